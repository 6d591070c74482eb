/** A door of Footnote and what to give it in, what it wrote and its exit code out: the real process, as npm starts it, far from any `.env`. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const harbour = fileURLToPath(new URL('fixtures/harbour', import.meta.url));

type Door = 'ask' | 'import' | 'main' | 'backup' | 'restore' | 'migrate';

export interface Given {
  readonly args?: readonly string[];
  readonly input?: string | Uint8Array;
  /** Settings; by default only the folder `harbour`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs, and looks for `.env`. */
  readonly folder?: string;
}

export function startFootnote(
  door: Door,
  { args = [], env = {}, folder = tmpdir() }: Given,
): ChildProcessWithoutNullStreams {
  const run = fileURLToPath(new URL('../../build/run.js', import.meta.url));
  const { PATH = '' } = process.env;
  return spawn(process.execPath, ['--enable-source-maps', run, door, ...args], {
    cwd: folder,
    env: { PATH, KNOWLEDGE_DIR: harbour, ...env },
  });
}

export async function runFootnote(
  door: Door,
  given: Given,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = startFootnote(door, given);
  child.stdin.on('error', () => {}).end(given.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}
