/** Files whose names are their titles in, the same titles as their texts spell them out. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/articles/read/compare-articles.ts';
import { spellTitle } from '../../../src/articles/read/fields/spell-title.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The quay is old, and nobody knows who built it, or when and why.';

describe('a title that the name of a file gives', () => {
  it.each([
    [
      '040-old-quay-with-ana-rojas.md',
      'this is episode 40: OldQuay with Ana Rojas.',
      'OldQuay with Ana Rojas',
    ],
    [
      '034-c-and-boats-with-luis-paz.md',
      'On to “C# and Boats with Luis Paz”.',
      'C# and Boats with Luis Paz',
    ],
    ['net-boats-and-quays.md', 'This is .NET: Boats and Quays!', '.NET: Boats and Quays!'],
    ['Old quay with ana rojas.md', 'On to Old Quay with Ana Rojas.', 'Old quay with ana rojas'],
    ['que-ano-tan-largo.md', 'Hoy hablamos de ¿Qué año tan largo?', 'Qué año tan largo?'],
  ])('%s is spelt as the text says it', (path, opening, title) => {
    const { article } = parseArticle({ path, text: `${opening}\n\n${said}` });
    expect(article?.title).toBe(title);
  });

  it.each([
    ['Old quay', 'Here is the Old Quay.', 'is short'],
    ['How to mend old quays', 'Who asks how to mend old quays must wait.', 'is part of a sentence'],
    ['How to mend old quays', 'How to mend old Quayside boats', 'ends in a word'],
    ['Boats and quays of old', 'The Houseboats and quays of old', 'begins in a word'],
    ['Boats and quays of old', 'Boats and quays\nof old', 'is no line'],
  ])('%s in “%s” is not: it %s', (title, opening) => {
    expect(spellTitle(title, 'a/b.md', opening)).toBeNull();
  });
});

it('spells the names of files that share a heading', () => {
  const files = ['Ana Rojas', 'Luis Paz', 'Eva Sol'].map((name) =>
    parseArticle({
      path: `the-quay-with-${name.toLowerCase().replace(' ', '-')}.md`,
      text: `# Transcript\n\nWelcome to The Quay with ${name}.\n\n${said}`,
    }),
  );
  const { articles } = compareArticles(files);
  expect(articles.map(({ title }) => title)).toEqual([
    'The Quay with Ana Rojas',
    'The Quay with Eva Sol',
    'The Quay with Luis Paz',
  ]);
});
