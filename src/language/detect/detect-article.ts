/** The text of an article or of one of its passages in, the language that it is written in out. */
import type { LanguageCode } from '../../model.ts';
import { knownLanguages, languageCodes } from '../languages.ts';
import { undetermined } from '../of-articles/unknown.ts';
import { countFunctionWords, detectByLetters, detectLanguage } from './detect.ts';
import { countLetters, isForeignScript } from './script.ts';

/** Every second or third word of a text is a function word; of a stranger, every eighth looks like one. */
const ownShare = 0.25;
const strangeShare = 0.15;
/** Letters of a text by which a stranger can be told. */
const enoughLetters = 60;
/** What takes too much memory for questions: articles are read in a thread, which ends. */
const tables = 'small';
/** Enough to tell by. */
const maxChars = 2000;

/** `und` for a text that is long enough to tell that it is of no language known here or to eld. */
export function detectArticle(text: string): LanguageCode {
  const letters = countLetters(text);
  if (isForeignScript(text)) return detectByLetters(text, null, tables) ?? undetermined;
  const { first, share, clear } = readFunctionWords(text);
  if (clear && share >= ownShare) return first;
  const spoken = detectLanguage(text, 'en', languageCodes, tables);
  if (letters < enoughLetters) return clear ? first : spoken;
  const named = detectByLetters(text, null, tables);
  if (named !== undefined) return named;
  return share < strangeShare ? undetermined : first;
}

/** That of the article, unless the passage is plainly in another. */
export function detectPassage(text: string, article: LanguageCode): LanguageCode {
  const isKnown = knownLanguages.has(article);
  if (isForeignScript(text)) {
    return isKnown ? (detectByLetters(text, null, tables) ?? undetermined) : article;
  }
  const words = listWords(text);
  if (isKnown && words.length <= fewWords) return article;
  // Codes and names repeat what only looks like a word: `15.x.y` has no "y" of Spanish.
  const told = words.length < enoughWords ? words.join(' ') : text;
  const { first, clear } = readFunctionWords(told);
  if (clear) return first;
  const spoken = languageCodes.find((code) => code === article);
  return spoken === undefined ? article : detectLanguage(told, spoken, languageCodes, tables);
}

/** So few words may be a name, and names are of every language. */
const fewWords = 3;

const enoughWords = 12;

/** Each once, and no letters by themselves. */
const listWords = (text: string): string[] => [
  ...new Set(text.slice(0, maxChars).match(/\p{L}{2,}/gu) ?? []),
];

const countWords = (text: string): number => text.slice(0, maxChars).match(/\p{L}+/gu)?.length ?? 0;

interface FunctionWords {
  /** The language that has most of them, their share of all words, and whether no other comes near. */
  readonly first: LanguageCode;
  readonly share: number;
  readonly clear: boolean;
}

function readFunctionWords(text: string): FunctionWords {
  const start = text.slice(0, maxChars);
  const [first, second] = countFunctionWords(start, [...knownLanguages.keys()]);
  const most = first?.count ?? 0;
  const words = countWords(start);
  return {
    first: first?.code ?? undetermined,
    share: words === 0 ? 0 : most / words,
    clear: most >= 2 * (second?.count ?? 0) + 3,
  };
}
