/** A web page in, its article out, found in a process of its own: a hostile page must not hold up answers. */
import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Extract } from './extract-page.ts';

/** Several times what the largest page that may be read takes. */
const maxMegabytes = 1024;

/**
 * The best that is found within `limitMs`, `slow` where that is nothing; null where nothing can be made
 * out.
 */
export async function extractApart(
  html: string,
  address: string | null,
  limitMs: number,
): Promise<Extract | null | 'slow'> {
  const child = spawn(process.execPath, listArguments(), {
    // Nothing of ours, such as the bot's token, is in its reach.
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: Math.max(Math.floor(limitMs), 1),
    killSignal: 'SIGKILL',
  });
  // A process that ends before it has read everything is told by its empty answer.
  child.stdin.on('error', () => {}).end(JSON.stringify({ html, address }));
  child.on('error', () => {});
  const [answers] = await Promise.all([text(child.stdout), ended(child)]);
  // What is written whole ends its line.
  const best = answers.split('\n').slice(0, -1).at(-1);
  if (best !== undefined) return JSON.parse(best);
  return child.signalCode === 'SIGKILL' ? 'slow' : null;
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()).on('error', () => resolve()));
}

/** The script lies beside this file, in the source, where it is TypeScript, and in what is built of it. */
function listArguments(): string[] {
  const ending = extname(fileURLToPath(import.meta.url));
  const script = fileURLToPath(new URL(`extract-process${ending}`, import.meta.url));
  const memory = `--max-old-space-size=${maxMegabytes}`;
  return ending === '.ts'
    ? [memory, '--import', import.meta.resolve('tsx'), script]
    : [memory, script];
}
