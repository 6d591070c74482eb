/** The lines of a PDF in, the same out with the letters that its fonts name badly, leave out or draw apart. */
import type { PdfLine } from '../lines/read-lines.ts';
import { joinParted } from './join-parted.ts';
import { joinSpaced } from './join-spaced.ts';
import { joinTorn } from './join-torn.ts';
import { lowerCapitals } from './lower-capitals.ts';
import { nameBlanks } from './name-blanks.ts';
import { nameSigns } from './name-signs.ts';
import { restoreLetters } from './restore-letters.ts';

/** Each asks for the words that the one before it has made whole. */
export const mendLetters = (lines: readonly PdfLine[]): readonly PdfLine[] =>
  joinTorn(joinSpaced(joinParted(restoreLetters(lowerCapitals(nameSigns(nameBlanks(lines)))))));
