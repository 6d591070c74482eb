/** What the panel itself says, in the languages that the bot speaks: what it is told of answers and articles comes with these. */
import type { AnswerExplanation } from '../../../../inspector/explanation.ts';

export interface InspectorWords {
  readonly title: string;
  readonly close: string;
  readonly tabs: string;
  readonly answerTab: string;
  readonly articlesTab: string;
  readonly question: string;
  readonly explain: string;
  readonly nothingYet: string;
  readonly outcomes: Readonly<Record<AnswerExplanation['outcome'], string>>;
  readonly asked: string;
  readonly read: string;
  readonly ignored: (words: string) => string;
  readonly closest: string;
  readonly none: string;
  readonly passageOf: (number: number, count: number, title: string) => string;
  readonly chance: (percent: number) => string;
  readonly shown: string;
  readonly notShown: string;
  readonly heldBack: (doubts: string) => string;
  readonly score: string;
  readonly because: string;
  readonly adds: string;
  readonly readThere: string;
  readonly passages: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly noArticles: string;
  readonly allArticles: string;
  readonly listedQuestions: string;
  readonly itsPassages: string;
  readonly speaker: string;
  readonly language: string;
  readonly names: string;
  readonly dates: string;
  readonly dateIs: (words: string, day: string) => string;
  readonly quotes: string;
  readonly error: string;
  readonly note: string;
  readonly copy: string;
  readonly copyPlace: (place: string) => string;
  readonly copied: (place: string) => string;
  readonly openEditor: string;
  readonly changed: string;
  readonly added: string;
  readonly seenBy: (person: string, place: string) => string;
}

const en: InspectorWords = {
  title: 'Why this answer?',
  close: 'Close',
  tabs: 'What to look at',
  answerTab: 'This answer',
  articlesTab: 'The articles',
  question: 'Question',
  explain: 'Explain',
  nothingYet:
    'Ask the bot something in the chat, or type a question here: this panel says how it was read, which passages came near, and why one was shown or none.',
  outcomes: { found: 'Found', unsure: 'Unsure', none: 'No answer', about: 'About an article' },
  asked: 'What was asked',
  read: 'How the words were read',
  ignored: (words) => `Left out, because nearly every text has them: ${words}.`,
  closest: 'The closest passages',
  none: 'None.',
  passageOf: (number, count, title) => `¶ ${number} of ${count} · ${title}`,
  chance: (percent) => `A chance of ${percent} in 100 that it answers`,
  shown: 'part of the answer',
  notShown: 'not shown',
  heldBack: (doubts) => `What holds it back: ${doubts}`,
  score: 'The parts of its score',
  because: 'Because of',
  adds: 'Adds',
  readThere: 'Read it in the article',
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  noArticles: 'Files that are no article',
  allArticles: '‹ All articles',
  listedQuestions: 'Questions that it lists',
  itsPassages: 'Its passages',
  speaker: 'Speaker',
  language: 'Language',
  names: 'Names',
  dates: 'Dates',
  dateIs: (words, day) => `“${words}” is ${day}`,
  quotes: 'Quotes',
  error: 'Error',
  note: 'Note',
  copy: 'Copy',
  copyPlace: (place) => `Copy ${place}`,
  copied: (place) => `Copied: ${place}`,
  openEditor: 'Open it in Visual Studio Code',
  changed: 'The articles have changed; this is what they say now.',
  added: 'Added in this server',
  seenBy: (person, place) => `As ${person} sees it in ${place}.`,
};

const es: InspectorWords = {
  title: '¿Por qué esta respuesta?',
  close: 'Cerrar',
  tabs: 'Qué mirar',
  answerTab: 'Esta respuesta',
  articlesTab: 'Los artículos',
  question: 'Pregunta',
  explain: 'Explicar',
  nothingYet:
    'Pregunta algo al bot en el chat, o escribe aquí una pregunta: este panel dice cómo se leyó, qué pasajes se acercaron y por qué se mostró uno o ninguno.',
  outcomes: {
    found: 'Encontrado',
    unsure: 'Dudoso',
    none: 'Sin respuesta',
    about: 'Sobre un artículo',
  },
  asked: 'Qué se preguntó',
  read: 'Cómo se leyeron las palabras',
  ignored: (words) => `Fuera, porque casi todo texto las tiene: ${words}.`,
  closest: 'Los pasajes más cercanos',
  none: 'Ninguno.',
  passageOf: (number, count, title) => `¶ ${number} de ${count} · ${title}`,
  chance: (percent) => `Una probabilidad de ${percent} entre 100 de que responda`,
  shown: 'parte de la respuesta',
  notShown: 'no se muestra',
  heldBack: (doubts) => `Qué lo frena: ${doubts}`,
  score: 'Las partes de su puntuación',
  because: 'Debido a',
  adds: 'Suma',
  readThere: 'Leerlo en el artículo',
  passages: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
  warnings: (count) => (count === 1 ? '1 aviso' : `${count} avisos`),
  noArticles: 'Archivos que no son artículos',
  allArticles: '‹ Todos los artículos',
  listedQuestions: 'Preguntas que propone',
  itsPassages: 'Sus pasajes',
  speaker: 'Quién habla',
  language: 'Idioma',
  names: 'Nombres',
  dates: 'Fechas',
  dateIs: (words, day) => `«${words}» es ${day}`,
  quotes: 'Citas',
  error: 'Error',
  note: 'Nota',
  copy: 'Copiar',
  copyPlace: (place) => `Copiar ${place}`,
  copied: (place) => `Copiado: ${place}`,
  openEditor: 'Abrirlo en Visual Studio Code',
  changed: 'Los artículos han cambiado; esto es lo que dicen ahora.',
  added: 'Añadido en este servidor',
  seenBy: (person, place) => `Como lo ve ${person} en ${place}.`,
};

export function chooseInspectorWords(locale: string): InspectorWords {
  return locale.startsWith('es') ? es : en;
}
