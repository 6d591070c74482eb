/** The marks of a parsed text in, its lines, quotes and lists out: the parser knows no lists, and no lines. */

/** A node of `discord-markdown-parser`. */
export interface Mark {
  readonly type: string;
  readonly content?: string | readonly Mark[];
  readonly level?: number;
  readonly target?: string;
  readonly id?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

export type Block =
  | { readonly kind: 'line' | 'subtext'; readonly marks: readonly Mark[] }
  | { readonly kind: 'heading'; readonly level: number; readonly marks: readonly Mark[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `first`: its first number; null for one without. */
  | {
      readonly kind: 'list';
      readonly first: number | null;
      readonly items: readonly (readonly Mark[])[];
    }
  | { readonly kind: 'gap' };

export function readBlocks(marks: readonly Mark[]): Block[] {
  const blocks: Block[] = [];
  let line: Mark[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push(readLine(line));
    line = [];
  };
  for (const mark of marks) {
    const block = readOwnBlock(mark);
    if (block !== null) {
      endLine();
      blocks.push(block);
    } else if (mark.type === 'br' || mark.type === 'newline') {
      if (line.length === 0) blocks.push({ kind: 'gap' });
      endLine();
    } else {
      line.push(mark);
    }
  }
  endLine();
  return joinLists(dropOuterGaps(blocks));
}

function readOwnBlock({ type, content, level = 1 }: Mark): Block | null {
  const marks = typeof content === 'string' ? [] : (content ?? []);
  switch (type) {
    case 'blockQuote':
      return { kind: 'quote', blocks: readBlocks(marks) };
    case 'subtext':
      return { kind: 'subtext', marks };
    case 'heading':
      return { kind: 'heading', level, marks };
    case 'codeBlock':
      return { kind: 'code', text: typeof content === 'string' ? content : '' };
    default:
      return null;
  }
}

/** A line that begins as one of a list is a list of one: what was escaped is a mark of its own, and begins none. */
function readLine(marks: readonly Mark[]): Block {
  const [head, next, ...rest] = marks;
  const text = textOf(head);
  const bullet = /^\s*[-*] (.*)$/su.exec(text);
  if (bullet) return listOf(null, bullet[1] ?? '', marks.slice(1));
  const number = /^\s*(\d{1,4})$/u.exec(text);
  const after = /^\. (.*)$/su.exec(textOf(next));
  if (number && after) return listOf(Number(number[1]), after[1] ?? '', rest);
  return { kind: 'line', marks };
}

function textOf(mark: Mark | undefined): string {
  return mark?.type === 'text' && typeof mark.content === 'string' ? mark.content : '';
}

function listOf(first: number | null, text: string, rest: readonly Mark[]): Block {
  return { kind: 'list', first, items: [[{ type: 'text', content: text }, ...rest]] };
}

function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'list' && block.kind === 'line' && isIndented(block.marks)) {
      joined.pop();
      joined.push({ ...before, items: continueLast(before.items, block.marks) });
      continue;
    }
    const isOneMore =
      block.kind === 'list' &&
      before?.kind === 'list' &&
      (block.first === null) === (before.first === null);
    if (isOneMore) joined.pop();
    joined.push(isOneMore ? { ...before, items: [...before.items, ...block.items] } : block);
  }
  return joined;
}

function isIndented(marks: readonly Mark[]): boolean {
  return /^ {2,}/u.test(textOf(marks[0]));
}

/** A line set in below an entry is more of it. */
function continueLast(
  items: readonly (readonly Mark[])[],
  [head, ...rest]: readonly Mark[],
): readonly (readonly Mark[])[] {
  const line: Mark[] = [
    { type: 'br' },
    { type: 'text', content: textOf(head).trimStart() },
    ...rest,
  ];
  return [...items.slice(0, -1), [...(items.at(-1) ?? []), ...line]];
}

/** Discord shows nothing of empty lines before and after a text. */
function dropOuterGaps(blocks: readonly Block[]): readonly Block[] {
  const isText = ({ kind }: Block): boolean => kind !== 'gap';
  const first = blocks.findIndex(isText);
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex(isText) + 1);
}
