/** What a word means is worked out once, and anew when the index has changed. */
import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../src/search/index/index-articles.ts';
import { createWordMemory } from '../../../src/search/question/remember-word.ts';
import { littleLibrary } from '../sample-articles.ts';

function counted() {
  let reads = 0;
  return {
    read: () => `read ${++reads}`,
    reads: () => reads,
  };
}

describe('createWordMemory', () => {
  it('reads a word once for each language and index', () => {
    const remember = createWordMemory<string>(createIndex(littleLibrary));
    const rememberOther = createWordMemory<string>(createIndex(littleLibrary));
    const { read, reads } = counted();
    const first = remember('lamp', 'en', read);
    expect(remember('lamp', 'en', read)).toBe(first);
    expect(reads()).toBe(1);
    remember('lamp', 'es', read);
    remember('ledger', 'en', read);
    rememberOther('lamp', 'en', read);
    expect(reads()).toBe(4);
  });

  it('reads it again after an article came or left', () => {
    const [first, ...others] = littleLibrary;
    const index = createIndex(others);
    const remember = createWordMemory<string>(index);
    const { read, reads } = counted();
    remember('lamp', 'en', read);
    index.add(first);
    remember('lamp', 'en', read);
    index.remove(first.id);
    remember('lamp', 'en', read);
    expect(reads()).toBe(3);
  });
});
