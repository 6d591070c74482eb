/** Notes of a vault in: boxes that a plugin draws, tags, formulas behind words and headings that are parts; what a reader sees out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay of Lima is old, and nobody knows who built it, or when and why they did so.';

const read = (text: string, path = 'notes/old-quay.md') => parseArticle({ path, text }).article;
const shownOf = (block: string) =>
  read(`${said}\n\n${block}\n\n${said}`)
    ?.passages.slice(1, -1)
    .map(({ text }) => text);

it('reads a box of the admonition plugin as Markdown with its title', () => {
  const box = `\`\`\`ad-summary\ntitle: Fees of the quay\ncollapse: open\nA boat pays **two** coins at $x^2$ metres, and no ferry pays anything.\n\`\`\``;
  expect(shownOf(box)).toEqual([
    'Fees of the quay A boat pays two coins at x² metres, and no ferry pays anything.',
  ]);
  const code = '```adb\ntitle: **quay**\n```';
  expect(shownOf(code)?.join()).toContain('title: **quay**');
});

it('reads code and drawings right below the title of a box as such', () => {
  const box = (language: string) =>
    `> [!example]- A count of boats\n> \`\`\`${language}\n> boats = **count\n> \`\`\`\n> There are few.`;
  expect(shownOf(box('js'))).toEqual(['A count of boats\nboats = **count\nThere are few.']);
  expect(shownOf(box('mermaid'))).toEqual(['A count of boats\nThere are few.']);
});

it('reads a fence of Docusaurus that holds components as Markdown', () => {
  const fence = '```mdx-code-block';
  const tabs = `${fence}\nimport Tabs from '@theme/Tabs';\n\n<Tabs>\n\`\`\`\n\nThe **old** one.\n\n${fence}\n</Tabs>\n\`\`\``;
  expect(shownOf(tabs)).toEqual(['The old one.']);
  expect(
    shownOf(`\`${fence}\n<Tabs>\n${fence}\nThe **old** one.\n\`\`\`\n</Tabs>\n\`\`\`\``),
  ).toEqual(['The old one.']);
});

it('leaves out tags alone, also those that begin with a number, and keeps numbers', () => {
  expect(shownOf('#2- \n#2-2 \n#quay')).toEqual([]);
  expect(shownOf('See #2 and #3 of the list that hangs in the office.')).toEqual([
    'See #2 and #3 of the list that hangs in the office.',
  ]);
});

it('parts a formula on a line of its own from the words that it is written behind', () => {
  expect(shownOf('The speed of the ferry is:$$v_1 = 3$$and that of the boat is less.')).toEqual([
    'The speed of the ferry is:\nv₁ = 3\nand that of the boat is less.',
  ]);
  expect(
    shownOf('The speed of the ferry is $$v_1 = 3$$, and that of the boat ($$v_2$$) less.'),
  ).toEqual(['The speed of the ferry is v₁ = 3, and that of the boat (v₂) less.']);
});

it('is named by its file where it has several parts, though the first has a word of it', () => {
  for (const first of ['Quay', '28/04/23', '1º']) {
    const article = read(`# ${first}\n\n${said}\n\n# Boats\n\n${said}`);
    expect(article?.title).toBe('Old quay');
    expect(article?.passages.map(({ section }) => section)).toEqual([first, 'Boats']);
  }
  expect(read(`# The old quay of Lima\n\n${said}\n\n# Boats\n\n${said}`)?.title).toBe(
    'The old quay of Lima',
  );
});

it('takes the day of a file whose month or day has one figure', () => {
  expect(read(said, '_posts/2020-4-09-old-quay.md')).toMatchObject({
    title: 'Old quay',
    date: '2020-04-09',
  });
});
