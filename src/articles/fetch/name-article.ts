/** A title in, the name of a file for it out. */
import { createHash } from 'node:crypto';
import { foldWord } from '../../language/fold.ts';

/** Long enough to tell articles apart, short enough to be read in a list. */
const maxChars = 60;

/** Lower case ASCII letters, digits and hyphens; never empty. */
export function nameArticle(title: string): string {
  const words = foldWord(title).match(/[a-z0-9]+/gu) ?? [];
  const name = words.reduce(
    (sum, word) =>
      `${sum}-${word}`.length > maxChars ? sum : sum === '' ? word : `${sum}-${word}`,
    '',
  );
  if (name !== '') return name;
  return `article-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
}
