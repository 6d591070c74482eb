/** Words that may be the title of a PDF in, whether they are none out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { isPart } from './is-part.ts';

const unnamedWords = inKnownLanguages(({ documents }) => documents?.unnamed ?? '');
/** What programs write where nobody gave a title: `Untitled`, `Documento1`, `Microsoft Word - boats.doc`. */
const unnamed = new RegExp(
  `^(?:${unnamedWords}|microsoft \\w+|r graphics output|adobe \\w+ pdf|\\(?anonymous\\)?|\\(?unspecified\\)?)[ -]?\\d{0,3}$|^microsoft \\w+ - `,
  'iu',
);
/** `boats_2019`, `boats-v2`, `boats.docx` */
const fileName = /\.[a-z]\w{1,4}$|^(?=\D*\d)[\w-]+$|^[[<{]|[_\\|<>]/iu;

/** The name of a file, or none at all. */
export const isUnnamed = (text: string): boolean => unnamed.test(text) || fileName.test(text);

/** Letters that are drawn apart, or several times over each other, or that stand for others. */
const garbled = /(?:(?<!\p{L})\p{L} ){4}|(\p{L})\1{3}|(?:(\p{L})\2){4}|(?<!\S)[)\]>]\p{L}/u;

const address = /https?:|www\./iu;

/** `H A R B O U R` */
export const isGarbled = (text: string): boolean => garbled.test(text);

const madeBy = inKnownLanguages(({ documents }) => documents?.madeBy ?? '');
/** `Prepared by the Harbour Office` */
const maker = new RegExp(`^(?:${madeBy})(?!\\p{L})`, 'iu');

/** `Yes`, beside an arrow of a diagram. */
const answer = /^\P{L}*\p{L}\p{Ll}{1,2}\P{L}*$/u;

/** What is shown in large letters, and yet names no document. */
export const isNoTitle = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) ||
  // Of a title whose other words are drawn.
  /^\p{Ll}+$/u.test(text) ||
  answer.test(text) ||
  maker.test(text) ||
  isPart(text) ||
  unnamed.test(text) ||
  isGarbled(text) ||
  address.test(text);

const aboveWords = inKnownLanguages(({ documents }) => documents?.above ?? '');
const above = new RegExp(`^(?:${aboveWords})$`, 'iu');

/** `University of Cork`, `TESIS DOCTORAL`; what has more words in small letters says what it is about. */
export function standsAbove(text: string): boolean {
  const capitals = text.match(/(?<!\p{L})\p{Lu}\p{L}{3}/gu) ?? [];
  const small = text.match(/(?<!\p{L})\p{Ll}{4}/gu) ?? [];
  return above.test(text) && small.length <= capitals.length && !/[:;?!]/u.test(text);
}
