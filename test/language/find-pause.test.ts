/** What is said without stops in, where it is parted out. */
import { describe, expect, it } from 'vitest';
import { findPause } from '../../src/language/find-pause.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('findPause', () => {
  /** Lines stand behind each other; `(2)` before one: nothing is said for two seconds. */
  const read = (said: string) => {
    const starts: { at: number; pause: number }[] = [];
    let text = '';
    for (const line of said.split('/')) {
      const [, pause = '0', words = ''] = /^ ?(?:\(([\d.]+)\) )?(.*?) ?$/u.exec(line) ?? [];
      starts.push({ at: text.length, pause: Number(pause) });
      text += `${words} `;
    }
    return { text: text.trim(), starts };
  };

  it.each([
    [
      'en',
      'where somebody is silent',
      'we sailed / (0.1) to lima / (2) nobody came / (0.2) to see us',
      'nobody',
    ],
    [
      'en',
      'before a word that opens a sentence, though a line goes on',
      'we sailed to / lima at nine but nobody / came',
      'but',
    ],
    [
      'en',
      'before the first of several such words',
      'we sailed / to lima okay so then nobody / came',
      'okay',
    ],
    [
      'en',
      'not behind a word that something follows',
      'we sailed / from the / (0.5) quay of lima / (0.3) nobody came',
      'nobody',
    ],
    ['en', 'not before "so bad"', 'the quay was / not so bad / but nobody came', 'but'],
    [
      'en',
      'where a line begins, in a text in which sentences begin lines',
      'we sailed to lima / and the quay was old / but they had lamps yeah the boat came / then it rained',
      'and',
    ],
    [
      'en',
      'at the likeliest word, in a text in which lines begin anywhere',
      'we sailed to lima and the quay / was old but they had lamps yeah the boat / came then it rained',
      'yeah',
    ],
    [
      'es',
      'before such a word of the language',
      'el barco salió / del muelle entonces nadie / vino',
      'entonces',
    ],
    [
      'fr',
      'before such a word of the language',
      'le bateau partit / du quai alors personne / ne vint',
      'alors',
    ],
    ['en', 'at the last line where nothing tells', 'we sailed / to lima / nobody came', 'nobody'],
  ])('%s: parts %s', (code, _what, said, wanted) => {
    const { text, starts } = read(said);
    const at = findPause(text, starts, 5, languageOf(code)) ?? -1;
    expect(text.slice(at).split(' ')[0]).toBe(wanted);
  });

  it.each([
    [
      'soon',
      'we sailed to lima all right so we came home and that was the end of it all right so',
      'so we',
    ],
    [
      'later, where none is likely soon',
      'we sailed to the quay of lima and came all right so that',
      'so that',
    ],
  ])('parts where a sentence likely ends %s', (_what, text, wanted) => {
    const at = findPause(text, [], 5, languageOf('en'), 45) ?? -1;
    expect(text.slice(at)).toMatch(new RegExp(`^${wanted}`, 'u'));
  });

  it('parts nowhere before the place', () => {
    expect(
      findPause('we sailed but nobody came', [{ at: 0, pause: 0 }], 20, languageOf('en')),
    ).toBeNull();
  });
});
