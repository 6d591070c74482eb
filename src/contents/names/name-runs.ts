/** A passage in, the runs of capitalised words in it out: what may be names. */
import { foldWord } from '../../language/fold.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf, languages } from '../../language/languages.ts';
import { splitSentences } from '../../language/sentences.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode, Passage, Span } from '../../model.ts';

export interface NameRun extends Span {
  readonly words: readonly string[];
  /** True where it begins a sentence, whose first word is capitalised whatever it is. */
  readonly initial: boolean;
  /** In a line of capitals, which tell nothing there. */
  readonly shouted: boolean;
  /** The word before it in the sentence, in lower case; empty where there is none. */
  readonly before: string;
}

interface Word extends Span {
  readonly text: string;
}

// A name after @ or # is a handle or a tag.
const nameWord =
  /(?<![@#\p{L}\p{N}_])(?:(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*)/gu;
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

/** Between two words of one name in any language: "Leonardo da Vinci". */
const particles = 'da|do|d[ao]s|di|van(?: de[rn]?)?|von(?: der)?|bin|al';
/** What may stand between two words of one name: "Bank of the South", "Ministerio de la Mujer". */
const joins = new RegExp(
  `^ +(?:(?:${inAnyLanguage(({ names }) => names.joins)}|${particles}) +)?$`,
  'u',
);

/** "Bank of the South" is one name, "Ana Rojas of the South" two. */
const headJoin = new RegExp(`^ +${inAnyLanguage(({ names }) => names.headJoins ?? '')} +$`, 'u');

const isCommonNoun = (word: string, language: LanguageCode): boolean =>
  isEverydayForm(foldWord(word), languageOf(language));

/** In order, without overlap. */
export function findNameRuns({ text, language }: Passage): NameRun[] {
  return splitSentences(text, language).flatMap((sentence) =>
    findInSentence(text, sentence, language),
  );
}

function findInSentence(text: string, sentence: Span, language: LanguageCode): NameRun[] {
  const words = splitWords(text, sentence);
  const shouted = isShouted(words);
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at] as Word;
    if (!isCapital(first.text)) {
      at++;
      continue;
    }
    const run = [first];
    let next = at + 1;
    while (next < words.length && run.length < maxRunWords) {
      const joined = reachName(text, words, next, run, language);
      if (joined === undefined) break;
      run.push(words[joined] as Word);
      next = joined + 1;
    }
    runs.push({
      start: first.start,
      end: (run.at(-1) as Word).end,
      words: run.map((word) => word.text),
      initial: at === 0 || startsAnew(text, (words[at - 1] as Word).end, first),
      shouted,
      before: words[at - 1]?.text.toLowerCase() ?? '',
    });
    at = next;
  }
  return runs;
}

/** The place of the next capitalised word that belongs to the name so far, if there is one. */
function reachName(
  text: string,
  words: readonly Word[],
  from: number,
  run: readonly Word[],
  language: LanguageCode,
): number | undefined {
  const last = run.at(-1) as Word;
  if (
    possessiveEnding.test(text.slice(last.start, last.end + 2)) ||
    contraction.test(text.slice(last.start, last.end + 3))
  )
    return undefined;
  for (let at = from; at < Math.min(words.length, from + 3); at++) {
    const word = words[at] as Word;
    if (!isCapital(word.text)) continue;
    const gap = text.slice(last.end, word.start);
    const abbreviated = /^\. ?$/u.test(gap) && isAbbreviation(last.text, language);
    if (abbreviated) return at;
    // "Dijo el marqués al barón" names two.
    const two = gap.trim() === 'al' && languageOf(language).stopWords.has('al');
    const parts = run.length > 1 && headJoin.test(gap) && !isCommonNoun(last.text, language);
    return joins.test(gap) && !two && !parts ? at : undefined;
  }
  return undefined;
}

/** After a colon, a bracket or a mark of quotation a word may begin a sentence in the sentence. */
function startsAnew(text: string, from: number, first: Word): boolean {
  const gap = text.slice(from, first.start);
  // A word alone in marks is more often a name: the ferry “Alma”.
  if (/[“"«‘]$/u.test(gap)) return !/[”"»’]/u.test(text[first.end] ?? '');
  return /[:¿¡—–…*•]/u.test(gap);
}

/** More words in capitals than acronyms account for. */
function isShouted(words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /\p{L}/u.test(text));
  const capitals = letters.filter(({ text }) => text === text.toUpperCase());
  const long = capitals.filter(({ text }) => text.length > 3);
  return letters.length > 2 && long.length > 1 && capitals.length * 5 >= letters.length * 4;
}

function isAbbreviation(word: string, language: LanguageCode): boolean {
  return /^\p{Lu}$/u.test(word) || languageOf(language).abbreviations.has(word.toLowerCase());
}

function isCapital(word: string): boolean {
  if (!capital.test(word)) return false;
  const lower = word.toLowerCase();
  return !Object.values(languages).some(({ names }) => names.capitals.has(lower));
}

/** Without the possessive: "Peru's" is "Peru". */
function splitWords(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(nameWord)].map((match) => {
    const word = match[0]
      .replace(possessiveEnding, '')
      .replace(contraction, '')
      .replace(compoundEnding, '');
    const at = start + match.index;
    return { text: word, start: at, end: at + word.length };
  });
}
