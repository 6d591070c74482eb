/** The ways in which people and programs write down who says what, and when: each turn becomes a passage. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said =
  'The ferry left the old quay at nine, and nobody on board knew then that it would not come back.';

const names = ['Ana Quispe', 'Luis Mamani'];
const nameOf = (i: number) => names[i % 2] ?? '';
const clockOf = (i: number) => `00:0${i}:1${i}`;
const placeOf = (i: number) => (i === 0 ? '0:10' : `${i}:1${i}`);

type Form = readonly [what: string, write: (i: number) => string, shown: (i: number) => string];

const watch = (i: number) => `https://video.example/watch?v=aBcD1_2&t=${i * 61}s`;
const named = (i: number) => `${nameOf(i)}: S.`;
const bare = () => 'S.';

const timed: readonly Form[] = [
  ['a bold time', (i) => `**[${clockOf(i)}]** ${nameOf(i)}: ${said}`, named],
  ['a time and a name in bold type', (i) => `**[${clockOf(i)}] ${nameOf(i)}:** ${said}`, named],
  ['a time behind the name', (i) => `${nameOf(i)} (${clockOf(i)}): ${said}`, named],
  ['both in bold type', (i) => `**${nameOf(i)} [${clockOf(i)}]:** ${said}`, named],
  ['no colon', (i) => `${nameOf(i)} (${clockOf(i)}) ${said}`, bare],
  ['a line above', (i) => `${nameOf(i)}  ${clockOf(i)}\n${said}`, bare],
  ['a line above, in bold type', (i) => `**${nameOf(i)}** ${clockOf(i)}\n${said}`, bare],
  ['a range', (i) => `[${clockOf(i)} - ${clockOf(i + 1)}] ${nameOf(i)}: ${said}`, named],
  ['a time first', (i) => `${clockOf(i)} - ${nameOf(i)}: ${said}`, named],
  ['a time in braces', (i) => `{${clockOf(i)}} ${nameOf(i)}: ${said}`, named],
  ['a time in angles', (i) => `<${clockOf(i)}> ${nameOf(i)}: ${said}`, named],
  ['a time as code', (i) => `\`${clockOf(i)}\` **${nameOf(i)}:** ${said}`, named],
  ['a time between number signs', (i) => `${nameOf(i)}: ${said} #${clockOf(i)}-5#`, named],
  ['brackets escaped twice', (i) => `\\\\\\[${clockOf(i)}\\\\\\] ${nameOf(i)}: ${said}`, named],
  [
    'a link behind the name',
    (i) => `**${nameOf(i)}** [${clockOf(i)}](${watch(i)}): ${said}`,
    named,
  ],
  ['a link right behind it', (i) => `**${nameOf(i)}**[${clockOf(i)}](${watch(i)}): ${said}`, named],
  ['minutes', (i) => `(min. ${clockOf(i)}) ${nameOf(i)}: ${said}`, named],
  ['minutes and seconds', (i) => `[${i}m1${i}s] ${nameOf(i)}: ${said}`, named],
  ['seconds', (i) => `[${i * 61 + 10}.0s] ${nameOf(i)}: ${said}`, named],
  ['a named time', (i) => `[Time ${clockOf(i)}] ${nameOf(i)}: ${said}`, named],
  ['a named time above', (i) => `[Tiempo: ${clockOf(i)}]\n${nameOf(i)}: ${said}`, named],
  ['a named time first', (i) => `Time ${clockOf(i)} - ${nameOf(i)}: ${said}`, named],
  ['another above', (i) => `(Timestamp: ${clockOf(i)})\n${nameOf(i)}: ${said}`, named],
  ['a time behind the colon', (i) => `${nameOf(i)}: (${clockOf(i)}) ${said}`, bare],
  ['a time behind the colon, above', (i) => `${nameOf(i)}: ${clockOf(i)}\n${said}`, bare],
  ['a time in code behind the name', (i) => `**${nameOf(i)}** \`${clockOf(i)}\` ${said}`, bare],
  ['a stressed time above', (i) => `**${nameOf(i)}** _${clockOf(i)}_\n${said}`, bare],
  ['a link in brackets', (i) => `**${nameOf(i)}** ([${clockOf(i)}](${watch(i)}))\n${said}`, bare],
  ['a name in brackets above', (i) => `[${nameOf(i)}] ${clockOf(i)}\n${said}`, bare],
  ['a name in brackets before the time', (i) => `[${nameOf(i)}] (${clockOf(i)}) ${said}`, bare],
];

const untimed: readonly Form[] = [
  ['a name', (i) => `${nameOf(i)}: ${said}`, named],
  ['a name in bold type', (i) => `**${nameOf(i)}:** ${said}`, named],
  ['a blank before the colon', (i) => `${nameOf(i)} : ${said}`, (i) => `${nameOf(i)} : S.`],
  ['a name in brackets', (i) => `[${nameOf(i)}]: ${said}`, bare],
  ['a role', (i) => `${nameOf(i)} (the sea): ${said}`, (i) => `${nameOf(i)} (the sea): S.`],
];

describe.each(['talk.md', 'talk.txt'])('%s', (path) => {
  const read = (write: (i: number) => string, gap: string) =>
    parseArticle({ path, text: Array.from({ length: 8 }, (_, i) => write(i)).join(gap) }).article
      ?.passages ?? [];

  for (const gap of ['\n\n', '\n']) {
    const how = gap === '\n' ? 'line by line' : 'with blank lines';
    it.each(timed)(`reads %s, ${how}`, (_what, write, shown) => {
      const found = read(write, gap);
      expect(found.map(({ text, place }) => [text.replace(said, 'S.'), place])).toEqual(
        found.map((_, i) => [shown(i), placeOf(i)]),
      );
      expect(found.slice(0, 7).map(({ speaker }) => speaker)).toEqual(
        [0, 1, 2, 3, 4, 5, 6].map(nameOf),
      );
      expect(found).toHaveLength(8);
    });

    it.each(untimed)(`reads %s, ${how}`, (_what, write, shown) => {
      expect(
        read(write, gap).map(({ text, speaker }) => [text.replace(said, 'S.'), speaker]),
      ).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => [shown(i), nameOf(i)]));
    });
  }

  it('joins what stands between times alone on their lines', () => {
    const lines = ['So the ferry', 'left the old quay', 'at nine.', 'It was', 'late.'];
    const found = read((i) => `0:${10 + i}\n${lines[i] ?? 'Nobody knew.'}`, '\n');
    expect(found.map(({ text, place }) => [text.slice(0, 55), place])).toEqual([
      ['So the ferry left the old quay at nine. It was late. No', '0:10'],
    ]);
  });

  it('reads long talks with names above what is said as it does short ones', () => {
    const clock = (i: number) => `00:${10 + i}:00`;
    const write = (i: number) => `**${nameOf(i)}** ${clock(i)}\n${said}`;
    const text = Array.from({ length: 24 }, (_, i) => write(i)).join('\n');
    const { passages = [] } = parseArticle({ path, text }).article ?? {};
    expect(passages.map((each) => [each.text, each.place])).toEqual(
      Array.from({ length: 24 }, (_, i) => [said, clock(i).slice(3)]),
    );
  });

  it('parts no list of what things are', () => {
    const found = read((i) => `Name: boat ${i}\nPlace: quay ${i}`, '\n');
    expect(found).toHaveLength(1);
  });
});

it.each([
  ['a comma in the name', (i: number) => `${nameOf(i)}, minister: Yes, all of us sail`],
  ['a dash', (i: number) => `${nameOf(i).toUpperCase()}.- Yes, all of us sail`],
  ['quotes in the name', (i: number) => `Ana “La Rubia” ${nameOf(i)}: Yes, all of us sail`],
])('takes no short turn with %s for a heading', (_what, write) => {
  const lines = [0, 1, 2, 3, 4, 5].map((i) => (i % 2 ? `${write(i)}. ${said}` : write(i)));
  const { passages = [] } =
    parseArticle({ path: 'talk.txt', text: `Title\n\n${lines.join('\n\n')}` }).article ?? {};
  expect(passages.map(({ section }) => section)).toEqual(passages.map(() => null));
  expect(passages.map(({ text }) => text)).toEqual(lines);
});

it('parts the turns of captions that were run together, and shows no arrow of them', () => {
  const rest = 'THE BOAT IS LATE. >> IS IT? >> IT IS ALWAYS LATE, AND NOBODY SAYS WHY.';
  const text = `>> ANA QUISPE: ${said} >> WHERE IS IT NOW,\nAND WHO SAW IT?\n>> LUIS MAMANI: ${rest}\n`;
  const { passages = [] } = parseArticle({ path: 'talk.txt', text }).article ?? {};
  expect(passages.map((each) => [each.text, each.line])).toEqual([
    [`ANA QUISPE: ${said}`, 1],
    ['WHERE IS IT NOW, AND WHO SAW IT?', 1],
    ['LUIS MAMANI: THE BOAT IS LATE.', 3],
    ['IS IT?', 3],
    ['IT IS ALWAYS LATE, AND NOBODY SAYS WHY.', 3],
  ]);
});

it('keeps the arrows of mail and of code', () => {
  const mail = '>> It rained.\n>> It was cold.\n>> Nobody came.\n> Who says so?\nI do.\n';
  const code = 'Write a >> b, then c >> d, and e >> f.\n';
  for (const text of [mail, code]) {
    const { passages = [] } = parseArticle({ path: 'a.txt', text }).article ?? {};
    expect(passages.map((each) => each.text).join(' ')).toContain('>>');
  }
});

it('shows no time of what was not heard', () => {
  const lines = [0, 1, 2, 3].map(
    (i) => `${nameOf(i)}: [${clockOf(i)}] ${said} [inaudible ${clockOf(i)}] Yes.`,
  );
  const { passages = [] } = parseArticle({ path: 'a.md', text: lines.join('\n\n') }).article ?? {};
  expect(passages.map(({ text }) => text.replace(said, 'S.'))).toEqual(
    [0, 1, 2, 3].map((i) => `${nameOf(i)}: S. [inaudible] Yes.`),
  );
});

describe.each([
  ['talk.txt', 'The old quay\n'],
  ['talk.md', '# The old quay\n\n'],
])('%s', (path, title) => {
  it('reads names in capitals below rules, with what whoever speaks is', () => {
    const turns = [
      ['ANA QUISPE, MINISTER OF THE SEA', said],
      ['LUIS MAMANI', 'Yes, yes'],
      ['ANA QUISPE', `${said}\nIt rained.`],
      ['LUIS MAMANI', said],
    ];
    const text = turns.map(([name, words]) => `---\n${name}\n${words}\n`).join('');
    const article = parseArticle({ path, text: `${title}${text}---\n` }).article;
    const passages = article?.passages ?? [];
    expect(new Set(passages.map(({ section }) => section))).toEqual(new Set([null]));
    const shown = passages.map(({ text: words, speaker }) => [
      speaker,
      words.replaceAll(said, 'S.'),
    ]);
    const whole = shown.map(([speaker, words]) => `${speaker}: ${words}`).join(' ');
    expect(whole.replaceAll('\n', ' ')).toContain(
      'ANA QUISPE, MINISTER OF THE SEA: S. LUIS MAMANI: Yes, yes ANA QUISPE: S.',
    );
    expect(whole).not.toMatch(/---|QUISPE(?!:|, M)/u);
    expect(shown.at(-1)).toEqual(['LUIS MAMANI', 'S.']);
  });
});

it('takes a named time on a line of its own for that of what follows, code too', () => {
  const parts = [said, '```\nslide title\n```', said];
  const text = parts.map((part, i) => `[Time ${clockOf(i)}]\n${i === 1 ? '' : '\n'}${part}`);
  const { passages = [] } = parseArticle({ path: 'a.md', text: text.join('\n\n') }).article ?? {};
  expect(passages.map((each) => [each.place, each.text.replace(said, 'S.')])).toEqual([
    ['0:10', 'S.'],
    ['1:11', 'slide title'],
    ['2:12', 'S.'],
  ]);
});
