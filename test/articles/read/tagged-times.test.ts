/** Transcripts whose turns are HTML, or end with a time: each turn becomes a passage without the time, which is that of what follows. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said =
  'The ferry left the old quay at nine, and nobody on board knew then that it would not come back.';

const nameOf = (i: number) => (i % 2 ? 'Luis Mamani' : 'Ana Quispe');
const clockOf = (i: number) => `00:0${i}:1${i}`;
const placeOf = (i: number) => (i === 0 ? '0:10' : `${i}:1${i}`);

function read(write: (i: number) => string, path = 'talk.md') {
  const turns = Array.from({ length: 6 }, (_, i) => write(i));
  const { passages = [] } = parseArticle({ path, text: `${turns.join('\n\n')}\n` }).article ?? {};
  return passages.map(({ text, place, speaker }) => [
    text.replace(said, 'S.'),
    place ?? null,
    speaker,
  ]);
}

const tagged: readonly (readonly [
  what: string,
  write: (i: number) => string,
  shown: (i: number) => string,
])[] = [
  [
    'a time behind the name',
    (i) => `<p><strong>${nameOf(i)}</strong> <time>${clockOf(i)}</time> ${said}</p>`,
    () => 'S.',
  ],
  [
    'both above what is said',
    (i) => `<p><b>${nameOf(i)}</b> <time>${clockOf(i)}</time></p>\n<p>${said}</p>`,
    () => 'S.',
  ],
  [
    'a time before the name',
    (i) => `<p><span class="at">[${clockOf(i)}]</span> <b>${nameOf(i)}</b>: ${said}</p>`,
    (i) => `${nameOf(i)}: S.`,
  ],
  [
    'a block for each of them',
    (i) =>
      `<div class="turn">\n  <div class="time">${clockOf(i)}</div>\n  <div class="name">${nameOf(i)}:</div>${said}\n</div>`,
    (i) => `${nameOf(i)}:\nS.`,
  ],
];

it.each(tagged)('reads turns with %s in tags', (_what, write, shown) => {
  const expected = [0, 1, 2, 3, 4, 5].map((i) => [shown(i), placeOf(i), nameOf(i)]);
  // What stands below the last name may be the writer's.
  expect(read(write).slice(0, 5)).toEqual(expected.slice(0, 5));
  expect(read(write).map(([text]) => text)).toEqual(expected.map(([text]) => text));
});

describe.each(['talk.md', 'talk.txt'])('%s', (path) => {
  it.each([
    ['a time', (i: number) => clockOf(i + 1)],
    ['one in brackets', (i: number) => `(${clockOf(i + 1)})`],
  ])('takes %s behind what is said for that of the next turn', (_what, end) => {
    const turns = read((i) => `**${nameOf(i)}:** ${said} ${end(i)}`, path);
    expect(turns).toEqual(
      [null, 1, 2, 3, 4, 5].map((at, i) => [`${nameOf(i)}: S.`, at && placeOf(at), nameOf(i)]),
    );
  });

  it('keeps the hours of a programme that end its sentences', () => {
    const shown = read((i) => `The ferry sails to the quay of ${nameOf(i)}. 1${i}:30`, path);
    expect(shown.map(([text]) => text).join(' ')).toContain('Luis Mamani. 11:30');
  });
});

it('keeps the hours in the tags of a programme', () => {
  const shown = read((i) => `<p><time>1${i}:30</time> ${said}</p>`);
  expect(shown.map(([text]) => text)).toEqual([0, 1, 2, 3, 4, 5].map((i) => `1${i}:30 S.`));
});

it('says of a slide what it is, and what is said then', () => {
  const slides = (i: number) =>
    i % 2
      ? `<img alt="${clockOf(i)} The quay of the old ferry" src="${i}.png">\n\n${said}`
      : `![${clockOf(i)} The quay of the old ferry](${i}.png)\n\n${said}`;
  const shown = read(slides);
  const parts = [0, 1, 2, 3, 4, 5].flatMap((i) => [
    ['The quay of the old ferry', placeOf(i), null],
    ['S.', placeOf(i), null],
  ]);
  expect(shown).toEqual(parts);
});
