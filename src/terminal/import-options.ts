/** The words typed after `npm run import --` in, what to import out. */
import { parseArgs } from 'node:util';
import { FootnoteError } from '../error.ts';

export interface ImportCommand {
  /** A file's path or a page's address; null to print the help. */
  readonly source: string | null;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

const options = {
  title: { type: 'string' },
  url: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const importOptionNames: readonly string[] = Object.keys(options);

/** What `--help` prints. */
export const importHelp = `Makes an article of a web page or a file (.md, .txt, .html, .pdf, .docx, .epub, .srt, .vtt)
and puts it into the knowledge folder.

  npm run import -- [options] FILE-OR-ADDRESS

  --title TITLE    its title, where it does not state one
  --url ADDRESS    where it was published
  --date DAY       when it was published, for example 2024-03-02
  --help           print this text

Exit code: 0 when the article is in the folder, 1 when it could not be read, 2 when the options need a change.
`;

/** Throws a FootnoteError `usage` that says what to type instead. */
export function parseImportCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parseOptions(args);
  const { title, url, date } = values;
  if (values.help) return { source: null, title, url, date };
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) {
    throw usageError('Give one file or one address, for example https://example.org/article.');
  }
  return { source, title, url, date };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw usageError(`${sentence}.`, error);
  }
}

function usageError(sentence: string, cause?: unknown): FootnoteError {
  const help = 'npm run import -- --help shows the options.';
  return new FootnoteError('usage', `${sentence}\n${help}`, cause);
}
