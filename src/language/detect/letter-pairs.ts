/** Nothing in, eld with its tables of letter pairs out: the smallest that tell as much of what is asked. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../../model.ts';
import { knownLanguages } from '../languages.ts';

type LetterPairs = typeof import('eld/small')['eld'];

/** Of a question the smallest tables tell as much, in half the memory; of articles a thread reads the larger ones. */
export type Tables = 'extrasmall' | 'small';

/** By where they are loaded from. */
const loaded = new Map<string, LetterPairs>();

/** Loaded when they are first needed: that takes longer than all else of a start, and most texts do without. */
export function readLetterPairs(
  tables: Tables,
  among: readonly LanguageCode[] | null,
): LetterPairs {
  const known = tables === 'extrasmall' && among?.every((code) => knownLanguages.has(code));
  const path = (known && findKnownPairs()) || fileURLToPath(import.meta.resolve(`eld/${tables}`));
  const eld = loaded.get(path) ?? load(path);
  loaded.set(path, eld);
  return eld;
}

function load(path: string): LetterPairs {
  const { eld }: typeof import('eld/small') = createRequire(import.meta.url)(path);
  return eld;
}

let knownPairs: string | null | undefined;

/** The smallest tables without other languages than those known here, as `build/build.js` writes them; null in the source. */
function findKnownPairs(): string | null {
  if (knownPairs === undefined) {
    const path = fileURLToPath(new URL('known-pairs.js', import.meta.url));
    knownPairs = existsSync(path) ? path : null;
  }
  return knownPairs;
}
