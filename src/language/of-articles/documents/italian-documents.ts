/** Italian words on the first page of a document. */
import type { DocumentWords } from '../../words/document-words.ts';

export const italianDocuments: DocumentWords = {
  acts: 'legge|decreto(?: legislativo| ministeriale|-legge)?|delibera(?:zione)?|ordinanza|determina(?:zione)?|circolare|direttiva',
  kinds:
    'relazione|rapporto|verbale|manuale|guida|bollettino|statuto|regolamento|opuscolo|bilancio|linee guida|vademecum|dispensa',
  daily:
    'verbale|riunione|seduta|assemblea|bollettino|convocazione|ordine del giorno|comunicato|notiziario',
  divisions: 'articolo|capitolo|sezione|titolo|allegato',
  exercises: 'esercizio|domanda|problema|quesito|compito',
  parts:
    'indice(?: generale)?|sommario|prefazione|premessa|introduzione|abstract|riassunto|ringraziamenti|glossario|bibliografia|riferimenti|presentazione|(?:lettera|messaggio) del(?:la)? (?:presidente|direttore|direttrice)|chi siamo',
  contents: 'indice(?: generale)?|sommario|contenuti',
  subject: 'oggetto',
  number: 'numero|n\\.|n[°º]',
  madeBy: '(?:elaborat|preparat|redatt|realizzat|presentat)[oaie] da',
  writers: 'autor[ie]|autric[ie]|studente(?:ssa)?|studenti|relatori?|a cura di',
  dated:
    'data|versione del|(?:ultimo )?aggiornamento|(?:ultima )?modifica|aggiornat[oaie] al?|pubblicat[oaie] il|redatt[oaie] il|generat[oaie] il',
  until: 'fino al|al|(?:chius|terminat)[oa] (?:il|al)',
  held: 'quando|data(?: e ora)?(?: della (?:riunione|seduta))?',
  events: 'conferenza|riunione|evento|convegno|incontro',
  recordings: 'video|audio|registrazione',
  mailFoot:
    "annulla(?:re)? (?:l[’'])?iscrizione|disiscriviti|visualizza (?:questa )?e-?mail nel browser",
  sources: 'fonte|fonti',
  explaining: 'dove',
  year: 'anno(?: accademico)?',
  continues: 'per|sull?[ao]?|del(?:la|le)?|dei|degli',
  greetings: 'gentil[ei]|gentilissim[oaei]|egregi[oa]?|car[oaie]|spett\\.|ciao',
  above:
    '(?:universit[àa]|ministero|facolt[àa]|comune|istituto|politecnico)(?: (?:degli|dell[aeo]?|di|nazionale).{2,70})|tesi(?: di (?:laurea|dottorato))?(?: magistrale| triennale)?|corso di laurea .{2,60}',
  unnamed: 'senza (?:titolo|nome)|presentazione (?:standard di )?powerpoint|diapositiva',
};
