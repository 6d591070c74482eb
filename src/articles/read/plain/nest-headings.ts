/** The headings of a book in their order in; of each its section, with those that it stands under, out: `VOLUME III · CHAPTER VI`. */

export interface BookHeading {
  /** Null for the title of the whole, which nothing needs to say again. */
  readonly name: string | null;
  /** What it counts, `chapter`, and how far; null for a title. */
  readonly counted: { readonly word: string; readonly value: number } | null;
  /** Blank lines above it: the more, the higher it stands. */
  readonly gap: number;
}

interface Open extends BookHeading {
  hasText: boolean;
  /** Titles right below it are its own. */
  holdsTitles: boolean;
}

export interface Outline {
  readonly open: (heading: BookHeading) => string | null;
  /** Text stands below the last heading. */
  readonly read: () => void;
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
      for (const each of open) each.hasText = true;
    },
    open: (heading) => {
      const { counted } = heading;
      const kept = counted
        ? keepAbovePart(open, { ...counted, again: beginsAgain(counted.word) }, above, isBelow)
        : keepAboveTitle(open, heading.gap, isBelow);
      if (counted) above.set(counted.word, kept);
      const gap = counted ? (gaps.get(counted.word) ?? heading.gap) : heading.gap;
      open = [...kept, { ...heading, gap, hasText: false, holdsTitles: false }];
      isBelow = true;
      const names = open.flatMap(({ name }) => name ?? []);
      return names.length === 0 ? null : names.join(' · ');
    },
  };
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
  const isSecond = value === 2 && open.at(-1)?.counted === null;
  if (value > 1 && !isSecond) return above.get(word) ?? (isBelow ? open : []);
  const isOver = ({ counted, hasText }: Open) => counted === null && hasText && !again;
  let last = open.length;
  while (last > 0 && isOver(open[last - 1] as Open)) last--;
  return open.slice(0, last);
}

function keepAboveTitle(open: readonly Open[], gap: number, isBelow: boolean): readonly Open[] {
  const top = open.at(-1);
  if (isBelow && top?.counted) {
    top.holdsTitles = true;
    return open;
  }
  const last = open.findLastIndex((each) => each.holdsTitles || each.gap > gap);
  return open.slice(0, last + 1);
}
