/** A passage in, the runs of capitalised words in it out: what may be names. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languages } from '../../language/languages.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { LanguageCode, Passage, Span } from '../../model.ts';
import {
  findTitles,
  isBeforeColon,
  isCounted,
  isCried,
  isHalf,
  isLabel,
  isLikePerson,
  isMeasured,
  isPiece,
  isTail,
  isTwoInOne,
  isUnspoken,
} from './doubtful-runs.ts';
import { isProper } from './everyday-words.ts';
import { reachName, type Word } from './join-words.ts';

export interface NameRun extends Span {
  readonly words: readonly string[];
  /** True where it begins a sentence, whose first word is capitalised whatever it is. */
  readonly initial: boolean;
  /** In a line of capitals, which tell nothing there. */
  readonly shouted: boolean;
  /** A name only where it is one elsewhere: a piece of a title, or two names in one. */
  readonly doubtful: boolean;
  /** The word before it in the sentence, in lower case; empty where there is none. */
  readonly before: string;
}

// A name after @ or # is a handle or a tag.
const nameWord =
  /(?<![@#°\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/gu;
/** Its letters are no words. */
const address = /(?:https?:\/\/|www\.|\b\w+(?:\.\w+)+\/|[@#])\S+/giu;
/** "Node.js", "/System/Library", "Some_Name", "openPage(", "Ctrl+O": nor are those of programs and keys. */
const codeWord =
  /(?<![\p{L}\p{N}_.])(?:\p{L}[\p{L}\p{N}]*(?:(?:\.\p{Ll}[\p{L}\p{N}]*)+|_[\p{L}\p{N}_]*|\+(?=\p{Lu})|\((?=[\p{Ll})"']))|\/\p{L}[\p{L}\p{N}]*\/\S*)/gu;
const possessiveEnding = new RegExp(`${inAnyLanguage(({ names }) => names.possessive)}$`, 'u');
const contraction = new RegExp(`${inAnyLanguage(({ names }) => names.contractions ?? '')}$`, 'iu');
/** "Texas-based", "Jackson-style". */
const compoundEnding = new RegExp(
  `-(?<=^\\p{Lu}\\p{L}*-)${inAnyLanguage(({ names }) => names.compounds ?? '')}$`,
  'u',
);
const capital = /^\p{Lu}/u;
/** A longer row of names is a list without commas. */
const maxRunWords = 12;

/** In order, without overlap. */
export function findNameRuns(
  { text, language }: Passage,
  surnames: ReadonlySet<string> = new Set(),
): NameRun[] {
  const titles = findTitles(text);
  return splitSentences(text, language).flatMap((sentence) =>
    findInSentence(text, sentence, language, titles, surnames),
  );
}

function findInSentence(
  text: string,
  sentence: Span,
  language: LanguageCode,
  titles: readonly Span[],
  surnames: ReadonlySet<string>,
): NameRun[] {
  const words = splitWords(text, sentence);
  const isEnded = /[.,;:!?]/u.test(text[sentence.end - 1] ?? '');
  const shouted = isShouted(words, isEnded);
  const written = text.slice(sentence.start, sentence.end);
  const isLine = !/[.,;!?…]["”’»)\]]{0,3}$/u.test(written);
  const isRow = isLine && isUnspoken(written, words);
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at] as Word;
    if (!first.capital) {
      at++;
      continue;
    }
    const run = [first];
    let next = at + 1;
    while (next < words.length && run.length < maxRunWords) {
      const joined = reachName(text, words, next, run, language, surnames);
      if (joined === undefined) break;
      run.push(words[joined] as Word);
      next = joined + 1;
    }
    const span = { start: first.start, end: (run.at(-1) as Word).end };
    runs.push({
      ...span,
      words: run.map((word) => word.text),
      initial:
        at === 0 || startsAnew(text, (words[at - 1] as Word).end, first, titles.some(isSame(span))),
      shouted,
      doubtful:
        (isRow && (/^\P{L}*\d/u.test(written) || !isLikePerson(run, language))) ||
        isPiece(run, titles) ||
        isCounted(text, span) ||
        ((isLine || isBeforeColon(text, span)) && isLabel(run, language)) ||
        (isLine && isMeasured(text, span)) ||
        isCried(run) ||
        isTwoInOne(text, words.slice(Math.max(at - 4, 0), at), run, language) ||
        isHalf(text, words, [at, next - 1], language) ||
        isTail(text, words, at, language),
      before: words[at - 1]?.text.toLowerCase() ?? '',
    });
    at = next;
  }
  return runs;
}

/** After a colon, a bracket or a mark of quotation a word may begin a sentence in the sentence. */
function startsAnew(text: string, from: number, first: Word, isTitle: boolean): boolean {
  const gap = text.slice(from, first.start);
  // What is alone in marks is more often a name: the ferry “Alma”.
  if (/[“"«‘]$/u.test(gap)) return !isTitle && !/[”"»’]/u.test(text[first.end] ?? '');
  return /[:¿¡—–…*•]|-\s|\s-/u.test(gap);
}

const isSame =
  (one: Span) =>
  ({ start, end }: Span): boolean =>
    one.start === start && one.end === end;

/** More words in capitals than acronyms account for. */
function isShouted(words: readonly Word[], isEnded: boolean): boolean {
  const letters = words.filter(({ text }) => /\p{L}/u.test(text));
  const capitals = letters.filter(({ text }) => text === text.toUpperCase());
  const long = capitals.filter(({ text }) => text.length > 3);
  if (isHeadline(letters, isEnded)) return true;
  if (letters.length === capitals.length && long.some(({ text }) => text.length > 5)) return true;
  return letters.length > 2 && long.length > 1 && capitals.length * 5 >= letters.length * 4;
}

/** "Five Tips to Enjoy Your Parties": every word has a capital, and is no name. */
function isHeadline(words: readonly Word[], isEnded: boolean): boolean {
  const own = words.filter(({ capital }) => capital);
  const common = own.filter(({ text }) => !isProper(text.toLowerCase()));
  return !isEnded && common.length > 2 && own.length >= 0.6 * words.length;
}

function isCapital(word: string): boolean {
  if (!capital.test(word)) return false;
  const lower = word.toLowerCase();
  return !Object.values(languages).some(({ names }) => names.capitals.has(lower));
}

/** Without the possessive: "Peru's" is "Peru". */
function splitWords(text: string, { start, end }: Span): Word[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const sentence = text.slice(start, end).replace(address, blank).replace(codeWord, blank);
  return [...sentence.matchAll(nameWord)].map((match) => {
    const word = match[0]
      .replace(possessiveEnding, '')
      .replace(contraction, '')
      .replace(compoundEnding, '');
    const at = start + match.index;
    return { text: word, start: at, end: at + word.length, capital: isCapital(word) };
  });
}
