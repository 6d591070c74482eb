/** A file in, the entries of its YAML or TOML front matter and the place where its text begins out. */
import { parse as parseToml, TomlDate } from 'smol-toml';
import { type ErrorCode, isMap, parseDocument } from 'yaml';
import { nestsDeep } from './nests-deep.ts';
import { errorAt, minorNoteAt, type TextProblem } from './problem.ts';

export type Syntax = 'yaml' | 'toml';

/** One `name: value` or `name = value` at the margin, with the lines that belong to it. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  readonly syntax: Syntax;
}

export interface FrontMatter {
  readonly entries: readonly Entry[];
  /** Where the text begins, in UTF-16 units; 0 without front matter. */
  readonly end: number;
  readonly problems: readonly TextProblem[];
}

export interface Value {
  /** Strings, lists and maps of them; null where it cannot be read. */
  readonly value: unknown;
  readonly problem: TextProblem | null;
}

interface Fences {
  readonly syntax: Syntax;
  /** Of the file, the first line between them. */
  readonly line: number;
  /** What stands between the two fences. */
  readonly inner: string;
  readonly end: number;
  readonly problems: readonly TextProblem[];
}

const fenceAtStart = /^((?:[ \t]*\n){0,20})(---|\+\+\+)[ \t]*\n/u;

/** With more hyphens below one line alone, that is a heading. */
const closings: Readonly<Record<Syntax, RegExp>> = {
  yaml: /^(?:---|(?<!^---[ \t]*\n[^\n]*\n)-{4,200})[ \t]*$/gmu,
  toml: /^\+{3,200}[ \t]*$/gmu,
};

/** A page of questions is fine; YAML takes its time over much more. */
const entryMaxChars = 50_000;

const nameAtMargin: Readonly<Record<Syntax, RegExp>> = {
  yaml: /^(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([^\s:#"'{}[\],&*!|>%@`?-](?:[^:#"'{}[\],\n]|:(?=\S)){0,99}?))[ \t]*:(?=\s|$)/u,
  toml: /^(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w-]{1,100}))[ \t]*=/u,
};

/** What goes on with the entry above it: what is indented, an item, the end of a list, a comment; and an empty map. */
const goesOn = /^(?:[ \t]|-(?:[ \t]|$)|[\]}]|#|\{\}[ \t]*$|$)/u;

/** The usual slips, in plainer words than YAML's. */
const reasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds ": " needs quotes around it',
  MISSING_CHAR: 'a quote or bracket that opens there does not close',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotes around it',
  TAB_AS_INDENT: 'a tab stands before it where spaces must',
  BAD_INDENT: 'its lines are not indented alike',
};

