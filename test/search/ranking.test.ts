/** Whole result orders over a little library: each place has a reason that must go on holding. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/model.ts';
import { createEngine } from '../../src/search/engine.ts';
import { ask, createArticle, littleLibrary, nameOf } from './sample-articles.ts';

const harbour = createArticle(
  'harbour',
  [
    'The harbour was dredged in 1911. Two cranes were set up on the north quay.',
    'Coal came by train until 1950. The north quay burned down in the same year.',
    'The harbour master, Edwin Pascoe, resigned in 1950 because the council refused a new crane.',
    'Today ferries and yachts use the harbour. A café stands where the coal was weighed.',
  ],
  { title: 'A harbour and its cranes' },
);

const fishing = createArticle(
  'fishing',
  [
    {
      section: 'The fleet',
      text: 'Thirty boats went out every night. Most of them belonged to two families.',
    },
    { section: 'The fleet', text: 'Herring was salted on the quay and sold in the city.' },
    {
      section: 'The strike',
      text: 'In 1926 the crews stayed ashore for nine weeks. The price of herring doubled.',
    },
    {
      section: 'The strike',
      text: 'An agreement was signed in May. It gave each man a share of the catch.',
    },
  ],
  { title: 'Herring' },
);

const engine = createEngine([...littleLibrary, harbour, fishing]);

const order = (question: string, language: LanguageCode = 'en', limit = 20): string[] =>
  engine.search(ask(question, language), { limit }).map(nameOf);

describe('the first places', () => {
  it.each<[string, LanguageCode, readonly string[], string]>([
    [
      'north quay',
      'en',
      ['harbour#1', 'harbour#2'],
      'both hold the phrase; what holds only "quay" comes after them',
    ],
    ['Who resigned in 1950?', 'en', ['harbour#3', 'harbour#2'], 'both words, then the year alone'],
    [
      'When did the north quay burn down?',
      'en',
      ['harbour#2', 'harbour#1'],
      'the verb tells the two passages about the quay apart',
    ],
    [
      'Why did Edwin Pascoe resign?',
      'en',
      ['harbour#3'],
      'the name in full, and a sentence that states a reason',
    ],
    [
      'How long was the strike?',
      'en',
      ['fishing#3', 'fishing#4'],
      'only their heading says "strike", and the first of them tells how long',
    ],
    [
      'price of herring in the strike',
      'en',
      ['fishing#3'],
      'two words in one sentence and one in the heading',
    ],
    ['herring salted quay', 'en', ['fishing#2'], 'three words together before passages with one'],
    [
      'Penhallow quarry men',
      'en',
      ['quarry#1'],
      'the name in the text before the name in the title',
    ],
    ['miel de cada colmena', 'es', ['colmenas#1'], 'both words in one sentence'],
    ['When was the crane found in the lake?', 'en', ['quarry#3'], 'two rare words and a year'],
  ])('%s (%s): %j, because %s', (question, language, expected) => {
    expect(order(question, language, expected.length)).toEqual(expected);
  });
});

describe('one difference at a time', () => {
  const first = (question: string, ...texts: readonly string[]): number | undefined => {
    const filler = 'Sheep graze on the hill above the village all summer long.';
    const article = createArticle('one', [...texts, filler], { title: 'Notes' });
    return createEngine([article]).search(ask(question), { limit: 1 })[0]?.passage.number;
  };

  it.each<[string, string, readonly string[], number]>([
    [
      'a rare word counts more than a common one',
      'ferry captain',
      ['The captain slept.', 'The captain ate.', 'The captain sang.', 'The ferry sank.'],
      4,
    ],
    [
      'two words in one sentence count more than in two',
      'bridge toll',
      [
        'The bridge opened on time. Rain fell all day. Nobody paid a toll for the road.',
        'The toll for the bridge was small. Rain fell all day. Nobody complained at all.',
      ],
      2,
    ],
    [
      'neighbours count more than words apart',
      'stone bridge',
      [
        'The bridge of the village was not built of stone that time.',
        'The stone bridge of the village was not built that time at all.',
      ],
      2,
    ],
    [
      'the right word counts more than a word spelt alike',
      'carved',
      ['They curved the wooden door.', 'They carved the wooden door.'],
      2,
    ],
    [
      'the same word counts more than its kin',
      'electoral',
      ['The election was held on Monday.', 'The electoral roll was read on Monday.'],
      2,
    ],
    [
      'a short passage counts more than a long one with the same words',
      'windmill',
      [
        'The windmill turned, and the boats, carts, horses, children, merchants, soldiers, priests and sailors of seven parishes came along the muddy road below it to buy flour, candles, rope and tar.',
        'The windmill turned slowly.',
      ],
      2,
    ],
    [
      'a "when" prefers a sentence with a date',
      'When was the chapel built?',
      ['The chapel was built of red brick.', 'The chapel was built in 1704.'],
      2,
    ],
    [
      'a "how many" prefers a sentence with a number',
      'How many boats did the flood destroy?',
      ['The flood did destroy boats and nets.', 'The flood did destroy ninety boats.'],
      2,
    ],
  ])('%s', (_, question, texts, number) => {
    expect(first(question, ...texts)).toBe(number);
  });
});

describe('the order', () => {
  it('does not depend on the order of the articles', () => {
    const reversed = createEngine([fishing, harbour, ...[...littleLibrary].reverse()]);
    for (const question of ['north quay crane', 'herring price', 'storm windows', 'lake 1950']) {
      const found = reversed.search(ask(question), { limit: 20 }).map(nameOf);
      expect([...found].sort()).toEqual(order(question).sort());
      expect(found[0]).toBe(order(question)[0]);
    }
  });

  it('does not depend on the order of the words where they are no phrase', () => {
    expect(order('herring doubled 1926')[0]).toBe('fishing#3');
    expect(order('1926 doubled herring')[0]).toBe('fishing#3');
  });
});

it('takes only words that begin alike for at least half of their length as kin', () => {
  const pier = createEngine([
    createArticle('pier', ['The consolidation of the pier took a year.', 'Its lamps are green.']),
  ]);
  expect(pier.search(ask('constructor'), { limit: 3 })).toEqual([]);
  expect(pier.search(ask('consolidated'), { limit: 3 }).map(nameOf)).toEqual(['pier#1']);
});

describe('in one article', () => {
  const mill = createArticle('mill', [
    'The mill burned down in 1903, and nobody was hurt. The owner had just paid for a new wheel.',
    'The owner sold the land in 1905 to a brewer. Older people still speak of the day on which the mill burned.',
    'A bakery uses the cellar today.',
  ]);

  it.each([
    ['the owner', 'mill#2'],
    ['mill burned', 'mill#1'],
  ])('puts the paragraph first that begins with what is asked: "%s"', (question, first) => {
    const alone = createEngine([mill]);
    expect(alone.search(ask(question), { limit: 1 }).map(nameOf)).toEqual([first]);
  });
});
