/** Lines typed or piped in, an answer to each out: Footnote without Discord. */
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../library/library.ts';
import { toPrintable } from './printable.ts';
import { runCommand } from './prompt-commands.ts';
import { readLines } from './read-lines.ts';
import { renderAnswer } from './render-answer.ts';
import { endOnClosedPipe, measureScreen, type OutputStream, writeBlock } from './screen.ts';

export interface PromptParts {
  readonly library: () => Library;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: OutputStream;
  /** Where to say that no token is set, so that piped answers stay clean. */
  readonly notices: Writable;
}

/**
 * `start` resolves when the input ends or somebody types `/quit`, or `exit` or `quit` alone. `tell` writes a line
 * above what is being typed.
 */
export function createPrompt({ library, input, output, notices }: PromptParts) {
  const interactive = input.isTTY === true && output.isTTY === true;
  let typed: Interface | undefined;

  async function start(): Promise<void> {
    endOnClosedPipe(output);
    notices.write(
      'No DISCORD_TOKEN is set, so Footnote answers here; to go on Discord, put the token of your bot in .env (README.md says how).\n',
    );
    if (interactive) notices.write('Ask a question, or type /help.\n');
    typed = interactive ? createInterface({ input, output, prompt: '› ' }) : undefined;
    typed?.prompt();
    for await (const line of typed ?? readLines(input)) {
      const reply = await replyTo(line);
      if (reply === null) break;
      if (reply) await writeBlock(output, `${reply}\n`);
      typed?.prompt();
    }
    await stop();
  }

  async function replyTo(line: string): Promise<string | null> {
    const screen = measureScreen(output);
    const text = line.trim();
    if (text === '') return '';
    if (/^(?:exit|quit)$/iu.test(text)) return null;
    if (text.startsWith('/')) return runCommand(text, library(), screen);
    const answer = renderAnswer(await library().ask(text), screen);
    if (interactive) return answer;
    return `${screen.paint('bold', `› ${toPrintable(text)}`)}\n\n${answer}`;
  }

  function tell(line: string): void {
    if (typed) {
      cursorTo(output, 0);
      clearLine(output, 0);
    }
    notices.write(`${toPrintable(line)}\n`);
    typed?.prompt(true);
  }

  async function stop(): Promise<void> {
    if (typed) output.write('\n');
    typed?.close();
    typed = undefined;
    input.destroy();
  }

  return { start, stop, tell };
}
