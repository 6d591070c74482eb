/** A place of a name in, whether somebody says it there in a sentence of words out: neither a heading, a button nor code. */
import { foldWord } from '../../language/fold.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf } from '../../language/languages.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Passage, Span } from '../../model.ts';
import { isGivenName } from './everyday-words.ts';
import { isKnownName } from './known-places.ts';
import type { Mention } from './merge-names.ts';
import { isMadeOfCommon } from './own-words.ts';
import { isOne } from './roles.ts';

/** So much of a sentence that is no name is in lower case where capitals tell something. */
const lowerMinShare = 0.35;

/** As much of a long sentence on each side of a name, and of its end, as tells what it is; in characters. */
const [nearChars, endChars] = [300, 8];

/** What one presses and opens: "click Save", "the Save button". */
const control = new RegExp(
  `(?<!\\p{L})(?:${inAnyLanguage(({ names }) => names.controls ?? '')})(?: \\p{Ll}{1,4}){0,2} $`,
  'iu',
);
const controlBehind = new RegExp(
  `^ (?:${inAnyLanguage(({ names }) => names.controlsBehind ?? '')})(?!\\p{L})`,
  'iu',
);

/** Behind other words of a sentence that is mostly in lower case, and not as what is clicked. */
export function isInProse(mention: Mention): boolean {
  const { passage, start } = mention;
  const sentence = sentenceAt(mention);
  if (sentence === undefined || start === sentence.start || !isInSentence(mention)) return false;
  const before = passage.text.slice(Math.max(sentence.start, start - nearChars), start);
  // Between marks of its own it is a name: the ferry “Alma”.
  const isMarked =
    /[“"«‘]$/u.test(before) && /^[”"»’]/u.test(passage.text.slice(mention.end, mention.end + 1));
  if (!isMarked && /[:•|·\n–—.!?[({“"«‘]$/u.test(before.trimEnd())) return false;
  const { stopWords, extraction } = languageOf(passage.language);
  const words = before.match(/\p{L}+/gu) ?? [];
  // "Then Reyes left."
  const isOpened = (word: string) => stopWords.has(word) || extraction?.openers.has(word) === true;
  return words.some((word) => /^\p{Ll}/u.test(word) || isOpened(word.toLowerCase()));
}

export function isInSentence(mention: Mention): boolean {
  const { passage, start, end } = mention;
  const sentence = sentenceAt(mention);
  if (sentence === undefined || !isSpokenOf(mention)) return false;
  const last = passage.text.slice(Math.max(sentence.end - endChars, sentence.start), sentence.end);
  const from = Math.max(sentence.start, start - nearChars);
  const before = passage.text.slice(from, start);
  const after = passage.text.slice(end, Math.min(sentence.end, end + nearChars));
  // Neither a heading, what a line is about, nor program code.
  const isEnded = /[.!?…]["”»’)\]]*$/u.test(last);
  if (!isEnded || after.startsWith(':') || /[<>{}|=`\\]/u.test(before + after)) return false;
  const words = `${before} ${after}`.match(/\p{L}+/gu)?.slice(before === '' ? 0 : 1) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const common = words.filter(
    (word) =>
      /^\p{Lu}\p{Ll}/u.test(word) &&
      isMadeOfCommon(foldWord(word.toLowerCase()), passage.language) &&
      !isOne(word.toLowerCase()) &&
      !isGivenName(word.toLowerCase()),
  ).length;
  return small > 0 && small >= lowerMinShare * (small + common);
}

/** Not what is clicked, opened or typed. */
function isSpokenOf({ passage, start, end }: Mention): boolean {
  const before = passage.text.slice(Math.max(0, start - 40), start);
  const after = passage.text.slice(end, end + 24);
  const isLinked = /\[\[$/u.test(before) || /^(?:\]\]|\s?[>→])/u.test(after);
  return !control.test(before) && !controlBehind.test(after) && !isLinked;
}

/** Each name of a passage asks for them. */
const sentencesOf = new WeakMap<Passage, readonly Span[]>();

function sentenceAt({ passage, start }: Mention): Span | undefined {
  const sentences = sentencesOf.get(passage) ?? splitSentences(passage.text, passage.language);
  sentencesOf.set(passage, sentences);
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const found = sentences[from];
  return found !== undefined && found.start <= start ? found : undefined;
}

/** "Disneyesque character", "Lankan president", "Puerto Rican eggnog". */
export function isAdjective(words: readonly string[], { passage, end }: Mention): boolean {
  const last = words.at(-1) ?? '';
  const isLike = /(?:ian|an|ese|ish|esque|ic|ean)$/u.test(last) && !isKnownName(last.toLowerCase());
  return isLike && /^ \p{Ll}/u.test(passage.text.slice(end, end + 2));
}

/** "The". */
export function isAfterArticle({ passage, start }: Mention): boolean {
  const before = /(?<!\p{L})(\p{L}+) $/u.exec(passage.text.slice(Math.max(0, start - 12), start));
  const { names } = languageOf(passage.language);
  return names?.articles?.has(before?.[1]?.toLowerCase() ?? '') === true;
}

/** "Told AFP", "JLL said". */
export function isDoing({ passage, start, end }: Mention): boolean {
  const { sayingVerbs } = languageOf(passage.language);
  const after = passage.text.slice(end, end + 24);
  const before =
    /(?<!\p{L})(\p{L}+) $/u.exec(passage.text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  return sayingVerbs.has(next) || sayingVerbs.has(before.toLowerCase());
}
