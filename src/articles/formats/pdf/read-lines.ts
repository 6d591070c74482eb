/** The pieces of text of a PDF's page in, its lines in reading order out. */

/** As pdf.js gives it, as far as it matters here. */
export interface TextItem {
  readonly str: string;
  /** Scale, rotation and place: `[a, b, c, d, x, y]`, with y growing upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

export interface PdfLine {
  readonly text: string;
  /** The page, counted from 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  /** Its parts where wide gaps part them, as in the row of a table. */
  readonly cells: readonly string[];
}

interface Open {
  cells: string[];
  left: number;
  right: number;
  y: number;
  size: number;
  sizes: Map<number, number>;
}

/** In widths of a letter: more is no space between words. */
const cellGap = 1.6;
const wordGap = 0.17;

export function readLines(items: readonly TextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open !== null) lines.push(...finish(open, page));
    open = null;
  };
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    const size = Math.hypot(a, b);
    // What stands upright along the edge, as a stamp of an archive does, is beside the text.
    const isUpright = Math.abs(b) > Math.abs(a);
    if (item.str.trim() !== '' && !isUpright && size > 0) {
      if (open !== null && !goesOn(open, x, y, size)) close();
      if (open === null) {
        open = { cells: [''], left: x, right: x, y, size, sizes: new Map() };
      }
      add(open, item, { x, y, size });
    } else if (open !== null && item.str !== '' && !isUpright && item.width < cellGap * size) {
      // A space by itself.
      open.cells[open.cells.length - 1] += ' ';
      open.right = Math.max(open.right, x + item.width);
    }
    if (item.hasEOL && open !== null && !isRaisedEnd(open, size)) close();
  }
  close();
  return lines;
}

/** A line that has only begun with a raised sign is not at its end. */
function isRaisedEnd(open: Open, size: number): boolean {
  return size < 0.8 * open.size;
}

function goesOn(open: Open, x: number, y: number, size: number): boolean {
  const larger = Math.max(open.size, size);
  const isLevel = Math.abs(y - open.y) < (size < 0.8 * open.size ? 0.6 : 0.3) * larger;
  return isLevel && x > open.right - 1.5 * larger;
}

function add(
  open: Open,
  { str, width }: TextItem,
  at: { x: number; y: number; size: number },
): void {
  const gap = at.x - open.right;
  const isFirst = open.right === open.left && open.cells.length === 1 && open.cells[0] === '';
  // The number of a note stands raised, and is no word of the text.
  const isNote =
    at.size < 0.8 * open.size &&
    at.y > open.y + 0.15 * open.size &&
    /^[\d,*†‡§¶\s–-]{0,9}$/u.test(str.trim());
  open.right = Math.max(open.right, at.x + width);
  if (isNote) return;
  const cell = open.cells.length - 1;
  if (!isFirst && gap > cellGap * at.size) open.cells.push(str);
  else if (!isFirst && gap > wordGap * at.size) open.cells[cell] += ` ${str}`;
  else open.cells[cell] += str;
  open.sizes.set(at.size, (open.sizes.get(at.size) ?? 0) + str.length);
  const [most] = [...open.sizes].sort((one, other) => other[1] - one[1]);
  open.size = most?.[0] ?? at.size;
}

function finish({ cells, left, right, y, size }: Open, page: number): PdfLine[] {
  const tidied = cells.map(tidyCell).filter((cell) => cell !== '');
  if (tidied.length === 0) return [];
  return [{ text: tidied.join(' '), page, left, right, y, size, cells: tidied }];
}

/** The accents that TeX draws by themselves, and what they are above a letter. */
const accents: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '˘': '\u0306',
  '˚': '\u030A',
};

/** `na¨ıve` → `naïve`; signs that have no meaning outside of the file's own fonts are left out. */
function tidyCell(cell: string): string {
  return cell
    .replace(/([¨´ˆ˜ˇ˘˚]) ?(\p{L})/gu, (_, accent: string, letter: string) => {
      const bare = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
      return bare + (accents[accent] ?? '');
    })
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Co}\uFFFD\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
