/** Markdown with headings that nothing stands under in, passages that say what they do out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay is old, and nobody knows who built it, or when and why.';

const read = (text: string) =>
  (parseArticle({ path: 'a.md', text }).article?.passages ?? []).map((passage) => [
    passage.section,
    passage.text,
  ]);

it.each<[string, string, readonly (readonly [string | null, string])[]]>([
  [
    'text of the section above it',
    `## The old quay\n\n##### by Ana Rojas\n\n### Why it is read\n\n${said}`,
    [
      ['The old quay', 'by Ana Rojas'],
      ['Why it is read', said],
    ],
  ],
  [
    'one passage with its neighbours',
    `## Fog\n\n${said}\n\n## Course\n\n### How to moor\n\n### How to _sail_\n\n## Rain`,
    [
      ['Fog', said],
      ['Course', 'How to moor\nHow to sail'],
      [null, 'Rain'],
    ],
  ],
  ['no text where it only waits for some', `## Fog\n\n${said}\n\n## Overview`, [['Fog', said]]],
  ['no text in a file of nothing else', '## Fog\n\n## Rain', []],
  [
    'none above a table of HTML',
    '## Fog\n\n<table><tr><td>The quay is wet.</td></tr></table>\n\n## Rain\n\nIt is wet.',
    [
      ['Fog', 'The quay is wet.'],
      ['Rain', 'It is wet.'],
    ],
  ],
])('takes a bare heading for %s', (_, text, passages) => {
  expect(read(text)).toEqual(passages);
});
