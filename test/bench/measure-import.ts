/** What was extracted of pages and what people say of them in, how much of it is right out. */
import type { LabelledPage, PageLabel } from './import-sets.ts';

/** What an extractor makes of a page; null where it finds no article. */
export interface Extracted {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly text: string;
  /** The extractor itself says that this may not be the whole article. */
  readonly doubtful: boolean;
}

export interface PageScore {
  /** Shares of what is to be found, and of what is not to be found (or of what was found besides). */
  readonly wanted: number;
  readonly unwanted: number;
  readonly refused: boolean;
  /** Nearly nothing that was wanted, without a word of doubt. */
  readonly wrong: boolean;
  readonly doubtful: boolean;
  /** Null where the set does not say. */
  readonly title: boolean | null;
  readonly date: boolean | null;
}

export interface ImportFigures extends Record<keyof PageScore, number> {
  readonly pages: number;
}

/** Of less than this share the article cannot be told. */
const wrongShare = 0.1;

export function scorePage({ label }: LabelledPage, found: Extracted | null): PageScore {
  if (found === null) {
    const unsaid = (value: string | null) => (value === null ? null : false);
    const { title, date } = label;
    return {
      wanted: 0,
      unwanted: 0,
      refused: true,
      wrong: false,
      doubtful: false,
      title: unsaid(title),
      date: unsaid(date),
    };
  }
  const { wanted, unwanted } =
    label.text.kind === 'whole'
      ? compareWords(label.text, found.text)
      : findSentences(label.text, found.text);
  return {
    wanted,
    unwanted,
    refused: false,
    wrong: wanted < wrongShare && !found.doubtful,
    doubtful: found.doubtful,
    title: label.title === null ? null : comparable(label.title) === comparable(found.title ?? ''),
    date: label.date === null ? null : label.date === found.date,
  };
}

/** Means over pages, each of the same weight; titles and dates over those that have one. */
export function summarize(scores: readonly PageScore[]): ImportFigures {
  const mean = (values: readonly (number | boolean)[]) =>
    values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
  const known = (values: readonly (boolean | null)[]) =>
    mean(values.filter((value) => value !== null));
  return {
    pages: scores.length,
    wanted: mean(scores.map(({ wanted }) => wanted)),
    unwanted: mean(scores.map(({ unwanted }) => unwanted)),
    wrong: mean(scores.map(({ wrong }) => wrong)),
    doubtful: mean(scores.map(({ doubtful }) => doubtful)),
    refused: mean(scores.map(({ refused }) => refused)),
    title: known(scores.map(({ title }) => title)),
    date: known(scores.map(({ date }) => date)),
  };
}

const comparable = (text: string): string => lettersOf(text).toLowerCase();

/** Letters and digits alone: marks, dashes and white space differ from one extractor to another. */
function lettersOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      // Nobody sees where a word may be parted.
      .replaceAll('\u00ad', '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** With their capitals, as the set's own script does: "ÜBER" on a button is not found in "tagsüber". */
function findSentences(
  { wanted, unwanted }: Extract<PageLabel['text'], { kind: 'sentences' }>,
  text: string,
) {
  const found = ` ${lettersOf(text)} `;
  const share = (sentences: readonly string[]) => {
    const words = sentences.map(lettersOf).filter((sentence) => sentence !== '');
    return words.filter((sentence) => found.includes(sentence)).length / Math.max(words.length, 1);
  };
  return { wanted: share(wanted), unwanted: share(unwanted) };
}

/** As often as they stand in both. */
function compareWords({ wanted }: { readonly wanted: string }, text: string) {
  const left = new Map<string, number>();
  const [expected, found] = [wanted, text].map((each) =>
    comparable(each).split(' ').filter(Boolean),
  );
  for (const word of expected ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  let met = 0;
  for (const word of found ?? []) {
    const count = left.get(word) ?? 0;
    if (count > 0) met++;
    left.set(word, count - 1);
  }
  const share = (count: number, all: number) => (all === 0 ? 0 : count / all);
  return {
    wanted: expected?.length === 0 ? 1 : share(met, expected?.length ?? 0),
    unwanted: share((found?.length ?? 0) - met, found?.length ?? 0),
  };
}
