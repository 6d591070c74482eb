/** What articles bring into the vocabulary they take out again when they leave. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, languageOf, languages } from '../../../src/language/languages.ts';
import type { Article, LanguageCode } from '../../../src/model.ts';
import type { Counts } from '../../../src/search/index/counts.ts';
import { createIndex, type Index } from '../../../src/search/index/index-articles.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { countToken } from '../count-token.ts';
import { createArticle, littleLibrary } from '../sample-articles.ts';

/** Counts by name, since numbers depend on the order in which words came. */
function countsOf({ vocabulary, passageCount }: Index) {
  const named = (names: readonly string[], counts: Counts) =>
    Object.fromEntries(
      names.map((name, i) => [name, counts.of(i)] as const).filter(([, count]) => count !== 0),
    );
  const { forms, terms } = vocabulary;
  return {
    passageCount,
    forms: named(forms, vocabulary.formCounts),
    passages: named(terms, vocabulary.passageCounts),
    inMiddle: named(terms, vocabulary.midCounts),
    capitals: named(terms, vocabulary.capitalCounts),
  };
}

const words = [
  ...['The', 'lamp', 'Lamps', 'Cape Morrow', 'ledger.', 'Mil', 'one thousand', '1,000', 'June 1st'],
  ...['2023-06-01', 'May', 'EE. UU.', 'U.S.', 'sequía', 'sequia', 'año', 'ano', 'constructor', '—'],
];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const language = fc.constantFrom(...languageCodes);
const passage = fc.record({
  text: text.map((parts) => parts.join(' ')),
  section: fc.constantFrom(null, 'The lamp', 'Año 1,000', 'May'),
  language,
});
const article = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.array(passage, { minLength: 1, maxLength: 5 }),
    language,
  )
  .map(([id, passages, own]) =>
    createArticle(id, passages, { title: 'The lamp of June 1st', language: own }),
  );
const articles = fc.uniqueArray(article, { selector: ({ id }) => id });

describe('createVocabulary', () => {
  const tokenOf = (word: string, code: LanguageCode) => {
    const [token] = tokenise(word, languageOf(code));
    if (!token) throw new Error(`no word in ${word}`);
    return token;
  };

  it('numbers forms and terms from 0, equal ones alike', () => {
    const vocabulary = createVocabulary();
    const add = (word: string): number =>
      countToken(vocabulary, tokenOf(word, 'en'), languages.en, 'middle', 1);
    expect([add('lamp'), add('lamps'), add('ledger'), add('lamp')]).toEqual([0, 0, 1, 0]);
    expect(vocabulary.forms).toEqual(['lamp', 'lamps', 'ledger']);
    expect([0, 1, 2].map(vocabulary.formCounts.of)).toEqual([2, 1, 1]);
    expect(vocabulary.formNumber('lamps')).toBe(1);
    expect(vocabulary.termsOfForm(1)).toEqual([0]);
  });

  it('knows every term that a form came as', () => {
    const vocabulary = createVocabulary();
    for (const code of languageCodes) {
      countToken(vocabulary, tokenOf('nacional', code), languageOf(code), 'middle', 1);
    }
    const form = vocabulary.formNumber('nacional') as number;
    const terms = vocabulary.termsOfForm(form).map((term) => vocabulary.terms[term]);
    expect(terms).toEqual([languages.en.stem('nacional'), languages.es.stem('nacional')]);
  });

  it('counts capitals only where no sentence begins', () => {
    const vocabulary = createVocabulary();
    for (const place of ['first', 'middle', 'middle'] as const) {
      countToken(vocabulary, tokenOf('Lamp', 'en'), languages.en, place, 1);
    }
    countToken(vocabulary, tokenOf('lamp', 'en'), languages.en, 'middle', 1);
    expect(vocabulary.midCounts.of(0)).toBe(3);
    expect(vocabulary.capitalCounts.of(0)).toBe(2);
  });

  it.each(['constructor', 'tostring', '__proto__', 'hasownproperty'])(
    'does not know %s',
    (word) => {
      const vocabulary = createVocabulary();
      expect(vocabulary.formNumber(word)).toBeUndefined();
      expect(vocabulary.termNumber(word)).toBeUndefined();
      expect(vocabulary.kinOf(word)).toEqual([]);
    },
  );
});

describe('counts', () => {
  it('say how many passages hold a word, its heading counted with each', () => {
    const { passages, passageCount } = countsOf(createIndex(littleLibrary));
    expect(passageCount).toBe(12);
    expect(passages).toMatchObject({
      // ¶ 2 and ¶ 4 of the lighthouse.
      ledger: 2,
      // The title of all four passages of the lighthouse.
      cape: 4,
      // The section of ¶ 2 and ¶ 3.
      keeper: 2,
      '620': 1,
    });
  });

  it('are the same after any articles joined and left again', () => {
    fc.assert(
      fc.property(articles, articles, (kept, passing) => {
        const index = createIndex(kept);
        const guests = passing.map((each): Article => ({ ...each, id: `guest ${each.id}` }));
        const before = countsOf(index);
        for (const guest of guests) index.add(guest);
        for (const guest of guests) index.remove(guest.id);
        expect(countsOf(index)).toEqual(before);
      }),
    );
  });

  it('do not depend on whether articles came together, one by one, or in place of others', () => {
    fc.assert(
      fc.property(articles, articles, (first, then) => {
        const together = new Map([...first, ...then].map((each) => [each.id, each]));
        const index = createIndex(first);
        for (const each of then) index.add(each);
        expect(countsOf(index)).toEqual(countsOf(createIndex(together.values())));
      }),
    );
  });
});
