/** Each language file is whole, and its lists do not contradict each other. */
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/language/fold.ts';
import type { AnswerType } from '../../src/language/language.ts';
import { languageCodes, languages } from '../../src/language/languages.ts';
import { pairs, wordSet } from '../../src/language/word-lists.ts';
import type { LanguageCode } from '../../src/model.ts';

describe.each(languageCodes)('%s', (code) => {
  const language = languages[code];
  const { stopWords, numerals, ordinals, months, doubtfulMonths, abbreviations } = language;

  it('says which language it is', () => {
    expect(language.code).toBe(code);
    expect(language.name).toMatch(/^\p{L}+$/u);
  });

  it('holds lower-case words without blanks', () => {
    const lists = [
      stopWords,
      abbreviations,
      language.sayingVerbs,
      language.askedSayingVerbs,
      doubtfulMonths,
      numerals.keys(),
      ordinals.keys(),
      months.keys(),
    ];
    for (const list of lists) {
      const words = [...list];
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => word !== word.toLowerCase() || /\s/u.test(word))).toEqual([]);
      expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
    }
  });

  it('leaves no number, ordinal or month out of the index as a stop word', () => {
    const stopForms = new Set([...stopWords].map(foldWord));
    const read = [...numerals.keys(), ...ordinals.keys(), ...months.keys()];
    const doubtful = [...doubtfulMonths];
    expect(
      read.filter((word) => stopForms.has(foldWord(word)) && !doubtful.includes(word)),
    ).toEqual([]);
  });

  it('has one month for each of twelve numbers, and doubts only months', () => {
    expect([...new Set(months.values())].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    expect([...doubtfulMonths].filter((word) => !months.has(word))).toEqual([]);
  });

  it('counts to twenty, by tens to a hundred, and on to a million', () => {
    const values = new Set(numerals.values());
    const small = Array.from({ length: 21 }, (_, i) => i);
    const needed = [...small, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000];
    expect(needed.filter((value) => !values.has(value))).toEqual([]);
    expect(numerals.has(language.numeralJoiner)).toBe(false);
  });

  it('has ordinals from 1 without a gap up to ten', () => {
    const values = new Set(ordinals.values());
    expect(Array.from({ length: 10 }, (_, i) => i + 1).filter((n) => !values.has(n))).toEqual([]);
  });

  it('gives a stem to any word', () => {
    for (const word of ['', 'a', 'ñ', 'constructor', '東京', 'x'.repeat(1000)]) {
      expect(typeof language.stem(word)).toBe('string');
    }
  });

  it('asks with patterns that match from the start each time', () => {
    const patterns = [language.reasons, ...language.questionPatterns.map(([, pattern]) => pattern)];
    for (const pattern of patterns) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});

it.each<[LanguageCode, string, AnswerType | undefined]>([
  ['en', 'who wrote it?', 'person'],
  ['en', 'when was it lit?', 'time'],
  ['en', 'in what year was it lit?', 'time'],
  ['en', 'how many pages are there?', 'number'],
  ['en', 'what percentage voted?', 'number'],
  ['en', 'where does it stand?', 'place'],
  ['en', 'which countries took part?', 'place'],
  ['en', 'why did it close?', 'reason'],
  ['en', 'what is the purpose of the visit?', 'reason'],
  ['en', 'tell me about the lamp', undefined],
  // Not a "who": the word only holds it.
  ['en', 'the whole story', undefined],
  ['es', '¿quién lo escribió?', 'person'],
  ['es', 'quienes firmaron', 'person'],
  ['es', '¿cuándo se encendió?', 'time'],
  ['es', 'cuando llego', 'time'],
  ['es', '¿en qué año fue?', 'time'],
  ['es', '¿cuántas familias hay?', 'number'],
  ['es', 'que porcentaje votó', 'number'],
  ['es', '¿dónde está?', 'place'],
  ['es', '¿por qué cerró?', 'reason'],
  ['es', '¿cuál es el objetivo de la visita?', 'reason'],
  ['es', 'háblame de la lámpara', undefined],
])('%s: "%s" asks for a %s', (code, question, type) => {
  const { questionPatterns } = languages[code];
  expect(questionPatterns.find(([, pattern]) => pattern.test(question))?.[0]).toBe(type);
});

it.each<[LanguageCode, string, boolean]>([
  ['en', 'It closed because of the flood.', true],
  ['en', 'It closed in order to save money.', true],
  ['en', 'It closed in 1934.', false],
  ['es', 'Cerró porque se inundó.', true],
  ['es', 'Llegaron a fin de ayudar.', true],
  ['es', 'Cerró en 1934.', false],
  // A case is no cause.
  ['es', 'Era un caso raro.', false],
])('%s: "%s" states a reason: %s', (code, sentence, states) => {
  expect(languages[code].reasons.test(sentence)).toBe(states);
});

describe('word lists', () => {
  it('are read from prose', () => {
    expect([...wordSet('\n  a the\n an ')]).toEqual(['a', 'the', 'an']);
    expect([...pairs('\n one 1\n two   2 ')]).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
  });
});
