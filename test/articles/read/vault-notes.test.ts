/** Notes of a vault as people keep them: what plugins write for themselves is no text, and what they say of a note is its citation. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/articles/read/compare-articles.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string, path = 'vault/The old quay.md') => parseArticle({ path, text });
const passagesOf = (text: string, path?: string) =>
  read(text, path).article?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';

describe('a page that a reading app saved', () => {
  const note = `---
source: readwise
created: 2026-06-23
---

# # The old quay

![cover](https://example.org/a.png)

## Metadata
- Author: [[Ana Rojas]]
- Full Title: # The old quay: a history
- Category: #articles
- Summary: Nobody knows who built it.
- URL: https://example.org/quay

## Full Document
${said}

## Boats
${said}
`;

  it('says who wrote it and where it stands', () => {
    expect(read(note).article).toMatchObject({
      title: 'The old quay: a history',
      author: 'Ana Rojas',
      url: 'https://example.org/quay',
      description: 'Nobody knows who built it.',
      date: '2026-06-23',
    });
    expect(read(note).problems).toEqual([]);
  });

  it('has the text alone as passages', () => {
    expect(read(note).article?.passages.map(({ section, text }) => [section, text])).toEqual([
      [null, said],
      ['Boats', said],
    ]);
    expect(read(note).article?.passages[0]?.line).toBe(18);
  });

  it('lets front matter say it first', () => {
    const own = note.replace('source: readwise', 'title: My quay\nauthor: Luis Mamani');
    expect(read(own).article).toMatchObject({ title: 'My quay', author: 'Luis Mamani' });
  });

  it('keeps a list of facts that an author wrote', () => {
    const own = `# The quay\n\n## Metadata\n- Length: 12 metres\n- Built: 1931\n\n## More\n\n${said}`;
    expect(passagesOf(own)?.[0]).toBe('- Length: 12 metres\n- Built: 1931');
  });
});

it.each<[string, string, readonly string[]]>([
  [
    'queries and drawings of plugins',
    `${said}\n\n\`\`\`dataview\nLIST\nWHERE file.cday = this.file.day\n\`\`\`\n\n\`\`\`mermaid\ngraph TD\n  A --> B\n\`\`\`\n\n\`\`\`sql\nSELECT 1;\n\`\`\``,
    [said, 'SELECT 1;'],
  ],
  [
    'queries of plugins in lists and quotes, or set in by a tab',
    `- a boat\n\t\`\`\`dataview\n\tLIST\n\t\`\`\`\n- a quay\n\n> ${said}\n> \`\`\`tasks\n> not done\n> \`\`\`\n\n${said}\n\n\t\`\`\`dataview\n\tLIST FROM "boats"\n\t\`\`\`\n\nBoats.`,
    ['- a boat\n- a quay', said, said, 'Boats.'],
  ],
  [
    'names of queries, whose outcome stands in no file',
    `${said}\n\n*Notes of boats:*\n\n\`\`\`dataview\nLIST\n\`\`\`\n\nBoats:\n\n\`\`\`sh\nmoor\n\`\`\``,
    [said, 'Boats:\nmoor'],
  ],
  [
    'links to other notes alone',
    `[[Tema 9]]\n\n${said}\n\n<< [[2023-11-26|Yesterday]] | [[2023-11-28|Tomorrow]] >>`,
    [said],
  ],
  [
    'fields with links to other notes',
    `(Up:: [[Boats]] <- [[Quays|The quays]])\n\n${said} It is old (see:: [[Lima]], and Ana).`,
    [`${said} It is old see: Lima, and Ana.`],
  ],
  [
    'lines of a template that nobody filled in, but those in code',
    `# <% tp.file.title %>\n\n${said}\n\n*Written on [[<% tp.file.creation_date("YYYY") %>]] and kept.*\n> - Day: <% tp.date.now() %>\n\nAna | <% tp.date.now() %>\n\nUse \`<% tp.date.now() %>\` for the day.`,
    [said, 'Use <% tp.date.now() %> for the day.'],
  ],
  ['tags as a field of their own', `tags:: [[+Daily]] #quay\n\n${said}`, [said]],
  ['a note of nothing but a link', '[[Tema 9]]', ['Tema 9']],
  [
    'boxes of every kind of task',
    '- [>] Mend the quay\n- [/] Paint the boat\n- [!] Go home\n- [1] Rojas, 1931',
    ['- Mend the quay\n- Paint the boat\n- Go home\n- [1] Rojas, 1931'],
  ],
  [
    'what TeX needs to set a formula',
    'The count is $t_{\\text{max}} = \\left(d - 1\\right)$. $\\space$\n\n$$\\space$$',
    ['The count is tₘₐₓ = (d − 1).'],
  ],
])('shows no %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

it('leaves a drawing out', () => {
  const drawing = `---\nexcalidraw-plugin: parsed\n---\n==Switch to EXCALIDRAW VIEW==\n\n# Text Elements\nThe quay ^abc12345`;
  const { article, problems } = read(drawing);
  expect(article).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual(['This is a drawing and left out.']);
});

describe('the title', () => {
  it.each([
    ['Tema 2-Análisis de la señal.md', 'Tema 2-Análisis de la señal'],
    ['peru-troops_of-1931.md', 'Peru troops of 1931'],
  ])('of %s', (path, title) => {
    expect(read(said, path).article?.title).toBe(title);
  });

  it('is no first part of several', () => {
    const note = `# 1.Polimorfismo\n\n${said}\n\n# 2.Protocolos\n\n${said}`;
    expect(read(note, 'Protocolos.md').article).toMatchObject({
      title: 'Protocolos',
      passages: [{ section: '1.Polimorfismo' }, { section: '2.Protocolos' }],
    });
    expect(read(`# 1. Quay\n\n${said}`, 'a.md').article?.title).toBe('1. Quay');
  });

  describe('of a note whose parts are all of level 1', () => {
    const parts = `# Boats\n\n${said}\n\n# Fog\n\n${said}`;

    it('is the name of the note, and its parts are sections', () => {
      expect(read(parts).article).toMatchObject({
        title: 'The old quay',
        passages: [{ section: 'Boats' }, { section: 'Fog' }],
      });
      const led = `Of the town.\n\n${parts}`;
      expect(read(led).article).toMatchObject({
        title: 'The old quay',
        passages: [{ section: null }, { section: 'Boats' }, { section: 'Fog' }],
      });
    });

    it.each([
      ['Old quays.md', ['Lit old quays', 'Dark old quays', 'Fog'], 'Old quays'],
      ['Muelles.md', ['Muelles de piedra', 'Niebla', 'Muelles de madera'], 'Muelles'],
      ['Quays.md', ['Lit quays', 'Quays of wood'], 'Lit quays'],
      ['Quays.md', ['Quays', 'Quays of wood', 'Quays of stone'], 'Quays'],
      ['Quays.md', ['Draft: lit quays', 'Dark quays'], 'Draft: lit quays'],
      ['Quay.md', ['The quays', 'Two quays'], 'Quay'],
    ])('is the name in %s that several of %j say with more', (path, headings, title) => {
      const note = headings.map((heading) => `# ${heading}\n\n${said}`).join('\n\n');
      expect(read(note, path).article?.title).toBe(title);
    });

    it.each([
      ['README.md', parts, 'Boats'],
      ['2024.md', parts, 'Boats'],
      ['quay.md', parts.replace('Boats', 'A quay and its boats'), 'A quay and its boats'],
      ['Lima.md', `# The quay\n\n${parts}`, 'The quay'],
    ])('is the first of them in %s', (path, note, title) => {
      expect(read(note, path).article?.title).toBe(title);
    });
  });

  it.each([
    ['boats/index.md', '## The boats of Lima', 'The boats of Lima'],
    ['boats/_index.md', '### The boats of Lima', 'The boats of Lima'],
    ['boats/_sources/to-json.md', '## To JSON', 'To JSON'],
    ['boats/_sources/text.md', '## Text', 'Text'],
    ['boats/index.md', '## Overview', 'Boats'],
    ['boats/index.md', `${said}\n\n## The boats of Lima`, 'Boats'],
    ['boats/index.md', `## The boats\n\n${said}\n\n## The quays`, 'Boats'],
    ['Boats.md', '## The boats of Lima', 'Boats'],
  ])('of %s with a first heading of a lower level', (path, top, title) => {
    const note = `${top}\n\n${said}\n\n#### More\n\n${said}`;
    const { article } = read(note, path);
    expect(article?.title).toBe(title);
    expect(article?.passages.at(-1)?.section).toBe('More');
    expect(article?.passages[0]?.section === null).toBe(title !== 'Boats' || top.startsWith(said));
  });

  it('of front matter stands for the one heading of level 1 above all text', () => {
    const page = `---\ntitle: How to moor\n---\n\n# Bring your boat home\n\n${said}\n\n## Fog\n\n${said}`;
    expect(read(page).article).toMatchObject({
      title: 'How to moor',
      passages: [{ section: null }, { section: 'Fog' }],
    });
    const several = `${page}\n\n# Rain\n\n${said}`;
    expect(read(several).article?.passages.map(({ section }) => section)).toEqual([
      'Bring your boat home',
      'Fog',
      'Rain',
    ]);
  });

  it.each([
    ['# Home', 'Home'],
    ['C# and F#', 'C# and F#'],
    ['#1 of the quays', '#1 of the quays'],
  ])('%s has no marks', (stated, shown) => {
    expect(read(`---\ntitle: ${JSON.stringify(stated)}\n---\n${said}`).article?.title).toBe(shown);
  });
});

it('cites a site that stands for an author as the publisher', () => {
  const note = (author: string) => `---\nauthor: ${author}\n---\n${said}`;
  expect(read(note('github.com/quay')).article).toMatchObject({
    author: null,
    publisher: 'github.com/quay',
  });
  expect(read(note('J. R. Rojas')).article).toMatchObject({ author: 'J. R. Rojas' });
});

describe('notes that all begin with the same heading', () => {
  const parsed = (path: string, text = `# Definición\n\n${said}`) => parseArticle({ path, text });

  it('have the names of their files as titles', () => {
    const { articles, problems } = compareArticles([
      parsed('física/El muelle.md'),
      parsed('física/La lluvia.md'),
      parsed('química/Sal.md'),
      parsed('a.md', `---\ntitle: Definición\n---\n\n${said}`),
    ]);
    expect(articles.map(({ title }) => title)).toEqual([
      'Definición',
      'El muelle',
      'La lluvia',
      'Sal',
    ]);
    expect(articles[1]?.passages[0]?.section).toBe('Definición');
    expect(problems).toEqual([]);
  });

  it('have them too where some files of other folders have the same name', () => {
    const { articles } = compareArticles([
      parsed('física/El muelle.md'),
      parsed('física/La lluvia.md'),
      parsed('física/Sal.md'),
      parsed('química/Sal.md'),
    ]);
    expect(articles.map(({ title }) => title)).toEqual(['El muelle', 'La lluvia', 'Sal', 'Sal']);
  });

  it('keep it where their files are called by their days', () => {
    const { articles } = compareArticles(['22', '23', '24'].map((day) => parsed(`may-${day}.md`)));
    expect(articles.map(({ title }) => title)).toEqual(['Definición', 'Definición', 'Definición']);
  });

  it('keep it where their files have no names of their own', () => {
    const { articles } = compareArticles([
      parsed('a/README.md'),
      parsed('b/README.md'),
      parsed('c/README.md'),
    ]);
    expect(articles.map(({ title }) => title)).toEqual(['Definición', 'Definición', 'Definición']);
  });

  it('keep it where they are two', () => {
    const { articles } = compareArticles([parsed('Uno.md'), parsed('Dos.md')]);
    expect(articles.map(({ title }) => title)).toEqual(['Definición', 'Definición']);
  });
});

it.each<[string, string, readonly string[]]>([
  ['places of a template', `<% tp.file.cursor() %>\n\n${said}`, [said]],
  ['tags alone', `#quay #boats/old\n\n${said}\n\n#quay\n${said}`, [said, said]],
  [
    'signs of money around what is counted',
    'Its count is $1$, its step $-sT$ at $f(x)$, and $180~nm$ cost $5 and $10.',
    ['Its count is 1, its step -sT at f(x), and 180 nm cost $5 and $10.'],
  ],
  [
    'marks of a heading in a stressed line',
    `_## The boats of the old quay of Lima_\n\n${said}`,
    ['The boats of the old quay of Lima', said],
  ],
  ['blanks of TeX', 'It is $I_0~R_L$ and $a\\ b_1$.', ['It is I₀ R_L and a b₁.']],
])('shows no %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

it.each([
  ['20250711_The quay.txt', 'The quay', '2025-07-11'],
  ['20251311_The quay.txt', '20251311 The quay', null],
  ['12345678.txt', '12345678', null],
])('knows the day of %s', (path, title, date) => {
  expect(parseArticle({ path, text: `${said}\n\n${said}` }).article).toMatchObject({ title, date });
});

it.each([
  ['# Exercise 3', 'sheets/Boats and quays.md', 'Boats and quays', 'Exercise 3'],
  ['It is wet.\n\n# Boats', 'a/old-quays-and-boats.md', 'Old quays and boats', null],
  ['It is wet.\n\n# Boats of old', 'a/old-quays-and-boats.md', 'Boats of old', null],
  ['# Indice:', 'notes/Old quays.md', 'Old quays', 'Indice:'],
  ['# Table of Contents', 'notes/Old quays.md', 'Old quays', 'Table of Contents'],
  ['# Contents of a boat', 'notes/Old quays.md', 'Contents of a boat', null],
  ['# Ejercicio 3', 'sheets/Boats and quays.md', 'Boats and quays', 'Ejercicio 3'],
  ['# Exercise 3', 'sheets/Exercise 3.md', 'Exercise 3', null],
  ['# Exercise 3', 'sheets/README.md', 'Exercise 3', null],
  ['# Exercises on boats', 'sheets/Boats and quays.md', 'Exercises on boats', null],
])('takes %s in %s for a part where the file has a name', (heading, path, title, section) => {
  const { article } = read(`${heading}\n\n${said}\n\n4) ${said}\n`, path);
  expect(article?.title).toBe(title);
  expect(article?.passages[0]?.section).toBe(section);
});
