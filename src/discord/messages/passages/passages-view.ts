/** What a message of passages shows: types only. */
import type { APIButtonComponent, APISelectMenuOption, APITextDisplayComponent } from 'discord.js';
import type { Article, Citation, Passage, Span } from '../../../model.ts';

export type CitedPassages = readonly { readonly passage: Passage; readonly citation: Citation }[];

export interface PassagesView {
  /** The question, where there was one. */
  readonly heading: readonly APITextDisplayComponent[];
  /** Whether the message replies to the one that asks it: then it is not said again where a button can keep it. */
  readonly isAbove?: boolean;
  /** What the passage is to the question, where that needs saying. */
  readonly label: string | null;
  readonly article: Article;
  /** In order, one after the other; never empty. */
  readonly passages: CitedPassages;
  /** ¶ number of the passage that the message is about; null for a range that was asked for. */
  readonly focus: number | null;
  /** Of the passage in focus. */
  readonly sentence: Span | null;
  /** Of the passage after it, where that goes on from the sentence; null where left out. */
  readonly nextSentence?: Span | null;
  readonly matches: readonly Span[];
  /** The menu of hits; empty for none. */
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
  /** At most one, beside those that lead to other passages. */
  readonly offers: readonly APIButtonComponent[];
  readonly notes: readonly string[];
  /** What else was asked, below the citation; none where left out. */
  readonly beside?: readonly APITextDisplayComponent[];
}
