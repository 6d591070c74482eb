/** What is asked of whatever keeps passages outside this process: words and queries in, what is there out. */
import type { Article, LanguageCode, Passage } from '../../model.ts';
import type { KeptTokens } from './kept-passage.ts';

/** What a question is read with and the process does not hold. */
export interface WantedWords {
  readonly forms: readonly string[];
  readonly terms: readonly string[];
  /** Words whose family is wanted: terms that begin alike (see `term-families.ts`). */
  readonly families: readonly string[];
  /** Words that no article has: forms spelt like them are wanted. */
  readonly similar: readonly string[];
}

export interface FormRow {
  readonly form: string;
  readonly term: string;
  /** How often the form is indexed as the term. */
  readonly places: number;
}

export interface TermRow {
  readonly term: string;
  readonly passages: number;
  /** As in `Vocabulary`: places that are not first in their sentence, and those of them in capitals. */
  readonly mid: number;
  readonly capitals: number;
}

export interface RelationRow {
  readonly term: string;
  readonly other: string;
  readonly passages: number;
}

/** All that there is of what was wanted; of each form all its terms, each term once, and what it is related to. */
export interface FoundWords {
  readonly forms: readonly FormRow[];
  readonly terms: readonly TermRow[];
  readonly relations: readonly RelationRow[];
  /** Passages that may be searched. */
  readonly passageCount: number;
}

/** A term that is looked for in the passages. */
export interface SoughtTerm {
  readonly term: string;
  /** What it is worth where it stands, by its weight and how rare it is. */
  readonly worth: number;
  /** Passages that hold it. */
  readonly passages: number;
}

export interface PassageQuery {
  /** By word of the question, the terms that it may stand for: the best one that is there counts. */
  readonly words: readonly (readonly SoughtTerm[])[];
  /** A passage must hold one term of each of these. */
  readonly required: readonly (readonly string[])[];
  readonly limit: number;
  /** Only these articles, by id; all where it is left out. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** What of an article is kept beside each of its passages. */
export interface ArticleHead extends Pick<Article, 'id' | 'title'> {
  readonly language: LanguageCode;
  /** Tells its versions apart. */
  readonly hash: string;
  /** In the order in which articles came. */
  readonly order: number;
}

export interface FoundPassage {
  readonly passage: Passage;
  readonly tokens: KeptTokens;
}

export interface FoundPassages {
  readonly article: ArticleHead;
  /** By rising number: those that were found, and those that stand beside them. */
  readonly passages: readonly FoundPassage[];
}

/** Of the places that somebody may see, and no others. */
export interface PassageSource {
  lookUp(wanted: WantedWords): Promise<FoundWords>;
  /** The first by their words alone, roughly: what comes first of them is decided by the ranking. */
  find(
    query: PassageQuery,
  ): Promise<{ readonly count: number; readonly found: readonly FoundPassages[] }>;
}
