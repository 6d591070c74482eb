/** What stands above and below a block of code in Markdown, and whether one statement runs on through all of it. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string) =>
  parseArticle({ path: 'notes.md', text: `# Notes\n\n${text}` }).article?.passages ?? [];
const textsOf = (text: string) => read(text).map((passage) => passage.text);

const code = '```js\nmoor({ boats: 3 });\n```';
const shown = 'moor({ boats: 3 });';
const said = 'The quay is old, and nobody knows who built it.';

it.each([
  ['ends in a colon', `${said} Run:`],
  ['is the beginning of a sentence', `${said} Boats are moored using`],
  ['is a name in brackets', 'What comes out (without fog)'],
  ['is a list whose last item ends in a colon', `- ${said}\n- Run:`],
])('joins to code what %s', (_what, above) => {
  expect(textsOf(`${above}\n\n${code}\n\n${said}`)).toEqual([`${above}\n${shown}`, said]);
});

it.each([
  [
    'goes on in lower case',
    'where `boats` is how many there are.',
    'where boats is how many there are.',
  ],
  ['is a conjunction', 'or', 'or'],
  ['goes on with a comma', ', which takes an hour.', ', which takes an hour.'],
])('joins to code what stands below it and %s', (_what, below, text) => {
  expect(textsOf(`${said}\n\n${code}\n\n${below}`)).toEqual([said, `${shown}\n${text}`]);
});

it('shows a sentence that runs on through several blocks in one piece', () => {
  const text = `${said} The line\n\n${code}\n\nwill be turned into\n\n${code}\n\nby night.`;
  expect(textsOf(text)).toEqual([
    `${said} The line\n${shown}\nwill be turned into\n${shown}\nby night.`,
  ]);
});

it.each([
  ['whole sentences', said, said],
  ['a sentence in brackets', `(${said})`, said],
  ['a name in code', said, '`boats` are moored here.'],
  ['a name of a program', said, 'moorBoats is called here.'],
  ['the end of a list', `${said}\n\n- Mend the nets.\n- Paint the boats`, said],
])('parts from code %s', (_what, above, below) => {
  const texts = textsOf(`${above}\n\n${code}\n\n${below}`);
  expect(texts.filter((text) => text.includes(shown))).toEqual([shown]);
});

it('parts what would be too long together', () => {
  const long = `\`\`\`\n${'moor();\n'.repeat(187)}\`\`\``;
  expect(textsOf(`${said} Boats are moored using\n\n${long}\n\nat night.`)).toHaveLength(3);
});

it('takes words with code among them for text of the language of their article', () => {
  const muelle = 'El muelle es viejo, y nadie sabe quién lo hizo ni por qué está en la isla.';
  const note =
    '// This is the boat that the others wait for, and it is not to be moored with them.';
  const passages = read(
    `${muelle}\n\n${muelle} Haz lo de la isla:\n\n\`\`\`\n${note}\n${note}\n\`\`\``,
  );
  expect(passages.map(({ language }) => language)).toEqual(['es', 'es']);
});

it('knows few words and code for code', () => {
  expect(read(`Moor it:\n\n${code}`).map(({ isCode }) => isCode)).toEqual([true]);
  expect(read(`${said} ${said} Moor it:\n\n${code}`).map(({ isCode }) => isCode)).toEqual([
    undefined,
  ]);
});
