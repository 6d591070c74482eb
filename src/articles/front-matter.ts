/** A Markdown file in, the lines of its YAML front matter and the place where its text begins out. */
import { type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { errorAt, type TextProblem } from './problem.ts';

/** One `name: value` of the front matter; values are strings, lists or maps of strings. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
}

export interface FrontMatter {
  readonly entries: readonly Entry[];
  /** Where the text begins, in UTF-16 units. */
  readonly end: number;
  /** What makes the whole of it unreadable. */
  readonly problem: TextProblem | null;
}

const opening = /^---[ \t]*\n/;

/** Pages of questions are fine; YAML takes its time over much more. */
const maxChars = 50_000;

/** The usual slips, in plainer words than YAML's. */
const reasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds ": " needs quotes around it',
  DUPLICATE_KEY: 'this name stands twice',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotes around it',
};

/** A file without front matter has no entries. Nothing in it is ever run. */
export function readFrontMatter(source: string): FrontMatter {
  const fences = findFences(source);
  if (fences === null) return { entries: [], end: 0, problem: explainUnclosed(source) };
  const { end, yaml } = fences;
  if (end > maxChars) {
    const message = `The front matter is longer than ${maxChars} characters; shorten it.`;
    return { entries: [], end, problem: errorAt(1, message) };
  }
  return { ...readEntries(yaml), end };
}

/** What stands between the two lines `---`, and where the second one ends; null without both. */
export function findFences(source: string): { readonly yaml: string; readonly end: number } | null {
  const begin = opening.exec(source)?.[0].length;
  if (begin === undefined) return null;
  const fence = /^---[ \t]*$/gm;
  fence.lastIndex = begin;
  const closing = fence.exec(source);
  if (closing === null) return null;
  return { yaml: source.slice(begin, closing.index), end: closing.index + closing[0].length };
}

/** A lone `---` above plain paragraphs is a line across the page and no problem. */
function explainUnclosed(source: string): TextProblem | null {
  const begin = opening.exec(source)?.[0].length;
  if (begin === undefined) return null;
  if (!/^[\w-]+[ \t]*:/.test(source.slice(begin, begin + 100))) return null;
  return errorAt(1, 'The front matter is not closed; end it with a line --- above the text.');
}

function readEntries(yaml: string): Omit<FrontMatter, 'end'> {
  const lineCounter = new LineCounter();
  // The opening `---` is line 1 of the file.
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + 1;
  // The failsafe schema keeps every value the string it was written as, dates and numbers too.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter });
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) return unreadable(lineOf(broken.pos[0]), reasons[broken.code] ?? broken.message);
  if (document.contents === null) return { entries: [], problem: null };
  if (!isMap(document.contents)) return unreadable(2, 'it must be lines of "name: value"');
  try {
    const entries = document.contents.items.map(({ key, value }) => ({
      name: isScalar(key) ? String(key.value) : '?',
      value: isNode(value) ? value.toJS(document, { maxAliasCount: 0 }) : '',
      line: lineOf(isNode(key) ? (key.range?.[0] ?? 0) : 0),
    }));
    return { entries, problem: null };
  } catch {
    return unreadable(2, 'a value that begins with * needs quotes around it');
  }
}

function unreadable(line: number, reason: string): Omit<FrontMatter, 'end'> {
  return { entries: [], problem: errorAt(line, `The front matter cannot be read: ${reason}.`) };
}
