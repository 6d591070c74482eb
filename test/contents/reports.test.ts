/** Cases from public reports, made small again: what a person expects of names, dates and quotes. */
import { expect, it } from 'vitest';
import { extractNames } from '../../src/contents/names.ts';
import { extractQuotes } from '../../src/contents/quotes.ts';
import { extractTimeline } from '../../src/contents/timeline.ts';
import type { LanguageCode } from '../../src/model.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { articleOf } from './passages.ts';

const namesIn = (text: string) =>
  extractNames(articleOf([text]))
    .map(({ name, mentions }) => `${name} ${mentions.length}`)
    .sort();

const datesIn = (text: string, language: LanguageCode) =>
  extractTimeline(articleOf([text], { language })).map(({ date, until }) =>
    until === null ? date : `${date}/${until}`,
  );

const quotesIn = (...texts: readonly string[]) =>
  extractQuotes(articleOf(texts)).map(
    ({ speaker, words, passage }) => `${speaker}: ${passage.text.slice(words.start, words.end)}`,
  );

it.each<[string, string[]]>([
  [
    'JUAN PÉREZ SPOKE TO NASA AND THE EU. The EU answered. Juan Pérez left.',
    ['EU 2', 'Juan Pérez 2', 'NASA 1'],
  ],
  ['Although Soto lied, he won. Soto left. Yesterday Ruiz spoke.', ['Ruiz 1', 'Soto 2']],
  ['Hello Nelisa, thank you. I saw Nelisa today.', ['Nelisa 2']],
  ["I said I’m sure I’ll go, and I’ve told Rojas. Then Ana'll come.", ['Ana 1', 'Rojas 1']],
  [
    'They met Commissioner Pedro Stark and Prime Minister Ana Rojas.',
    ['Ana Rojas 1', 'Pedro Stark 1'],
  ],
  ['Culture Secretary Tessa Jowell spoke. Mr Jowell left.', ['Tessa Jowell 2']],
  [
    'He met Director General of the British Chambers of Commerce.',
    ['British Chambers of Commerce 1'],
  ],
  [
    'A British group met a Texas-based firm. They saw a Guernsey-man.',
    ['Guernsey-man 1', 'Texas 1'],
  ],
  ['It rained in Lima. They met again. However, nobody came. IT said However.', ['IT 1', 'Lima 1']],
  ['It was Shigeo Morioka of the Longevity Centre.', ['Longevity Centre 1', 'Shigeo Morioka 1']],
  [
    'It was the National Association of Probation Officers.',
    ['National Association of Probation Officers 1'],
  ],
])('names: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each<[string, LanguageCode, string[]]>([
  ['A crowd of 1500 gathered. The club grew from 1800 to 2000 members.', 'en', []],
  ['El pleno votó el 16 de octubre del 2016 en Lima.', 'es', ['2016-10-16']],
  ['El puente cerró hace dos años y reabrió anteayer.', 'es', ['2021', '2023-05-21']],
  ['The issue of Nov-Dec 1975 was the last of the journal.', 'en', ['1975-11/1975-12']],
  [
    'She led the club from 2019 to 2020. It was shut between 1939 and 1945. He was mayor (1998–2003).',
    'en',
    ['1939/1945', '1998/2003', '2019/2020'],
  ],
  [
    'The paper was signed on 05/06/2022 in Leeds and on 25/06/2022 in York.',
    'en',
    ['2022-06-05', '2022-06-25'],
  ],
  ['La firma fue el 05/06/2022 en Cusco.', 'es', ['2022-06-05']],
  ['The fire began on Sunday night, 7th June 2015, in a shed.', 'en', ['2015-06-07']],
  ['The grant covers 2019-2020 and the years after that.', 'en', ['2019/2020']],
  ['In 1987 the river rose. 1988 was dry.', 'en', ['1987', '1988']],
  ['It began in March last year and ended in June of that year.', 'en', ['2022-03']],
  ['Creció desde abril del año anterior.', 'es', []],
  ['Desapareció el lunes 28 de febrero de este mismo año.', 'es', ['2023-02-28']],
  ['He told the Today programme that Sheffield Wednesday had lost.', 'en', []],
  ['The dangers that threaten Britain today are new.', 'en', []],
  ['The bank closed after the September 11 attacks.', 'en', []],
  ['Llamó a una sesión para el jueves.', 'es', ['2023-05-25']],
  ['Viajará este martes al norte.', 'es', ['2023-05-23']],
  ['La Comisión inició este viernes la revisión.', 'es', ['2023-05-26']],
  ['El martes 9 la empresa avisó al gremio.', 'es', ['2023-05-09']],
  ['La empresa llegaba un día sábado. El acto es de hace dos lunes.', 'es', []],
  ['Desapareció el sábado cinco de marzo del 2022.', 'es', ['2022-03-05']],
  ['Se vieron el martes 1 de marzo y hablarán otra vez.', 'es', ['2022-03-01']],
  ['She was dismissed in August.', 'en', []],
  ['The final is tomorrow and the other one on Saturday.', 'en', ['2023-05-24', '2023-05-27']],
  [
    'They are to turn it into a station, he said on Friday. It will go, she said Sunday.',
    'en',
    ['2023-05-19', '2023-05-21'],
  ],
  [
    'The stars that we see today arose in chaos. It was published online today.',
    'en',
    ['2023-05-23'],
  ],
  ['Las Madres de Plaza de Mayo marcharon en abril.', 'es', ['2023-04']],
])('timeline: %s', (text, language, dates) => {
  expect(datesIn(text, language)).toEqual(dates);
});

