/** The ends of paragraphs in, who posted them and when out. */
import { describe, expect, it } from 'vitest';
import { parseDate, parseIsoDate } from '../../../src/articles/parse-date.ts';
import { readPost } from '../../../src/articles/read/read-post.ts';

describe('a signature', () => {
  it.each([
    ['Hola a todos — Aníbal Ríos 🌎 (@anibalrios) May 21, 2023', 'Aníbal Ríos', '2023-05-21'],
    ['Hola… — Ana Soto Ayma (@ana) 21 de mayo de 2023', 'Ana Soto Ayma', '2023-05-21'],
    ['Hola—Ana Soto (@ana) mayo 21, 2023', 'Ana Soto', '2023-05-21'],
    ['Hello – Ana Soto (@ana) 3 Sept 2021', 'Ana Soto', '2021-09-03'],
    ['Hello - Jean-Luc Roy (@jl.roy) Sept. 3rd, 2021.', 'Jean-Luc Roy', '2021-09-03'],
    ['Hello -- Ana Soto (@ana@example.social) 2021-09-03', 'Ana Soto', '2021-09-03'],
    ['One – two – three — News - English (@news) May 1, 2020', 'News - English', '2020-05-01'],
    [
      'Hello\n> — **Ana\n> Soto** (@ana) [May 1, 2020](https://example.org/1)',
      'Ana Soto',
      '2020-05-01',
    ],
    ['Hello — 👩🏽‍🚀🇵🇪 Ana 1️⃣ ❤️ Soto (@ana) May 1, 2020', 'Ana 1️⃣ Soto', '2020-05-01'],
    ['Hello — Ana™ (@ana) May 1, 2020', 'Ana™', '2020-05-01'],
    ['Hello — 🌊🌊 (@ana) May 1, 2020', '@ana', '2020-05-01'],
    ['— Ana (@ana) May 1, 2020', 'Ana', '2020-05-01'],
  ])('%s', (paragraph, speaker, date) => {
    expect(readPost(paragraph)).toEqual({ speaker, date });
  });

  it.each([
    'Ana Soto (@ana) wrote on May 1, 2020 that she would come.',
    'Hello — Ana Soto (@ana)',
    'Hello — Ana Soto, May 1, 2020',
    'Hello — Ana Soto (@ana) May 32, 2020',
    'Hello — Ana Soto (@ana) someday',
    'Hello — Ana Soto (@ana) May 1, 2020 and more',
    'Hello Ana Soto (@ana) May 1, 2020',
    'well-known (@ana) May 1, 2020',
    `Hello — ${'a name that goes on '.repeat(10)} (@ana) May 1, 2020`,
    '“We will win,” said Ana Soto.',
    '',
  ])('is not in: %s', (paragraph) => {
    expect(readPost(paragraph)).toEqual({ speaker: null, date: null });
  });
});

describe('a date', () => {
  it.each([
    ['May 21, 2023', '2023-05-21'],
    ['21 May 2023', '2023-05-21'],
    ['1 DE ENERO DE 2024', '2024-01-01'],
    ['1º de enero del 2024', '2024-01-01'],
    ['Feb 29, 2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['Feb 29, 2023', null],
    ['0 May 2023', null],
    ['May 2023', null],
    ['21/05/2023', null],
    ['Mayday 1, 2023', null],
    ['', null],
  ])('%s → %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '23-05-21', '2023-5-21', ' 2023-05-21'])(
    'no day of the calendar: %s',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  it('knows years before 100', () => {
    expect(parseIsoDate('0044-03-15')).toBe('0044-03-15');
  });
});
