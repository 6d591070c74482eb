/** Text becomes words in the form in which they meet: one form for each number, date and name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, languageOf, languages } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { anyText } from '../../discord/arbitrary-text.ts';

/** Stop words are left out, as they are in the index. */
function formsOf(text: string, language: LanguageCode): string {
  return tokenise(text, languageOf(language))
    .filter(({ stop }) => !stop)
    .map(({ form }) => form)
    .join(' ');
}

describe('numbers', () => {
  it.each<[string, LanguageCode, string]>([
    ['70', 'en', '70'],
    ['seventy', 'en', '70'],
    ['Seventy', 'en', '70'],
    ['setenta', 'es', '70'],
    ['1,000', 'en', '1000'],
    ['1.000', 'es', '1000'],
    ['1000', 'en', '1000'],
    ['one thousand', 'en', '1000'],
    ['a thousand', 'en', '1000'],
    ['mil', 'es', '1000'],
    ['1,234,567', 'en', '1234567'],
    ['two hundred and ten', 'en', '210'],
    ['doscientos diez', 'es', '210'],
    ['treinta y uno', 'es', '31'],
    ['veintidós', 'es', '22'],
    ['six hundred and twenty', 'en', '620'],
    ['nineteen hundred', 'en', '1900'],
    ['eighteen hundred and four', 'en', '1804'],
    ['nineteen eighty-four', 'en', '1984'],
    ['eighteen seventy', 'en', '1870'],
    ['between sixteen and twenty', 'en', '16 20'],
    ['ten hundred', 'en', '10 100'],
    ['two thousand and three', 'en', '2003'],
    ['dos mil tres', 'es', '2003'],
    ['2 million', 'en', '2000000'],
    ['1.5 million', 'en', '1500000'],
    ['8.2 million', 'en', '8200000'],
    ['1,5 millones', 'es', '1500000'],
    ['10,000ft', 'en', '10000 ft'],
    ['3 millones', 'es', '3000000'],
    // Two numbers stay two.
    ['seventy eighty', 'en', '70 80'],
    ['seventy and eighty', 'en', '70 80'],
    ['five six', 'en', '5 6'],
    // A decimal is no thousands separator.
    ['14.6', 'en', '14.6'],
    ['01/06/2023', 'en', '1 6 2023'],
    ['3,5', 'es', '3,5'],
    ['2.40', 'en', '2.40'],
    ['30th', 'en', '30'],
    ['third', 'en', '3'],
    ['3º', 'es', '3'],
    ['tercera', 'es', '3'],
    // Alone it is rarely meant as a number.
    ['uno', 'es', 'uno'],
    ['one', 'en', 'one'],
    ['22% or 35 per cent', 'en', '22 % 35 %'],
    ['Percentage per person', 'en', '% per person'],
    ['35 por ciento', 'es', '35 %'],
    ['porcentaje por persona', 'es', '% persona'],
    ['por cien', 'es', '100'],
    // Letters beside digits are one word, and no number.
    ['Route 66b', 'en', 'route 66b'],
    ['٧٠', 'en', '٧٠'],
  ])('%s (%s) → %s', (text, language, forms) => {
    expect(formsOf(text, language)).toBe(forms);
  });
});

describe('dates', () => {
  it.each<[string, LanguageCode, string]>([
    ['June 1st', 'en', 'month:6 1'],
    ['1 June', 'en', '1 month:6'],
    ['1st of June', 'en', '1 month:6'],
    ['the first of June', 'en', '1 month:6'],
    ['1 de junio', 'es', '1 month:6'],
    ['1º de junio', 'es', '1 month:6'],
    ['primero de junio', 'es', '1 month:6'],
    ['2023-06-01', 'en', '2023 month:6 1'],
    ['2023-06-01', 'es', '2023 month:6 1'],
    ['June 1, 2023', 'en', 'month:6 1 2023'],
    ['1 de junio de 2023', 'es', '1 month:6 2023'],
    ['Sept. 14', 'en', 'month:9 14'],
    ['setiembre', 'es', 'month:9'],
    // Everyday words name a month only beside a number.
    ['May 26', 'en', 'month:5 26'],
    ['26 May', 'en', '26 month:5'],
    ['You may go', 'en', 'go'],
    ['they march on', 'en', 'march'],
    ['March 3rd', 'en', 'month:3 3'],
    ['el mar', 'es', 'mar'],
    ['3 mar', 'es', '3 month:3'],
  ])('%s (%s) → %s', (text, language, forms) => {
    expect(formsOf(text, language)).toBe(forms);
  });
});

