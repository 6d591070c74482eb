/** lunr: BM25 weights in a vector space, over an index that never changes. */
import lunr from 'lunr';
import { createAnalysis } from '../analysis.ts';
import { fullText, type Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'stems, stop words, one edit at 0.8 for words the index lacks',
  scored: true,
  async build(passages, language) {
    const analysis = createAnalysis(language);
    let vocabulary: object = {};
    const index = lunr(function build() {
      // The stems come ready, as lists: its own pipeline knows no accents and, without plug-ins, no Spanish.
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref('id');
      this.field('text');
      this.k1(0.9);
      this.b(0.6);
      for (const [id, passage] of passages.entries()) {
        this.add({ id, text: analysis.terms(fullText(passage)) });
      }
      vocabulary = this.invertedIndex;
    });
    analysis.forget();
    return {
      search: (question, limit) =>
        index
          .query((query) => {
            for (const term of new Set(analysis.terms(question))) {
              query.term(term, { boost: 1 });
              // An edit for every word finds up to 7 points less with two typos, and takes longer.
              if (!(term in vocabulary)) query.term(term, { boost: 0.8, editDistance: 1 });
            }
          })
          .slice(0, limit)
          .map(({ ref, score }) => ({ index: Number(ref), score })),
    };
  },
};
