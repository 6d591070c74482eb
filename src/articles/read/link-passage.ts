/** An article's address and the texts of its passages in, addresses that land on each out. */
import { foldWord } from '../../language/fold.ts';
import { addressMaxChars } from '../parse-address.ts';

/** Four words at each end tell most paragraphs of one article apart. */
const endWords = 4;

/** A passage of so few words is named whole. */
const wholeMaxWords = 10;

/** As many words tell apart paragraphs that begin alike; else what stands around them has to. */
const startMaxWords = 14;

/** Of what stands before the passage, or behind it. */
const aroundWords = 3;

/** A passage as a page shows it: its paragraphs, and the heading that they stand under. */
export interface ShownPassage {
  readonly section: string | null;
  readonly shown: readonly string[];
}

/** The words of a passage, by cells, and what stands around it. */
interface Place {
  readonly parts: readonly (readonly string[])[];
  /** How many of the first words stand above it too. */
  readonly alike: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * For each passage of an article `url` with a text fragment (wicg.github.io/scroll-to-text-fragment)
 * of its first and last words: more of them where they stand above it too, be it in the title, in a
 * heading or in the middle of a sentence, fewer where the address would get longer than 512
 * characters, and `url` itself where not even one fits.
 */
export function linkPassages(
  url: string,
  passages: readonly ShownPassage[],
  title: string | null,
): string[] {
  const base = url.split(':~:', 1)[0] ?? url;
  const separator = base.includes('#') ? ':~:text=' : '#:~:text=';
  const all = passages.map(({ shown }) =>
    shown.flatMap(splitCells).filter(({ length }) => length > 0),
  );
  const above = createAbove(all.map(([start]) => start ?? []));
  above.add(splitWords(title));
  let before: readonly string[] = [];
  let section: string | null = null;
  return all.map((parts, i) => {
    const heading = splitWords(passages[i]?.section ?? null);
    if (passages[i]?.section !== section && heading.length > 0) {
      above.add(heading);
      before = heading;
    }
    section = passages[i]?.section ?? null;
    const isLast = passages[i + 1]?.section !== section;
    const after = isLast ? [] : (all[i + 1]?.[0] ?? []);
    const fitting = listFragments({ parts, alike: above.countAlike(parts[0] ?? []), before, after })
      .map((fragment) => base + separator + fragment)
      .find((address) => address.length <= addressMaxChars);
    for (const part of parts) above.add(part);
    before = parts.at(-1) ?? before;
    return fitting ?? url;
  });
}

/** Best first. */
function listFragments({ parts, alike, before, after }: Place): string[] {
  const [start] = parts;
  const end = parts.at(-1) ?? [];
  if (start === undefined) return [];
  const isTold = alike < Math.min(start.length, startMaxWords);
  const around = isTold ? ['', ''] : encodeAround(before, after);
  const [prefix = '', suffix = ''] = around;
  if (parts.length === 1 && start.length <= wholeMaxWords) {
    return [prefix + encodeWords(start) + suffix];
  }
  const first = Array.from({ length: endWords }, (_, i) => endWords - i).map(
    (count) => `${encodeWords(start.slice(0, count))},${encodeWords(end.slice(-count))}`,
  );
  if (alike < endWords) return [`${prefix}${first[0]}${suffix}`, ...first];
  const told = encodeWords(start.slice(0, isTold ? alike + 1 : endWords));
  return [`${prefix}${told},${encodeWords(end.slice(-endWords))}${suffix}`, ...first];
}

/** What stands right before, or else right behind. */
function encodeAround(before: readonly string[], after: readonly string[]): string[] {
  if (before.length > 0) return [`${encodeWords(before.slice(-aroundWords))}-,`, ''];
  return ['', after.length === 0 ? '' : `,-${encodeWords(after.slice(0, aroundWords))}`];
}

/** What has been read of an article so far, as far as it tells one of the `starts` from it. */
function createAbove(starts: readonly (readonly string[])[]) {
  const begun = new Set(starts.flatMap((start) => listStarts(start.map(comparable))));
  // All that is there in any length is kept for the starts alone: of a whole article it would not fit.
  const seen = new Set<string>();
  return {
    add(words: readonly string[]): void {
      const lower = words.map(comparable);
      for (let i = 0; i < lower.length; i++) {
        let run = '';
        for (let j = i; j < i + startMaxWords && j < lower.length; j++) {
          run += j === i ? lower[j] : ` ${lower[j]}`;
          if (!begun.has(run)) break;
          seen.add(run);
        }
      }
    },
    countAlike: (start: readonly string[]): number =>
      listStarts(start.map(comparable)).findLastIndex((each) => seen.has(each)) + 1,
  };
}

/** The first word, the first two, and so on. */
function listStarts(words: readonly string[]): string[] {
  const first = words.slice(0, startMaxWords);
  return first.map((_, i) => first.slice(0, i + 1).join(' '));
}

/** Browsers find words in any case, and whatever marks stand around the last of them. */
function comparable(word: string): string {
  return (
    foldWord(word)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '') || word
  );
}

function splitWords(text: string | null): string[] {
  return text?.match(/\S+/g) ?? [];
}

/** The words of each cell of a row, and of each line that the author ended: a browser finds no words across either. */
function splitCells(text: string): string[][] {
  // The mark of a note is shown as a number.
  const shown = text.replace(/\[\^[^\]\s]{1,40}\]/g, '');
  return shown.split(/\n|(?:^|\s)(?=[:-]*\|)[|:-]+(?:\s|$)/).map(splitWords);
}

/** `-`, `,` and `&` have a meaning in a fragment; brackets and `*_~` have one in Markdown. */
function encodeWords(words: readonly string[]): string {
  // Half a character, where a very long word was cut, cannot be encoded.
  const text = words.join(' ').replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(text).replace(
    /[-_!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
