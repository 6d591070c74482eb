/** A way to make a search engine in; the tests that it takes any text, hostile or long, out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import type { CreateEngine } from '../../src/search/search-engine.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import {
  ask,
  beekeepers,
  lighthouse,
  littleLibrary,
  nameOf,
  quarry,
} from '../search/sample-articles.ts';
import { anyLanguage, anyQuestion } from './any-question.ts';

const limit = 20;
/** An article's passages are never blank. */
const anyPassages = fc.array(
  anyText.filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 4 },
);

export function describeHostileText(create: CreateEngine): void {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['stop words', 'what is the and of?'],
    ['stop words of the other language', '¿qué es el de la?'],
    ['punctuation', '?!… --- "" «» () [] {} \\ / *'],
    ['an empty quote', '""'],
    ['emoji', '🐝🍯 👩‍👩‍👧 ❤️'],
    ['control characters', '\u0000\u0007\u001b[\u009f'],
    ['lone surrogates', '\ud83d\udc00\ud800'],
    ['marks alone', '\u0301\u0308\u200d\ufe0f'],
    ['a direction override', '\u202e\u2066\u2069'],
    ['a word of no article', 'xylophone'],
  ])('finds nothing for %s', (_, text) => {
    expect(create(littleLibrary).search(ask(text), { limit })).toEqual([]);
  });

  it.each([
    ['constructor', 'programs#1'],
    ['toString', 'programs#1'],
    ['__proto__', 'programs#1'],
    ['hasOwnProperty', 'programs#2'],
    ['valueOf', 'programs#2'],
  ])('takes %s for a word like any other', (word, passage) => {
    const engine = create(littleLibrary);
    expect(engine.search(ask(word), { limit }).map(nameOf)[0]).toBe(passage);
    const without = create([beekeepers, quarry]);
    expect(without.search(ask(word), { limit })).toEqual([]);
  });

  it('takes any text', () => {
    const engine = create(littleLibrary);
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        expect(engine.search(ask(text, language), { limit }).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('takes articles of any text', () => {
    fc.assert(
      fc.property(anyPassages, anyText, (texts, question) => {
        const passages = texts.map((text, i) => ({
          ...(lighthouse.passages[0] as Article['passages'][number]),
          articleId: 'any',
          number: i + 1,
          text,
        }));
        const engine = create([{ ...lighthouse, id: 'any', title: question, passages }, quarry]);
        for (const text of [question, ...texts]) {
          for (const hit of engine.search(ask(text.slice(0, 4000)), { limit })) {
            expect(hit.sentence.end).toBeLessThanOrEqual(hit.passage.text.length);
          }
        }
        engine.remove('any');
        expect(engine.search(ask('steam crane'), { limit }).map(nameOf)[0]).toBe('quarry#3');
      }),
    );
  });

  it('takes a very long question in under a second', () => {
    const engine = create(littleLibrary);
    const texts = [
      'a'.repeat(4000),
      'blakent '.repeat(500),
      Array.from({ length: 570 }, (_, i) => `qwx${i.toString(36)}z`).join(' '),
    ];
    for (const text of texts) {
      expect(cpuMsOf(() => engine.search(ask(text), { limit }))).toBeLessThan(1000);
    }
  });

  it('answers equal questions equally, whatever was asked between them', () => {
    const [one, two] = [create(littleLibrary), create(littleLibrary)];
    fc.assert(
      fc.property(anyQuestion, anyQuestion, anyLanguage, (text, other, language) => {
        const before = one.search(ask(text, language), { limit });
        one.search(ask(other, language), { limit });
        expect(one.search(ask(text, language), { limit })).toEqual(before);
        expect(two.search(ask(text, language), { limit })).toEqual(before);
      }),
    );
  });
}
