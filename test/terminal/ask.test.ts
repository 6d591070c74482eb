/** The real `ask` process: options, questions and streams in; text, JSON and exit codes out. */
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { optionNames } from '../../src/terminal/ask-options.ts';
import { runFootnote, startFootnote } from './run-footnote.ts';

const cost = 'How much does a ticket cost?';

describe('ask', () => {
  it('answers with the passage and its citation', async () => {
    const { code, stdout, stderr } = await runFootnote('ask', { args: [cost] });
    expect(stderr).toBe('');
    expect(stdout).toContain(
      '┃ A ticket costs 7.50 crowns, and children under twelve travel free.',
    );
    expect(stdout).toMatch(/^ {2}¶ 2 of 5 · The night ferry returns · Ines Calder · The Harbour/m);
    expect(stdout).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('says calmly that there is no answer, with exit code 1', async () => {
    const { code, stdout, stderr } = await runFootnote('ask', {
      args: ['Tell', 'me', 'a', 'joke'],
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^The articles hold no answer to that\.$/m);
    expect(code).toBe(1);
  });

  it('explains an answer: how words were read, and why it is what it is', async () => {
    const { code, stdout } = await runFootnote('ask', {
      args: ['--explain', 'When does a tiket cost less?'],
    });
    expect(stdout).toMatch(/^It asks when: a date or a day\.$/m);
    expect(stdout).toMatch(/^No article has “tiket”; it was read as “ticket”\.$/m);
    expect(stdout).toMatch(/^Unsure because no date stands beside the matching words\.$/m);
    expect(stdout).toMatch(/^ferry ¶ 2 \(ferry\.md:\d+\), score 0\.\d\d$/m);
    expect(code).toBe(1);
  });

  it('prints the documented JSON', async () => {
    const { code, stdout } = await runFootnote('ask', { args: ['--json', '--limit', '1', cost] });
    expect(stdout).toMatch(/^[^\n]+\n$/);
    const { ms, hits, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ question: cost, outcome: 'found', language: 'en', unmet: [] });
    expect(ms).toBeGreaterThan(0);
    expect(hits).toEqual([
      {
        article: 'ferry',
        passage: 2,
        score: expect.any(Number),
        text: 'A ticket costs 7.50 crowns, and children under twelve travel free. The council pays the operator, Blue Lantern Lines, 240,000 crowns a year.',
        sentence: 'A ticket costs 7.50 crowns, and children under twelve travel free.',
        speaker: null,
        language: 'en',
        citation: {
          title: 'The night ferry returns',
          publisher: 'The Harbour Gazette',
          author: 'Ines Calder',
          date: '2024-03-09',
          section: 'Money',
          passage: 2,
          passages: 5,
          kind: 'original',
          url: 'https://gazette.example/ferry',
          link: expect.stringMatching(/^https:\/\/gazette\.example\/ferry#:~:text=/),
        },
      },
    ]);
    expect(code).toBe(0);
  });

  it('gives speaker and language of a passage, in the question’s own', async () => {
    const { stdout } = await runFootnote('ask', {
      args: ['--batch', '--json'],
      input: 'Who waited nine years for the boat?\n¿Cuánto costó la reparación del faro?\n',
    });
    const [post, repair] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(post.hits[0]).toMatchObject({ passage: 3, speaker: 'Tomas Reyes' });
    expect(repair).toMatchObject({ language: 'es', outcome: 'found' });
    expect(repair.hits[0]).toMatchObject({
      article: 'faro',
      language: 'es',
      citation: { date: '2023-11-20', url: null, link: null },
    });
  });

  it('ranks passages for evaluations even where none answers', async () => {
    const { code, stdout } = await runFootnote('ask', {
      args: ['--json', '--all', '--limit', '20', 'Which crowns do dentists recommend?'],
    });
    const { outcome, hits } = JSON.parse(stdout);
    expect(outcome).not.toBe('found');
    expect(hits.length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
});

describe('ask --batch', () => {
  it('answers line for line, in order, whatever the line holds', async () => {
    const questions = [
      cost,
      '',
      '   ',
      '!!! ???',
      '🤖🤖🤖',
      'the of and with',
      '今日は何曜日ですか',
      'что такое любовь',
      '\u001b[2J\u0000\u0007',
      'a\u2028b',
      '--json',
      '/help',
      '__proto__ constructor',
      'why '.repeat(3000),
      '{"question": "x"}',
      cost,
    ];
    const { code, stdout, stderr } = await runFootnote('ask', {
      args: ['--batch', '--json'],
      input: questions.join('\r\n'),
    });
    expect(stderr).toBe('');
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.question.slice(0, 4000))).toEqual(
      questions.map((question) => question.slice(0, 4000)),
    );
    expect(answers[0].outcome).toBe('found');
    expect(answers.slice(1, -1).filter((answer) => answer.outcome === 'found')).toEqual([]);
    expect(answers.at(-1).hits[0]).toMatchObject({ article: 'ferry', passage: 2 });
    expect(code).toBe(0);
  });

  it('answers each line before the next one comes', async () => {
    const child = startFootnote('ask', { args: ['--batch'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [question, outcome] of [
      [cost, 'found'],
      ['Tell me a joke', 'none'],
      [cost, 'found'],
    ]) {
      child.stdin.write(`${question}\n`);
      expect((await lines.next()).value).toMatch(new RegExp(`^${outcome}: `));
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('answers thousands of questions', async () => {
    const { code, stdout } = await runFootnote('ask', {
      args: ['--batch', '--json'],
      input: `${cost}\n`.repeat(5000),
    });
    expect(stdout.split('\n')).toHaveLength(5001);
    expect(code).toBe(0);
  });

  it('ends in peace when its reader has seen enough', async () => {
    const child = startFootnote('ask', { args: ['--batch', '--json'] });
    const errors: string[] = [];
    child.stderr.on('data', (data) => errors.push(String(data)));
    child.stdin.on('error', () => {});
    child.stdin.write(`${cost}\n`.repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(errors.join('')).toBe('');
  });
});

describe('what cannot be done', () => {
  it.each([
    ['no question', { args: [] }, 'What is the question?'],
    ['an unknown option', { args: ['--jsno', cost] }, 'Did you mean --json?'],
    ['a bad setting', { args: [cost], env: { LOG_LEVEL: 'chatty' } }, 'LOG_LEVEL must be one of'],
    [
      'a folder that is not there',
      { args: ['--knowledge', '/no/such/folder', cost] },
      '/no/such/folder',
    ],
  ])('%s: one sentence and exit code 2', async (_case, given, sentence) => {
    const { code, stdout, stderr } = await runFootnote('ask', given);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });

  it('warns of a mistyped setting and answers all the same', async () => {
    const { code, stderr } = await runFootnote('ask', { args: [cost], env: { DISCORD_TOKN: 'x' } });
    expect(stderr).toContain('did you mean DISCORD_TOKEN?');
    expect(code).toBe(0);
  });
});

it('reads .env, and lets the environment win', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await writeFile(join(folder, '.env'), 'LOG_LEVEL=chatty\n');
  const fromFile = await runFootnote('ask', { args: [cost], folder });
  const overridden = await runFootnote('ask', { args: [cost], folder, env: { LOG_LEVEL: 'info' } });
  await rm(folder, { recursive: true });
  expect(fromFile).toMatchObject({ code: 2, stderr: expect.stringContaining('LOG_LEVEL must be') });
  expect(overridden).toMatchObject({ code: 0, stderr: '' });
});

it('--help explains the options', async () => {
  const { code, stdout } = await runFootnote('ask', { args: ['--help'] });
  for (const name of optionNames) expect(stdout).toContain(`--${name}`);
  expect(code).toBe(0);
});

it('--version is the package’s', async () => {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { code, stdout } = await runFootnote('ask', { args: ['--version'] });
  expect(stdout).toBe(`${JSON.parse(file).version}\n`);
  expect(code).toBe(0);
});
