/** `npm start` without a token, as the real process and as a terminal: lines in, answers out. */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { createPrompt } from '../../src/terminal/prompt.ts';
import { harbour, runFootnote, startFootnote } from './run-footnote.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm start without a token', () => {
  it('says how to go on Discord, and answers one question a line', async () => {
    const { code, stdout, stderr } = await runFootnote('main', {
      input: 'How much does a ticket cost?\n\nTell me a joke\n/passage ferry 1',
    });
    expect(stderr).toMatch(/^No DISCORD_TOKEN is set.*to go on Discord.*\n$/);
    expect(stdout).toContain('› How much does a ticket cost?\n');
    expect(stdout).toContain('┃ A ticket costs 7.50 crowns');
    expect(stdout).toContain('  ¶ 2 of 5 · The night ferry returns · ');
    expect(stdout).toContain('The articles hold no answer to that.');
    expect(stdout).toContain('│ The night ferry between');
    expect(code).toBe(0);
  });

  it('stops reading at /quit', async () => {
    const { code, stdout } = await runFootnote('main', { input: '/quit\n/articles\n' });
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with exit code 0 on %s', async (signal) => {
    const child = startFootnote('main', {});
    child.stdin.write('/articles\n');
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('names the problems of a file and serves the others', async () => {
    const mixed = join(folder, 'mixed');
    await mkdir(mixed);
    await writeFile(join(mixed, 'good.md'), 'The bakery opens at six in the morning.\n');
    await writeFile(join(mixed, 'bad.md'), '---\ntitle: Bad\ndate: yesterday\n---\n\nText.\n');
    const { code, stdout, stderr } = await runFootnote('main', {
      env: { KNOWLEDGE_DIR: mixed },
      input: 'When does the bakery open?',
    });
    expect(stderr).toMatch(/^bad\.md:3: /m);
    expect(stdout).toContain('The bakery opens at six in the morning.');
    expect(code).toBe(0);
  });

  it('does not start without an article', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, stdout, stderr } = await runFootnote('main', { env: { KNOWLEDGE_DIR: empty } });
    expect(stderr).toBe(`There is no .md or .txt file in ${empty}; put an article there.\n`);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('does not start with settings it cannot use, and names each', async () => {
    const { code, stdout, stderr } = await runFootnote('main', {
      env: { DISCORD_TOKEN: 'Bot hunter2', LOG_LEVEL: 'chatty' },
    });
    expect(stderr).toContain('DISCORD_TOKEN must be');
    expect(stderr).toContain('LOG_LEVEL must be');
    expect(stderr).not.toContain('hunter2');
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('on a terminal', () => {
  async function openPrompt() {
    const { library } = await loadLibrary(harbour, () => new Date());
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    const notices = new PassThrough();
    const prompt = createPrompt({ library: library.current, input, output, notices });
    const shown = text(output);
    const ended = prompt.start().finally(() => output.end());
    return { prompt, input, shown, ended };
  }

  it('prompts, answers, and remembers what was typed', async () => {
    const { input, shown, ended } = await openPrompt();
    const arrowUp = '\u001b[A';
    input.write(`How much does a ticket cost?\r${arrowUp}\r/quit\r`);
    await ended;
    const screen = await shown;
    expect(screen.match(/› /g)?.length).toBeGreaterThan(3);
    expect(screen.match(/┃ A ticket costs 7\.50 crowns/g)).toHaveLength(2);
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends with %s', async (_key, code) => {
    const { input, shown, ended } = await openPrompt();
    input.write(code);
    await ended;
    expect(await shown).toMatch(/\n$/);
  });

  it('ends when it is stopped', async () => {
    const { prompt, shown, ended } = await openPrompt();
    await prompt.stop();
    await ended;
    expect(await shown).toContain('› ');
  });
});
