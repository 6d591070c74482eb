/** A term and how many passages hold it in, what meeting it tells out: the rarer, the more. */
import { firstLetterOf } from '../../language/first-letter.ts';
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { isSpoken, languages } from '../../language/languages.ts';
import { readWordFrequencies, shareOfRank } from '../../language/word-frequency.ts';
import { bm25 } from '../index/postings.ts';

/**
 * Ten passages do not show that "people" is a common word and "tutelage" a rare one. So the library
 * is taken to stand beside this many passages of everyday language (Bayesian smoothing): they decide
 * in one article and are lost in a thousand. 30 to 200 do as well.
 */
const everydayPassages = 60;
/** Running words of a passage: about every second is a stop word. */
const wordsOfPassage = 2 * bm25.usualLength;
/** A word that is not listed is as rare as this rank would be. */
const unlistedShare = shareOfRank(20_000);

/**
 * ln(1 + (N − n + ½) / (n + ½)): Robertson and Spärck Jones, kept above 0. `holding` of `passages`
 * hold the term. `language`: of the question.
 */
export function inverseFrequency(
  term: string,
  holding: number,
  passages: number,
  language: Language,
): number {
  const all = passages + everydayPassages;
  const n = holding + everydayPassages * everydayChance(term, language);
  return Math.log(1 + (all - n + 0.5) / (n + 0.5));
}

/** The chance that a passage of everyday language holds the term. */
function everydayChance(term: string, language: Language): number {
  const share = everydayShare(term, language) ?? unlistedShare;
  return 1 - Math.exp(-wordsOfPassage * share);
}

/**
 * A question in a language that the bot speaks may be of the other one in truth: then a term is as common
 * as in the one where it is commonest.
 */
function everydayShare(term: string, language: Language): number | undefined {
  if (!isSpoken(language.code)) return sharesOf(language)(term);
  const shares = Object.values(languages).flatMap((each) => sharesOf(each)(term) ?? []);
  return shares.length === 0 ? undefined : Math.max(...shares);
}

/** The share of all words that have the term as their stem. */
type FindShare = (term: string) => number | undefined;

/** Reading and stemming the lists takes a moment: all libraries share what comes of it. */
const shares = new Map<Language, FindShare>();

function sharesOf(language: Language): FindShare {
  const made = shares.get(language) ?? createShares(language);
  shares.set(language, made);
  return made;
}

/** Words are stemmed letter by letter, once a term begins with theirs. */
function createShares(language: Language): FindShare {
  const words = new Map<string, [string, number][]>();
  for (const [listed, share] of readWordFrequencies(language)) {
    if (language.stopWords.has(listed)) continue;
    const word = listed.toLowerCase();
    const letter = firstLetterOf(word, language);
    const alike = words.get(letter);
    if (alike) alike.push([word, share]);
    else words.set(letter, [[word, share]]);
  }
  const sums = new Map<string, ReadonlyMap<string, number>>();
  return (term) => {
    const letter = term.charAt(0);
    const known = sums.get(letter) ?? sumByTerm(words.get(letter) ?? [], language);
    sums.set(letter, known);
    return known.get(term);
  };
}

function sumByTerm(words: readonly [string, number][], { stem }: Language): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [word, share] of words) {
    const term = foldWord(stem(word));
    sums.set(term, (sums.get(term) ?? 0) + share);
  }
  return sums;
}
