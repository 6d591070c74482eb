/** What the articles hold, from the terminal: one row a line, for people and for programs. */
import { expect, it } from 'vitest';
import type { listedParts } from '../../src/terminal/list-part.ts';
import { runFootnote } from './run-footnote.ts';

const list = async (...args: string[]) => {
  const { code, stdout, stderr } = await runFootnote('ask', { args });
  return { code, stderr, lines: stdout.split('\n').slice(0, -1) };
};

it.each<[(typeof listedParts)[number], string[]]>([
  ['outline', ['article', 'passage', 'section', 'first', 'last', 'sentence']],
  ['names', ['article', 'passage', 'name', 'passages']],
  ['timeline', ['article', 'passage', 'date', 'until', 'words', 'sentence']],
  ['passages', ['article', 'passage', 'text', 'section', 'language', 'speaker', 'file', 'line']],
])('%s as JSON', async (part, keys) => {
  const { code, lines } = await list('--part', part, '--article', 'ferry', '--json');
  expect(code).toBe(0);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const row = JSON.parse(line);
    expect(Object.keys(row)).toEqual(keys);
    expect(row.article).toBe('ferry');
  }
});

it('quotes as JSON and as text, of every article', async () => {
  const json = await list('--part', 'quotes', '--json');
  expect(json.lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    json.lines.map(() => ['article', 'passage', 'speaker', 'quote']),
  );
  const text = await list('--part', 'quotes');
  expect(text.lines.length).toBe(json.lines.length);
  expect(text.lines[0]).toMatch(/^.+ · ¶ \d+ · .+/);
});

it('says what is wrong with what was typed', async () => {
  for (const [args, words] of [
    [['--part', 'quote'], /Did you mean quotes\?/],
    [['--part', 'quotes', '--article', 'fery'], /no article fery\. Did you mean ferry\?/],
    [['--part', 'quotes', 'Who?'], /leave out the question/],
    [['--article', 'ferry', 'Who?'], /--article is for --part/],
  ] as const) {
    const { code, stderr } = await list(...args);
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
  }
});
