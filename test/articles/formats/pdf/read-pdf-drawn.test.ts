/** Text of a PDF that a reader of its pages sees, and text that he does not. */
import { expect, test } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, readTagged, rest, whole } from './read-made-pdf.ts';

const old = { text: 'Boats of an older chart', x: 72, y: 500 };
const between = (before: string, behind = ''): Word => ({ ...old, between: [before, behind] });
const picture = 'BI /W 1 /H 1 /CS /G /BPC 8 ID x EI';

/** The opening, what is drawn, and the rest. */
const readWith = (drawn: readonly Word[]) =>
  read([[...column(opening, 72, 700), ...drawn, ...column(rest, 72, 400)]]);

const unseen: readonly [string, Word][] = [
  ['that is cut away', between('q 300 300 50 50 re W n', 'Q')],
  ['that is cut away by two boxes', between('q 0 490 60 40 re W n 0 0 600 790 re W n', 'Q')],
  ['that is covered', between('', '1 1 1 rg 60 490 300 30 re f 0 0 0 rg')],
  ['that is covered by a box of lines', between('', '60 490 m 360 490 l 360 520 l 60 520 l h f')],
  ['that is covered in two steps', between('', '60 490 300 30 re f 60 480 300 40 re f')],
  ['that is not drawn', between('3 Tr', '0 Tr')],
  ['that is drawn without any colour', between('q /Clear gs', 'Q')],
  ['that is white on the white page', between('1 1 1 rg', '0 0 0 rg')],
  ['of a layer that is off', between('/OC /Off BDC', 'EMC')],
];

test.each(unseen)('leaves out text %s, and says so', async (_, word) => {
  const { blocks, minorNotes } = await readWith([word]);
  expect(blocks).toEqual([whole, rest.join(' ')]);
  expect(minorNotes).toEqual([
    'Pieces of text that this PDF holds and does not show are left out: 1.',
  ]);
});

const seen: readonly [string, Word][] = [
  ['that is cut at its end', between('q 60 490 100 40 re W n', 'Q')],
  ['of which only the heads are seen', between('q 60 507 300 40 re W n', 'Q')],
  ['within what is seen', between('q 60 490 300 40 re W n', 'Q')],
  ['behind what is cut away', between('q 300 300 50 50 re W n Q')],
  ['on a box', between('0.9 g 60 490 300 30 re f 0 g')],
  ['that is covered in part', between('', '60 490 60 30 re f')],
  ['that is covered but for its head', between('', '60 490 300 15 re f')],
  ['that a colour mixes with', between('', 'q /Mixed gs 60 490 300 30 re f Q')],
  ['below what shows it', between('', 'q /Half gs 60 490 300 30 re f Q')],
  ['beside a box of another shape', between('', '60 490 m 360 490 l 360 520 l h f')],
  ['that is covered by what is cut away', between('', 'q 300 300 9 9 re W n 60 490 300 30 re f Q')],
  [
    'that a picture above its cover may show',
    between('', `1 g 60 490 300 30 re f 0 g q 600 0 0 700 0 0 cm ${picture} Q`),
  ],
  ['that is recognised on a picture', between(`q 600 0 0 700 0 0 cm ${picture} Q 3 Tr`, '0 Tr')],
  ['that is recognised below one', between('3 Tr', `0 Tr q 600 0 0 700 0 0 cm ${picture} Q`)],
  ['that is white on a colour', between('0.2 g 60 490 300 30 re f 1 g', '0 g')],
  ['that is white on a thick line', between('q 40 w 60 500 m 360 500 l S Q 1 g', '0 g')],
  ['that is white on a picture', between(`q 600 0 0 700 0 0 cm ${picture} Q 1 g`, '0 g')],
];

test.each(seen)('keeps text %s', async (_, word) => {
  const { blocks, minorNotes } = await readWith([word]);
  expect(blocks.join('\n')).toContain(old.text);
  expect(minorNotes).toEqual([]);
});

test('keeps what is drawn twice and covered once', async () => {
  const { blocks } = await readWith([between('', '60 490 300 30 re f'), old]);
  expect(blocks.join('\n')).toContain(old.text);
});

test('leaves out what is cut away of an element of a tagged PDF', async () => {
  const cutAway = { ...between('q 300 300 50 50 re W n', 'Q'), in: 'text' };
  const words = [...column(opening, 72, 700, 10, 'text'), cutAway];
  expect(await readTagged([words], [['P', 'text']])).toEqual([whole]);
});
