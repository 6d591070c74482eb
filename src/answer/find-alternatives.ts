/** Many alternatives in, those of them that a text may match out: hundreds are too many to look at for each question. */
import type { Alternative } from './alternatives.ts';

/** An alternative of something else. */
export interface OwnedAlternative<T> {
  readonly alternative: Alternative;
  readonly owner: T;
}

/** In the order in which they were given. */
export type FindAlternatives<T> = (text: string) => readonly OwnedAlternative<T>[];

/** So many letters of what an alternative needs lead to it. */
const partChars = 3;

export function createAlternativeFinder<T>(
  all: readonly OwnedAlternative<T>[],
): FindAlternatives<T> {
  const byPart = new Map<string, number[]>();
  const always: number[] = [];
  for (const [number, { alternative }] of all.entries()) {
    const parts = new Set(alternative.needed.map((each) => each.slice(-partChars)));
    for (const part of parts) byPart.set(part, [...(byPart.get(part) ?? []), number]);
    if (parts.size === 0) always.push(number);
  }
  return (text) => {
    const numbers = new Set(always);
    for (const part of listParts(text)) {
      for (const number of byPart.get(part) ?? []) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b).map((number) => all[number] as OwnedAlternative<T>);
  };
}

/** Each row of so many characters or fewer. */
function* listParts(text: string): Generator<string> {
  for (let start = 0; start < text.length; start++) {
    for (let length = 1; length <= partChars; length++) yield text.slice(start, start + length);
  }
}
