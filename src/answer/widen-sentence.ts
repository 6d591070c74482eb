/** A passage and its best sentence in, the stretch to mark out: with the sentence that belongs to it. */
import { languageOf } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { LanguageCode, Passage, Span } from '../model.ts';

/** Two sentences longer than this mark nothing in particular. */
const maxWidenedChars = 400;

/**
 * "She repaired it alone" is marked with the sentence before, which names whom; a sentence that the
 * next one goes on from ("This took a year") with that one, and one that leads to a list with as much of
 * it as can be marked. Whatever is no single sentence stays.
 */
export function widenSentence({ text, language, isCode }: Passage, sentence: Span): Span {
  if (isCode) return sentence;
  const sentences = splitSentences(text, language);
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  if (sentences[at]?.end !== sentence.end) return sentence;
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  const textOf = ({ start, end }: Span) => text.slice(start, end);
  const keep = (wider: Span) => (isMarkable(wider.start, wider.end) ? wider : sentence);
  if (/:["”»]?$/u.test(textOf(sentence))) {
    const fits = ({ start, end }: Span) =>
      start > sentence.start && isMarkable(sentence.start, end);
    return { start: sentence.start, end: (sentences.findLast(fits) ?? sentence).end };
  }
  if (before && beginsWithPronoun(textOf(sentence), language)) {
    return keep({ start: before.start, end: sentence.end });
  }
  if (after && goesOn(textOf(after), language)) {
    return keep({ start: sentence.start, end: after.end });
  }
  return sentence;
}

const isMarkable = (start: number, end: number): boolean => end - start <= maxWidenedChars;

/** Whether a text begins with a word that stands for what was said before it: "this", "he". */
export function goesOn(text: string, language: LanguageCode): boolean {
  const { pronouns = '', pointers = '' } = languageOf(language).backward ?? {};
  return beginsWith(text, [pronouns, pointers].filter(Boolean).join('|'));
}

function beginsWithPronoun(text: string, language: LanguageCode): boolean {
  return beginsWith(text, languageOf(language).backward?.pronouns ?? '');
}

/** By the words: two for each language there is. */
const beginnings = new Map<string, RegExp>();

function beginsWith(text: string, words: string): boolean {
  if (words === '') return false;
  const pattern =
    beginnings.get(words) ?? new RegExp(`^[\\p{P}\\s]*(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
  beginnings.set(words, pattern);
  return pattern.test(text);
}
