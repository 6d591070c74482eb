/** The dates a text names, in order, resolved against the article's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTimeline } from '../../src/contents/timeline.ts';
import type { LanguageCode } from '../../src/model.ts';
import { articleOf } from './passages.ts';

function datesIn(text: string, language: LanguageCode, date: string | null = '2023-05-23') {
  return extractTimeline(articleOf([text], { language, date })).map((moment) => {
    const period = moment.until === null ? moment.date : `${moment.date}/${moment.until}`;
    return `${period} ${moment.passage.text.slice(moment.words.start, moment.words.end)}`;
  });
}

describe('in English', () => {
  it.each<[string, string[]]>([
    ['It opened on 3 March 1931.', ['1931-03-03 on 3 March 1931']],
    ['It opened on March 3rd, 1931.', ['1931-03-03 March 3rd, 1931']],
    [
      'They stay from 1 June until 31 December.',
      ['2023-06-01/2023-12-31 1 June until 31 December'],
    ],
    ['Congress voted on Friday.', ['2023-05-19 on Friday']],
    ['Congress will vote on Friday.', ['2023-05-26 on Friday']],
    ['They approved on Friday a ferry that will cost a million.', ['2023-05-19 on Friday']],
    ['Friday is forecast to be even colder.', ['2023-05-26 Friday']],
    ['We did so in March, and we will do it again.', ['2023-03 March']],
    ['What if you could cross tomorrow?', []],
    ['Will it rain today?', []],
    ['It rained two days ago.', ['2023-05-21 two days ago']],
    ['It closed in July 1950.', ['1950-07 July 1950']],
    ['It was built in 1985, of 1,200 stones.', ['1985 1985']],
    ['In May they may march in March.', ['2023-03 March', '2023-05 May']],
    ['He sat for seven months at 5 pm with 70 people.', []],
    ['Now he is second.', []],
    ['It broke (2022-10-04).', ['2022-10-04 2022-10-04']],
    ['It runs wait(1000) here.', []],
    ['They mended (2017a33) it.', []],
    ['“We will win,” she wrote soon after it ended on Friday.', ['2023-05-19 on Friday']],
    ['It will be closed on Friday.', ['2023-05-26 on Friday']],
    ['In the years after 1945 it grew.', []],
    ['Two centuries before 1945 it stood.', []],
    ['It closed after 1945.', ['1945 1945']],
    ['It says 2022-06-05T10:00:00Z there.', ['2022-06-05 2022-06-05']],
    [
      'The concerts are on 3, 4 and 5 May.',
      ['2023-05-03 on 3', '2023-05-04 4', '2023-05-05 5 May'],
    ],
    ['It closed in 1888, 1891 and 1894.', ['1888 1888', '1891 1891', '1894 1894']],
    ['They had 1888, 1891 and 1894 members.', []],
    ['They keep the rules of 1974.', ['1974 1974']],
    ['They pay the fee of 1500.', []],
    ['On Saturday I left.', ['2023-05-20 On Saturday']],
    ['He wrote of the Tarma Rising of 1916 at length.', ['1916 1916']],
    ['He came to Tarma and his lease ends in June.', []],
    ['“He was ill on Friday.”', []],
    ['“He was ill on Friday,” she said.', ['2023-05-19 on Friday']],
    ['Due to our boats, people today live longer.', []],
    ['It is clear today that all of our good boats will age.', []],
    ['It is our best boat today, I built it at home.', []],
    ['Today, all gathered there.', ['2023-05-23 Today']],
    ['It stands in Harbour Notes 23 (7): 1739–1752.', []],
    ['They will sing today.', ['2023-05-23 today']],
    ['They want more.', []],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'en')).toEqual(dates);
  });
});

describe('in Spanish', () => {
  it.each<[string, string[]]>([
    ['Aprobaron el viernes un ferry que costará un millón.', ['2023-05-19 viernes']],
    ['¿Y si mañana llueve?', []],
    ['Se inauguró el 3 de marzo de 1931.', ['1931-03-03 3 de marzo de 1931']],
    [
      'Estarán desde el 1 de junio hasta el 31 de diciembre.',
      ['2023-06-01/2023-12-31 1 de junio hasta el 31 de diciembre'],
    ],
    ['El Congreso votó el viernes.', ['2023-05-19 viernes']],
    ['El Congreso votará el viernes.', ['2023-05-26 viernes']],
    ['Ayer llovió en el mar.', ['2023-05-22 Ayer']],
    ['Nació en 1985 en Lima.', ['1985 1985']],
    ['Ocurrió en mayo de 2020.', ['2020-05 mayo de 2020']],
    ['Lo firmó Ana (@ana) May 21, 2023', ['2023-05-21 May 21, 2023']],
    ['Quieren más.', []],
    ['En los años después de 1945 creció.', []],
    ['Murió después de 1945.', ['1945 1945']],
    ['La firma, fundada en 2011 por dos profesores, creció.', ['2011 2011']],
    ['La firma creció en 2011 por ciento.', []],
    ['Según un estudio publicado el miércoles, cantan.', ['2023-05-17 miércoles']],
    ['El plazo acaba el 12 de junio.', ['2023-06-12 12 de junio']],
    ['Llegó a Tarma y acaba contrato en junio.', []],
    ['—Estaba enfermo el jueves.', []],
    ['Salió en una novela suya, de 1825, que nadie leyó.', ['1825 1825']],
  ])('%s', (text, dates) => {
    expect(datesIn(text, 'es')).toEqual(dates);
  });
});

it('takes the year that a heading says', () => {
  const passage = (section: string) => ({
    section,
    text: 'It opened on 3 March. It rained yesterday.',
  });
  const dates = (section: string) =>
    extractTimeline(articleOf([passage(section)])).map((moment) => moment.date);
  expect(dates('What came in 1931')).toEqual(['1931-03-03']);
  expect(dates('Plans for 2022')).toEqual(['2022-03-03', '2023-05-22']);
  expect(dates('From 1931 to 1950')).toEqual(['2023-03-03', '2023-05-22']);
  expect(dates('1931')).toEqual(['1931-03-03']);
});

it('is in order of time over all passages, a year before its days', () => {
  const article = articleOf([
    'It closed on 2 May 1950.',
    'It opened in 1908.',
    'In 1950 it rained.',
  ]);
  expect(extractTimeline(article).map(({ date }) => date)).toEqual(['1908', '1950', '1950-05-02']);
});

it('reads a post against its own date, and without any date only what has a year', () => {
  const post = { text: 'It rained yesterday.', date: '2001-02-03' };
  expect(extractTimeline(articleOf([post])).map(({ date }) => date)).toEqual(['2001-02-02']);
  for (const known of [null, '2023-05', '2023'])
    expect(datesIn('It rained on Friday and on 3 March 1931.', 'en', known)).toEqual([
      '1931-03-03 on 3 March 1931',
    ]);
});

it('gives the sentence, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
      const article = articleOf([`${one}. It opened on 3 March 1931. ${other}`]);
      for (const { passage, words, sentence, date } of extractTimeline(article)) {
        expect(date).toMatch(/^-?\d{4,}(?:-\d\d(?:-\d\d)?)?$/u);
        expect(words.start).toBeGreaterThanOrEqual(sentence.start);
        expect(words.end).toBeLessThanOrEqual(sentence.end);
        expect(passage.text.slice(words.start, words.end).trim()).not.toBe('');
      }
    }),
  );
});
