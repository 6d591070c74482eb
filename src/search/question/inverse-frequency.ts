/** A term and how many passages hold it in, what meeting it tells out: the rarer, the more. */
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
  const share = everydayShares(language).get(term) ?? unlistedShare;
  return 1 - Math.exp(-wordsOfPassage * share);
}

/** Reading and stemming the lists takes a moment: all libraries share what comes of it. */
let spoken: ReadonlyMap<string, number> | undefined;
const others = new Map<Language, ReadonlyMap<string, number>>();

/** A question in a language that the bot speaks may be of the other one in truth. */
function everydayShares(language: Language): ReadonlyMap<string, number> {
  if (isSpoken(language.code)) {
    spoken ??= largestShares(Object.values(languages).map(termShares));
    return spoken;
  }
  const shares = others.get(language) ?? termShares(language);
  others.set(language, shares);
  return shares;
}

/** A term may belong to several languages, and is as common as in the one where it is commonest. */
function largestShares(ofLanguages: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const largest = new Map<string, number>();
  for (const [term, share] of ofLanguages.flatMap((each) => [...each])) {
    largest.set(term, Math.max(share, largest.get(term) ?? 0));
  }
  return largest;
}

/** By term: the shares of all words with that stem, added up. */
function termShares(language: Language): Map<string, number> {
  const { stem, stopWords } = language;
  const sums = new Map<string, number>();
  for (const [word, share] of readWordFrequencies(language)) {
    if (stopWords.has(word)) continue;
    const term = foldWord(stem(word));
    sums.set(term, (sums.get(term) ?? 0) + share);
  }
  return sums;
}
