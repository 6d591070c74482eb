/** Segments put together are what reading their articles together gives. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../../src/model.ts';
import { mergeSegments } from '../../../src/search/index/merge-segments.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { readSegment } from '../../../src/search/index/read-segment.ts';
import { runAtOnce } from '../../../src/search/index/steps.ts';
import type { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { createArticle, littleLibrary } from '../sample-articles.ts';

const empty = createArticle('empty', []);
const blank = createArticle('blank', ['…', 'The and of.']);
const draft = fc.record({
  article: fc.constantFrom<Article>(...littleLibrary, empty, blank),
  stays: fc.boolean(),
});
const drafts = fc.array(draft, { maxLength: 4 });

const readAtOnce = (articles: readonly Article[], vocabulary: Vocabulary) =>
  runAtOnce(readSegment(articles, vocabulary));

it('holds the articles that stay, in order, with the same numbers', () => {
  fc.assert(
    fc.property(fc.array(drafts, { maxLength: 3 }), (parts) => {
      const vocabulary = createVocabulary();
      const segments = parts.map((part) => ({
        segment: readAtOnce(
          part.map(({ article }) => article),
          vocabulary,
        ),
        gone: Uint8Array.from(part, ({ stays }) => (stays ? 0 : 1)),
      }));
      const staying = parts.flat().filter(({ stays }) => stays);
      const together = readAtOnce(
        staying.map(({ article }) => article),
        vocabulary,
      );
      expect(runAtOnce(mergeSegments(segments))).toEqual(together);
    }),
  );
});
