/** What a word means is worked out once, and anew when the index has changed. */
import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../src/search/index/index-articles.ts';
import type { WordMeaning } from '../../../src/search/question/find-meaning.ts';
import { rememberWord } from '../../../src/search/question/remember-word.ts';
import { littleLibrary } from '../sample-articles.ts';

function counted() {
  let reads = 0;
  return {
    read: () => ({ form: `read ${++reads}` }) as WordMeaning,
    reads: () => reads,
  };
}

describe('rememberWord', () => {
  it('reads a word once for each language and index', () => {
    const [index, other] = [createIndex(littleLibrary), createIndex(littleLibrary)];
    const { read, reads } = counted();
    const first = rememberWord('lamp', 'en', index, read);
    expect(rememberWord('lamp', 'en', index, read)).toBe(first);
    expect(reads()).toBe(1);
    rememberWord('lamp', 'es', index, read);
    rememberWord('ledger', 'en', index, read);
    rememberWord('lamp', 'en', other, read);
    expect(reads()).toBe(4);
  });

  it('reads it again after an article came or left', () => {
    const [first, ...others] = littleLibrary;
    const index = createIndex(others);
    const { read, reads } = counted();
    rememberWord('lamp', 'en', index, read);
    index.add(first);
    rememberWord('lamp', 'en', index, read);
    index.remove(first.id);
    rememberWord('lamp', 'en', index, read);
    expect(reads()).toBe(3);
  });
});
