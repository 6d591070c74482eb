/** Each language file is whole, and its lists do not contradict each other. */
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/language/fold.ts';
import type { AnswerType } from '../../src/language/language.ts';
import { knownLanguages, languageOf } from '../../src/language/languages.ts';
import { pairs, wordSet } from '../../src/language/words/word-lists.ts';
import type { LanguageCode } from '../../src/model.ts';

describe.each([...knownLanguages.keys()])('%s', (code) => {
  const language = languageOf(code);
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
      numerals.keys(),
      ordinals.keys(),
      months.keys(),
    ].map((list) => [...list]);
    for (const list of lists) expect(list.length).toBeGreaterThan(0);
    for (const words of [...lists, [...doubtfulMonths]]) {
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
    const patterns = [
      language.offers.reason,
      ...language.questionPatterns.map(([, pattern]) => pattern),
    ];
    for (const pattern of patterns) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});

it.each<[LanguageCode, string, AnswerType | undefined]>([
  ['en', 'who wrote it?', 'person'],
  ['en', 'when was it lit?', 'time'],
  ['en', 'in what year was it lit?', 'time'],
  ['en', 'how many pages are there?', 'number'],
  ['en', 'what percentage voted?', 'percent'],
  ['en', 'how much did the pool cost', 'money'],
  ['en', 'how much is a ticket', 'money'],
  ['en', 'how much did the council pay', 'money'],
  ['en', 'what was the price', 'money'],
  ['en', 'how much water do they take', 'number'],
  ['en', 'how old is the captain', 'age'],
  ['en', 'what time does it open', 'clock'],
  ['en', 'how often does it run', 'frequency'],
  ['en', 'how tall is this thing', 'measure'],
  ['en', 'how long is the wall?', 'extent'],
  ['en', 'how long was the road closed', 'duration'],
  ['en', 'how many years did it take', 'duration'],
  ['en', 'until when may they stay', 'time'],
  ['en', 'how long ago was that', 'time'],
  ['en', 'wen do they start', 'time'],
  ['en', 'whos mad about it', 'person'],
  ['en', 'wheres it gonna go', 'place'],
  ['en', 'how come it closed', 'reason'],
  ['en', 'did it cost much', undefined],
  ['en', 'where does it stand?', 'place'],
  ['en', 'which countries took part?', 'place'],
  ['en', 'why did it close?', 'reason'],
  ['en', 'what is the purpose of the visit?', 'reason'],
  ['en', 'tell me about the lamp', undefined],
  // Not a "who": the word only holds it.
  ['en', 'the whole story', undefined],
  // In which case, not on which day.
  ['en', 'when should i use a hinge', undefined],
  ['en', 'when is a permit needed', undefined],
  ['en', 'when was it used', 'time'],
  ['en', 'when did they use it', 'time'],
  ['es', 'cuándo conviene usar una bisagra', undefined],
  ['es', 'cuando se aplica la tarifa', undefined],
  ['es', 'cuándo usaron el dinero', 'time'],
  ['es', '¿quién lo escribió?', 'person'],
  ['es', 'quienes firmaron', 'person'],
  ['es', '¿cuándo se encendió?', 'time'],
  ['es', 'cuando llego', 'time'],
  ['es', '¿en qué año fue?', 'time'],
  ['es', '¿cuántas familias hay?', 'number'],
  ['es', 'que porcentaje votó', 'percent'],
  ['es', 'cuanto cuesta el billete', 'money'],
  ['es', '¿a cuánto venden el kilo?', 'money'],
  ['es', 'cuánto paga la unión europea', 'money'],
  ['es', 'cuánta agua quieren sacar', 'number'],
  ['es', 'cuántos años tiene la presidenta', 'age'],
  ['es', 'a qué hora abre', 'clock'],
  ['es', 'cada cuanto pasa el tranvia', 'frequency'],
  ['es', 'tamaño del terreno', 'measure'],
  ['es', 'cuanto tiempo esta parada', 'duration'],
  ['es', 'cuántos años durará la concesión', 'duration'],
  ['es', 'hasta cuándo pueden recurrir', 'time'],
  ['es', 'kien es la jueza', 'person'],
  ['es', 'xq pararon la obra', 'reason'],
  ['es', '¿dónde está?', 'place'],
  ['es', '¿por qué cerró?', 'reason'],
  ['es', '¿cuál es el objetivo de la visita?', 'reason'],
  ['es', 'háblame de la lámpara', undefined],
])('%s: "%s" asks for a %s', (code, question, type) => {
  const { questionPatterns } = languageOf(code);
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
  expect(languageOf(code).offers.reason.test(sentence)).toBe(states);
});

it.each<[LanguageCode, Exclude<AnswerType, 'other'>, string, boolean]>([
  ['en', 'money', 'The bill came to £86 million.', true],
  ['en', 'money', 'Children under five swim free.', true],
  ['en', 'money', 'About 300 residents came.', false],
  ['en', 'percent', 'The government will cover 55 per cent.', true],
  ['en', 'age', 'Joyce Abara, a baker, was there.', false],
  ['en', 'age', 'Joyce Abara, 41, was there.', true],
  ['en', 'clock', 'It opens at 7am every day.', true],
  ['en', 'measure', 'It stands 1.8 metres high.', true],
  ['en', 'duration', 'The debate went on for ten hours.', true],
  ['en', 'duration', 'They may stay from 1 June until 31 December.', true],
  ['en', 'duration', 'The wall is made of stone.', false],
  ['en', 'frequency', 'The tram runs every ten minutes.', true],
  ['es', 'money', 'El billete cuesta 1,20 euros.', true],
  ['es', 'money', 'Vinieron 300 vecinos.', false],
  ['es', 'percent', 'La mitad se exporta.', true],
  ['es', 'duration', 'El permiso dura veinte años.', true],
  ['es', 'frequency', 'Pasa cada diez minutos.', true],
  ['es', 'age', 'La presidenta visitó el río.', false],
])('%s: a %s in "%s": %s', (code, type, sentence, offered) => {
  expect(languageOf(code).offers[type]?.test(sentence)).toBe(offered);
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
