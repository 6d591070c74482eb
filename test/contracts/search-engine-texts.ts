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
import type { CreateAnyEngine } from './any-engine.ts';
import { anyLanguage, anyQuestion } from './any-question.ts';

const limit = 20;
/** An article's passages are never blank. */
const anyPassages = fc.array(
  anyText.filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 4 },
);

export function describeHostileText(create: CreateAnyEngine): void {
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
  ])('finds nothing for %s', async (_, text) => {
    expect(await (await create(littleLibrary)).search(ask(text), { limit })).toEqual([]);
  });

  it.each([
    ['constructor', 'programs#1'],
    ['toString', 'programs#1'],
    ['__proto__', 'programs#1'],
    ['hasOwnProperty', 'programs#2'],
    ['valueOf', 'programs#2'],
  ])('takes %s for a word like any other', async (word, passage) => {
    const engine = await create(littleLibrary);
    expect((await engine.search(ask(word), { limit })).map(nameOf)[0]).toBe(passage);
    const without = await create([beekeepers, quarry]);
    expect(await without.search(ask(word), { limit })).toEqual([]);
  });

  it('takes any text', async () => {
    const engine = await create(littleLibrary);
    await fc.assert(
      fc.asyncProperty(anyText, anyLanguage, async (text, language) => {
        expect((await engine.search(ask(text, language), { limit })).length).toBeLessThanOrEqual(
          limit,
        );
      }),
    );
  });

  it('takes articles of any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyPassages, anyText, async (texts, question) => {
        const passages = texts.map((text, i) => ({
          ...(lighthouse.passages[0] as Article['passages'][number]),
          articleId: 'any',
          number: i + 1,
          text,
        }));
        const engine = await create([
          { ...lighthouse, id: 'any', title: question, passages },
          quarry,
        ]);
        for (const text of [question, ...texts]) {
          for (const hit of await engine.search(ask(text.slice(0, 4000)), { limit })) {
            expect(hit.sentence.end).toBeLessThanOrEqual(hit.passage.text.length);
          }
        }
        await engine.remove('any');
        expect((await engine.search(ask('steam crane'), { limit })).map(nameOf)[0]).toBe(
          'quarry#3',
        );
      }),
    );
  });

  it('answers equal questions equally, whatever was asked between them', async () => {
    const [one, two] = [await create(littleLibrary), await create(littleLibrary)];
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyQuestion, anyLanguage, async (text, other, language) => {
        const before = await one.search(ask(text, language), { limit });
        await one.search(ask(other, language), { limit });
        expect(await one.search(ask(text, language), { limit })).toEqual(before);
        expect(await two.search(ask(text, language), { limit })).toEqual(before);
      }),
    );
  });
}

export function describeSpeed(create: CreateEngine): void {
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
}
