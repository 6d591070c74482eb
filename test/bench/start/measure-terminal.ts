/** Nothing in, how long one question in the terminal takes out, from the command to its end. */
import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

export interface TerminalFigures {
  readonly command: string;
  /** Of each run, by the clock. */
  readonly seconds: readonly number[];
}

const runs = 11;
const question = 'How many members of Congress voted against?';

export async function measureTerminal(): Promise<readonly TerminalFigures[]> {
  const commands = [
    {
      command: 'npm run ask',
      run: () => promisify(execFile)('npm', ['run', 'ask', '--', question]),
    },
    { command: 'npm start, from a pipe', run: pipeQuestion },
  ];
  const figures: TerminalFigures[] = [];
  for (const { command, run } of commands) {
    const seconds: number[] = [];
    for (let i = 0; i <= runs; i++) {
      const startedAt = performance.now();
      await run();
      // The first may build the program.
      if (i > 0) seconds.push((performance.now() - startedAt) / 1000);
    }
    figures.push({ command, seconds });
  }
  return figures;
}

function pipeQuestion(): Promise<unknown> {
  const running = promisify(execFile)('npm', ['start', '--silent']);
  running.child.stdin?.end(`${question}\n`);
  return running;
}
