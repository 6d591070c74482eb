/** Names as they are written, with their places, in; one name for each person, organisation or place out. */
import type { Passage, Span } from '../../model.ts';
import { isHonorific } from './everyday-words.ts';

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
  const fullNames = listFullNames([...mentions.keys()]);
  const merged = new Map<string, Mention[]>();
  for (const [name, own] of mentions) {
    const plain = withoutHonorific(name);
    const known = places.has(name) ? name : (fullNames.get(plain) ?? name);
    const full = isNear(own, mentions.get(known)) ? known : name;
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

/** "Mr Rojas" and "Dr. Ana Rojas" are no others than "Rojas" and "Ana Rojas". */
function withoutHonorific(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const title = isHonorific(first.replace(/\.$/u, '').toLowerCase());
  return title && rest.length > 0 ? rest.join(' ') : name;
}

/** Each ending of a name to the longest name with it; null where two different ones have it. */
function listFullNames(names: readonly string[]): ReadonlyMap<string, string | null> {
  const full = new Map<string, string | null>();
  for (const name of names) {
    if (/ \p{Ll}/u.test(name)) continue;
    const words = withoutHonorific(name).split(' ');
    const honoured = words.length < name.split(' ').length;
    // "Mr Rojas" is no full name, and "Dr. Ana Rojas" one for "Ana Rojas" too.
    if (honoured && words.length > 1 && !full.has(words.join(' '))) full.set(words.join(' '), name);
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join(' ');
      const known = full.get(ending);
      if (known === undefined) full.set(ending, name);
      else if (known !== null && name.endsWith(known)) full.set(ending, name);
      else if (known !== null && !known.endsWith(name)) full.set(ending, null);
    }
  }
  return full;
}

function byPlace(a: Mention, b: Mention): number {
  return a.passage.number - b.passage.number || a.start - b.start;
}
