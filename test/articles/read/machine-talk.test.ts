/** Transcripts as programs write them, a line for each piece of what is said: whole sentences come out, with who speaks and when. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const long =
  'The ferry left the old quay at nine, and nobody on board knew then that it would not come back at all.';

function read(lines: readonly string[], path: string) {
  const article = parseArticle({ path, text: `${lines.join('\n')}\n` }).article;
  const passages = article?.passages ?? [];
  return {
    title: article?.title,
    sections: new Set(passages.map(({ section }) => section)),
    passages: passages.map(({ text, place, speaker }) => [text, place ?? null, speaker]),
  };
}

describe.each(['Old quay.txt', 'Old quay.md'])('%s', (path) => {
  it('joins the pieces that stand with the times of their beginning and end', () => {
    const pieces = [
      '[0.00 --> 5.82]  So while Rosa is doing that, she',
      '[5.82 --> 9.10]  was late for the boat.',
      '[9.10 --> 9.90]  Oh.',
      ...Array.from({ length: 12 }, (_, i) => `[${10 + i}.00 --> ${11 + i}.00]  ${long}`),
    ];
    const { title, passages } = read(pieces, path);
    expect(title).toBe('Old quay');
    expect(passages.map(([, place]) => place)).toEqual(['0:00', '0:15', '0:20']);
    expect(passages[0]?.[0]).toMatch(
      /^So while Rosa is doing that, she was late for the boat\. Oh\. The ferry left/u,
    );
    for (const [text] of passages) expect(text).toMatch(/^[SOT].*\.$/u);
  });

  it('keeps whole each sentence of a long list whose times are links', () => {
    const said = ['and I said that', 'the ferry of the old quay', 'would not leave at nine.', ''];
    const link = (i: number) => {
      const time = new Date(i * 4000).toISOString().slice(11, 19);
      return `[[${time}](https://quay.example/watch?v=is46odebvKE&t=${i * 4}.0199999s)]`;
    };
    const lines = Array.from({ length: 900 }, (_, i) => {
      const [piece = ''] = said.slice(i % 3);
      return `*  ${i % 3 === 0 ? `Ana came at ${i} ` : ''}${piece} ${link(i)}`;
    });
    const { passages } = read(['# The old quay', '', ...lines], path.replace('.txt', '.md'));
    expect(passages.length).toBeGreaterThan(20);
    for (const [text] of passages) expect(text).toMatch(/^Ana.*\.$/u);
  });

  it('parts pieces without stops where one goes on with a new sentence', () => {
    const lines = Array.from({ length: 80 }, (_, i) => {
      const opens = i % 6 === 0 ? 'so then' : i % 6 === 3 ? 'then' : 'and on';
      const ends = i % 6 === 2 ? 'from the quay of' : 'from the quay';
      return `[00:${String(i >> 1).padStart(2, '0')}:${i % 2 ? '30' : '00'}] ${opens} the ferry ${i} left ${ends}`;
    });
    const { passages } = read(lines, path);
    expect(passages.length).toBeGreaterThan(2);
    for (const [text] of passages) expect(text).toMatch(/^so then/u);
  });

  it('parts pieces without stops within one where a sentence most likely ends there', () => {
    const said = 'we left the quay of the city and all of the boats were there right ';
    const words = `so ${said}`.repeat(60).trim().split(' ');
    const lines = Array.from(
      { length: Math.ceil(words.length / 7) },
      (_, i) =>
        `[00:${10 + (i >> 1)}:${i % 2 ? '30' : '00'}] ${words.slice(7 * i, 7 * i + 7).join(' ')}`,
    );
    const { passages } = read(lines, path);
    expect(passages.length).toBeGreaterThan(2);
    for (const [text] of passages) expect(text).toMatch(/^so we left .* right$/u);
  });

  it('joins pieces with blank lines between them, and parts them where a sentence ends in one', () => {
    const words = `${long} They were 20 who sailed with her. `.repeat(60).trim().split(' ');
    const pieces = Array.from({ length: Math.ceil(words.length / 9) }, (_, i) =>
      words.slice(9 * i, 9 * i + 9).join(' '),
    );
    const clock = (i: number) =>
      `0${Math.floor(i / 20)}:${String(10 + 2 * (i % 20)).padStart(2, '0')}`;
    const lines = pieces.flatMap((piece, i) => [`00:${clock(i)} ${piece}`, '']);
    const { passages } = read(lines, path);
    expect(passages.length).toBeGreaterThan(3);
    expect(passages.map(([text]) => text).join(' ')).toBe(words.join(' '));
    const [, ...lengths] = passages.map(([text]) => text?.length ?? 0).reverse();
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(500);
    for (const [text, place] of passages) {
      expect(text).toMatch(/^The(?:y were 20| ferry).*(?:at all|with her)\.$/su);
      const piece = pieces[pieces.findIndex((_, i) => `0${place}` === clock(i))] ?? '';
      expect(piece).toContain(text?.slice(0, 3));
    }
  });

  it.each([
    ['notes of what is said', (i: number) => `${10 + i}:00 It is said that the boat sailed.`],
    ['those who answer', (i: number) => `00:${10 + i} Ana: It is said that the boat sailed.`],
  ])('leaves %s apart', (_what, line) => {
    const lines = Array.from({ length: 12 }, (_, i) => [`00:${line(i)}`, '']);
    expect(read(lines.flat(), path).passages).toHaveLength(12);
  });

  it('takes clock times from a beginning to an end too', () => {
    const pieces = ['[00:00:01.000 --> 00:00:04.000] One', '[00:00:04.000 --> 00:01:10.000] two.'];
    expect(read([...pieces, '[00:01:10.000 --> 00:01:12.000] Three.'], path).passages).toEqual([
      ['One two. Three.', '0:01', null],
    ]);
  });

  it('takes seconds with their sign too', () => {
    const pieces = ['[0.00s -> 4.50s] One', '[4.50s -> 64.00s] two.', '[64.00s -> 66.00s] Three.'];
    expect(read(pieces, path).passages).toEqual([['One two. Three.', '0:00', null]]);
  });

  it('knows who speaks by the label in brackets', () => {
    const turns = [
      '[Speaker 1] [00:00] Alright. The boat was late',
      '[Speaker 1] [00:17] and the quay was wet.',
      '[Speaker 2] [00:24] Do you know why',
      '[Speaker 1] [00:30] It was',
      '[Speaker 2] [00:31] the engine. It did not start.',
    ];
    const { title, sections, passages } = read(turns, path);
    expect(title).toBe('Old quay');
    expect([...sections]).toEqual([null]);
    expect(passages).toEqual([
      ['Alright. The boat was late and the quay was wet.', '0:00', 'Speaker 1'],
      ['Do you know why', '0:24', 'Speaker 2'],
      ['It was', '0:30', 'Speaker 1'],
      ['the engine. It did not start.', '0:31', 'Speaker 2'],
    ]);
  });

  it('knows who speaks by a bold name behind the time', () => {
    const turns = [
      '[00:05] **anaq**: Welcome to the quay, all of you.',
      '[00:23] **Luis()**: It is wet, and has been so for years.',
      'Nobody has mended it.',
      '[00:41] **anaq**: Yes.',
    ];
    const apart = turns.flatMap((turn) => [turn, '']);
    expect(read(apart, path).passages).toEqual([
      ['anaq: Welcome to the quay, all of you.', '0:05', 'anaq'],
      ['Luis(): It is wet, and has been so for years.', '0:23', 'Luis()'],
      ['Nobody has mended it.', '0:23', 'Luis()'],
      ['anaq: Yes.', '0:41', 'anaq'],
    ]);
  });
});

it.each(['**Ana Rojas**:', '**Ana Rojas:**', 'Ana Rojas:'])(
  'shows %s once where each sentence of a turn has it',
  (label) => {
    const turns = [
      `[00:05] ${label} Welcome to the quay.`,
      `[00:09] ${label} It is wet.`,
      `[00:12] ${label.replace('Ana Rojas', 'Luis Mamani')} It has been so for years.`,
      `[00:20] ${label} Yes.`,
      `[00:22] ${label} Nobody has mended it.`,
    ];
    for (const path of ['a.md', 'a.txt']) {
      expect(read(turns, path).passages).toEqual([
        ['Ana Rojas: Welcome to the quay. It is wet.', '0:05', 'Ana Rojas'],
        ['Luis Mamani: It has been so for years.', '0:12', 'Luis Mamani'],
        ['Ana Rojas: Yes. Nobody has mended it.', '0:20', 'Ana Rojas'],
      ]);
    }
  },
);

it.each([
  ['tasks', ['- [x] Mend the quay', '- [x] Paint the boat', '- [x] Go home']],
  ['references', ['[1] The old quay, 1999', '[2] The new quay, 2001', '[3] The boats, 2003']],
  ['links', ['[Lima](a.md) is a port', '[Lima](b.md) is old', '[Lima](c.md) is wet']],
])('takes no label of %s for a speaker', (_what, lines) => {
  expect(read(lines, 'a.md').passages.map(([, , speaker]) => speaker)).toEqual([null]);
});

it('shows no stars that stress words in plain text', () => {
  const text = `The **old quay** is *wet*, 2 * 3 * 4 is 24, and *.md or *.txt are files.\n`;
  expect(parseArticle({ path: 'a.txt', text }).article?.passages[0]?.text).toBe(
    'The old quay is wet, 2 * 3 * 4 is 24, and *.md or *.txt are files.',
  );
});

it('joins pieces that end with a link to their moment', () => {
  const pieces = ['So the ferry left', 'the old quay at nine.', 'It was late, and', 'it was wet.'];
  const lines = pieces.map(
    (piece, i) => `*  ${piece} [[00:00:0${i}](https://example.org/watch?v=a&t=${i}.2s)]`,
  );
  expect(read(lines, 'a.md').passages).toEqual([
    ['So the ferry left the old quay at nine. It was late, and it was wet.', '0:00', null],
  ]);
});

it.each(['=== TRANSCRIPT ===', '--- Transcript ---', '***** Part 1: the quay *****'])(
  'takes %s for a heading, without its signs',
  (line) => {
    const text = `The old quay\n\n${line}\n\n${long}\n\n${long}\n`;
    const { passages = [] } = parseArticle({ path: 'a.txt', text }).article ?? {};
    const heading = line.replace(/^\W+|\W+$/gu, '');
    expect(passages.map((each) => [each.section, each.text])).toEqual([
      [heading, long],
      [heading, long],
    ]);
  },
);
