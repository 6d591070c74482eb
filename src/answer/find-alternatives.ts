/** Many alternatives in, those of them that a text may match out: hundreds are too many to look at for each question. */
import type { Alternative } from './pattern-alternatives.ts';

/** An alternative of something else. */
export interface OwnedAlternative<T> {
  readonly alternative: Alternative;
  readonly owner: T;
}

/** In the order in which they were given. */
export type FindAlternatives<T> = (text: string) => readonly OwnedAlternative<T>[];

/** The last letters of what an alternative needs lead to it; where that is shorter, each text does. */
const endChars = 3;

export function createAlternativeFinder<T>(
  all: readonly OwnedAlternative<T>[],
): FindAlternatives<T> {
  const byEnd = new Map<string, number[]>();
  const always: number[] = [];
  for (const [number, { alternative }] of all.entries()) {
    const ends = new Set(alternative.needed.map((each) => each.slice(-endChars)));
    if ([...ends].some((end) => end.length < endChars) || ends.size === 0) always.push(number);
    else for (const end of ends) byEnd.set(end, [...(byEnd.get(end) ?? []), number]);
  }
  return (text) => {
    const numbers = new Set(always);
    for (let end = endChars; end <= text.length; end++) {
      for (const number of byEnd.get(text.slice(end - endChars, end)) ?? []) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b).map((number) => all[number] as OwnedAlternative<T>);
  };
}
