/** wink-bm25-text-search: plain BM25. */
import createSearch from 'wink-bm25-text-search';
import { createAnalysis } from '../analysis.ts';
import { fullText, type Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'stems, stop words',
  scored: true,
  async build(passages, language) {
    const analysis = createAnalysis(language);
    const index = createSearch();
    index.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1: 1.2, b: 0.7, k: 1 } });
    index.definePrepTasks([analysis.terms]);
    for (const [id, passage] of passages.entries()) index.addDoc({ text: fullText(passage) }, id);
    index.consolidate(4);
    analysis.forget();
    return {
      search: (question, limit) =>
        index.search(question, limit).map(([id, score]) => ({ index: Number(id), score })),
    };
  },
};
