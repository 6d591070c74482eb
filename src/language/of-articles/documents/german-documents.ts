/** German words on the first page of a document. */
import type { DocumentWords } from '../../words/document-words.ts';

export const germanDocuments: DocumentWords = {
  acts: '(?:bundes)?gesetz|verordnung|erlass|beschluss|drucksache|richtlinie|rundschreiben|bekanntmachung',
  kinds:
    '\\p{L}{0,24}(?:bericht|protokoll|satzung|ordnung|handbuch|leitfaden|merkblatt|gutachten|newsletter|whitepaper|anleitung)|brosch[üu]re|statuten|flyer',
  daily:
    '\\p{L}{0,24}(?:protokoll|sitzung|versammlung)|tagesordnung|einladung|newsletter|rundbrief|pressemitteilung',
  divisions: 'artikel|kapitel|abschnitt|anhang|anlage',
  exercises: 'aufgabe|übung|frage|problem',
  parts:
    'inhalt(?:sverzeichnis|s[üu]bersicht)?|vorwort|geleitwort|gru[ßs]{1,2}wort|einleitung|einf[üu]hrung|zusammenfassung|kurzfassung|tagesordnung|danksagung|impressum|glossar|literatur(?:verzeichnis)?|abbildungsverzeichnis|tabellenverzeichnis|abk[üu]rzungsverzeichnis|[üu]ber uns|wer wir sind',
  contents: 'inhalt|inhaltsverzeichnis|inhaltsübersicht',
  subject: 'betreff|betr\\.',
  number: 'nummer|nr\\.?',
  madeBy: '(?:erstellt|vorgelegt|verfasst|herausgegeben|eingereicht) von',
  writers: 'autor(?:en|in|innen)?|verfasser(?:in|innen)?|bearbeitet von',
  dated:
    'stand|(?:fassung|version) vom|datum|abgabedatum|erscheinungsdatum|erstellt am|ver[öo]ffentlicht am|(?:zuletzt )?(?:aktualisiert|ge[äa]ndert) am',
  until: 'bis(?: zum)?|zum|per',
  held: 'wann|(?:sitzungs)?datum(?: und uhrzeit)?|termin',
  events: 'konferenz|tagung|veranstaltung|treffen',
  recordings: 'video|audio|aufzeichnung|aufnahme',
  mailFoot:
    '(?:newsletter|vom newsletter) abmelden|(?:diese )?e-mail im browser (?:ansehen|anzeigen|[öo]ffnen)',
  sources: 'quellen?',
  explaining: 'wobei',
  joinsWords: true,
  suspending: 'und|oder|sowie|bzw',
  year: 'jahr|(?:winter|sommer)semester',
  continues: 'f[üu]r|zu[rm]|[üu]ber|des|der',
  greetings: 'liebe[rs]?|sehr geehrte[rs]?|hallo|guten tag',
  above:
    '(?:\\p{L}+ )?(?:universit[äa]t|(?:fach)?hochschule|fakult[äa]t|\\p{L}{0,20}ministerium|institut f[üu]r)(?: .{2,70})?|(?:bachelor|master|diplom|matura?|seminar|projekt)(?:arbeit|thesis)|dissertation',
  unnamed: 'unbenannt|ohne titel|dokument|pr[äa]sentation|powerpoint-pr[äa]sentation|folie',
};
