/** Articles that come and go in, the same by whose they are, and in parts that are soon seen, out. */
import type { Article } from '../../model.ts';
import { ownerOf } from '../visibility.ts';

/** Articles that join the library, each in the place of one of the same id, and ids of those that leave it. */
export interface Change {
  readonly added?: readonly Article[];
  readonly removed?: readonly string[];
}

export type OwnChange = Required<Change>;

export function groupChange({ added = [], removed = [] }: Change): Map<string | null, OwnChange> {
  const groups = groupByOwner(added);
  const leaving = groupBy(removed, ownerOf);
  const owners = new Set([...groups.keys(), ...leaving.keys()]);
  return new Map(
    [...owners].map((owner) => [
      owner,
      { added: groups.get(owner) ?? [], removed: leaving.get(owner) ?? [] },
    ]),
  );
}

export function* partChange(
  { added, removed }: OwnChange,
  maxPassages: number,
): Generator<OwnChange> {
  let part: Article[] = [];
  let passages = 0;
  let leaving = removed;
  for (const article of added) {
    part.push(article);
    passages += article.passages.length;
    if (passages < maxPassages) continue;
    yield { added: part, removed: leaving };
    [part, passages, leaving] = [[], 0, []];
  }
  if (part.length > 0 || leaving.length > 0) yield { added: part, removed: leaving };
}

/** A later article of the same id takes the place of the one before. */
export function groupByOwner(articles: readonly Article[]): Map<string | null, readonly Article[]> {
  const last = new Map(articles.map((article) => [article.id, article]));
  return groupBy([...last.values()], ({ id }) => ownerOf(id));
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
