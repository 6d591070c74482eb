/** fuse.js as its documentation begins: fuzzy patterns over whole passages. */
import Fuse from 'fuse.js';
import { fullText, type Peer } from '../peer.ts';

export const peer: Peer = {
  settings: 'no options but the key',
  scored: true,
  maxQuestions: 100,
  maxPassages: 10_000,
  async build(passages) {
    const documents = passages.map((passage) => ({ text: fullText(passage) }));
    const fuse = new Fuse(documents, { keys: ['text'], includeScore: true });
    return {
      search: (question, limit) =>
        fuse
          .search(question, { limit })
          .map(({ refIndex, score }) => ({ index: refIndex, score: 1 - (score ?? 1) })),
    };
  },
};
