/** What reads badly though no word is wrong: marks, numbers and lines that a page shows otherwise. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const read = (text: string, path = 'a.md') => parseArticle({ path, text }).article;
const passagesOf = (text: string, path?: string) =>
  read(text, path)?.passages.map(({ text: shown }) => shown);

const said = 'The quay is old, and nobody knows who built it, or when and why.';

it.each<[string, string, readonly string[]]>([
  [
    'words that a template puts into code',
    `Take the quay by its name as here:\n\n\`\`\`sh\ngit clone -b {{< param quay_version >}} https://example.org\n\`\`\`\n\nShip \`{{% param "boat" %}}\` today, and mind the fog.`,
    [
      'Take the quay by its name as here:\ngit clone -b quay_version https://example.org',
      'Ship boat today, and mind the fog.',
    ],
  ],
  [
    'abbreviations that a shortcode of their name explains',
    `The quay has an {{<OS />}} and ({{< CPU >}}) of its own.\n\n{{< TOC />}}\n\n${said}`,
    ['The quay has an OS and (CPU) of its own.', said],
  ],
  [
    'lists whose numbers are all one',
    '1. Mend the quay\n1. Paint the boat\n1. Go home\n\nThen:\n\n3. Rest\n4. Sleep',
    ['1. Mend the quay\n2. Paint the boat\n3. Go home', 'Then:\n3. Rest\n4. Sleep'],
  ],
  [
    'a bar too many at the end of a row',
    '| Boat | Year |\n|---|---|\n| Ana | 1931 |  \n| Eva |\n| Lu |\t\t |\t\n| Rosa | a \\|',
    ['Boat: Ana · Year: 1931\nBoat: Eva\nBoat: Lu\nBoat: Rosa · Year: a |'],
  ],
  [
    'pictures described by a word or two',
    `![quay](a.png)\n${said}\n\n![01_quay](b.png) ![Quay](c.png)\n\n![Old%20quay%20of%20Lima/Fog.png](e.png)\n\n![A boat leaves the old quay](d.png)`,
    [said, 'A boat leaves the old quay'],
  ],
  [
    'the title of a block and its text on one line',
    `::: warning NOTE on the quay\n${said}\n:::\n\n:::tip[On boats]\n${said}\n:::`,
    [`NOTE on the quay\n${said}`, `On boats\n${said}`],
  ],
  [
    'stressed words within marked ones',
    `They say that ==_the Quay_ is old== and wet, and that nobody mends it.`,
    ['They say that the Quay is old and wet, and that nobody mends it.'],
  ],
  [
    'lines that tags of a player stand between',
    'He said that\n</span>\n<span data-start="1.2">\nthe quay is wet. And\n</span>\n<span data-start="2.4">\nhe went home.\n</span>',
    ['He said that the quay is wet. And he went home.'],
  ],
  [
    'sentences cut where a line of a paragraph ends',
    'They found four grave holes in the hull of the boat, which got numbers of their own that year (and that is good), and said so:\n[quay.example](https://quay.example).\nA day before they had shown [a paper](https://quay.example/paper)\nat the quay, and nobody came. It was cold.',
    [
      'They found four grave holes in the hull of the boat, which got numbers of their own that year (and that is good), and said so:\nquay.example.',
      'A day before they had shown a paper at the quay, and nobody came. It was cold.',
    ],
  ],
  [
    'marks of a table or a list that stands right below what opens it',
    '<details>\n  <summary>Boats</summary>\n  | Boat | Year |\n  |---|---|\n  | Ana | 1931 |\n</details>\n\n<details>\n  <summary>Quays</summary>\n  - Old quay\n  - New quay\n</details>',
    ['Boats\nBoat: Ana · Year: 1931', 'Quays\n- Old quay\n- New quay'],
  ],
  [
    'items that no list of Markdown is',
    `They are:\n\n• Ana Rojas - quay\n• Luis Mamani - boat\nof the town\n• Eva`,
    ['They are:\n• Ana Rojas - quay\n• Luis Mamani - boat of the town\n• Eva'],
  ],
])('shows no %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

describe('braces in code', () => {
  const code = '```sh\ncd {{ site.quay }}/boats\n```';

  it('stand in a passage that is known as code', () => {
    expect(read(`${said}\n\n${code}`)?.passages.map(({ isCode }) => isCode)).toEqual([
      undefined,
      true,
    ]);
  });

  it('are a template’s where the file is a site’s of Jekyll', () => {
    const post = `---\nlayout: post\n---\n\n${said}\n\n${code}\n\n\`echo {{ name }}\``;
    expect(passagesOf(post, '_posts/2023-05-21-quay.md')).toEqual([
      said,
      'cd site.quay/boats',
      'echo name',
    ]);
  });

  it('stay where the file says that they are text', () => {
    const post = `---\nlayout: post\n---\n\n${said}\n\n{% raw %}\n${code}\n{% endraw %}`;
    expect(passagesOf(post, '_posts/2023-05-21-quay.md')).toEqual([
      said,
      'cd {{ site.quay }}/boats',
    ]);
    expect(passagesOf(`${said}\n\n${code}`)).toEqual([said, 'cd {{ site.quay }}/boats']);
  });
});

it('takes no paragraph for a heading because a line stands below it', () => {
  const long = `${said} `.repeat(4).trim();
  expect(
    read(`# Title\n\n${long}\n---\n\n${said}\n\nBoats\n---\n\n${said}`)?.passages,
  ).toMatchObject([
    { section: null, text: long },
    { section: null, text: said },
    { section: 'Boats', text: said },
  ]);
});

describe('a heading that is text', () => {
  it.each([
    '###### Note: the quay is a wall that ships lie at. Nobody knows who built it.',
    '##### The boats of the town are old and wet.',
    '###### *Nota*: un muelle es un muro junto al que se amarran los barcos viejos',
    `### ${said} ${said} ${said} ${said}`,
  ])('is a passage and no section: %s', (heading) => {
    const shown = heading.replace(/^#+ /u, '').replaceAll('*', '');
    const text = `## Boats\n\n${said}\n\n${heading}\n\n${said}`;
    expect(read(text)?.passages.map(({ section, text }) => [section, text])).toEqual([
      ['Boats', said],
      ['Boats', shown],
      ['Boats', said],
    ]);
  });

  it.each([
    '## How to mend a boat that is wet.',
    '## Warning: nobody knows who built the quay.',
    `### Trouble: ${said} ${said}`,
    '###### Note: boats',
    '##### Boats, old and new',
  ])('is none where it is short or stands out: %s', (heading) => {
    const [passage] = read(`${heading}\n\n${said}`)?.passages ?? [];
    expect([passage?.section, passage?.text]).toEqual([heading.replace(/^#+ /u, ''), said]);
  });
});

describe('a picture that stands alone', () => {
  const alt = 'A boat leaves the old quay in the fog';

  it.each([
    ['below a line', `${said}\n![${alt}](a.png)\n${said}`],
    ['in a link', `${said}\n\n[![${alt}](a.png)](b.png){: .wide}\n\n${said}`],
    ['as a tag', `${said}\n\n<p align="center"><img src="a.png" alt="${alt}"></p>\n\n${said}`],
    ['in the round', `${said}\n\n![${alt}][a]\n\n${said}\n\n[a]: a.png`],
  ])('is a passage of its own, which is known as one: %s', (_, text) => {
    expect(read(text)?.passages.map(({ text, isPicture }) => [text, isPicture])).toEqual([
      [said, undefined],
      [alt, true],
      [said, undefined],
    ]);
  });

  it('is none where few words describe it, nor beside the words of an item', () => {
    expect(passagesOf(`${said}\n\n![The old quay](a.png)\n\n${said}`)).toEqual([said, said]);
    const list = `- Save it.\n  ![${alt}](a.png)\n- Go home.\n\n  ![${alt}](a.png)\n- ![${alt}](b.png)`;
    expect(passagesOf(list)).toEqual([`- Save it.\n- Go home.\n- ${alt}`]);
  });
});

it.each<[string, string, readonly string[]]>([
  [
    'sentences that tags of no page part',
    'What stands between <quay id="a.b"> and </quay> is read by the boat, says\n<boat> at least.',
    ['What stands between and is read by the boat, says at least.'],
  ],
  [
    'names above what they do not name',
    `${said}\n\n<details>\n<summary>Boats</summary>\n\nThey are old and wet.\n\n</details>\n\n${said}`,
    [said, 'Boats\nThey are old and wet.', said],
  ],
])('shows no %s', (_, markdown, passages) => {
  expect(passagesOf(markdown)).toEqual(passages);
});

describe('lists in lists', () => {
  const list =
    '1. Moor the boat\n   - Take the rope\n     and throw it\n     1. Wait\n   - Go on land\n2. Rest\n\n   In the sun.';

  it('keep their levels, two blanks each', () => {
    expect(passagesOf(list)).toEqual([
      '1. Moor the boat\n  - Take the rope and throw it\n    1. Wait\n  - Go on land\n2. Rest\nIn the sun.',
    ]);
    expect(passagesOf('> - a\n>   - b')).toEqual(['- a\n  - b']);
  });

  it('are linked to as the page shows them', () => {
    const page = read(`---\nurl: https://example.org/quay\n---\n\n${list}\n`);
    expect(page?.passages[0]?.link).toBe(
      'https://example.org/quay#:~:text=Moor%20the%20boat,In%20the%20sun.',
    );
  });

  it('begin at the margin where a long one is parted', () => {
    const items = Array.from({ length: 60 }, () => `  - ${said}`).join('\n');
    const texts = passagesOf(`- Boats:\n${items}`) ?? [];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => /^- .*\n {2}- /u.test(text))).toHaveLength(texts.length);
  });
});

describe('a line end within a paragraph', () => {
  const long = `${said} ${said}`;

  it.each([
    ['where the next word had room', 'The boats lie here\nThe fog comes at night', '\n'],
    ['between addresses', 'https://example.org/a\nhttps://example.org/b', '\n'],
    ['not where a sentence goes on', 'The boats that lie here\nare wet', ' '],
    ['not before a link', 'Of all this see the\n[Old Quay](a.md)', ' '],
    ['not where one ends', 'The boats lie here.\nThe fog comes at night.', ' '],
    [
      'not where the line is full',
      `${said.slice(0, -1)} and so it stands there and that\nAna Rojas mends it`,
      ' ',
    ],
  ])('is one %s', (_, lines, between) => {
    const shown = lines.replace('\n', between).replace(/\[(.*)\]\(a\.md\)/u, '$1');
    expect(passagesOf(`${long}\n\n${lines}`)).toEqual([long, shown]);
    expect(passagesOf(`${long}\n\n> ${lines.replace('\n', '\n> ')}`)).toEqual([long, shown]);
  });

  it('is none where text is wrapped by hand', () => {
    const wrapped = `They say in the town that the quay of the old port of Lima\nAna Rojas built in 1931 with her own hands, and that of old\nNobody knew of it until she sailed away in the same spring.`;
    expect(passagesOf(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
  });
});
