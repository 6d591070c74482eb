/** Terms that passages say belong together in, a term's relations out: an acronym and its expansion. */

export interface TermRelations {
  /** Notes that a passage relates the two (1), or that it has left (-1). */
  add(term: number, other: number, by: 1 | -1): void;
  /** Whichever of the two the term is. */
  of(term: number): readonly number[];
  /** The same, with how many passages say so. */
  countsOf(term: number): ReadonlyMap<number, number>;
  /** What was noted here, to be made anew of. */
  pack(): PackedRelations;
}

export type PackedRelations = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Counted, so that what one passage says is known for as long as any passage says it. */
/** `parent`: what it says holds too, and stays as it is. */
export function createTermRelations(
  parent?: TermRelations,
  packed: PackedRelations = new Map(),
): TermRelations {
  const relations = new Map([...packed].map(([term, counts]) => [term, new Map(counts)]));
  const addOneWay = (from: number, to: number, by: 1 | -1): void => {
    const counts = relations.get(from) ?? new Map<number, number>();
    relations.set(from, counts);
    const count = (counts.get(to) ?? 0) + by;
    if (count !== 0) counts.set(to, count);
    else counts.delete(to);
    if (counts.size === 0) relations.delete(from);
  };
  const countsOf = (term: number): ReadonlyMap<number, number> => {
    const own = relations.get(term);
    const above = parent?.countsOf(term);
    if (!own || !above || above.size === 0) return own ?? above ?? new Map<number, number>();
    const counts = new Map(above);
    for (const [to, count] of own) counts.set(to, (counts.get(to) ?? 0) + count);
    return counts;
  };
  return {
    add(term, other, by) {
      addOneWay(term, other, by);
      addOneWay(other, term, by);
    },
    of: (term) => [...countsOf(term)].filter(([, count]) => count > 0).map(([to]) => to),
    countsOf,
    pack: () => relations,
  };
}
