/** Question variants are real misspellings, and the same ones every time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import { misspell, misspellWord, variantsOf, varyQuestion } from './variants.ts';

const question = 'Where did the engineers measure the northern bridge in 1954?';

/** Edits between two words: optimal string alignment, a swap counting one. */
function editsBetween(a: string, b: string): number {
  const rows = [...a, ''].map((_, i) => [i, ...Array.from({ length: b.length }, () => 0)]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(i - 2, j - 2) + 1);
      }
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

describe('variantsOf', () => {
  it('leaves accents out only where the language has them', () => {
    expect(variantsOf('en')).not.toContain('no accents');
    expect(variantsOf('es')).toContain('no accents');
  });
});

describe('misspellWord', () => {
  it('is always one edit away from the word', () => {
    const word = fc.stringMatching(/^[a-zé]{5,14}$/u);
    fc.assert(
      fc.property(word, fc.integer(), (text, seed) => {
        expect(editsBetween(text, misspellWord(text, createRandom(seed)))).toBe(1);
      }),
    );
  });
});

describe('misspell', () => {
  it.each([0, 1, 2, 3])('touches %i content words and nothing else', (count) => {
    for (let seed = 0; seed < 50; seed++) {
      const typed = misspell(question, count, 'en', createRandom(seed)).split(' ');
      const changed = question.split(' ').filter((word, i) => word !== typed[i]);
      expect(changed).toHaveLength(count);
      expect(['engineers', 'measure', 'northern', 'bridge']).toEqual(
        expect.arrayContaining(changed),
      );
    }
  });

  it('leaves a question without long words alone', () => {
    expect(misspell('Who are you?', 2, 'en', createRandom(1))).toBe('Who are you?');
  });
});

describe('varyQuestion', () => {
  it.each([
    { variant: 'clean', text: question, typed: question },
    { variant: 'keywords', text: question, typed: 'engineers measure northern bridge 1954' },
    { variant: 'keywords', text: 'Who are you?', typed: 'Who are you?' },
    { variant: 'no accents', text: '¿Cuándo llegó el niño?', typed: '¿Cuando llego el nino?' },
  ] as const)('$variant: $text', ({ variant, text, typed }) => {
    const language = variant === 'no accents' ? 'es' : 'en';
    expect(varyQuestion(text, variant, language, 1)).toBe(typed);
  });

  it('gives the same typos for the same seed, others for another', () => {
    const typed = (seed: number) => varyQuestion(question, 'two typos', 'en', seed);
    expect(typed(3)).toBe(typed(3));
    expect(new Set([1, 2, 3, 4, 5].map(typed)).size).toBeGreaterThan(1);
  });
});
