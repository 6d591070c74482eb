/** What Footnote asks of a search engine, whichever it runs on: articles in, hits and their reasons out. */
import type { AnswerType } from '../language/language.ts';
import type { Article, Glossary, Hit, Passage, Question, Reading } from '../model.ts';
import type { Steps } from './index/steps.ts';

export interface SearchEngine extends EngineReader {
  /** Adds an article's passages; an article of the same id is replaced. */
  add(article: Article): void;
  /** Forgets an article; an unknown id changes nothing. */
  remove(articleId: string): void;
  /**
   * The same of many, in steps between which questions may be asked: the change is seen as a whole or
   * not at all, and `onSeen` told at that moment. One change of an engine at a time.
   */
  change(
    added: readonly Article[],
    removedIds: readonly string[],
    onSeen?: () => void,
  ): Steps<void>;
  /** What it has made of its own articles, as plain values; an engine that has nothing to keep gives undefined. */
  pack(): unknown;
  /** An engine of these articles and its own, as they come and go; what joins there does not join here. */
  extend(articles: Iterable<Article>): SearchEngine;
}

/** What can be asked of an engine. */
export interface EngineReader {
  /**
   * Hits in falling order of score; empty where nothing of the question is met. Stop words count for
   * nothing: a question of them alone has no hits.
   */
  search(question: Question, options: SearchOptions): Hit[];
  /** Why each of the same hits was found. */
  explain(question: Question, options: SearchOptions): Explanation[];
  /** How a question is understood, before any passage is looked at. */
  read(question: Question): QuestionReading;
  /** In steps, one that answers as if these of its articles had never been there; until the next change. */
  without(articles: readonly Article[]): Steps<EngineReader>;
  /** Answers as if the terms of each group meant the same, besides those of its own glossary. */
  withTerms(glossary: Glossary): EngineReader;
}

/**
 * An engine may make nothing of the glossary, nor of `packed`: what another engine of the same articles
 * gave, which spares it to read them; of other articles, or damaged, it is left alone.
 */
export type CreateEngine = (
  articles: Iterable<Article>,
  glossary?: Glossary,
  packed?: unknown,
) => SearchEngine;

export interface SearchOptions {
  /** Hits to return at most. */
  readonly limit: number;
  /** Search only the articles that it holds for; all of them where it is left out. */
  readonly includes?: (articleId: string) => boolean;
}

export interface QuestionReading {
  /** `other` where it asks for nothing that could be told by its looks. */
  readonly asksFor: AnswerType;
  /** Spellings that were written out before anything else: "ppl" as "people". */
  readonly respelt: readonly Reading[];
  /** Those that count, in their order. */
  readonly words: readonly WordReading[];
}

export interface WordReading {
  readonly typed: string;
  /** `corrected`: no article has it, but a word spelt like it; `unknown`: nor that. */
  readonly kind: 'known' | 'corrected' | 'unknown';
  /** What it was taken for, in small letters and without accents. */
  readonly takenFor: string;
}

export interface Explanation {
  readonly passage: Passage;
  /** The hit's. */
  readonly score: number;
  /** In the order in which they are worth reading. */
  readonly reasons: readonly Reason[];
  /** How the passage meets each word; left out where the engine does not tell. */
  readonly words?: readonly WordMatch[];
  /** Why the score is held down, whatever its parts add up to; left out where the engine does not tell. */
  readonly doubts?: readonly Doubt[];
}

/**
 * `kin`: by a word of its family, `related`: by another word for the same thing; `nearby`: in the passage before or
 * after, `heading`: in the title or the heading above.
 */
export type Meeting = 'word' | 'correction' | 'kin' | 'related' | 'nearby' | 'heading' | 'none';

export interface WordMatch {
  readonly typed: string;
  readonly how: Meeting;
  /** The passage's own words that it met. */
  readonly met: readonly string[];
  /** Whether the passage is held to say nothing of it. */
  readonly isMissed: boolean;
}

/**
 * `withoutQuote`: what was asked for in quotation marks does not stand there. `onlyNames`: it shares names with the
 * question and nothing else. `hangsOnOne`: one word alone speaks for it. `missesKind`: no time or amount
 * stands there, which is what was asked for. `muchUnmet`: it lacks a number or much of what was asked. `rivalled`:
 * another passage comes as close.
 */
export type Doubt =
  | 'withoutQuote'
  | 'onlyNames'
  | 'hangsOnOne'
  | 'missesKind'
  | 'muchUnmet'
  | 'rivalled';

/** What counted for a hit or against it: a word of the question, or a sum of several things. */
export interface Reason {
  readonly name: string;
  readonly value: number;
  /** What the value measures, where the name does not say. */
  readonly unit?: string;
  /** In words, or as the parts that add up to the value. */
  readonly why: string | readonly ReasonPart[];
}

export interface ReasonPart {
  readonly name: string;
  readonly value: number;
}
