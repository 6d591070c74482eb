/** `npm start` on a terminal in: the address of a page that is there, beside the prompt, and gone with it, out. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { harbour, runFootnote } from '../terminal/run-footnote.ts';

const run = fileURLToPath(new URL('../../build/run.js', import.meta.url));

/** Of `script`, which gives a program a terminal; what it writes comes back through the pipe. */
function startOnTerminal(temporary: string, knowledge: string): ChildProcessWithoutNullStreams {
  const { PATH = '' } = process.env;
  const command = `'${process.execPath}' --enable-source-maps '${run}' main`;
  return spawn('script', ['-qfec', command, '/dev/null'], {
    cwd: temporary,
    env: { PATH, KNOWLEDGE_DIR: knowledge, TMPDIR: temporary, TERM: 'dumb' },
  });
}

/** Folders of what is tried on the page. */
async function keptFor(temporary: string): Promise<string[]> {
  const names = await readdir(temporary);
  return names.filter((name) => name.startsWith('footnote-page-'));
}

// `script` takes other options elsewhere.
it.runIf(process.platform === 'linux')(
  'prints one address, and answers there and at the prompt until it ends',
  {
    timeout: 120_000,
  },
  async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'footnote-terminal-'));
    onTestFinished(() => rm(temporary, { recursive: true }));
    const knowledge = join(temporary, 'knowledge');
    await cp(harbour, knowledge, { recursive: true });
    const child = startOnTerminal(temporary, knowledge);
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'close');
    let output = '';
    const shows = async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = pattern.exec(output);
        if (found) return found;
        const [chunk] = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!(chunk instanceof Buffer)) throw new Error(`It ended:\n${output}`);
        output += chunk.toString();
      }
    };

    const [, address = ''] = await shows(
      /in your browser: (http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/)\r?\n/,
    );
    await shows(/Ask a question, or type \/help\./);
    expect(await (await fetch(address)).text()).toContain('page.js');
    expect(await keptFor(temporary)).toHaveLength(1);
    // A file that cannot be read is told where it is written.
    await writeFile(join(knowledge, 'broken.md'), '---\ntitle: [broken\n---\nText.\n');
    await shows(/broken\.md:\d+: \S/);
    child.stdin.write('/quit\r');
    const [code] = await ended;
    expect(code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
    // What was tried on the page is gone with it.
    expect(await keptFor(temporary)).toEqual([]);
  },
);

it('from a pipe there is no page', async () => {
  const { code, stdout, stderr } = await runFootnote('main', { input: '/quit\n' });
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain('http://127.0.0.1');
});
