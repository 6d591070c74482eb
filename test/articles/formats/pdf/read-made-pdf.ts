/** The words on the pages of a PDF in, what is read of the file that is made of them out. */
import { readPdf } from '../../../../src/articles/formats/pdf/read-pdf.ts';
import { makePdf, type Word } from './make-pdf.ts';
import type { Tagged } from './write-tree.ts';

/** `blocks`: its paragraphs; `places`: the page of each. Throws where it cannot be read. */
export async function read(
  pages: readonly (readonly Word[])[],
  info?: string,
  signs?: Readonly<Record<string, string>>,
  typed?: readonly Word[],
  tree?: readonly Tagged[],
) {
  const conversion = await readPdf(makePdf(pages, info, signs, typed, tree));
  if (!conversion.ok) throw new Error(conversion.message);
  const { fields, text, places, notes, minorNotes } = conversion.value;
  return {
    fields,
    notes,
    minorNotes,
    blocks: text.split('\n\n'),
    places: places.map(([, { place }]) => place),
  };
}

/** `tree`: what the file says that the words stand in. */
export const readTagged = async (
  pages: readonly (readonly Word[])[],
  tree: readonly Tagged[],
): Promise<readonly string[]> => (await read(pages, undefined, undefined, undefined, tree)).blocks;

export const opening = [
  'The harbour opened in the spring of 1931, and no more than twelve',
  'boats lay in it that summer. Most of them were old, and the larg-',
  'est belonged to a well-known family of the town that had lost all',
  'of its other boats in the winter before.',
];
export const rest = [
  'In the second year there were thirty boats, and in the third year',
  'the town had to build a second quay beside the first.',
];

/** The opening as one paragraph. */
export const whole = opening.join(' ').replace('larg- est', 'largest');
