/** The words typed after `npm run ask --` in, what to do out. */
import { parseArgs } from 'node:util';
import { FootnoteError } from '../error.ts';
import { nearestName } from '../language/nearest-name.ts';
import { type ListedPart, listedParts } from './list-part.ts';

export interface AskRequest {
  /** Null with `--batch`: the questions come from standard input. */
  readonly question: string | null;
  readonly json: boolean;
  /** Null where the configuration decides. */
  readonly knowledgeDir: string | null;
  readonly limit: number;
  readonly all: boolean;
  readonly explain: boolean;
}

/** What to list of an article, in place of an answer. */
export interface ListRequest {
  readonly part: ListedPart;
  /** Null for every article. */
  readonly articleId: string | null;
  readonly json: boolean;
  /** Null where the configuration decides. */
  readonly knowledgeDir: string | null;
}

export type AskCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'list'; readonly request: ListRequest }
  | { readonly kind: 'ask'; readonly request: AskRequest };

const maxLimit = 20;

/** The only list of options: the parser and the help text both come from it. */
const options = {
  json: { type: 'boolean', help: 'print one JSON object a line, for other programs' },
  batch: { type: 'boolean', help: 'read one question a line from standard input' },
  knowledge: { type: 'string', value: 'DIR', help: 'answer from another folder of articles' },
  limit: {
    type: 'string',
    value: 'N',
    default: '3',
    help: `show at most N passages, 1 to ${maxLimit} (default 3)`,
  },
  all: { type: 'boolean', help: 'show the ranked passages even where they are no answer' },
  explain: {
    type: 'boolean',
    help: 'say how words were read, why the answer is what it is, and what each part scored',
  },
  part: {
    type: 'string',
    value: 'PART',
    help: `list, in place of an answer: ${listedParts.join(', ')}`,
  },
  article: { type: 'string', value: 'ID', help: 'with --part: of this article alone' },
  help: { type: 'boolean', short: 'h', help: 'print this text' },
  version: { type: 'boolean', help: 'print the version' },
} as const;

export const optionNames: readonly string[] = Object.keys(options);

/** What `--help` prints. */
export const askHelp = `Answers a question with the passages of the articles that bear on it.

  npm run --silent ask -- [options] "question"
  npm run --silent ask -- [options] --batch < questions.txt
  npm run --silent ask -- [--knowledge DIR] [--article ID] --part PART [--json]

${formatOptions()}

A question that begins with a dash goes after one more --.
With --part each line is one row, with --json one object; without --article every article is listed.
Exit code: 0 found, listed or about an article (with --batch: every question was answered one way or another),
1 no certain answer, 2 the options or the configuration need a change.`;

/** Throws a FootnoteError `usage` that says what to type instead. */
export function parseAskCommand(args: readonly string[]): AskCommand {
  const { values, positionals } = parseOptions(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.part !== undefined) return parseListCommand(values.part, values, positionals);
  if (values.article !== undefined) throw usageError('--article is for --part; add --part quotes.');
  if (values.batch && positionals.length > 0) {
    throw usageError('--batch reads its questions from standard input; leave out the question.');
  }
  if (!values.batch && positionals.length === 0) {
    throw usageError('What is the question? For example: npm run ask -- "How many voted against?"');
  }
  if (values.explain && (values.json || values.batch)) {
    throw usageError(
      '--explain is for one question and for reading; leave out --json and --batch.',
    );
  }
  const request: AskRequest = {
    question: values.batch ? null : positionals.join(' '),
    json: values.json ?? false,
    knowledgeDir: values.knowledge ?? null,
    limit: parseLimit(values.limit),
    all: values.all ?? false,
    explain: values.explain ?? false,
  };
  return { kind: 'ask', request };
}

function parseListCommand(
  typed: string,
  values: ReturnType<typeof parseOptions>['values'],
  positionals: readonly string[],
): AskCommand {
  const part = listedParts.find((one) => one === typed);
  if (!part) {
    const nearest = nearestName(typed, listedParts);
    const meant = nearest ? ` Did you mean ${nearest}?` : '';
    throw usageError(`--part takes ${listedParts.join(', ')}.${meant}`);
  }
  if (positionals.length > 0 || values.batch || values.explain || values.all) {
    throw usageError(
      '--part lists and answers no question; leave out the question and its options.',
    );
  }
  const { article = null, json = false, knowledge = null } = values;
  return { kind: 'list', request: { part, articleId: article, json, knowledgeDir: knowledge } };
}

function parseOptions(args: readonly string[]) {
  const given = { args: [...args], options, allowPositionals: true };
  for (const token of parseArgs({ ...given, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option' && !(token.name in options)) throw unknownOption(token.rawName);
  }
  try {
    return parseArgs({ ...given, strict: true });
  } catch (error) {
    throw usageError(`${error instanceof Error ? error.message : error}`, error);
  }
}

function unknownOption(rawName: string): FootnoteError {
  const nearest = nearestName(rawName.replace(/^-+/, ''), optionNames);
  const meant = nearest ? ` Did you mean --${nearest}?` : '';
  return usageError(`There is no option ${rawName}.${meant}`);
}

function parseLimit(typed: string): number {
  const limit = Number(typed);
  if (/^\d+$/.test(typed) && limit >= 1 && limit <= maxLimit) return limit;
  throw usageError(`--limit takes a whole number from 1 to ${maxLimit}.`);
}

function usageError(sentence: string, cause?: unknown): FootnoteError {
  return new FootnoteError('usage', `${sentence}\nnpm run ask -- --help shows the options.`, cause);
}

function formatOptions(): string {
  return Object.entries(options)
    .map(([name, option]) => {
      const value = 'value' in option ? ` ${option.value}` : '';
      return `  ${`--${name}${value}`.padEnd(16)} ${option.help}`;
    })
    .join('\n');
}
