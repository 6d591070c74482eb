/** FlexSearch: places of words in a passage, without word frequencies. */
import flexsearch from 'flexsearch';
import { createAnalysis } from '../analysis.ts';
import { fullText, type Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'stems, stop words, suggestions, resolution 12',
  scored: false,
  async build(passages, language) {
    const analysis = createAnalysis(language);
    const index = new flexsearch.Index({
      encode: analysis.terms,
      tokenize: 'strict',
      resolution: 12,
    });
    for (const [id, passage] of passages.entries()) index.add(id, fullText(passage));
    analysis.forget();
    return {
      search: (question, limit) =>
        index
          .search(question, { limit, suggest: true })
          .map((id, place) => ({ index: Number(id), score: 1 / (1 + place) })),
    };
  },
};
