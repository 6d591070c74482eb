/** Of a passage and its translations one is shown: the one in the reader's language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferTranslations } from '../../src/answer/prefer-translations.ts';
import { languageCodes } from '../../src/language/languages.ts';
import type { Article, Hit, LanguageCode } from '../../src/model.ts';
import { createArticle, nameOf } from '../search/sample-articles.ts';
import { byId, hitOf } from './sample-hits.ts';

const original = createArticle('tower', ['The tower.', 'The lamp.', 'The storm.']);
const spanish = createArticle('torre', ['La torre.', 'La lámpara.', 'La tormenta.'], {
  language: 'es',
  translationOf: 'tower',
});
const second = createArticle('torre-2', ['Torre.', 'Lámpara.', 'Tormenta.'], {
  language: 'es',
  translationOf: 'tower',
});
const orphan = createArticle('molino', ['El molino.'], { language: 'es', translationOf: 'mill' });
const articles = byId(original, spanish, second, orphan);

function chosen(language: LanguageCode, hits: readonly Hit[]): (string | number)[][] {
  return preferTranslations(language, hits, articles).map((hit) => [nameOf(hit), hit.score]);
}

describe('preferTranslations', () => {
  it.each<[string, LanguageCode, readonly [Article, number, number][], (string | number)[][]]>([
    [
      'the one in the reader’s language, in the place and with the score of the best',
      'es',
      [
        [original, 1, 0.9],
        [original, 3, 0.8],
        [spanish, 1, 0.7],
      ],
      [
        ['torre#1', 0.9],
        ['torre#3', 0.8],
      ],
    ],
    [
      'the original where it is in the reader’s language',
      'en',
      [
        [spanish, 2, 0.9],
        [original, 2, 0.5],
      ],
      [['tower#2', 0.9]],
    ],
    [
      'the reader’s language where only the other was hit',
      'en',
      [[spanish, 2, 0.9]],
      [['tower#2', 0.9]],
    ],
    ['a translation that was not hit', 'es', [[original, 2, 0.9]], [['torre#2', 0.9]]],
    [
      'the better of two in the reader’s language',
      'es',
      [
        [second, 2, 0.9],
        [spanish, 2, 0.8],
      ],
      [['torre-2#2', 0.9]],
    ],
    [
      'both of two passages with different numbers',
      'es',
      [
        [spanish, 1, 0.9],
        [original, 2, 0.8],
      ],
      [
        ['torre#1', 0.9],
        ['torre#2', 0.8],
      ],
    ],
    [
      'a translation whose original is not here',
      'en',
      [
        [orphan, 1, 0.9],
        [original, 1, 0.8],
      ],
      [
        ['molino#1', 0.9],
        ['tower#1', 0.8],
      ],
    ],
    ['nothing of nothing', 'en', [], []],
  ])('shows %s', (_, language, hits, expected) => {
    expect(
      chosen(
        language,
        hits.map((hit) => hitOf(...hit)),
      ),
    ).toEqual(expected);
  });

  it('marks the sentence in the same place, though a translation may have more of them', () => {
    const from = createArticle('one', ['The tower. The lamp.']);
    const to = createArticle('uno', ['La torre. La lámpara. Y más.'], {
      language: 'es',
      translationOf: 'one',
    });
    const mark = (start: number, end: number) => {
      const hit = { ...hitOf(from, 1, 1), sentence: { start, end } };
      const [shown] = preferTranslations('es', [hit], byId(from, to));
      return shown?.passage.text.slice(shown.sentence.start, shown.sentence.end);
    };
    expect(mark(0, 10)).toBe('La torre.');
    expect(mark(11, 20)).toBe('Y más.');
    expect(mark(0, 20)).toBe('La torre. La lámpara. Y más.');
  });

  it('never shows two of one passage nor the other language, nor changes places', () => {
    const every = [original, spanish, second, orphan].flatMap((article) =>
      article.passages.map(({ number }) => ({ article, number })),
    );
    const language = fc.constantFrom(...languageCodes);
    fc.assert(
      fc.property(fc.shuffledSubarray(every), language, (places, asked) => {
        const hits = places.map(({ article, number }, i) => hitOf(article, number, 1 - i / 100));
        const kept = preferTranslations(asked, hits, articles);
        const originals = kept.map(({ passage }) =>
          [
            articles.get(passage.articleId)?.translationOf ?? passage.articleId,
            passage.number,
          ].join('#'),
        );
        expect(new Set(originals).size).toBe(originals.length);
        const scores = kept.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { passage } of kept) {
          expect(passage.language === asked || passage.articleId === 'molino').toBe(true);
        }
      }),
    );
  });

  it('shows a text once that stands in two files, and a short one as often as it stands', () => {
    const long = 'The lamp of the old tower was lit on the first evening of the war.';
    const [one, copy] = ['one', 'copy'].map((id) => createArticle(id, [long, 'The storm.']));
    if (!one || !copy) throw new Error('two articles are made');
    const hits = [hitOf(one, 1, 0.9), hitOf(copy, 1, 0.9), hitOf(one, 2, 0.5), hitOf(copy, 2, 0.5)];
    const preferred = preferTranslations('en', hits, byId(one, copy));
    expect(preferred.map(nameOf)).toEqual(['one#1', 'one#2', 'copy#2']);
  });
});
