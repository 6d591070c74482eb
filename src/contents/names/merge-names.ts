/** Names as they are written, with their places, in; one name for each person, organisation or place out. */
import type { Passage, Span } from '../../model.ts';
import { listFullNames, withoutHonorific } from './short-forms.ts';

/** A place of a name in the text. */
export interface Mention extends Span {
  readonly passage: Passage;
}

export interface Name {
  /** As it is written where it is written out most fully. */
  readonly name: string;
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

/** How many passages after a surname alone, as in a headline, the full name may follow at the latest. */
const maxPassagesBefore = 2;

/** A surname alone is the person named in full elsewhere, where there is only one of that surname. */
export function mergeNames(
  mentions: ReadonlyMap<string, readonly Mention[]>,
  places: ReadonlySet<string>,
): Name[] {
  const { endings, beginnings } = listFullNames(
    [...mentions].map(([name, own]) => ({ name, language: own[0]?.passage.language ?? 'en' })),
  );
  const merged = new Map<string, Mention[]>();
  for (const [name, own] of mentions) {
    const plain = withoutHonorific(name);
    const begun = places.has(name) ? null : beginnings.get(name);
    const ended = places.has(name) || begun === null ? null : endings.get(plain);
    // "Martín" is Luis Martín or Martín Rojas where there are both.
    const known = begun && ended && begun !== ended ? name : (ended ?? name);
    const called = begun && ended === undefined && isBehind(own, mentions.get(begun));
    const full = called ? begun : isNear(own, mentions.get(known)) ? known : name;
    const all = merged.get(full);
    if (all) for (const mention of own) all.push(mention);
    else merged.set(full, [...own]);
  }
  return [...merged].map(([name, all]) => ({ name, mentions: all.sort(byPlace) }));
}

/** Of a name that comes long after the surname, another of the family may be meant before. */
function isNear(own: readonly Mention[], full: readonly Mention[] | undefined): boolean {
  const first = own[0]?.passage.number ?? 0;
  return full?.[0] !== undefined && full[0].passage.number <= first + maxPassagesBefore;
}

/** By the given name alone somebody is called who has been named in full. */
function isBehind(own: readonly Mention[], full: readonly Mention[] | undefined): boolean {
  const [first, named] = [own[0], full?.[0]];
  return first !== undefined && named !== undefined && byPlace(named, first) < 0;
}

function byPlace(a: Mention, b: Mention): number {
  return a.passage.number - b.passage.number || a.start - b.start;
}
