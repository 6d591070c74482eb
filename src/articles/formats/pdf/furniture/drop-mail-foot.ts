/** The lines of a PDF in, the same without what ends a letter that was sent to many out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';

/** So many lines are such a foot at most. */
const footMaxLines = 10;

const foot = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ documents }) => documents?.mailFoot ?? '')})(?!\\p{L})`,
  'iu',
);

/** `Unsubscribe | Update Profile` and all below it. */
export function dropMailFoot(lines: readonly PdfLine[]): readonly PdfLine[] {
  const begin = Math.max(0, lines.length - footMaxLines);
  const at = lines.slice(begin).findIndex(({ text }) => foot.test(text));
  return at === -1 || begin + at === 0 ? lines : lines.slice(0, begin + at);
}
