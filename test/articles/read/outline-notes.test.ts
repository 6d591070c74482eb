/** Pages of Logseq, which are outlines of blocks, in; what a reader of them sees out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string, path = 'pages/Old quay.md') => parseArticle({ path, text }).article;

const sectionsOf = (text: string) =>
  read(text)?.passages.map(({ section, text: shown }) => [section, shown]);

const id = 'id:: 6071c223-b0ed-4235-80b2-f5e44d3679b9';

it('has the headings of blocks as sections, and a block with all that stands in it as a passage', () => {
  const text = `- # Boats\n\t- [[Ana]] is red.\n\t  collapsed:: true\n\t\t- She is fast.\n\t- Eva is *blue*.\n- ## Quays\n\t- TODO [#A] Mend the old one. ((6071c223-b0ed-4235-80b2-f5e44d3679b9))\n\t  ${id}\n`;
  expect(sectionsOf(text)).toEqual([
    ['Boats', '- Ana is red.\n  - She is fast.'],
    ['Boats', '- Eva is blue.'],
    ['Quays', '- Mend the old one.'],
  ]);
  expect(read(text)?.title).toBe('Old quay');
});

it('reads blocks below a heading at the margin, and code in them', () => {
  const text =
    '## Usage\n\t- Type `moor`.\n\t\t- Or `rest`.\n\t- As here:\n\t  ```sh\n\t  moor\n\t    --fast\n\t  ```\n## More\n\t- Nothing *else* is here.\n';
  expect(sectionsOf(text)).toEqual([
    ['Usage', '- Type moor.\n  - Or rest.'],
    ['Usage', '- As here:\nmoor\n  --fast'],
    ['More', '- Nothing else is here.'],
  ]);
});

it('shows properties as a page does, without those that the program keeps for itself', () => {
  const text = `type:: [[Boat]]\ndescription:: A boat that is *red*\npublic:: true\n\n- Ana built it.\n  ${id}\n  year:: 1931\n\t- It sank.\n`;
  expect(sectionsOf(text)).toEqual([
    [null, 'type: Boat\ndescription: A boat that is red'],
    [null, '- Ana built it.\nyear: 1931\n  - It sank.'],
  ]);
});

it('has no marks of blocks, and no times of work', () => {
  const text = `- ${id}\n  #+BEGIN_QUOTE\n  The quay is old.\n  #+END_QUOTE\n- Sail\n  SCHEDULED: <2026-05-21 Thu>\n  :LOGBOOK:\n  CLOCK: [2026-05-21]\n  :END:\n- #+BEGIN_SRC sh\n  moor *b*\n  #+END_SRC\n\t- #+BEGIN_QUERY\n\t  {:query x}\n\t  #+END_QUERY\n`;
  expect(
    sectionsOf(text)
      ?.map(([, shown]) => shown)
      .join('\n'),
  ).toBe('- The quay is old.\n- Sail\n- moor *b*');
});

it('takes the day of a journal from its name', () => {
  expect(read('- We mended the quay.\n\t- It held.\n', 'journals/2026_05_21.md')).toMatchObject({
    title: '2026-05-21',
    date: '2026-05-21',
  });
});

it('leaves text with colons as it is', () => {
  const text = 'Call std::move(x) or a::b there.\n\nThe quay::the old one.';
  expect(sectionsOf(text)?.map(([, shown]) => shown)).toEqual(text.split('\n\n'));
});
