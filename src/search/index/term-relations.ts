/** Terms that passages say belong together in, a term's relations out: an acronym and its expansion. */

export interface TermRelations {
  /** Notes that a passage relates the two (1), or that it has left (-1). */
  add(term: number, other: number, by: 1 | -1): void;
  /** Whichever of the two the term is. */
  of(term: number): Iterable<number>;
}

/** Counted, so that what one passage says is known for as long as any passage says it. */
export function createTermRelations(): TermRelations {
  const relations = new Map<number, Map<number, number>>();
  const addOneWay = (from: number, to: number, by: 1 | -1): void => {
    const counts = relations.get(from) ?? new Map<number, number>();
    relations.set(from, counts);
    const count = (counts.get(to) ?? 0) + by;
    if (count > 0) counts.set(to, count);
    else counts.delete(to);
    if (counts.size === 0) relations.delete(from);
  };
  return {
    add(term, other, by) {
      addOneWay(term, other, by);
      addOneWay(other, term, by);
    },
    of: (term) => relations.get(term)?.keys() ?? [],
  };
}
