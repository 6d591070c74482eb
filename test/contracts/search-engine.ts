/** A way to make a search engine in, the tests that every engine must pass out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import type { Article, Hit, LanguageCode } from '../../src/model.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import {
  ask,
  beekeepers,
  lighthouse,
  littleLibrary,
  nameOf,
  quarry,
} from '../search/sample-articles.ts';
import { type CreateEngine, describeChanges } from './search-engine-changes.ts';

const limit = 20;
const words = littleLibrary.flatMap(({ passages }) =>
  passages.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
);
/** Words of the library, in any order, with any text between them. */
const anyQuestion = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, anyText), { maxLength: 8 })
  .map((parts) => parts.join(' '));
/** An article's passages are never blank. */
const anyPassages = fc.array(
  anyText.filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 4 },
);
const anyLanguage = fc.constantFrom<LanguageCode>('en', 'es');

export function describeSearchEngine(name: string, create: CreateEngine): void {
  describe(name, () => {
    describeFinding(create);
    describeHits(create);
    describeBounds(create);
    describeHostileText(create);
    describeChanges(create);
  });
}

function describeFinding(create: CreateEngine): void {
  const first = (question: string, language: LanguageCode): string | undefined =>
    create(littleLibrary).search(ask(question, language), { limit }).map(nameOf)[0];

  describe('finds a passage', () => {
    it.each<[string, string, LanguageCode, string]>([
      ['by its own words', 'whale oil lamp', 'en', 'lighthouse#1'],
      ['by its own words in a sentence', 'Who held a blanket until dawn?', 'en', 'lighthouse#3'],
      ['by one word that only it has', 'blanket', 'en', 'lighthouse#3'],
      ['by a number', '620', 'en', 'quarry#1'],
      ['by a number written out', 'six hundred and twenty men', 'en', 'quarry#1'],
      ['by a date in another form', '1887-09-14', 'en', 'lighthouse#1'],
      ['by another form of a word', 'entry of a vessel', 'en', 'lighthouse#2'],
      ['in capitals', 'STEAM CRANE', 'en', 'quarry#3'],
      ['with a letter too many', 'blankeet', 'en', 'lighthouse#3'],
      ['with a letter too few', 'blnket', 'en', 'lighthouse#3'],
      ['with a wrong letter', 'blamket', 'en', 'lighthouse#3'],
      ['with two letters swapped', 'blaknet', 'en', 'lighthouse#3'],
      ['with two mistakes in a long word', 'eletricitty', 'en', 'lighthouse#4'],
      ['with a misspelt name', 'Agnes Thornburry', 'en', 'lighthouse#2'],
      ['without accents', 'sequia', 'es', 'colmenas#2'],
      ['without accents in a name', 'julian aristegui', 'es', 'colmenas#2'],
      ['with accents it does not have', 'crâne stéam', 'en', 'quarry#3'],
      ['with accents taken apart', 'avispo\u0301n', 'es', 'colmenas#3'],
      ['in Spanish from an English question', 'avispón trampas', 'en', 'colmenas#3'],
      ['in English from a Spanish question', 'gallery windows', 'es', 'lighthouse#3'],
    ])('%s: %s (%s)', (_, question, language, passage) => {
      expect(first(question, language)).toBe(passage);
    });

    it('only where quoted words stand in it', () => {
      const engine = create(littleLibrary);
      const names = (question: string): string[] =>
        engine.search(ask(question), { limit }).map(nameOf);
      expect(names('ledger lamp')).toEqual(expect.arrayContaining(['lighthouse#1']));
      expect(names('"green ledger" lamp')).toEqual(['lighthouse#2']);
      expect(names('lamp “green ledger”')).toEqual(['lighthouse#2']);
      // The closest are still ranked, for those who ask for them, but far below any answer.
      for (const { score } of engine.search(ask('"ledger green"'), { limit })) {
        expect(score).toBeLessThanOrEqual(0.1);
      }
    });
  });
}

