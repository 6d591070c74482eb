/** Markdown with notes at its foot in, each note a passage behind what calls it out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string) =>
  (parseArticle({ path: 'a.md', text }).article?.passages ?? []).map((passage) => [
    passage.section,
    passage.text,
  ]);

it.each<[string, string, readonly (readonly [string | null, string])[]]>([
  [
    'behind the passage that calls it first',
    '## Boats\n\nThe boat sank.[^log]\n\n## Quays\n\nThe quay is wet.[^log]\n\n[^log]: As the log of the harbour office of 1912 says.',
    [
      ['Boats', 'The boat sank.'],
      ['Boats', 'As the log of the harbour office of 1912 says.'],
      ['Quays', 'The quay is wet.'],
    ],
  ],
  [
    'behind the first passage of the heading that calls it',
    '## Boats\n\nThe boat sank.\n\n## Quays *(closed)*[^1]\n\nThe quay is wet.\n\nIt is old.\n\n[^1]: Only in winter, as Ana Rojas said of all of them.',
    [
      ['Boats', 'The boat sank.'],
      ['Quays (closed)', 'The quay is wet.'],
      ['Quays (closed)', 'Only in winter, as Ana Rojas said of all of them.'],
      ['Quays (closed)', 'It is old.'],
    ],
  ],
  [
    'set in below its mark, and all of its paragraphs',
    'The boat sank.[^1]\n\nThe quay is wet.\n\n[^1]:\n     As the log of the harbour office says.\n\n    Ana has read it.\n',
    [
      [null, 'The boat sank.'],
      [null, 'As the log of the harbour office says.'],
      [null, 'Ana has read it.'],
      [null, 'The quay is wet.'],
    ],
  ],
  [
    'not between a line and the list that it leads to',
    'The boats are[^1]:\n\n- Ana\n- Eva\n\n[^1]: Those of the old quay, and none of the others.',
    [
      [null, 'The boats are:\n- Ana\n- Eva'],
      [null, 'Those of the old quay, and none of the others.'],
    ],
  ],
  [
    'nowhere that says little',
    'The boat sank.[^1]\n\n[^1]: Log of 1912, p. 4.',
    [[null, 'The boat sank.']],
  ],
  [
    'nowhere where code alone names it',
    'The mark is `[^1]`.\n\n[^1]: Nobody reads what stands here, however long it is.',
    [[null, 'The mark is [^1].']],
  ],
])('puts a note %s', (_, text, passages) => {
  expect(read(text)).toEqual(passages);
});
