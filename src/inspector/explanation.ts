/** What the inspector shows of answers and articles: types only, all of it plain JSON, for the page as well. */
import type { Outcome, Span } from '../model.ts';

/** Why a question was answered as it was. */
export interface AnswerExplanation {
  /** As it was searched, where that is not as it was typed. */
  readonly question: string;
  readonly outcome: Outcome;
  /** What was asked, in a sentence. */
  readonly kind: string;
  /** Why the outcome is what it is: sentences, the reason first. */
  readonly why: readonly string[];
  /** One for each thing asked; none where no text of an article was asked for. */
  readonly searches: readonly SearchExplanation[];
  /** Those that the answer is about. */
  readonly articles: readonly NamedArticle[];
}

export interface NamedArticle {
  readonly id: string;
  readonly title: string;
}

export interface SearchExplanation {
  readonly question: string;
  readonly kind: string;
  /** In their order, how each was read. */
  readonly words: readonly ExplainedWord[];
  /** Words that nearly every text has. */
  readonly ignored: readonly string[];
  /** Best first. */
  readonly passages: readonly ExplainedPassage[];
}

export interface ExplainedWord {
  readonly typed: string;
  readonly says: string;
  /** Whether it is there as it was meant: `no` where nothing is, `otherwise` where another word is. */
  readonly isMet: 'yes' | 'otherwise' | 'no';
}

/** Where a passage stands: in the article, and in the file where there is one. */
export interface Place {
  readonly articleId: string;
  readonly title: string;
  readonly number: number;
  readonly passages: number;
  readonly section: string | null;
  /** Below the knowledge folder. */
  readonly file: string | null;
  readonly line: number | null;
  /** The file in an editor: a colon and a line go behind it. */
  readonly editor: string | null;
}

export interface ExplainedPassage {
  readonly place: Place;
  readonly text: string;
  readonly language: string;
  /** The words that met the question. */
  readonly matches: readonly Span[];
  /** In 100: how likely it answers. */
  readonly likelihood: number;
  /** Whether the answer shows it. */
  readonly isShown: boolean;
  readonly words: readonly ExplainedWord[];
  /** Sentences on what holds it back. */
  readonly doubts: readonly string[];
  readonly scores: readonly ExplainedScore[];
}

/** A sum of parts, the largest first; parts that add next to nothing are left out. */
export interface ExplainedScore {
  readonly says: string;
  readonly total: number;
  readonly parts: readonly {
    readonly name: string;
    readonly says: string;
    readonly value: number;
  }[];
}

export interface DescribedArticle {
  readonly id: string;
  readonly title: string;
  readonly file: string | null;
  /** The file in an editor: a colon and a line go behind it. */
  readonly editor: string | null;
  /** Its details in words, unknown ones too: `Author: not stated`. */
  readonly details: readonly string[];
  readonly passages: readonly DescribedPassage[];
  /** What the search makes of each question that it lists. */
  readonly questions: readonly { readonly says: string; readonly warns: boolean }[];
  /** Of the file as a whole, and of lines above its first passage. */
  readonly problems: readonly DescribedProblem[];
}

export interface DescribedProblem {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'note';
  readonly message: string;
}

export interface DescribedPassage {
  readonly number: number;
  readonly section: string | null;
  readonly text: string;
  readonly line: number | null;
  /** Where it is not the article's. */
  readonly language: string | null;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly names: readonly string[];
  /** The day, and the words that say so. */
  readonly dates: readonly { readonly day: string; readonly words: string }[];
  readonly quotes: readonly { readonly speaker: string; readonly words: string }[];
  readonly problems: readonly DescribedProblem[];
}

/** All files of the knowledge folder that Footnote knows of. */
export interface ListedArticles {
  readonly articles: readonly ListedArticle[];
  /** What is wrong with files of which there is no article. */
  readonly problems: readonly DescribedProblem[];
}

export interface ListedArticle extends NamedArticle {
  readonly file: string | null;
  readonly passages: number;
  readonly problems: number;
}
