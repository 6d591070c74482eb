/** The words typed after `npm start --` in, how to start out. */
import { parseArgs } from 'node:util';
import { FootnoteError } from '../error.ts';

export interface StartOptions {
  /** Whether to open the page in the browser as well. */
  readonly open: boolean;
  readonly help: boolean;
}

const options = {
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const startOptionNames: readonly string[] = Object.keys(options);

/** What `--help` prints. */
export const startHelp = `Starts Footnote: on Discord where DISCORD_TOKEN is set (.env.example explains every setting). Without it, in a
terminal, you can ask right there, and see the bot as on Discord in a browser page, whose address is printed.

  npm start -- [options]

  --open    open the page in your browser
  --help    print this text
`;

/** Throws a FootnoteError `usage` that says what to type instead. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    return { open: values.open ?? false, help: values.help ?? false };
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    const help = 'npm start -- --help shows the options.';
    throw new FootnoteError('usage', `${sentence}.\n${help}`, error);
  }
}
