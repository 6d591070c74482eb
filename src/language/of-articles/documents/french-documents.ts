/** French words on the first page of a document. */
import type { DocumentWords } from '../../words/document-words.ts';

export const frenchDocuments: DocumentWords = {
  acts: 'loi|d[ée]cret|arr[êe]t[ée]|ordonnance|d[ée]lib[ée]ration|circulaire|r[èe]glement|avis|d[ée]cision',
  kinds:
    "rapport|compte[- ]rendu|proc[èe]s-verbal|bilan|guide|manuel|m[ée]moire|[ée]tude|livre blanc|r[èe]glement|statuts|brochure|lettre d[’']information|plan directeur|fiche",
  daily:
    "compte[- ]rendu|c-?r|proc[èe]s-verbal|s[ée]ance|r[ée]union|assembl[ée]e|conseil|ordre du jour|bulletin|communiqu[ée]|lettre d[’']information|convocation",
  divisions: 'article|chapitre|section|titre|annexe',
  exercises: 'exercice|question|probl[èe]me|t[âa]che',
  parts:
    'table des mati[èe]res|sommaire|avant-propos|pr[ée]face|[ée]ditorial|introduction|r[ée]sum[ée]|synth[èe]se|remerciements|glossaire|bibliographie|r[ée]f[ée]rences|mentions l[ée]gales|(?:le )?mot d(?:u|e la) (?:pr[ée]sidente?|maire|direct(?:eur|rice))|qui sommes-nous',
  contents: 'sommaire|table des matières',
  subject: 'objet',
  number: 'num[ée]ro|n[°º]',
  madeBy: '(?:[ée]labor[ée]|pr[ée]par[ée]|r[ée]dig[ée]|r[ée]alis[ée]|pr[ée]sent[ée])e?s? par',
  writers: 'auteur(?:e|s|es)?|r[ée]dact(?:eur|rice)s?|[ée]tudiant(?:e|s|es)?',
  dated:
    'date|version du|(?:rapport |document )?(?:g[ée]n[ée]r[ée]|[ée]dit[ée]|[ée]tabli|publi[ée]|imprim[ée])e?s? le|(?:derni[èe]re )?(?:mise [àa] jour|r[ée]vision)(?: le| du)?|mis [àa] jour le',
  until: "jusqu[’']au|au|(?:clos|termin[ée]e?|arr[êe]t[ée]e?s?)(?: le| au)?",
  held: 'quand|date(?: et heure)?(?: de (?:la )?(?:réunion|séance))?',
  events: 'conf[ée]rence|r[ée]union|[ée]v[ée]nement|congr[èe]s|rencontre',
  recordings: 'vid[ée]o|audio|enregistrement',
  mailFoot:
    'se d[ée]sabonner|me d[ée]sinscrire|se d[ée]sinscrire|voir (?:cet e-mail|ce message) dans (?:le|votre) navigateur',
  sources: 'sources?',
  explaining: 'où',
  hyphened:
    '(?:au|ci|là|par)-(?:après|avant|bas|contre|delà|dessous|dessus|devant|haut)|est-ce|non-(?!chal|obst)\\p{L}{4,}',
  year: "ann[ée]e|de l[’']ann[ée]e",
  continues: 'pour|sur|des|du|de la',
  greetings: 'ch[eè]re?s?|madame|monsieur|mesdames|bonjour',
  above:
    "(?:universit[ée]|minist[èe]re|facult[ée]|mairie|institut|[ée]cole (?:nationale|normale|sup[ée]rieure|polytechnique))(?: .{2,70})?|th[èe]se(?: de doctorat)?|m[ée]moire de (?:master|licence|fin d[’']études)|projet de fin d[’']études",
  unnamed: 'sans (?:titre|nom)|pr[ée]sentation(?: powerpoint)?|diapositive',
};
