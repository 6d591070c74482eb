/** Texts in, the acronyms that they spell out. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import { createIndex } from '../../../src/search/index/index-articles.ts';
import { findAcronyms } from '../../../src/search/text/find-acronyms.ts';
import { ask, createArticle, nameOf } from '../sample-articles.ts';

describe('findAcronyms', () => {
  it.each([
    [
      'the Port Alder Transit Authority (PATA) said',
      'PATA',
      ['Port', 'Alder', 'Transit', 'Authority'],
    ],
    ['del Comité de Emergencia Regional (CER)', 'CER', ['Comité', 'Emergencia', 'Regional']],
    ['the Órgano de Control (OC)', 'OC', ['Órgano', 'Control']],
  ])('%s', (text, acronym, words) => {
    expect(findAcronyms(text)).toEqual([{ acronym, words }]);
  });

  it.each(['in New York (USA)', 'no brackets', 'Alpha Beta (ABC)', '(ABC)', 'one two (ot)'])(
    'finds none in: %s',
    (text) => {
      expect(findAcronyms(text)).toEqual([]);
    },
  );
});

it('finds a passage that only spells an acronym out, and one that only has its letters', () => {
  const engine = createEngine([
    createArticle('canal', [
      'The Lower Canal Board (LCB) meets on Mondays in the old mill.',
      'Barges pay a toll at each lock.',
      'The Lower Canal Board fined a miller for a leaking gate.',
      'In winter the LCB drains the upper basin.',
    ]),
  ]);
  const found = (text: string): string[] =>
    engine.search(ask(text), { limit: 3 }).map(nameOf).sort();
  expect(found('LCB')).toEqual(['canal#1', 'canal#3', 'canal#4']);
  expect(found('Lower Canal Board')).toEqual(['canal#1', 'canal#3', 'canal#4']);
});

it('forgets what an acronym stands for with the last article that says it', () => {
  const spelling = ['The Lower Canal Board (LCB) meets on Mondays.', 'The LCB fined a miller.'];
  const index = createIndex([createArticle('kept', ['The canal and the LCB.'])]);
  const relatedTo = (word: string): string[] => {
    const { terms, termNumber, relatedTo: related } = index.vocabulary;
    return [...related(termNumber(word) as number)].map((term) => terms[term] as string).sort();
  };
  const expansion = ['board', 'canal', 'lower'];
  for (const id of ['first', 'second']) index.add(createArticle(id, spelling));
  index.remove('first');
  expect([relatedTo('lcb'), relatedTo('canal')]).toEqual([expansion, ['lcb']]);
  index.remove('second');
  expect([relatedTo('lcb'), relatedTo('canal')]).toEqual([[], []]);
});
