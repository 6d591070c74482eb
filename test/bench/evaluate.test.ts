/** Figures of an index whose answers are known beforehand. */
import { describe, expect, it } from 'vitest';
import { holdOut, measureQuality, measureSeparation } from './evaluate.ts';
import type { PeerIndex } from './peer.ts';

const question = (text: string, passage: number) => ({
  text,
  passage,
  answers: ['yes'],
  seed: passage,
});

/** Ranks passages 0, 1, 2, … for every question; scores by the length of the question. */
const index: PeerIndex = {
  search: (text, limit) =>
    Array.from({ length: limit }, (_, place) => ({
      index: place,
      score: text.length / (place + 1),
      sentence: place === 0 ? 'Yes.' : 'No.',
    })),
};

describe('measureQuality', () => {
  it('counts the places of the right passages and the sentences that answer', async () => {
    const questions = [question('a', 0), question('b', 1), question('c', 3), question('d', 40)];
    const quality = await measureQuality(index, questions, 'clean', 'en', () => 'not asked');
    expect(quality).toEqual({
      questions: 4,
      recall1: 0.25,
      recall3: 0.5,
      recall5: 0.75,
      reciprocalRank10: (1 + 1 / 2 + 1 / 4) / 4,
      sentence: 1,
    });
  });

  it('asks the common chooser where the library marks no sentence', async () => {
    const plain: PeerIndex = { search: () => [{ index: 7, score: 1 }] };
    const choose = (text: string, place: number) => (text === 'a' && place === 7 ? 'yes' : 'no');
    const questions = [question('a', 7), question('b', 7)];
    const { sentence } = await measureQuality(plain, questions, 'clean', 'en', choose);
    expect(sentence).toBe(0.5);
  });

  it('counts a question without hits as missed', async () => {
    const empty: PeerIndex = { search: () => [] };
    const quality = await measureQuality(empty, [question('a', 0)], 'clean', 'en', () => 'yes');
    expect(quality).toMatchObject({ recall5: 0, reciprocalRank10: 0, sentence: 0 });
  });
});

describe('holding articles out', () => {
  const passages = ['A', 'B', 'A'].map((article, i) => ({
    id: `${i}`,
    article,
    text: '',
    language: 'en' as const,
  }));

  it('parts passages and questions by article', () => {
    const questions = [question('a', 0), question('b', 1), question('c', 2)];
    const parted = holdOut(passages, questions, new Set(['B']));
    expect(parted.passages.map(({ id }) => id)).toEqual(['0', '2']);
    expect(parted.answerable.map(({ text }) => text)).toEqual(['a', 'c']);
    expect(parted.foreign.map(({ text }) => text)).toEqual(['b']);
  });

  it('measures how well the score parts the two kinds of question', async () => {
    const long = [question('a question longer than any small talk of the list, by far', 0)];
    const short = [question('a', 1)];
    expect(await measureSeparation(index, long, short, 'clean', 'en')).toEqual({
      otherArticles: 1,
      smallTalk: 1,
    });
    expect(await measureSeparation(index, short, long, 'clean', 'en')).toEqual({
      otherArticles: 0,
      smallTalk: 0,
    });
  });
});
