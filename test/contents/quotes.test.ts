/** Quoted speech with its speaker: only where the text says who it is. */
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/contents/quotes.ts';
import type { LanguageCode } from '../../src/model.ts';
import { articleOf } from './passages.ts';

function quotesIn(texts: readonly string[], language: LanguageCode) {
  return extractQuotes(articleOf(texts, { language })).map(
    ({ speaker, words, passage }) => `${speaker}: ${passage.text.slice(words.start, words.end)}`,
  );
}

describe('in English', () => {
  it.each<[string, string[]]>([
    ['“We are late,” said Rosa Lindqvist.', ['Rosa Lindqvist: We are late,']],
    ['"We are late," Rosa Lindqvist said.', ['Rosa Lindqvist: We are late,']],
    ['Rosa Lindqvist said: “We are late.”', ['Rosa Lindqvist: We are late.']],
    ['Rosa Lindqvist told the Senate that “we are late”.', ['Rosa Lindqvist: we are late']],
    [
      'Rosa Lindqvist, who leads the Harbour Board, later said that “we are late”.',
      ['Rosa Lindqvist: we are late'],
    ],
    ['According to Rosa Lindqvist, “we are late”.', ['Rosa Lindqvist: we are late']],
    ['It is “a great loss”, according to Rosa Lindqvist.', ['Rosa Lindqvist: a great loss']],
    [
      '“We are late,” said Rosa Lindqvist. “It is a loss.”',
      ['Rosa Lindqvist: We are late,', 'Rosa Lindqvist: It is a loss.'],
    ],
    ['“We are late,” said the captain, and Rosa Lindqvist left.', []],
    ['He said “we are late” to Rosa Lindqvist.', []],
    ['Rosa Lindqvist left. “We are late,” somebody thought.', []],
    ['Rosa Lindqvist called it “fair”.', []],
    ['Under the motto “fair boats for all”, Rosa Lindqvist said that she would run.', []],
    ['The report titled “Boats of the coast”, Rosa Lindqvist said, is old.', []],
    ['Rosa Lindqvist said nothing.', []],
    [
      '“We are late,” Dr. Rosa Lindqvist of the Harbour Institute said.',
      ['Rosa Lindqvist: We are late,'],
    ],
    [
      'Rosa Lindqvist of the Harbour Board, who is 50, said the pier would “cost a fortune”.',
      ['Rosa Lindqvist: cost a fortune'],
    ],
    [
      'Rosa Lindqvist said that the council “hears nobody at all”.',
      ['Rosa Lindqvist: hears nobody at all'],
    ],
    ['Rosa Lindqvist said that the song “hears nobody at all” was late.', []],
    ['“Never,” said Rosa Lindqvist.', ['Rosa Lindqvist: Never,']],
    ['The boat is “late,” said Rosa Lindqvist.', []],
    ['But Rosa Lindqvist said: “We are late.”', ['Rosa Lindqvist: We are late.']],
    ['“We are late,” Rosa Lindqvist liked to say.', ['Rosa Lindqvist: We are late,']],
    ['“We are late,” said her aunt, Rosa Lindqvist.', ['Rosa Lindqvist: We are late,']],
    [
      'Omar Haddad left. “We are late,” said Haddad’s lawyer, Rosa Lindqvist.',
      ['Rosa Lindqvist: We are late,'],
    ],
    [
      '“We are late,” said Rosa Lindqvist over Skype. “It is a loss.”',
      ['Rosa Lindqvist: We are late,', 'Rosa Lindqvist: It is a loss.'],
    ],
    [
      '“We are late,” said Rosa Lindqvist as Omar Haddad rose. “It is a loss.”',
      ['Rosa Lindqvist: We are late,'],
    ],
  ])('%s', (text, quotes) => {
    expect(quotesIn([text], 'en')).toEqual(quotes);
  });
});

describe('in Spanish', () => {
  it.each<[string, string[]]>([
    ['Bajo el lema “barcos para todos”, Rosa Lindqvist ha dicho que irá.', []],
    ['“Llegamos tarde”, explicó a BBC Mundo Rosa Lindqvist. “Es una pena”, dijo el capitán.', []],
    ['«Llegamos tarde», dijo Rosa Lindqvist.', ['Rosa Lindqvist: Llegamos tarde']],
    ['Rosa Lindqvist señaló que “llegamos tarde”.', ['Rosa Lindqvist: llegamos tarde']],
    ['Según Rosa Lindqvist, “llegamos tarde”.', ['Rosa Lindqvist: llegamos tarde']],
    ['“Llegamos tarde”, afirmó la capitana Rosa Lindqvist.', ['Rosa Lindqvist: Llegamos tarde']],
    ['“Llegamos tarde”, dijo la capitana.', []],
    ['Muelle de Tarma: “una joya”. Le pregunté por él.', []],
    ['Rosa Lindqvist: “Llegamos tarde”.', ['Rosa Lindqvist: Llegamos tarde']],
    [
      '«Llegamos tarde», declaró a este diario la directora del museo, Rosa Lindqvist.',
      ['Rosa Lindqvist: Llegamos tarde'],
    ],
    ['«Llegamos tarde», lamentó a la salida Rosa Lindqvist.', ['Rosa Lindqvist: Llegamos tarde']],
    ['«Llegamos tarde», dijo a su tía Rosa Lindqvist.', []],
    ['«Llegamos tarde», dijo ante la jueza Rosa Lindqvist.', []],
    ['«Llegamos tarde», dijo a la jueza Rosa Lindqvist.', []],
    ['«Llegamos tarde», dijo tras ver a la cineasta Rosa Lindqvist.', []],
    ['«Llegamos tarde», solía decir Rosa Lindqvist.', ['Rosa Lindqvist: Llegamos tarde']],
    [
      'Rosa Lindqvist precisó que la obra «saldrá mucho más cara».',
      ['Rosa Lindqvist: saldrá mucho más cara'],
    ],
    ['Rosa Lindqvist precisó que la obra «saldrá mucho más cara» es mala.', []],
    ['Se considera «una lástima», dijo Rosa Lindqvist.', ['Rosa Lindqvist: una lástima']],
    ['—Nunca —dijo por fin Rosa Lindqvist.', ['Rosa Lindqvist: Nunca']],
    ['—Nunca —contestó Rosa Lindqvist.', ['Rosa Lindqvist: Nunca']],
  ])('%s', (text, quotes) => {
    expect(quotesIn([text], 'es')).toEqual(quotes);
  });
});

it('names a speaker in full, though the quote gives the surname alone', () => {
  const texts = ['We met Rosa Lindqvist.', '“We are late,” said Lindqvist.'];
  expect(quotesIn(texts, 'en')).toEqual(['Rosa Lindqvist: We are late,']);
});

it('a post is all its speaker’s', () => {
  const post = { text: 'We will miss it. “Farewell”, it says.', speaker: 'Rosa Lindqvist' };
  const [quote, ...others] = extractQuotes(articleOf([post]));
  expect(quote).toMatchObject({ speaker: 'Rosa Lindqvist', words: { start: 0, end: 37 } });
  expect(others).toEqual([]);
});
