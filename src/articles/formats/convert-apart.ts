/** Files that are no text of their own in, their text out, found in a process of its own: a hostile file must not hold up answers. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { type Conversion, refuse } from './converted.ts';

/** What `convertFile` reads, without their dots. */
export const convertedEndings: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'pdf',
  'docx',
  'epub',
  'srt',
  'vtt',
]);

/** What has to be converted before it is read: the ending of its name, else null. */
export function convertedEndingOf(path: string): string | null {
  const ending = /[^.]*$/u.exec(path.toLowerCase())?.[0] ?? '';
  return convertedEndings.has(ending) ? ending : null;
}

/** Reports are full of pictures; their text is a small part of them. */
export const convertedMaxMegabytes = 100;

/** At once; each takes as much memory as a small program. */
const maxProcesses = 4;

/** Several times what the largest file that may be read takes. */
const maxMegabytes = 1024;

export interface Converter {
  /** Each within `limitMs` of its turn; never rejects. */
  readonly convert: (bytes: Uint8Array, ending: string, limitMs: number) => Promise<Conversion>;
  /** Ends the processes that were begun. */
  readonly end: () => void;
}

interface Worker {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
}

/** Nothing is begun, and nothing loaded, before the first file. */
export function createConverter(): Converter {
  const inTurn = pLimit(Math.min(availableParallelism(), maxProcesses));
  const running = new Set<Worker>();
  const idle: Worker[] = [];
  const stop = (worker: Worker) => {
    running.delete(worker);
    worker.child.kill('SIGKILL');
  };
  const convert: Converter['convert'] = (bytes, ending, limitMs) =>
    inTurn(async () => {
      const worker = idle.pop() ?? begin();
      running.add(worker);
      const base64 = Buffer.from(bytes).toString('base64');
      const answer = await ask(worker, { base64, ending }, limitMs);
      if (typeof answer !== 'string') {
        idle.push(worker);
        return answer;
      }
      // What broke it must not break the next one.
      stop(worker);
      if (answer === 'broken') {
        return refuse('This file is damaged and cannot be read; save it again.');
      }
      const seconds = Math.ceil(limitMs / 1000);
      const message = `Reading this file took longer than ${seconds} seconds; part it into several.`;
      return { ok: false, message, isMinor: false, isSlow: true };
    });
  return { convert, end: () => running.forEach(stop) };
}

function begin(): Worker {
  const child = spawn(process.execPath, listArguments(), {
    // Nothing of ours, such as the bot's token, is in its reach.
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  return { child, lines: createInterface({ input: child.stdout }) };
}

function ask(
  { child, lines }: Worker,
  request: object,
  limitMs: number,
): Promise<Conversion | 'slow' | 'broken'> {
  return new Promise((resolve) => {
    const settle = (answer: Conversion | 'slow' | 'broken') => {
      clearTimeout(timer);
      child.off('close', breakOff);
      child.off('error', breakOff);
      lines.off('line', read);
      resolve(answer);
    };
    const breakOff = () => settle('broken');
    // Whatever else a library writes there is no answer.
    const read = (line: string) => line.startsWith('{"ok":') && settle(JSON.parse(line));
    const timer = setTimeout(() => settle('slow'), limitMs);
    child.on('close', breakOff);
    child.on('error', breakOff);
    lines.on('line', read);
    child.stdin.write(`${JSON.stringify(request)}\n`);
  });
}

/** The script lies beside this file, in the source, where it is TypeScript, and in what is built of it. */
function listArguments(): string[] {
  const ending = extname(fileURLToPath(import.meta.url));
  const script = fileURLToPath(new URL(`convert-process${ending}`, import.meta.url));
  const memory = `--max-old-space-size=${maxMegabytes}`;
  return ending === '.ts'
    ? [memory, '--import', import.meta.resolve('tsx'), script]
    : [memory, script];
}
