/** What two extractors find of a page in: which of both is taken, and what is left of its ends. */
import type { BlockContent } from 'mdast';
import { expect, it } from 'vitest';
import { chooseBlocks } from '../../../../src/articles/fetch/around/choose-blocks.ts';
import { textOf } from '../../../../src/articles/fetch/blocks/paragraph.ts';

const nothing = { body: null, description: null };

const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

const list = (value: string): BlockContent => ({
  type: 'list',
  children: [
    { type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] },
  ],
});

const body = [1, 2, 3, 4, 5, 6].map((day) =>
  paragraph(
    `On day ${day} the ferry of the island left the old quay at nine, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`,
  ),
);

const ending = paragraph(
  'Nobody knows who will write it down when she is gone, and nobody on the island asks, for the book is full and the pen is dry, and so is the quay.',
);

const read = (first: BlockContent[], second: BlockContent[]) =>
  chooseBlocks(first, second, nothing).map(textOf);

it('leaves out what one alone has behind what both have', () => {
  const found = read([...body, paragraph('Ferries in March'), list('Boats of today')], body);
  expect(found).toEqual(body.map(textOf));
});

it('leaves out a list that one alone has before it, and keeps a line', () => {
  const first = [paragraph('Ferries in March'), list('Boats of today'), ...body];
  expect(read(first, body)).toEqual(['Ferries in March', ...body.map(textOf)]);
});

it('keeps a paragraph of sentences right behind it', () => {
  expect(read([...body, ending, paragraph('Boats')], body)).toEqual([...body, ending].map(textOf));
});

it('keeps what one alone has in the middle, and a long end', () => {
  const middle = [body[0], paragraph('It rained.'), ...body.slice(1)].filter(
    (each) => each !== undefined,
  );
  expect(read(middle, body)).toEqual(middle.map(textOf));
  expect(read(body, body.slice(0, 3))).toEqual(body.map(textOf));
});

it('keeps everything of a short text', () => {
  const short = body.slice(0, 2);
  expect(read([...short, paragraph('Ferries in March')], short)).toHaveLength(3);
});

it('takes the second where the first has less than four fifths of it', () => {
  expect(read(body.slice(0, 3), body)).toEqual(body.map(textOf));
});

const heading = (value: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});

const withMiddle = (...middle: BlockContent[]) => [
  ...body.slice(0, 3),
  ...middle,
  ...body.slice(3),
];

it.each([['a paragraph with its heading', [heading('The book'), ending]]])(
  'takes %s between two that both have from the other',
  (_what, middle) => {
    expect(read(body, withMiddle(...middle))).toEqual(withMiddle(...middle).map(textOf));
  },
);

it('takes headings alone where three are lacking', () => {
  const headed = (count: number) =>
    body.flatMap((block, i) =>
      i > 0 && i <= count ? [heading(`Chapter ${'ABC'[i - 1]} of the book`), block] : [block],
    );
  expect(read(body, headed(3))).toEqual(headed(3).map(textOf));
  expect(read(body, headed(2))).toEqual(body.map(textOf));
});

it.each([
  ['a list', [heading('Ferries'), list('Boats of today')]],
  ['a short line', [paragraph('Boats'), ending]],
])('takes no box with %s from there', (_what, middle) => {
  expect(read(body, withMiddle(...middle))).toEqual(body.map(textOf));
});

it('takes no heading that stands above each of several boxes', () => {
  const boxed = [
    ...withMiddle(heading('Ferries')).slice(0, 5),
    heading('Ferries'),
    ...body.slice(4),
  ];
  expect(read(body, boxed)).toEqual(body.map(textOf));
});

it('takes paragraphs rather than all of the text as one', () => {
  const whole = paragraph([...body, ...body].map(textOf).join(''));
  expect(read(body, [whole])).toEqual(body.map(textOf));
});

it('keeps an end that both have, where one of them parts a word of it', () => {
  const last = paragraph(
    'Nobody knows who will write it down when she is gone, and nobody on the island asks, for the book is full and the pen is dry / ar',
  );
  const parted = paragraph(textOf(last).replace('Nobody', 'No body'));
  expect(read([...body, last], [...body, parted]).at(-1)).toBe(textOf(last));
});
