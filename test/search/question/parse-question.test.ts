/** Whatever is typed becomes a question of at most 4,000 characters that says whether it was cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQuestionChars, parseQuestion } from '../../../src/search/question/parse-question.ts';
import { longText } from '../../discord/arbitrary-text.ts';

describe('parseQuestion', () => {
  it.each([
    ['blanks at both ends', '  Who was it? \n', 'Who was it?'],
    ['accents taken apart', 'sequi\u0301a', 'sequía'],
    ['control characters between words', 'who\u0000\u0007was\tit', 'who was it'],
    ['line ends', 'who\r\nwas it', 'who was it'],
    ['only control characters', '\u0000\u001b', ''],
    ['nothing', '', ''],
  ])('%s', (_, typed, text) => {
    expect(parseQuestion(typed)).toMatchObject({ text, cut: false });
  });

  it.each([
    ['When did the ship arrive at the harbour?', 'en'],
    ['¿Cuándo llegó el barco al puerto?', 'es'],
    // Nothing tells: English, as everywhere where nothing is stated.
    ['', 'en'],
    ['12345', 'en'],
  ])('knows the language of "%s"', (typed, language) => {
    expect(parseQuestion(typed).language).toBe(language);
  });

  it.each([
    ['one character short', maxQuestionChars - 1, false],
    ['as long as allowed', maxQuestionChars, false],
    ['one character too long', maxQuestionChars + 1, true],
  ])('%s', (_, length, cut) => {
    const question = parseQuestion('a'.repeat(length));
    expect(question.cut).toBe(cut);
    expect(question.text.length).toBe(Math.min(length, maxQuestionChars));
  });

  it('does not count the blanks around a question', () => {
    expect(parseQuestion(`${'a'.repeat(maxQuestionChars)}${' '.repeat(50)}`).cut).toBe(false);
  });

  it('cuts no character in half', () => {
    const { text, cut } = parseQuestion(`a${'🐝'.repeat(maxQuestionChars)}`);
    expect(cut).toBe(true);
    expect(/\p{Cs}/u.test(text)).toBe(false);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(longText, (typed) => {
        const { text, cut } = parseQuestion(typed);
        expect(text.length).toBeLessThanOrEqual(maxQuestionChars);
        expect(text.normalize('NFC')).toBe(text);
        expect(text).not.toMatch(/\p{Cc}/u);
        const whole = typed
          .normalize('NFC')
          .replace(/[\p{Cc}\s]+/gu, ' ')
          .trim();
        expect(whole.startsWith(text)).toBe(true);
        expect(cut).toBe(text !== whole);
      }),
    );
  });
});
