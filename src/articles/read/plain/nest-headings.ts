/** The headings of a book in their order in; of each its section, with those that it stands under, out: `VOLUME III · CHAPTER VI`. */

export interface BookHeading {
  /** Null for the title of the whole, which nothing needs to say again. */
  readonly name: string | null;
  /** What it counts, `chapter`, and how far; null for a title. */
  readonly counted: { readonly word: string; readonly value: number } | null;
  /** Blank lines above it: the more, the higher it stands. */
  readonly gap: number;
}

/** What stands below as many blank lines is a part of the book, below fewer a part of one. */
export const chapterGap = 4;

interface Open extends BookHeading {
  hasText: boolean;
  /** Titles right below it are its own, and others that stand below as few blank lines. */
  titleGap: number;
}

export interface Outline {
  readonly open: (heading: BookHeading) => string | null;
  /** Text stands below the last heading. */
  readonly read: () => void;
  /** Something else does, such as a list of what follows. */
  readonly close: () => void;
}

/** `headings`: all that will be opened. */
export function createOutline(headings: readonly BookHeading[]): Outline {
  let open: Open[] = [];
  let isBelow = false;
  const above = new Map<string, readonly Open[]>();
  const begins = new Map<string, number>();
  const gaps = new Map<string, number>();
  for (const { counted, gap } of headings) {
    if (counted?.value === 1) begins.set(counted.word, (begins.get(counted.word) ?? 0) + 1);
    if (counted) gaps.set(counted.word, Math.max(gap, gaps.get(counted.word) ?? 0));
  }
  const beginsAgain = (word: string) => (begins.get(word) ?? 0) > 1;
  return {
    read: () => {
      isBelow = false;
      const top = open.at(-1);
      if (top) top.hasText = true;
    },
    close: () => {
      open = [];
    },
    open: (heading) => {
      const { counted } = heading;
      const kept = counted
        ? keepAbovePart(open, { ...counted, again: beginsAgain(counted.word) }, above, isBelow)
        : keepAboveTitle(withoutSame(open, heading), heading.gap, isBelow);
      if (counted) above.set(counted.word, kept);
      const gap = counted ? (gaps.get(counted.word) ?? heading.gap) : heading.gap;
      open = [...kept, { ...heading, gap, hasText: false, titleGap: 0 }];
      isBelow = true;
      const names = open.flatMap(({ name }) => name ?? []);
      return names.length === 0 ? null : names.join(' · ');
    },
  };
}

/** A title that stands there once more. */
function withoutSame(open: readonly Open[], { name }: BookHeading): readonly Open[] {
  const at = open.findIndex((each) => each.name === name && name !== null);
  return at === -1 ? open : open.slice(0, at);
}

/** Those above a number: as above the one before it, or the title whose parts it begins to count. */
function keepAbovePart(
  open: readonly Open[],
  { word, value, again }: { word: string; value: number; again: boolean },
  above: ReadonlyMap<string, readonly Open[]>,
  isBelow: boolean,
): readonly Open[] {
  const at = open.findIndex(({ counted }) => counted?.word === word);
  if (at !== -1) return open.slice(0, at);
  // Some books leave out the word further down: `ADVENTURE VI`, and then `VII`.
  const before = open.findIndex(({ counted }) => counted?.value === value - 1 && value > 2);
  if (word === '' && before !== -1) return open.slice(0, before);
  const isSecond = value === 2 && open.at(-1)?.counted === null;
  if (value > 1 && !isSecond) return above.get(word) ?? (isBelow ? open : []);
  // The numbers of several tales begin again below each title, those of chapters below each part.
  const isOver = ({ counted, hasText }: Open) =>
    hasText && (!again || (counted === null && word !== ''));
  let last = open.length;
  while (last > 0 && isOver(open[last - 1] as Open)) last--;
  return open.slice(0, last);
}

function keepAboveTitle(open: readonly Open[], gap: number, isBelow: boolean): readonly Open[] {
  const top = open.at(-1);
  if (isBelow && top?.counted) {
    top.titleGap = gap < chapterGap ? 1 : chapterGap;
    return open;
  }
  const isAbove = ({ counted, titleGap, gap: its }: Open) =>
    titleGap >= chapterGap ||
    (titleGap > 0 && gap < chapterGap) ||
    (counted?.word !== '' && its >= chapterGap && gap < chapterGap);
  return open.slice(0, open.findLastIndex(isAbove) + 1);
}
