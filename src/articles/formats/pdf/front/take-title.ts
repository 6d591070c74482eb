/** The paragraphs of a PDF and the title that it states in, its title and what is left of the paragraphs out. */
import { parseMonth, parseStatedDay } from '../../../parse-date.ts';
import type { PdfParagraph } from '../pdf-paragraph.ts';
import type { PdfLine } from '../read-lines.ts';
import { isPart } from './is-part.ts';
import { readAct, readKind, readSubject } from './read-act.ts';
import { office } from './read-author.ts';
import { letters, type NameReader, wordsOf } from './read-names.ts';

const titleMaxChars = 250;

/** In letters of the text: of what stands at the very top, less is enough. */
const minSize = 1.2;
const topMinSize = 1.12;

/** Lines in a smaller size are part of the title where they are hardly smaller and close to it. */
const partMinSize = 0.62;
const partMaxGap = 1.4;
const partsMaxChars = 150;

/** From one line of a title to the next, in its letters. */
const lineMaxGap = 3;

/** A page with less on it is a cover, whose letters may all be of one size. */
const coverMaxParagraphs = 2;
const coverMaxLetters = 200;
const coverMinSize = 14;

/** The first of slides has more on it, in smaller letters than its title. */
const slideMaxLetters = 700;

/** What programs write where nobody gave a title. */
const noTitle =
  /^(?:untitled|title|document|(?:powerpoint )?presentation|microsoft \w+(?: - .*)?|r graphics output|adobe \w+ pdf|\(?anonymous\)?)$|\.[a-z]\w{1,4}$|^(?=\D*\d)[\w-]+$|^[[<{]|[_\\|<>]/iu;

/** These name a file after the pattern that its pages were drawn after. */
const drawnAfterPattern = /canva/iu;

export interface Stated {
  readonly title: string | null;
  /** What wrote the file. */
  readonly program: string;
}

interface Taken {
  readonly title: string | null;
  readonly paragraphs: readonly PdfParagraph[];
}

/** The number of an act, else the largest letters on the first page, else what the file says of itself. */
export function takeTitle(
  all: readonly PdfParagraph[],
  bodySize: number,
  stated: Stated,
  front: readonly PdfLine[],
  readNames: NameReader,
): Taken {
  const act = readAct(front);
  if (act !== null) return { title: act, paragraphs: takeAct(all, act) };
  const lines = front.map((line) => line.text).join(' ');
  const isFirst = ({ page, text }: PdfParagraph) =>
    page === all[0]?.page && !isMasthead(text, front);
  const first = all.filter(isFirst);
  const size = Math.max(
    0,
    ...first.filter(({ text }) => /\p{L}{3}/u.test(text)).map((each) => each.size),
  );
  const isLarge = (each: PdfParagraph) => each.size > 0.97 * size && each.kind !== 'rows';
  const isNames = (text: string) => readNames(text).length > 0;
  const shown = findShown(first, size, bodySize, { isLarge, isNames });
  const text = dropDouble(joinTitle(shown));
  const isShown =
    (size > (shown[0] === first[0] ? topMinSize : minSize) * bodySize ||
      isCover(first, size) ||
      isSlide(first, size)) &&
    text.length <= titleMaxChars &&
    !isPart(text) &&
    !/https?:|www\./u.test(text);
  const { title } = stated;
  const named = title === null || noTitle.test(title) || isStale(stated, lines) ? null : title;
  const isOnPage = named !== null && letters(lines).includes(letters(named));
  if (!isShown) {
    const isLike =
      named !== null && /\p{L}\s+\S*\p{L}/u.test(named) && !drawnAfterPattern.test(stated.program);
    if (isOnPage || isLike) return { title: named, paragraphs: all };
    const kind = readKind(first);
    if (kind) return { title: kind.text, paragraphs: takeAct(all, kind.text) };
    return { title: readSubject(first.map((each) => each.text)), paragraphs: all };
  }
  const taken = isOnPage
    ? first.filter((each) => isLarge(each) && letters(named).includes(letters(each.text)))
    : shown;
  const end = all.findLastIndex((each) => taken.includes(each));
  // Who wrote it leads to nothing.
  const isAuthor = (i: number) => i === end + 1 && isNames(all[i]?.text ?? '');
  const rest = all
    .map((each, i) => (isAuthor(i) ? toText(each) : each))
    .filter((_, i) => !taken.includes(all[i] as PdfParagraph));
  return { title: isOnPage ? named : text, paragraphs: rest.length > 0 ? rest : all.map(toText) };
}

/** An office program keeps the title of the file that one was copied from: nothing of it is on the page. */
function isStale({ title, program }: Stated, page: string): boolean {
  const shown = new Set(wordsOf(page));
  const words = wordsOf(title ?? '').filter((word) => word.length > 3);
  return office.test(program) && words.length > 0 && !words.some((word) => shown.has(word));
}

interface Tests {
  readonly isLarge: (each: PdfParagraph) => boolean;
  readonly isNames: (text: string) => boolean;
}

/** The first of the largest, with what goes on below it and what is hardly smaller right beside it. */
function findShown(
  first: readonly PdfParagraph[],
  size: number,
  bodySize: number,
  { isLarge, isNames }: Tests,
): readonly PdfParagraph[] {
  const at = first.findIndex(isLarge);
  if (at === -1) return [];
  const isClose = (above: PdfParagraph, below: PdfParagraph, most: number) =>
    above.bottom - below.top < most * size && above.bottom - below.top > -partMaxGap * size;
  const goesOn = (above: PdfParagraph, below: PdfParagraph, each: PdfParagraph) =>
    isLarge(each) && !isDate(each.text) ? isClose(above, below, lineMaxGap) : false;
  const isPart = (above: PdfParagraph, below: PdfParagraph, each: PdfParagraph) =>
    each.size >= partMinSize * size &&
    each.size > 1.2 * bodySize &&
    (each.kind === 'text' || each.kind === 'heading') &&
    !/^\d|\d{4}|,.*,|@/u.test(each.text) &&
    !isNames(each.text) &&
    isClose(above, below, partMaxGap);
  const grow = (accepts: typeof isPart): readonly PdfParagraph[] => {
    let [begin, end] = [at, at + 1];
    const from = (i: number) => first[i] as PdfParagraph;
    while (end < first.length && accepts(from(end - 1), from(end), from(end))) end++;
    while (begin > 0 && accepts(from(begin - 1), from(begin), from(begin - 1))) begin--;
    return first.slice(begin, end);
  };
  const whole = grow((...args) => goesOn(...args) || isPart(...args));
  return textOf(whole).length <= partsMaxChars ? whole : grow(goesOn);
}

function isCover(first: readonly PdfParagraph[], size: number): boolean {
  const isShort = first.length <= coverMaxParagraphs && size >= coverMinSize;
  return isShort && letters(textOf(first)).length <= coverMaxLetters;
}

function isSlide(first: readonly PdfParagraph[], size: number): boolean {
  const others = first
    .filter((each) => each.size <= 0.97 * size)
    .map(({ size, text }) => ({ size, count: letters(text).length }));
  const all = others.reduce((sum, { count }) => sum + count, 0);
  const small = others.reduce((sum, each) => sum + (each.size < 0.8 * size ? each.count : 0), 0);
  const whole = letters(textOf(first)).length;
  return size >= coverMinSize && whole <= slideMaxLetters && small > 0.5 * all;
}

/** The name of a journal: its number stands behind it elsewhere on the page. */
const isMasthead = (text: string, front: readonly PdfLine[]): boolean =>
  front.some(
    (line) =>
      line.text.startsWith(text) &&
      /^,? (?:vol(?:ume|umen)?\.? ?)?\d{1,4},? ?\(/iu.test(line.text.slice(text.length)),
  );

const isDate = (text: string): boolean => (parseStatedDay(text) ?? parseMonth(text)) !== null;

/** What stands above an act leads to nothing. */
function takeAct(all: readonly PdfParagraph[], act: string): readonly PdfParagraph[] {
  const at = all.findIndex(({ text }) => act === text || act.startsWith(`${text} `));
  const rest = all.filter(({ text }, i) => i !== at || text !== act);
  return rest.map((each, i) => (i < at ? toText(each) : each));
}

/** A title with nothing below it is all that there is to read. */
const toText = (each: PdfParagraph): PdfParagraph =>
  each.kind === 'heading' ? { ...each, kind: 'text' } : each;

/** A smaller part that begins anew says more of what the larger one names. */
function joinTitle(parts: readonly PdfParagraph[]): string {
  const [first, ...rest] = parts;
  return rest.reduce((joined, { text, size }, i) => {
    const above = parts[i];
    const isMore =
      above !== undefined &&
      size < 0.85 * above.size &&
      above.text.includes(' ') &&
      /^\p{Lu}/u.test(text) &&
      /[\p{L}\p{N})]{4}$/u.test(joined);
    return `${joined}${isMore ? ':' : ''} ${text}`;
  }, first?.text ?? '');
}

/** `The Quay The Quay May`: a cover has its title as a picture too. */
function dropDouble(text: string): string {
  const words = text.split(' ');
  for (let count = words.length >> 1; count > 1; count--) {
    const isDouble = words.slice(0, count).every((word, i) => word === words[count + i]);
    if (isDouble) return words.slice(count).join(' ');
  }
  return text;
}

const textOf = (paragraphs: readonly PdfParagraph[]): string =>
  paragraphs.map(({ text }) => text).join(' ');
