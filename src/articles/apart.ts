/** A script in, a process of its own that answers requests out: what is hostile in one must not hold up answers to people. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findScript } from './find-script.ts';

/** `whole`: it has said all it had to say; `slow`, `broken`: no more than this, if anything. */
export interface Told<T> {
  readonly how: 'whole' | 'slow' | 'broken';
  readonly answer: T | undefined;
}

export interface Apart<T> {
  /** One request at a time; after any end but `whole` only `stop` is left. Never rejects. */
  readonly ask: (request: object, limitMs: number) => Promise<Told<T>>;
  readonly stop: () => void;
}

/** What the process writes, a line each; `more`: a better answer may follow. */
interface Line<T> {
  readonly answer: T;
  readonly more: boolean;
}

/** Several times what the largest file or page that may be read takes. */
const maxMegabytes = 1024;

/** `script`: its name without ending; `beside`: the `import.meta.url` of a file in the same folder. */
export function startApart<T>(script: string, beside: string): Apart<T> {
  const child = spawn(process.execPath, listArguments(script, beside), {
    // Nothing of ours, such as the bot's token, is in its reach.
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A process that is gone is told by its end.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout });
  const ask: Apart<T>['ask'] = (request, limitMs) =>
    new Promise((resolve) => {
      let answer: T | undefined;
      const settle = (how: Told<T>['how']) => {
        clearTimeout(timer);
        child.off('close', breakOff);
        child.off('error', breakOff);
        lines.off('line', read);
        resolve({ how, answer });
      };
      const breakOff = () => settle('broken');
      const read = (text: string) => {
        const line = parseLine<T>(text);
        if (!line) return;
        answer = line.answer;
        if (!line.more) settle('whole');
      };
      const timer = setTimeout(() => settle('slow'), Math.max(limitMs, 1));
      child.on('close', breakOff);
      child.on('error', breakOff);
      lines.on('line', read);
      child.stdin.write(toLine(request));
    });
  return { ask, stop: () => void child.kill('SIGKILL') };
}

/** The other side: in the process, each request is answered in its turn; `say` gives what there is so far. */
export async function answerRequests<Request, T>(
  answer: (request: Request, say: (soFar: T) => void) => T | Promise<T>,
): Promise<void> {
  const write = (line: Line<T>) => void process.stdout.write(toLine(line));
  for await (const text of createInterface({ input: process.stdin })) {
    const request: Request = JSON.parse(text);
    write({
      answer: await answer(request, (soFar) => write({ answer: soFar, more: true })),
      more: false,
    });
  }
}

/** `readline` takes two more characters for the end of a line than JSON does. */
const toLine = (value: object): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;

/** Whatever else a library writes there, or half a line of a process that ended, is no answer. */
function parseLine<T>(text: string): Line<T> | null {
  if (!text.startsWith('{"answer":')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listArguments(script: string, beside: string): string[] {
  const { url, isTypeScript } = findScript(script, beside);
  const readers = isTypeScript ? ['--import', import.meta.resolve('tsx')] : [];
  return [`--max-old-space-size=${maxMegabytes}`, ...readers, fileURLToPath(url)];
}
