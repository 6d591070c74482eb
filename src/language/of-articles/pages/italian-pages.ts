/** Italian words that stand around articles on web pages. */
import type { PageWords } from '../../words/page-words.ts';
import { alternatives } from '../../words/word-lists.ts';

export const italianPages: PageWords = {
  asides: {
    elsewhere: alternatives(`
      continua a leggere|legg[ie] anche|leggi (?:di più|tutto)
      (?:potrebbe|ti potrebbe) interessar[et]i?
      (?:articoli|notizie) correlat[ei]|vedi anche|guarda anche|ultime notizie:?$
    `),
    invitations: alternatives(`
      articolo riservato|questo articolo (?:è|fu) (?:stato )?(?:pubblicato|riservato)
      ricevi (?:la|le|ogni)|iscriviti|seguici|condividi
    `),
    credits: 'foto:|crediti:|fonte:|tutti i diritti riservati',
    tools: alternatives(`
      vai al contenuto|sommario$|ascolta (?:l’articolo|questo)|copia (?:il )?link|pubblicità$
    `),
    comments: '(?:nessun|\\d+) comment[oi]$',
    about: 'pubblicato (?:il|in)\\b.{0,60}$',
  },
  labels:
    'di:?|immagine|immagini|foto|video|audio|pubblicità|chiudi|ingrandisci|tempo di lettura:? .{0,4}\\d{1,2} ?min.{0,6}',
  leadsOut: '(?:si )?apre in una nuova (?:finestra|scheda)|link esterno',
  continues: 'leggi (?:tutto|di più)|continua(?: a leggere)?',
  clock: 'h',
  pictures: 'foto|immagine',
  beforeDay: 'il',
  by: '(?:scritto da|di)|autor[ei]:?|testo:',
  follow: 'segui|(?:vedi )?tutti gli articoli di',
  roles: "(?:l[’'])?autor[ei]|giornalista|redattor[ei]|pubblicato|anonimo|ospite|di",
  bodies: alternatives(`
    redazione|squadra|agenzi[ae]|giornale|stampa|rivista|notizie|cronaca|politica|economia
    cultura|sport|opinioni|giornalista|corrispondente|inviat[oa]|università|istituto|ministero
    minuti|ore|commenti|condividi|segui
  `),
  invites: '(?:nostra|la) (?:\\p{L}+ )?newsletter|abbonati|seguici|iscriviti',
  and: 'e|con',
  changed: 'aggiornat|modificat',
  walls: 'abbona|accedi|regist',
};
