/** Blocks of an article in, those that are about it and no part of it out of them. */
import type { BlockContent } from 'mdast';
import { expect, it } from 'vitest';
import { dropLines } from '../../../../src/articles/fetch/around/drop-lines.ts';
import { paragraph, textOf } from '../../../../src/articles/fetch/blocks/paragraph.ts';

const known = {
  title: 'The old lamp on the harbour is replaced',
  author: 'Ana Rojas, Luis Paz',
  publisher: 'Quay News',
  address: 'https://quay.example/lamp',
};

const prose = (count: number) =>
  `The ferry of the island left the old quay with ${count} boats behind it, and the harbour master wrote it down.`;

const heading = (text: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: text }],
});

const list = (...items: string[]): BlockContent => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph([item])] })),
});

/** What is left of them beside the prose. */
function keep(...blocks: (string | BlockContent)[]): string[] {
  const read = blocks.map((each) => (typeof each === 'string' ? paragraph([each]) : each));
  return dropLines(read, known)
    .map(textOf)
    .filter((text) => !text.startsWith('The ferry of the island'));
}

it.each([
  'January 28, 2025 11:30 am (Updated 11:54 am)',
  'Published November 18, 2024 9:26pm Updated November 19, 2024 4:23pm',
  '16 September 2024 9:33pm',
  '28.04.2023 | 17:52 Uhr',
  '4 de marzo de 2022 a las 10:15 h',
  '4Mar22',
  '4 mar 22',
  'Mar4',
  'Last updated 6 hours ago',
  'Updated on September 19 at 3:15 p.m.',
  'Ana Rojas',
  'Ana Rojas Political Correspondent',
  'Por Ana Rojas y Luis Paz',
  'Ana Rojas|Published 1 day ago',
  'The old lamp on the harbour is replaced',
  'Harbour: The old lamp on the harbour is replaced',
])('drops above the text: %s', (line) => {
  expect(keep(line, prose(1), prose(2))).toEqual([]);
  expect(keep(prose(1), line, prose(2), prose(3))).toEqual([]);
});

it('drops a quote that is set in large letters beside the sentence of the text', () => {
  const quote = (text: string): BlockContent => ({
    type: 'blockquote',
    children: [paragraph([text])],
  });
  const said = '“No lamp has burnt for so long on this coast.”';
  const other = '“I have counted each of the boats that came.”';
  expect(keep(quote(said), `${said} So she wrote.`, quote(other), quote('“No lamp.”'))).toEqual([
    `${said} So she wrote.`,
    other,
    '“No lamp.”',
  ]);
});

it.each([
  'The lamp burnt until 11:30 am.',
  'It was 4 March 2022, a Friday.',
  'Ana Rojas came at nine.',
  'The harbour of Tarma, 1911',
  'Dear readers,',
  'Light the lamp:',
  '灯台の新しい灯り',
  '4boats22',
  'Quay4',
])('keeps above the text: %s', (line) => {
  expect(keep(line, prose(1), prose(2))).toEqual([line]);
});

it('drops what an article belongs to, and no heading', () => {
  expect(keep('Opinion', prose(1))).toEqual([]);
  expect(keep(heading('Opinion'), prose(1))).toEqual(['Opinion']);
  expect(keep('Opinion', 'Dear readers,', prose(1))).toEqual(['Opinion', 'Dear readers,']);
});

it('keeps a day and a name in the text', () => {
  const lines = ['4 March 2022', 'Ana Rojas', 'Reuters said so.'];
  expect(keep(prose(1), prose(2), ...lines, prose(3))).toEqual(lines);
});

it('drops who the author is, above the text and below it', () => {
  const about = 'Ana Rojas is a reporter in Harbour Town.';
  expect(keep(about, prose(1), prose(2))).toEqual([]);
  expect(keep(prose(1), prose(2), prose(3), prose(4), prose(5), prose(6), about)).toEqual([]);
});

it('drops a line that stands again and again, and no turn of who speaks', () => {
  const again = 'Story of the lamp goes on below';
  expect(keep(prose(1), again, prose(2), again, prose(3), again, prose(4))).toEqual([]);
  expect(keep(prose(1), again, prose(2), again, prose(3))).toEqual([again, again]);
  const turns = ['The Harbour Master', 'Yes, it was.'];
  expect(keep(prose(1), ...turns, ...turns, ...turns)).toEqual([...turns, ...turns, ...turns]);
});

it('reads a list that stands there twice once, and a refrain as often as it is sung', () => {
  const items = list(
    'The boats of the island are painted green and blue',
    'The lamps of the island are red',
  );
  expect(keep(prose(1), items, prose(2), items, prose(1))).toHaveLength(1);
  const refrain =
    'Row, row, row the boat gently down the stream, and merrily, for life is but a dream.';
  expect(keep(prose(1), refrain, prose(2), refrain, prose(3))).toEqual([refrain, refrain]);
});

it.each(['REUTERS', 'AFP', 'EFE / Reuters', '11:48 Ana Rojas'])(
  'drops wherever it stands: %s',
  (line) => {
    expect(keep(prose(1), prose(2), line, prose(3))).toEqual([]);
  },
);

it.each([
  'For all that the harbour has to say, sign up for our newsletter, which comes on Fridays.',
  'Suscríbete a nuestro boletín y lee cada viernes lo que pasa en el puerto.',
])('drops at the end: %s', (line) => {
  expect(keep(prose(1), prose(2), line)).toEqual([]);
  expect(keep(prose(1), line, prose(2), prose(3))).toEqual([line]);
});

it('keeps a page that is nothing else', () => {
  expect(keep('Ana Rojas', '11:30 am, 4 March 2022')).toHaveLength(2);
});

it.each(['Quay —', 'https://quay.example/lamp'])('drops whose it is, or where: %s', (line) => {
  expect(keep(prose(1), line, prose(2), prose(3), prose(4))).toEqual([]);
});

it.each(['Harbour —', 'https://quay.example/boats'])('keeps another: %s', (line) => {
  expect(keep(prose(1), prose(2), prose(3), line, prose(4))).toEqual([line]);
});

it('reads a paragraph that comes back as often as it does', () => {
  const said =
    'She counted every boat since the war, and wrote the hour of each into a green book with a pen.';
  expect(keep(said, said, prose(1))).toEqual([said, said]);
  expect(keep(...[1, 2, 3, 4, 5].map(prose), said, prose(6), said)).toEqual([said, said]);
});
