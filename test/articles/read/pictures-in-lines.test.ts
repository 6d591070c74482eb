/** Lines of Markdown with pictures beside their sentences in, the sentences that are shown out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const textsOf = (text: string) =>
  parseArticle({ path: 'a.md', text }).article?.passages.map((passage) => passage.text);

const alt = 'The boats of the quay in the fog';
const said = 'Click on Save to go on.';

it.each([
  ['before a sentence', `![${alt}](a.png) ${said}`, [alt, said]],
  ['in a link before one', `[![${alt}](a.png)](b.md) ¿Quién va?`, [alt, '¿Quién va?']],
  ['in HTML before one', `<img src="a.png" alt="${alt}"/> **Click** on it.`, [alt, 'Click on it.']],
  [
    'at an address that a template makes',
    `<img src="{{ quay | url }}" alt="${alt}"> ${said}`,
    [alt, said],
  ],
  [
    'in a link with a script behind it',
    `<a href="b"><img src="a.png" alt="Wet quay"></a><script async src="//e.js"></script>\n\n${said}`,
    [said],
  ],
  ['behind a sentence', `${said} ![${alt}](a.png)`, [said, alt]],
  ['behind a colon', `Click on Save: ![${alt}](a.png)`, ['Click on Save:', alt]],
  ['between lines', `${said} ![${alt}](a.png)\nThen rest a bit.`, [said, alt, 'Then rest a bit.']],
  [
    'in an item',
    `- ![${alt}](a.png) ${said}\n- ${said} ![${alt}](a.png)`,
    [`- ${said}\n- ${said}`],
  ],
])('is no part of a sentence: a picture %s', (_what, text, shown) => {
  expect(textsOf(text)).toEqual(shown);
});

it.each([
  ['within it', 'Click on ![the old disk](a.png) to go on.', 'Click on the old disk to go on.'],
  ['at its end', 'Click on ![the old disk](a.png).', 'Click on the old disk.'],
  [
    'at its beginning',
    '![The old disk](a.png) is to be clicked.',
    'The old disk is to be clicked.',
  ],
])('is a word of a sentence: a picture %s', (_what, text, shown) => {
  expect(textsOf(text)).toEqual([shown]);
});