it.each<[string[], string[]]>([
  [
    [
      'According to a neighbour, “the law is very clear”. According to Ana Rojas, “there is no money”.',
    ],
    ['Ana Rojas: there is no money'],
  ],
  [['“We will go on,” said Harvard professor Ana Rojas.'], ['Ana Rojas: We will go on,']],
  [
    ['“We did what we could with the boats we had.” – Commissioner Pedro Stark'],
    ['Pedro Stark: We did what we could with the boats we had.'],
  ],
  [
    ['Ana Rojas said: “He told me “go home now” and I went.”'],
    ['Ana Rojas: He told me “go home now” and I went.'],
  ],
  [['Luis Paz never said “we surrender now”.'], []],
  [['A banner read “No more mines”. Ana Rojas said the banner was false.'], []],
  [
    ['Ana Rojas said: “The bridge is old and tired.', '“We will mend it in the spring.”'],
    ['Ana Rojas: The bridge is old and tired.', 'Ana Rojas: We will mend it in the spring.'],
  ],
  [
    ['“We will go on,” said Ana Rojas. “We never will,” he replied.'],
    ['Ana Rojas: We will go on,'],
  ],
  [['‘We are tired of waiting,’ said Ana Rojas.'], ['Ana Rojas: We are tired of waiting,']],
  [
    [
      'Luis Paz said the film “War of Worlds” was fine. Ana Rojas announced the “National Plan for Water”.',
    ],
    [],
  ],
  [['Luis Paz was told by Ana Rojas that “the house is not for sale”.'], []],
  [['“We will go on,” said the wife of Luis Paz.'], []],
  [['“We will go on,” said the lawyer of Luis Paz.'], []],
  [['“We will go on,” said Luis Paz’s wife.'], []],
  [['Ana Rojas said that her brother had shouted “go home now”.'], []],
  [['Ana Rojas arrived. “We never will,” he replied.'], []],
  [
    ['Through “accounts of her family”, Ana Rojas wrote on the net: “There is no more to say”.'],
    ['Ana Rojas: There is no more to say'],
  ],
  [
    [
      '—Who knows —said Rojas—, but what is\nthis that I see,\nfriend.\n—Nothing at all —said Soto.',
    ],
    ['Rojas: Who knows', 'Rojas: but what is\nthis that I see,\nfriend.', 'Soto: Nothing at all'],
  ],
  [
    ['“We go on,” said Rojas.', 'It rained.', 'It snowed.', 'It froze.', 'Then Carlos Rojas came.'],
    ['Rojas: We go on,'],
  ],
  [['“It is over,” said Moscow-based lawyer Ana Rojas.'], ['Ana Rojas: It is over,']],
  [['“It is over,” added Ernst and Young’s Ana Rojas.'], []],
  [
    ['“It will be played,” Ana Rojas said of the “Great Game of Lima” in May.'],
    ['Ana Rojas: It will be played,'],
  ],
  [['To please them, the president of the\nCasino said “it is over”. The Casino is old.'], []],
  [['“We go on,” said Rojas.', 'Carlos Rojas came back.'], ['Carlos Rojas: We go on,']],
])('quotes: %s', (texts, quotes) => {
  expect(quotesIn(...texts)).toEqual(quotes);
});

it.each([
  ['“on 2” and a month far away', (n: number) => `on 2${' '.repeat(n)}of May`],
  ['a quotation and white space', (n: number) => `"a b"${' '.repeat(n)}said Ana`],
  ['line ends', (n: number) => `“a b”${'\n'.repeat(n)}said Ana Rojas on 3${'\n'.repeat(n)}May`],
  ['names of one surname', (n: number) => listNames(n / 40)],
  ['commas and names', (n: number) => `${'Ana, '.repeat(n / 20)}said “a b c”.`],
  ['marks that open', (n: number) => '“a ‘b "c '.repeat(n / 40)],
  ['dashes', (n: number) => `—a ${'—b '.repeat(n / 20)}`],
  ['numbers', (n: number) => '3 – 4 , 5 May '.repeat(n / 40)],
])('takes time that grows with the text: %s', (_what, write) => {
  const measure = (size: number) => {
    const article = articleOf([write(size)]);
    return cpuMsOf(() => {
      extractNames(article);
      extractTimeline(article);
      extractQuotes(article);
    });
  };
  const best = (size: number) => Math.min(measure(size), measure(size), measure(size));
  const short = best(32_000);
  // Four times the text; a square would take sixteen times as long, and took 18 s and more.
  expect(best(128_000)).toBeLessThan(10 * short + 300);
});

function listNames(count: number): string {
  const given = (at: number) =>
    `A${at.toString(26).replace(/\d/gu, (digit) => 'klmnopqrst'[Number(digit)] ?? '')}`;
  return Array.from({ length: count }, (_, at) => `We saw ${given(at)} Rojas.`).join(' ');
}
