/** A stand-in for Discord and a folder of articles in, Footnote on it as a process of its own out. */
import { once } from 'node:events';
import type { Playground } from '../../src/playground/playground.ts';
import { startFootnote } from '../terminal/run-footnote.ts';

/** Of the form of a real one, so that it would be known anywhere in the output. */
export const token = 'MTAwMDAwMDAwMDAwMDAwMDAw.GxYzAb.n0t-a-real-t0ken-but-the-tests-own';

export interface FootnoteProcess {
  /** All it has written so far: the log, and what it said to the operator. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly exited: Promise<number | NodeJS.Signals>;
  /** SIGTERM, unless it has ended already; rejects unless it then exits with 0. */
  stop(): Promise<void>;
}

/** Logged last at the start: by then the bot is connected and its commands are registered. */
const readyLine = 'add the bot to a server';
/** Real time that even a busy machine does not need; what takes longer hangs, and is killed. */
const startLimitMs = 40_000;
const stopLimitMs = 15_000;

/** Ready when it resolves; rejects with the output when it ends before that. `settings` are those of `.env`. */
export async function startBot(
  discord: Playground,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<FootnoteProcess> {
  const child = startFootnote('main', {
    env: {
      DISCORD_TOKEN: token,
      DISCORD_API: discord.apiUrl,
      KNOWLEDGE_DIR: folder,
      LOG_LEVEL: 'trace',
      // The driver asks faster than any person.
      QUESTIONS_PER_MINUTE: '0',
      ...settings,
    },
  });
  const chunks: string[] = [];
  const output = () => chunks.join('');
  const exited = once(child, 'close').then(([code, signal]) => code ?? signal);
  const killAfter = (limitMs: number) => setTimeout(() => child.kill('SIGKILL'), limitMs);

  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        chunks.push(chunk);
        if (output().includes(readyLine)) resolve();
      });
    }
  });
  const overdue = killAfter(startLimitMs);
  const ended = exited.then((end) => {
    throw new Error(`Footnote ended with ${end} before it was ready:\n${output()}`);
  });
  await Promise.race([ready, ended]).finally(() => clearTimeout(overdue));
  // From here on an end is what a test asks for, and no failure by itself.
  ended.catch(() => {});

  return {
    output,
    exited,
    signal: (name) => void child.kill(name),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const late = killAfter(stopLimitMs);
      const end = await exited.finally(() => clearTimeout(late));
      if (end !== 0) throw new Error(`Footnote ended with ${end}:\n${output()}`);
    },
  };
}
