/** fuse.js with token search: each word of the question fuzzily against every passage. */
import Fuse from 'fuse.js';
import { createAnalysis } from '../analysis.ts';
import { fullText, type Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'stop words left out, threshold 0.25, accents ignored',
  scored: true,
  maxQuestions: 100,
  maxPassages: 1000,
  async build(passages, language) {
    const analysis = createAnalysis(language);
    const documents = passages.map((passage) => ({ text: fullText(passage) }));
    const fuse = new Fuse(documents, {
      keys: ['text'],
      includeScore: true,
      useTokenSearch: true,
      threshold: 0.25,
      ignoreDiacritics: true,
      ignoreFieldNorm: true,
    });
    return {
      search: (question, limit) =>
        fuse
          .search(analysis.contentWords(question).join(' '), { limit })
          .map(({ refIndex, score }) => ({ index: refIndex, score: 1 - (score ?? 1) })),
    };
  },
};