function describeHits(create: CreateEngine): void {
  describe('a hit', () => {
    it('scores 0 to 1, never more than the one before it', () => {
      const engine = create(littleLibrary);
      fc.assert(
        fc.property(anyQuestion, anyLanguage, (text, language) => {
          const scores = engine.search(ask(text, language), { limit }).map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        }),
      );
    });

    it('marks whole words of its text, in order and apart', () => {
      const engine = create(littleLibrary);
      fc.assert(
        fc.property(anyQuestion, anyLanguage, (text, language) => {
          for (const hit of engine.search(ask(text, language), { limit })) expectWholeWords(hit);
        }),
      );
    });

    it('marks the words that were asked for', () => {
      const [hit] = create(littleLibrary).search(ask('Thornbury storm windows'), { limit });
      const marked = hit?.matches.map(({ start, end }) => hit.passage.text.slice(start, end));
      expect(marked).toEqual(['storm', 'windows', 'Thornbury']);
    });

    it('names one sentence of its passage, whole', () => {
      const engine = create(littleLibrary);
      fc.assert(
        fc.property(anyQuestion, anyLanguage, (text, language) => {
          for (const { passage, sentence } of engine.search(ask(text, language), { limit })) {
            expect(splitSentences(passage.text, passage.language)).toContainEqual(sentence);
          }
        }),
      );
    });

    it.each([
      ['Who held a blanket until dawn?', 'Thornbury held a blanket against the opening'],
      ['What broke the gallery windows?', 'In January 1921 a storm broke the gallery windows.'],
      ['When is the harbour museum open?', 'The ledger is shown in the harbour museum'],
    ])('names the sentence that answers: %s', (question, beginning) => {
      const [hit] = create(littleLibrary).search(ask(question), { limit });
      expect(hit?.passage.text.slice(hit.sentence.start)).toMatch(new RegExp(`^${beginning}`));
    });

    it('comes once, with the passage of the article itself', () => {
      const engine = create(littleLibrary);
      const known = new Set<unknown>(littleLibrary.flatMap(({ passages }) => passages));
      fc.assert(
        fc.property(anyQuestion, anyLanguage, (text, language) => {
          const hits = engine.search(ask(text, language), { limit });
          expect(new Set(hits.map(nameOf)).size).toBe(hits.length);
          for (const { passage } of hits) expect(known.has(passage)).toBe(true);
        }),
      );
    });
  });
}

function expectWholeWords({ passage: { text }, matches }: Hit): void {
  let end = 0;
  for (const match of matches) {
    expect(match.start).toBeGreaterThanOrEqual(end);
    expect(match.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(match.start, match.end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}.])?$/su);
    expect(text.slice(0, match.start)).not.toMatch(/[\p{L}\p{N}]$/u);
    expect(text.slice(match.end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
    end = match.end;
  }
}

function describeBounds(create: CreateEngine): void {
  const broad = ask('Thornbury ledger lamp cape lake quarry flood');

  it('gives as many hits as asked for, the same ones first', () => {
    const engine = create(littleLibrary);
    const all = engine.search(broad, { limit }).map(nameOf);
    expect(all.length).toBeGreaterThan(4);
    for (const fewer of [1, 2, 4, all.length]) {
      expect(engine.search(broad, { limit: fewer }).map(nameOf)).toEqual(all.slice(0, fewer));
    }
  });

  it('searches only the articles asked for', () => {
    const engine = create(littleLibrary);
    const includes = (id: string): boolean => id === 'quarry' || id === 'colmenas';
    const found = engine.search(broad, { limit, includes });
    expect(new Set(found.map(({ passage }) => passage.articleId))).toEqual(new Set(['quarry']));
  });

  it('finds nothing in no article', () => {
    const engine = create(littleLibrary);
    expect(engine.search(broad, { limit, includes: () => false })).toEqual([]);
  });

  it('finds nothing in an empty library', () => {
    expect(create([]).search(broad, { limit })).toEqual([]);
  });
}

function describeHostileText(create: CreateEngine): void {
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
      const begun = performance.now();
      engine.search(ask(text), { limit });
      expect(performance.now() - begun).toBeLessThan(1000);
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
