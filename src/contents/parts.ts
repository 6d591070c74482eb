/** An article in, what is extracted of it out; worked out once for each article. */
import type { Article } from '../model.ts';
import type { Name } from './names/merge-names.ts';
import { extractNames } from './names.ts';
import { extractOutline } from './outline.ts';
import { extractQuotes, type Quotation } from './quotes.ts';
import { extractTimeline, type Moment } from './timeline.ts';

/** What can be listed of an article; `name` is the places of one name. */
export type Part = 'outline' | 'names' | 'name' | 'timeline' | 'quotes';

/** What takes an article of 3,000 passages about half a second the first time. */
export interface Extracts {
  readonly names: readonly Name[];
  readonly timeline: readonly Moment[];
  readonly quotes: readonly Quotation[];
}

export type ExtractedPart = keyof Extracts;

type Kept = { [Name in ExtractedPart]?: Extracts[Name] };

const known = new WeakMap<Article, Kept>();

function keptOf(article: Article): Kept {
  const kept = known.get(article) ?? {};
  known.set(article, kept);
  return kept;
}

/** Where it was worked out elsewhere. */
export function keepPart<Name extends ExtractedPart>(
  article: Article,
  part: Name,
  value: Extracts[Name],
): void {
  keptOf(article)[part] = value;
}

export const isPartKept = (article: Article, part: ExtractedPart): boolean =>
  keptOf(article)[part] !== undefined;

/** Nobody reads a longer list; those that stand in the most passages come first. */
const maxNames = 5000;

/** A scan of the passages. */
export const outlineOf = extractOutline;

export function namesOf(article: Article): readonly Name[] {
  const kept = keptOf(article);
  kept.names ??= extractNames(article).slice(0, maxNames);
  return kept.names;
}

export function timelineOf(article: Article): readonly Moment[] {
  const kept = keptOf(article);
  kept.timeline ??= extractTimeline(article);
  return kept.timeline;
}

export function quotesOf(article: Article): readonly Quotation[] {
  const kept = keptOf(article);
  kept.quotes ??= extractQuotes(article);
  return kept.quotes;
}
