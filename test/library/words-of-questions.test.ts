/** Questions of a library, by their words: slips, quotation marks, who said it, and terms that mean the same. */
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library/library.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import type { Answer, Glossary } from '../../src/model.ts';
import { createArticle, littleLibrary, nameOf } from '../search/sample-articles.ts';

const builtAt = new Date('2026-01-02T03:04:05Z');

const names = ({ hits }: Answer): string[] => hits.map(nameOf);

describe('what is no slip of the keyboard', () => {
  const town = createLibrary(
    [
      createArticle('town', [
        'The town has 5 schools and 9 wells. The land is flat.',
        'Cranes fly over in formation. Geese come later.',
      ]),
    ],
    builtAt,
  );

  it.each(['Was there a fire?', 'fire', 'Is it an island?', 'information', '¿Hubo nieve?'])(
    'is not read as a number or as two words: %s',
    (question) => {
      expect(town.ask(question).outcome).toBe('none');
    },
  );
});

it('meets a quote in another language than its question', () => {
  const small = createLibrary(littleLibrary, builtAt);
  expect(names(small.ask('¿Quién escribió en "a green ledger"?'))[0]).toBe('lighthouse#2');
});

describe('what somebody said', () => {
  const said = createLibrary(
    [
      createArticle('mine', [
        'The mine at Ostrava closed in 1994. Most of the miners left the valley.',
        'The union leader Helena Voss stated that nobody had warned the families.',
        'The pits are flooded now. Swans nest where the trains were loaded.',
      ]),
    ],
    builtAt,
  );

  it('is asked for by name and a verb of saying', () => {
    expect(said.ask('What did Helena Voss say?')).toMatchObject({ outcome: 'found' });
    expect(names(said.ask('What did Helena Voss say?'))[0]).toBe('mine#2');
  });

  it('is not what else is asked about the name', () => {
    expect(said.ask('How tall is Helena Voss?').outcome).not.toBe('found');
  });
});

describe('readings', () => {
  it('says which words were read as which', () => {
    const small = createLibrary(littleLibrary, builtAt);
    expect(small.ask('Who found the steem crnae?').readAs).toEqual([
      { typed: 'steem', read: 'steam' },
      { typed: 'crnae', read: 'crane' },
    ]);
    expect(small.ask('Who found the steam crane?').readAs).toBeUndefined();
  });
});

it('has no answer where nothing holds the words in quotation marks', () => {
  const small = createLibrary(littleLibrary, builtAt);
  expect(small.ask('"green ledger"').hits.map(nameOf)).toEqual(['lighthouse#2']);
  expect(small.ask('"ledger green"')).toMatchObject({ outcome: 'none', hits: [] });
});

describe('a glossary', () => {
  it('makes its terms meet, words of several parts and other languages too', async () => {
    const glossary = [
      [
        { text: 'steam crane', language: 'en' as const },
        { text: 'guinche', language: 'es' as const },
      ],
    ];
    const first = async (withGlossary: boolean): Promise<string | undefined> =>
      names(
        await createLiveLibrary(littleLibrary, () => builtAt, {
          glossary: withGlossary ? glossary : [],
        })
          .current()
          .ask('¿Quién pintó el guinche?', { all: true }),
      )[0];
    expect(await first(true)).toBe('quarry#3');
    expect(await first(false)).not.toBe('quarry#3');
  });

  it('lets a word count like the one that an article has', async () => {
    const crane = createArticle('crane', [
      'The smelter stands at the end of the quay.',
      'The quay is long, and nobody knows why it ends.',
    ]);
    const ask = (glossary: Glossary) =>
      createLiveLibrary([crane], () => builtAt, { glossary })
        .current()
        .ask('Where does the zorple stand?');
    const same = await ask([
      [
        { text: 'zorple', language: 'en' },
        { text: 'smelter', language: 'en' },
      ],
    ]);
    expect([same.outcome, names(same)[0]]).toEqual(['found', 'crane#1']);
    expect((await ask([])).outcome).not.toBe('found');
  });

  it.each([
    ['BCR', 'bakers of the causeway road', 'When did the BCR meet?'],
    ['hornos unidos', 'bakers of the causeway road', '¿Cuándo se reunieron Hornos Unidos?'],
  ])('lets %j count like the words that the article has', async (asked, written, question) => {
    const road = createArticle('road', [
      'The bakers of the causeway road met for the first time in May 1931.',
      'The bakers sold bread. The guild met nobody, and the ovens were cold in 1940.',
    ]);
    const glossary: Glossary = [
      [
        { text: asked, language: question.startsWith('¿') ? 'es' : 'en' },
        { text: written, language: 'en' },
      ],
    ];
    const answer = await createLiveLibrary([road], () => builtAt, { glossary })
      .current()
      .ask(question);
    expect(names(answer)[0]).toBe('road#1');
    expect(answer.unmet).toBeUndefined();
  });
});
