/** Spaces typed in the wrong place are mended where the mended words are known, and only there. */
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../../src/language/languages.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import type { FindRelatedStems } from '../../../src/search/question/related-stems.ts';
import { dropManyUnknown, repairSpaces } from '../../../src/search/question/repair-spaces.ts';
import { createSimilarForms } from '../../../src/search/question/similar-forms.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { countToken } from '../count-token.ts';

const findRelated: FindRelatedStems = (word) =>
  word === 'steamlamp' ? [{ stem: 'lantern', language: 'en', same: false, closeness: 1 }] : [];

const known = {
  en: 'founded university lamp lighthouse house light steam crane 1921 blanket sovereignty',
  es: 'universidad fundada sequía colmenas',
};

function repaired(question: string, code: keyof typeof known = 'en'): string {
  const language = languageOf(code);
  const vocabulary = createVocabulary();
  for (const token of tokenise(known[code], language)) {
    countToken(vocabulary, token, language, 'middle', 1);
  }
  const similar = createSimilarForms(vocabulary);
  const tokens = tokenise(question, language);
  return repairSpaces(tokens, { vocabulary, similar, language, findRelated })
    .map(({ form }) => form)
    .join(' ');
}

describe('repairSpaces', () => {
  it.each<[string, keyof typeof known, string, string]>([
    ['a space inside a word', 'en', 'fou nded', 'founded'],
    ['a space after its first letter', 'en', 'f ounded', 'founded'],
    ['a space and a typo', 'en', 'univ ersty', 'universty'],
    ['a missing space', 'en', 'steamcrane', 'steam crane'],
    ['a missing space after a stop word', 'en', 'theuniversity', 'the university'],
    ['a missing space before a stop word', 'es', 'colmenasde', 'colmenas de'],
    ['accents in the joined word', 'es', 'seq uía', 'sequia'],
  ])('mends %s: %s', (_, language, question, expected) => {
    expect(repaired(question, language)).toBe(expected);
  });

  it.each([
    ['both words are known', 'light house'],
    ['the word is known', 'lighthouse'],
    ['a stop word stands before a known word', 'the lamp'],
    ['numbers stand beside each other', '19 21'],
    ['it is a typo, not a missing space', 'lighthuse'],
    ['nothing known would come out', 'xylophone qwerty'],
    ['only one half is known', 'steamqwert'],
    ['the thesaurus knows the word', 'steamlamp'],
    ['the word is short', 'acrane'.slice(0, 5)],
    ['there is nothing', ''],
  ])('leaves everything where %s: %s', (_, question) => {
    expect(repaired(question)).toBe(question);
  });

  it('keeps the places in the question', () => {
    const language = languages.en;
    const vocabulary = createVocabulary();
    for (const token of tokenise(known.en, language)) {
      countToken(vocabulary, token, language, 'middle', 1);
    }
    const repair = { vocabulary, similar: createSimilarForms(vocabulary), language, findRelated };
    const [joined] = repairSpaces(tokenise('fou nded', language), repair);
    expect([joined?.start, joined?.end]).toEqual([0, 8]);
    const halves = repairSpaces(tokenise('a steamcrane', language), repair);
    expect(halves.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 12],
      [2, 12],
    ]);
  });
});

describe('dropManyUnknown', () => {
  it('keeps known words and stop words wherever they stand, and the first unknown ones', () => {
    const language = languages.en;
    const vocabulary = createVocabulary();
    for (const token of tokenise(known.en, language)) {
      countToken(vocabulary, token, language, 'middle', 1);
    }
    const unknown = Array.from({ length: 100 }, (_, i) => `xyz${'q'.repeat(i)}`).join(' the ');
    const tokens = tokenise(`${unknown} lamp`, language);
    const similar = createSimilarForms(vocabulary);
    const kept = dropManyUnknown(tokens, { vocabulary, similar, language });
    expect(kept.filter(({ form }) => form.startsWith('xyz')).length).toBe(64);
    expect(kept.filter(({ stop }) => stop).length).toBe(99);
    expect(kept.at(-1)?.form).toBe('lamp');
  });
});
