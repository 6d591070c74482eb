/** A reply to an answer in; whether it can be understood alone, and the question that it asks if not, out. */
import { inKnownLanguages, lazyPattern } from '../language/in-any-language.ts';
import { languages } from '../language/languages.ts';
import type { BackwardWords } from '../language/words/typed-words.ts';

/** With more words that mean something, a question says enough by itself. */
const maxContent = { besidePronoun: 2, afterOpener: 3, askedAfterOpener: 1 } as const;
/** Whatever they are. */
const maxWords = 12;

/**
 * "Why?" and "and against?" do not stand alone, nor does "when did she come?". Looked at in all
 * languages at once: so few words do not tell which one they are of.
 */
export function standsAlone(text: string): boolean {
  const cleaned = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const words = cleaned === '' ? [] : cleaned.split(' ');
  if (words.length === 0 || words.length > maxWords) return true;
  if (words.some(isOneOf('toListener'))) return true;
  const content = words.filter(isContent);
  const asks = words.some(isOneOf('asking'));
  const opener = openingOf(cleaned);
  if (opener !== undefined) {
    const asksOn = cleaned.slice(opener.length).split(' ').some(isOneOf('asking'));
    const most = asksOn ? maxContent.askedAfterOpener : maxContent.afterOpener;
    if (content.length <= most) return false;
  }
  if (content.length === 0) return !asks && !words.some(isOneOf('pronouns'));
  return !refersBack(words, content.length) && !isBareVerb(words);
}

/**
 * What was asked in full: the reply alone where it stands alone, or where there is no question that
 * it could belong to. The question may have been cut to fit its message.
 */
export function completeQuestion(reply: string, question: string): string {
  if (question === '' || standsAlone(reply)) return reply;
  const before = question.replace(/(?<![\s…])[\s…]+$/u, '');
  return /[?!.]$/u.test(before) ? `${before} ${reply}` : `${before}? ${reply}`;
}

/** "Did she win?", "who said that?": a word for somebody or something that the text has not named. */
function refersBack(words: readonly string[], contentCount: number): boolean {
  if (contentCount > maxContent.besidePronoun) return false;
  const beforeContent = words.slice(0, words.findIndex(isContent));
  if (beforeContent.some(standsForName)) return true;
  return contentCount === 1 && isOneOf('saidBefore')(words.at(-1) ?? '');
}

/** Whether "it", "them" or "her shop" stands anywhere in it. */
export const saysPronoun = (text: string): boolean => listWords(text).some(standsForName);

const standsForName = (word: string): boolean =>
  isOneOf('pronouns')(word) || isOneOf('otherForms')(word);

/** "Who died?", "quién la reparó": a question word and what somebody did, and nothing else. */
function isBareVerb(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const last = rest.pop();
  const between = rest.every(isOneOf('afterAsking'));
  return isOneOf('asking')(first) && last !== undefined && isContent(last) && between;
}

/** Words that mean something by themselves, in lower case and in their order. */
export function listContent(text: string): readonly string[] {
  return listWords(text).filter(isContent);
}

const listWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function isContent(word: string): boolean {
  const empty = Object.values(languages).some(({ stopWords }) => stopWords.has(word));
  return !empty && !kinds.some((kind) => isOneOf(kind)(word));
}

const kinds = ['pronouns', 'otherForms', 'asking', 'afterAsking', 'openers'] as const;

const wordPatterns = new Map<keyof BackwardWords, RegExp>();

function isOneOf(kind: keyof BackwardWords): (word: string) => boolean {
  const pattern =
    wordPatterns.get(kind) ??
    new RegExp(`^${inKnownLanguages(({ backward }) => backward?.[kind] ?? '')}$`, 'u');
  wordPatterns.set(kind, pattern);
  return (word) => pattern.test(word);
}

const opening = lazyPattern(
  () => `^${inKnownLanguages(({ backward }) => backward?.openers ?? '')}(?= |$)`,
  'u',
);

/** "And", "what about", where the text begins so. */
const openingOf = (text: string): string | undefined => opening().exec(text)?.[0];
