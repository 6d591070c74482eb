/** A library's index and questions in, its figures for one way of typing out. */
import type { LanguageCode } from '../../src/model.ts';
import { holdsAnswer } from './choose-sentence.ts';
import type { BenchPassage, BenchQuestion } from './data.ts';
import { auroc, mean, recallAt, reciprocalRankAt } from './metrics.ts';
import type { PeerIndex } from './peer.ts';
import { smallTalkIn } from './small-talk.ts';
import { type Variant, varyQuestion } from './variants.ts';

/** All shares from 0 to 1; NaN where there was nothing to take a share of. */
export interface Quality {
  readonly questions: number;
  readonly recall1: number;
  readonly recall3: number;
  readonly recall5: number;
  readonly reciprocalRank10: number;
  /** The chosen sentence of the first passage holds an answer. */
  readonly sentence: number;
}

/** How well the first passage's score tells questions that can be answered from others. */
export interface Separation {
  /** From questions about articles that are not indexed. */
  readonly otherArticles: number;
  readonly smallTalk: number;
}

/** A question with a seed of its own, so that every library meets the same typos. */
export interface SeededQuestion extends BenchQuestion {
  readonly seed: number;
}

export type ChooseSentence = (question: string, index: number) => string;

/** Asks every question once, in the given variant. */
export async function measureQuality(
  index: PeerIndex,
  questions: readonly SeededQuestion[],
  variant: Variant,
  language: LanguageCode,
  choose: ChooseSentence,
): Promise<Quality> {
  const ranks: number[] = [];
  const sentences: number[] = [];
  for (const { text, seed, passage, answers } of questions) {
    const typed = varyQuestion(text, variant, language, seed);
    const ranked = await index.search(typed, 10);
    ranks.push(ranked.findIndex((hit) => hit.index === passage));
    if (answers.length === 0) continue;
    const first = ranked[0];
    const sentence = first && (first.sentence ?? choose(typed, first.index));
    sentences.push(sentence !== undefined && holdsAnswer(sentence, answers) ? 1 : 0);
  }
  return {
    questions: questions.length,
    recall1: recallAt(ranks, 1),
    recall3: recallAt(ranks, 3),
    recall5: recallAt(ranks, 5),
    reciprocalRank10: reciprocalRankAt(ranks, 10),
    sentence: mean(sentences),
  };
}

/** `index` holds the articles of `answerable` and none of those of `foreign`. */
export async function measureSeparation(
  index: PeerIndex,
  answerable: readonly SeededQuestion[],
  foreign: readonly SeededQuestion[],
  variant: Variant,
  language: LanguageCode,
): Promise<Separation> {
  const scoresOf = async (questions: readonly { text: string; seed: number }[]) => {
    const scores: number[] = [];
    for (const { text, seed } of questions) {
      const [first] = await index.search(varyQuestion(text, variant, language, seed), 1);
      scores.push(first?.score ?? 0);
    }
    return scores;
  };
  const answerableScores = await scoresOf(answerable);
  const talk = smallTalkIn(language).map((text, seed) => ({ text, seed }));
  return {
    otherArticles: auroc(answerableScores, await scoresOf(foreign)),
    smallTalk: auroc(answerableScores, await scoresOf(talk)),
  };
}

/** Passages and questions of the articles that stay, and the questions of those held out. */
export interface Holdout {
  readonly passages: readonly BenchPassage[];
  readonly answerable: readonly SeededQuestion[];
  readonly foreign: readonly SeededQuestion[];
}

/** Takes `articles` out of the index, so that their questions become off-topic ones. */
export function holdOut(
  passages: readonly BenchPassage[],
  questions: readonly SeededQuestion[],
  articles: ReadonlySet<string>,
): Holdout {
  const isOut = ({ passage }: SeededQuestion) => articles.has(passages[passage]?.article ?? '');
  return {
    passages: passages.filter(({ article }) => !articles.has(article)),
    answerable: questions.filter((question) => !isOut(question)),
    foreign: questions.filter(isOut),
  };
}
