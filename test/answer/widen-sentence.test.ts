/** A sentence is marked with the one that it cannot be understood without. */
import { describe, expect, it } from 'vitest';
import { widenSentence } from '../../src/answer/widen-sentence.ts';
import type { LanguageCode } from '../../src/model.ts';
import { createArticle } from '../search/sample-articles.ts';

function widen(language: LanguageCode, text: string, marked: string): string {
  const [passage] = createArticle('a', [text], { language }).passages;
  if (!passage) throw new Error('no passage');
  const start = text.indexOf(marked);
  const span = widenSentence(passage, { start, end: start + marked.length });
  return text.slice(span.start, span.end);
}

describe('widenSentence', () => {
  it.each<[string, LanguageCode, string, string, string]>([
    [
      'the one before "she", which names whom',
      'en',
      'It rained. Edda came. She repaired the clock. It was May.',
      'She repaired the clock.',
      'Edda came. She repaired the clock.',
    ],
    [
      'the one after that goes on with "this"',
      'en',
      'Edda came. The guild paid half. This made it poor. More.',
      'The guild paid half.',
      'The guild paid half. This made it poor.',
    ],
    [
      'the one after in quotation marks',
      'en',
      'Edda came. “It is late,” she said.',
      'Edda came.',
      'Edda came. “It is late,” she said.',
    ],
    [
      'the list that it leads to',
      'en',
      'It rained. She needs:\n- oil\n- a wick',
      'She needs:',
      'She needs:\n- oil\n- a wick',
    ],
    [
      'of a long list what can be marked',
      'en',
      `She needs:\n- oil\n- a ${'very '.repeat(80)}long wick`,
      'She needs:',
      'She needs:\n- oil',
    ],
    ['nothing at the beginning', 'en', 'She came. Edda left.', 'She came.', 'She came.'],
    ['nothing that only begins alike', 'en', 'Ana left. Item two.', 'Ana left.', 'Ana left.'],
    ['nothing of another language', 'es', 'Ana vino. It fue así.', 'Ana vino.', 'Ana vino.'],
    ['"ella"', 'es', 'Vino Ana. Ella lo vio.', 'Ella lo vio.', 'Vino Ana. Ella lo vio.'],
    ['"esto"', 'es', 'Ana pagó. Esto bastó.', 'Ana pagó.', 'Ana pagó. Esto bastó.'],
    ['no "el", which is no "él"', 'es', 'Ana pagó. El tren llegó.', 'Ana pagó.', 'Ana pagó.'],
    ['no part of a sentence', 'en', 'Ana left. She ran far.', 'ran', 'ran'],
    [
      'not more than can be told apart',
      'en',
      `Ana ${'ran '.repeat(120)}off. She won.`,
      'She won.',
      'She won.',
    ],
  ])('adds %s', (_, language, text, marked, expected) => {
    expect(widen(language, text, marked)).toBe(expected);
  });
});
