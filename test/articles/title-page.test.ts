/** Lines that stand around the text of books, in the languages that they are read in. */
import { describe, expect, it } from 'vitest';
import { isEnd, isImprint, isNote, isTypistNote } from '../../src/articles/title-page.ts';

describe.each([
  ['end', isEnd, ['THE END', '*FIN.*', 'Ende.', 'FINE', 'Fim'], ['The ending', 'Finally, rain.']],
  [
    'note of the typist',
    isTypistNote,
    [
      "[Transcriber's note: the old spelling is kept.]",
      'Nota del Transcriptor:',
      'Note sur la transcription',
      'Anmerkungen zur Transkription',
    ],
    ['The transcriber left.', 'Note 4'],
  ],
  [
    'note',
    isNote,
    ['NOTES', '[12] So he says.', 'Anmerkungen', 'Notas'],
    ['He noted it.', '12 men'],
  ],
  [
    'imprint',
    isImprint,
    ['Lima, 1902', 'All rights reserved.', 'Tous droits réservés', 'Es propiedad del autor'],
    ['In 1902 it rained.'],
  ],
])('%s', (_, is, those, others) => {
  it('is told from text', () => {
    expect(those.filter((line) => !is(line))).toEqual([]);
    expect(others.filter((line) => is(line))).toEqual([]);
  });
});