/** Nothing in it is ever run. */
export function readFrontMatter(source: string): FrontMatter {
  const fences = findFences(source);
  if (fences === null) return { entries: [], end: 0, problems: [] };
  const { entries, strays } = partEntries(fences);
  // Between two lines across a page may stand anything.
  const isOfValue = opensText(source, fences, strays);
  const isText =
    (strays.length > entries.length && !isOfValue) ||
    (entries.length === 0 && /(?:^|\n)(?!\{\}[ \t]*(?:\n|$))[^\n#]*\S/u.test(fences.inner));
  if (isText) return { entries: [], problems: [], end: 0 };
  const message = 'This line is not read; it is no "name: value".';
  const problems = isOfValue ? [] : strays.map((line) => errorAt(line, message));
  return { entries, problems: [...fences.problems, ...problems], end: fences.end };
}

/** So many names before a value that goes on over lines of its own are no text. */
const namedMinLines = 3;

/** Whether a program wrote a description over many lines, which are no text, and the title stands below it all. */
const opensText = (
  source: string,
  { line, end }: Fences,
  [stray = 0]: readonly number[],
): boolean => stray - line >= namedMinLines && /^\s{0,20}# \S/u.test(source.slice(end, end + 40));

/**
 * Between two lines `---` (YAML) or `+++` (TOML), the second of which may be longer, nothing but blank lines above the first. Without the second
 * it ends at the first blank line, where it begins as front matter does.
 */
function findFences(source: string): Fences | null {
  const [opening, above = '', sign = ''] = fenceAtStart.exec(source) ?? [];
  if (opening === undefined) return null;
  const syntax = sign === '---' ? 'yaml' : 'toml';
  const line = opening.split('\n').length;
  const closing = findLine(closings[syntax]);
  // Below blank lines `---` may as well be a line across.
  if (above !== '' && !nameAtMargin[syntax].test(closing?.inner ?? '')) return null;
  if (closing !== null) return { syntax, line, ...closing, problems: [] };
  const blank = findLine(/^[ \t]*$/gmu);
  if (blank === null || !nameAtMargin[syntax].test(blank.inner)) return null;
  const message = `The front matter is not closed; end it with a line ${sign} above the text.`;
  return { syntax, line, ...blank, problems: [errorAt(1, message)] };

  function findLine(line: RegExp): Pick<Fences, 'inner' | 'end'> | null {
    const from = opening?.length ?? 0;
    line.lastIndex = from;
    const found = line.exec(source);
    if (found === null) return null;
    return { inner: source.slice(from, found.index), end: found.index + found[0].length };
  }
}

/** `strays` are the lines that belong to no entry. */
function partEntries({ syntax, inner, line: first }: Fences) {
  const parts: { name: string; line: number; lines: string[] }[] = [];
  const strays: number[] = [];
  let inList = false;
  let quotedUntil = 0;
  const lines = inner.split('\n');
  for (const [i, line] of lines.entries()) {
    // What follows the head of a table is not the article's own.
    if (syntax === 'toml' && !inList && /^\[/u.test(line)) break;
    if (i < quotedUntil) {
      parts.at(-1)?.lines.push(` ${line}`);
      continue;
    }
    const match: RegExpExecArray | null = inList ? null : nameAtMargin[syntax].exec(line);
    const name: string | undefined = match?.slice(1).find(Boolean);
    if (name) parts.push({ name: name.trim(), line: first + i, lines: [line] });
    else if (syntax === 'toml' || goesOn.test(line)) parts.at(-1)?.lines.push(line);
    else strays.push(first + i);
    if (syntax === 'yaml' && name) quotedUntil = findQuoteEnd(lines, i);
    if (syntax === 'toml')
      inList = name ? /=[ \t]*\[[^\]]*$/u.test(line) : inList && !/^\]|\][ \t]*$/u.test(line);
  }
  const entries = parts.map(
    ({ lines, ...part }): Entry => ({ ...part, syntax, text: lines.join('\n') }),
  );
  return { entries, strays };
}

/** Longer ones are a quote that was forgotten. */
const quotedMaxLines = 20;

/** In a quote that was forgotten; of more words it may be of the text: "I found out the scope:". */
const oneWordName = /^[\p{L}\d_-]{1,40}:(?=\s|$)/u;

/** The line after a quoted value that opens on line `i` and goes on at the margin; 0 for any other. */
function findQuoteEnd(lines: readonly string[], i: number): number {
  const [, quote] = /:[ \t]+(["'])(?:(?!\1).)*$/u.exec(lines[i] ?? '') ?? [];
  if (quote === undefined) return 0;
  for (let next = i + 1; next <= i + quotedMaxLines; next++) {
    const line = lines[next] ?? '';
    if (oneWordName.test(line)) return 0;
    if (line.trimEnd().endsWith(quote)) return next + 1;
  }
  return 0;
}

/** What is meant is taken where it is plain, quotes or not. */
export function readValue(entry: Entry): Value {
  const { name, text, line, syntax } = entry;
  if (text.length > entryMaxChars) {
    return refuse(line, `${name} is longer than ${entryMaxChars} characters; shorten it.`);
  }
  if (nestsDeep(text)) {
    return refuse(
      line,
      `${name} cannot be read: its brackets or items stand too deep in each other.`,
    );
  }
  try {
    return syntax === 'yaml' ? readYaml(entry) : { value: readToml(text), problem: null };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n', 1);
    return refuse(line, `${name} cannot be read: ${reason}.`);
  }
}

function readYaml({ name, text, line }: Entry): Value {
  const read = parseEntry(text);
  // Some parsers let a quote go on as far left as its name.
  const isOpen = read.errors[0]?.code === 'MISSING_CHAR';
  const moved = isOpen ? parseEntry(indentQuotes(text)) : read;
  const document = moved.errors.length > 0 ? read : moved;
  const [broken] = [...document.errors, ...document.warnings];
  const hasAlias = /:[ \t]+[&*][\w-]+(?=\s|$)/u.test(text.split('\n', 1)[0] ?? '');
  if (!broken && !hasAlias && isMap(document.contents)) {
    const [value] = Object.values(document.toJS({ maxAliasCount: 0 }) as object);
    return { value: value === '~' || value === 'null' ? '' : value, problem: null };
  }
  const reason =
    broken === undefined || hasAlias
      ? 'a value that begins with * or & needs quotes around it'
      : (reasons[broken.code] ?? broken.message);
  const meant = readLiteral(text);
  if (meant === null) return refuse(line, `${name} cannot be read: ${reason}.`);
  return { value: meant, problem: minorNoteAt(line, `${name} is read as it stands; ${reason}.`) };
}

/** The failsafe schema keeps every value the string it was written as, dates and numbers too. */
const parseEntry = (text: string) =>
  parseDocument(text, { schema: 'failsafe', prettyErrors: false });

/** With the lines of each quoted value further in than its name. */
function indentQuotes(text: string): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.trimStart());
  let [until, indent] = [0, ''];
  return lines
    .map((line, i) => {
      if (i < until) return `${indent} ${line}`;
      until = findQuoteEnd(bare, i);
      indent = /^ */u.exec(line)?.[0] ?? '';
      return line;
    })
    .join('\n');
}

/** A value on one line as it stands; null where it may be meant as more than words. */
function readLiteral(text: string): string | null {
  const [, value] = /^[^:\n]+:[ \t]+([^ \t\n][^\n]*)$/u.exec(text.trimEnd()) ?? [];
  if (value === undefined || /^(?:[[{!&|>]|\*[\w-]+$)/u.test(value)) return null;
  const [, quoted] = /^(["'])(.*)\1$/u.exec(value)?.slice(1) ?? [];
  return quoted ?? value.replace(/^["']/u, '');
}

function readToml(text: string): unknown {
  return Object.values(parseToml(text)).map(toText)[0];
}

function toText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toText);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toText(each)]));
}

function refuse(line: number, message: string): Value {
  return { value: null, problem: errorAt(line, message) };
}
