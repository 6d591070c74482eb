/** What the bot says in Spanish of an article itself, and to what is no question. */
import type { AboutTexts } from './about-en.ts';

export const aboutEs: AboutTexts = {
  author: (name) =>
    name === null ? 'El artículo no dice quién lo escribió.' : `Lo escribió ${name}.`,
  publisher: (name) =>
    name === null ? 'El artículo no dice quién lo publicó.' : `Lo publicó ${name}.`,
  date: (day) =>
    day === null ? 'El artículo no dice cuándo se publicó.' : `Se publicó el ${day}.`,
  link: (address) =>
    address === null ? 'El artículo no dice dónde se puede leer.' : `Fuente: ${address}`,
  length: (passages, words) => `${passages} pasajes, ${words} palabras.`,
  unknown: 'no consta',
  each: {
    author: 'Quién los escribió:',
    publisher: 'Quién los publicó:',
    date: 'Cuándo se publicaron:',
    link: 'Dónde se pueden leer:',
    summary: 'De qué tratan:',
    length: 'Qué extensión tienen:',
    list: 'Los artículos:',
  },
  more: (count) => `… y ${count} más: \`/artículos\` (\`/articles\`) los muestra.`,
  contents: 'Así empiezan sus partes:',
  questions: 'Preguntas a las que responde:',
  noSuchNumber: (longest) => `Ningún artículo tiene tantos pasajes: el más largo tiene ${longest}.`,

  talk: {
    greeting: 'Hola. Pregúntame algo sobre los artículos; `/artículos` (`/articles`) los muestra.',
    thanks: 'De nada.',
    help: '`/ayuda` (`/help`) explica cómo preguntar.',
    insult:
      'Siento no haber servido de ayuda. Con otras palabras puede que encuentre más; `/ayuda` (`/help`) explica cómo preguntar.',
    self: 'Soy Footnote, un bot: respondo con pasajes de artículos y sus fuentes, y no escribo nada por mi cuenta.',
    farewell: 'Hasta la próxima.',
    chat: 'Pregúntame algo sobre los artículos; `/artículos` (`/articles`) los muestra.',
  },
};
