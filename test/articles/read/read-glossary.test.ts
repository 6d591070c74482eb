/** The operator's glossary: terms that mean the same. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseGlossary, readGlossary } from '../../../src/articles/read/read-glossary.ts';

const terms = (source: string) =>
  parseGlossary(source).groups.map((group) =>
    group.map(({ text, language }) => `${language} ${text}`),
  );

describe('parseGlossary', () => {
  it('reads a term or a list of them for each language', () => {
    const source = `# Harbour words
- en: [ferry, ferryboat]
  es: transbordador
- en: Southern   Command
  es: Comando Sur
- es: [barca, bote]
- en: 'no'
  es: 12
`;
    expect(parseGlossary(source).problems).toEqual([]);
    expect(terms(source)).toEqual([
      ['en ferry', 'en ferryboat', 'es transbordador'],
      ['en Southern Command', 'es Comando Sur'],
      ['es barca', 'es bote'],
      ['en no', 'es 12'],
    ]);
  });

  it.each([
    ['one term alone', '- en: a\n  es: b\n- en: ferry\n', 3],
    ['the same term twice', '- en: a\n  es: b\n- en: [ferry, ferry]\n', 3],
    ['another language', '- en: a\n  es: b\n- en: ferry\n  nl: veer\n', 3],
    ['an empty term', '- en: a\n  es: b\n- en: ferry\n  es:\n', 3],
    ['a list in a list', '- en: a\n  es: b\n- en: [[ferry], boat]\n', 3],
    ['a plain line', '- en: a\n  es: b\n- ferry\n', 3],
    ['a term as long as a paragraph', `- en: a\n  es: b\n- en: ${'x'.repeat(101)}\n  es: y\n`, 3],
    ['an alias', '- en: a\n  es: b\n- en: &x ferry\n  es: *x\n', 3],
  ])('leaves out %s and says where', (_what, source, line) => {
    expect(terms(source)).toEqual([['en a', 'es b']]);
    expect(parseGlossary(source).problems).toEqual([
      { line, severity: 'error', message: expect.stringContaining('two terms at least') },
    ]);
  });

  it.each([
    ['a map', 'en: ferry\nes: barca\n', 1],
    ['broken YAML', '- en: a\n  es: "b\n', 3],
    ['too long a file', `# ${'x'.repeat(200_000)}`, 1],
  ])('uses nothing of %s', (_what, source, line) => {
    const { groups, problems } = parseGlossary(source);
    expect(groups).toEqual([]);
    expect(problems).toEqual([
      { line, severity: 'error', message: expect.stringContaining('cannot be read') },
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        for (const group of parseGlossary(`- en: a\n  es: ${text}\n${text}`).groups) {
          expect(group.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('readGlossary', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'glossary-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is empty where there is no glossary, or no folder', async () => {
    expect(await readGlossary(folder)).toEqual({ groups: [], problems: [] });
    expect(await readGlossary(join(folder, 'none'))).toEqual({ groups: [], problems: [] });
  });

  it('names the file with each problem', async () => {
    await writeFile(join(folder, 'glossary.yaml'), '- en: [boat, ship]\n- en: one\n');
    const { groups, problems } = await readGlossary(folder);
    expect(groups).toHaveLength(1);
    expect(problems).toMatchObject([{ file: 'glossary.yaml', line: 2 }]);
  });

  it('says that it is no text', async () => {
    await writeFile(join(folder, 'glossary.yaml'), Buffer.from([0xff, 0xfe, 0x41]));
    const { groups, problems } = await readGlossary(folder);
    expect(groups).toEqual([]);
    expect(problems).toMatchObject([{ file: 'glossary.yaml', line: 1 }]);
  });
});
