/** Words that differ only in case and accents fold to the same letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/language/fold.ts';

describe('foldWord', () => {
  it.each([
    ['case', 'PERÚ', 'peru'],
    ['accents', 'Garzón', 'garzon'],
    ['accents taken apart', 'Garzo\u0301n', 'garzon'],
    ['a tilde, since it is left out on many keyboards', 'año', 'ano'],
    ['a diaeresis', 'pingüino', 'pinguino'],
    [
      'letters that Unicode does not take apart',
      'Straße Øst Łódź æther œuvre Þór',
      'strasse ost lodz aether oeuvre thor',
    ],
    ['wide letters', 'ＡＢＣ', 'abc'],
    ['ligatures', 'ﬁn', 'fin'],
    ['a capital I with a dot', 'İzmir', 'izmir'],
    ['numbers as they are', '1,000', '1,000'],
    ['other scripts', 'МОСКВА', 'москва'],
    ['nothing', '', ''],
    ['marks alone', '\u0301', ''],
  ])('folds %s: %s → %s', (_, word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('folds a folded word to itself', () => {
    const words = fc.string({ unit: fc.constantFrom(...'aáÁñÑçüßøæœłđþ1 e\u0301İ') });
    fc.assert(
      fc.property(words, (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });

  it('does not care how accents are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiouáéíóúñüÁÑ') }), (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word));
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(word)).not.toMatch(/\p{Lu}(?<=[A-Z])/u);
      }),
    );
  });
});
