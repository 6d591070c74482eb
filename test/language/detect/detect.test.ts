/** The language of a text is told by its words; where they do not tell, the caller decides. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect/detect.ts';
import { languageCodes } from '../../../src/language/languages.ts';
import type { SpokenLanguage } from '../../../src/model.ts';
import { cpuMsOf } from '../../cpu-time.ts';
import { anyText } from '../../discord/arbitrary-text.ts';

const other = (code: SpokenLanguage): SpokenLanguage => (code === 'en' ? 'es' : 'en');

describe('detectLanguage', () => {
  it.each<[SpokenLanguage, string]>([
    ['en', 'The lighthouse was lit for the first time in September.'],
    ['en', 'Who wrote down every vessel that passed?'],
    ['en', 'How many families are members of the cooperative?'],
    ['en', 'What did the president of the council say about the flood?'],
    ['en', 'Julián Arístegui asked the regional government of Valdeniebla for help.'],
    ['es', 'La sequía redujo la cosecha a la mitad.'],
    ['es', '¿Quién pidió ayuda al gobierno regional?'],
    ['es', 'cuantas familias hay en la cooperativa'],
    ['es', 'Que dijo el presidente sobre la inundacion'],
    ['en', 'false alarms'],
    ['en', 'harbour fire damage'],
    ['es', 'precio entradas'],
    ['es', 'lluvia inundacion rio'],
    ['es', 'El faro de Cape Morrow se encendió por primera vez en septiembre.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text, other(language), languageCodes)).toBe(language);
  });

  it.each(['', '   ', '12345', '?!…', '🐝🍯', '東京', '\u0000\u0007', '2023-06-01'])(
    'leaves "%s" to the caller',
    (text) => {
      expect(detectLanguage(text, 'en', languageCodes)).toBe('en');
      expect(detectLanguage(text, 'es', languageCodes)).toBe('es');
    },
  );

  it('is told by the beginning of a long text, in time', () => {
    const spanish = 'La cosecha fue buena y el precio de la miel subió. ';
    const detect = () =>
      expect(detectLanguage(spanish.repeat(20_000), 'en', languageCodes)).toBe('es');
    expect(cpuMsOf(detect)).toBeLessThan(1000);
  });

  it('takes any text, and tells it the same way every time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languageCodes), (text, fallback) => {
        const language = detectLanguage(text, fallback, languageCodes);
        expect(languageCodes).toContain(language);
        expect(detectLanguage(text, fallback, languageCodes)).toBe(language);
      }),
    );
  });
});
