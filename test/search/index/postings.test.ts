/** The inverted index lists, for each term, just the passages whose text or headings hold it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { createPostingsBuilder } from '../../../src/search/index/postings.ts';
import { readSegment } from '../../../src/search/index/read-segment.ts';
import { termMask } from '../../../src/search/index/segment.ts';
import { runAtOnce } from '../../../src/search/index/steps.ts';
import { createArticle } from '../sample-articles.ts';

const word = fc.constantFrom('tram', 'Tram', 'zebra', 'the', 'line', 'LINE', 'Alder');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => `${list.join(' ')}.`);
const article = fc.record({
  title: words,
  passages: fc.array(fc.record({ text: words, section: fc.option(words) }), { maxLength: 4 }),
});

it('holds each passage once for each of its terms, headings that differ only in case included', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 3 }), (drafts) => {
      const articles = drafts.map(({ title, passages }, i) =>
        createArticle(`a${i}`, passages, { title }),
      );
      const vocabulary = createVocabulary();
      const segment = runAtOnce(readSegment(articles, vocabulary));
      const postings = runAtOnce(createPostingsBuilder()(segment, vocabulary.terms.length));
      for (const term of vocabulary.terms.keys()) {
        const list = postings.list(term);
        const listed = [...postings.passages.slice(list?.from ?? 0, list?.to ?? 0)];
        const held = segment.passages.flatMap((_, passage) => {
          const { tokens, tokenStarts, headingTerms } = segment;
          const own = tokens.slice(tokenStarts[passage], tokenStarts[passage + 1]);
          const holds = own.some((token) => (token & termMask) === term);
          return holds || headingTerms[passage]?.includes(term) ? [passage] : [];
        });
        expect(listed).toEqual(held);
      }
    }),
  );
});