describe('names and words', () => {
  it.each<[string, LanguageCode, string]>([
    ['U.S. troops', 'en', 'us troops'],
    ['US troops', 'en', 'us troops'],
    // In small letters it is the pronoun.
    ['join us', 'en', 'join'],
    ['EE. UU.', 'es', 'eeuu'],
    ['EE.UU.', 'es', 'eeuu'],
    ['EEUU', 'es', 'eeuu'],
    ['U.N.', 'en', 'un'],
    ["Boluarte's decree", 'en', 'boluarte decree'],
    ['Boluarte’s decree', 'en', 'boluarte decree'],
    ["the soldiers' pay", 'en', 'soldiers pay'],
    ["O'Brien", 'en', 'obrien'],
    ['Aníbal Garzón', 'es', 'anibal garzon'],
    ['Anibal Garzon', 'es', 'anibal garzon'],
    ['Garzo\u0301n', 'es', 'garzon'],
    ['Ørsted, Straße, Łódź', 'en', 'orsted strasse lodz'],
    ['anti-inflation', 'en', 'anti inflation'],
    ['(lake)…[lake]', 'en', 'lake lake'],
    ['https://example.org/a', 'en', 'https example org'],
    ["doesn't", 'en', ''],
    // Without its accent a question word is a stop word all the same.
    ['cuando qué que', 'es', ''],
    ['東京 Москва', 'en', '東京 москва'],
    ['🐝', 'en', ''],
  ])('%s (%s) → %s', (text, language, forms) => {
    expect(formsOf(text, language)).toBe(forms);
  });

  it('marks capitals, and counts stop words among the places', () => {
    const tokens = tokenise('Where is the Cape Morrow lamp?', languages.en);
    expect(
      tokens.map(({ form, position, capital, stop }) => [form, position, capital, stop]),
    ).toEqual([
      ['where', 0, true, true],
      ['is', 1, false, true],
      ['the', 2, false, true],
      ['cape', 3, true, false],
      ['morrow', 4, true, false],
      ['lamp', 5, false, false],
    ]);
  });

  it('keeps accents for stemming, and has nothing to stem in a number', () => {
    const words = tokenise('Garzón llegó en junio de 2023', languages.es)
      .filter(({ stop }) => !stop)
      .map(({ word }) => word);
    expect(words).toEqual(['garzón', 'llegó', null, null]);
  });
});

describe('places', () => {
  it.each([
    ['They paid 1,000 pounds.', '1000', '1,000'],
    ['They paid two hundred and ten pounds.', '210', 'two hundred and ten'],
    ['It opened in Sept. 1934', 'month:9', 'Sept'],
    ["Thornbury's ledger", 'thornbury', "Thornbury's"],
    ['from the U.S. to Peru', 'us', 'U.S.'],
  ])('%s: %s is "%s"', (text, form, written) => {
    const token = tokenise(text, languages.en).find((each) => each.form === form);
    expect(text.slice(token?.start, token?.end)).toBe(written);
  });

  it('stand in order, inside the text; only the parts of one date share theirs', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languageCodes), (text, language) => {
        const tokens = tokenise(text, languageOf(language));
        for (const [i, token] of tokens.entries()) {
          const before = tokens[i - 1];
          const shares = before?.start === token.start && before.end === token.end;
          expect(shares || token.start >= (before?.end ?? 0)).toBe(true);
          expect(token.position).toBe(i);
          expect(token.end > token.start && token.end <= text.length).toBe(true);
          expect(token.form !== '' || token.stop).toBe(true);
        }
      }),
    );
  });

  it('reads a text again the same way', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenise(text, languages.en)).toEqual(tokenise(text, languages.en));
      }),
    );
  });
});
