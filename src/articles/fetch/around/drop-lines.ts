/** The blocks of an article and what is known of it in, the same without the lines about it out: whose it is, when it was changed, what it belongs to. */
import type { BlockContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { textOf } from '../blocks/paragraph.ts';
import { isAgency } from '../metadata/is-name.ts';
import { findDay, isDayBadge } from '../metadata/read-day.ts';
import { comparable } from '../tidy.ts';

export interface Known {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher?: string | null;
  readonly address?: string | null;
}

/** So many blocks stand above the text at most, and so many below it. */
const [aboveMax, belowMax] = [6, 4];

/** A longer line says something itself; in characters. */
const lineMaxChars = 110;

/** Letters besides days, times and what announces them. */
const besideMaxLetters = 30;

/** "Opinion", "Around the harbour": what an article belongs to, above it; in characters. */
const kickerMaxChars = 36;
const proseMinChars = 80;

/** A line that stands so often in a text is the page's. */
const repeatedMin = 3;
/** Fewer may be who speaks. */
const repeatedMinWords = 4;

/** Lists of so many characters stand in a text once; paragraphs may come back, as those of songs do. */
const wholeMinChars = 80;

/** A quote of so many characters that a paragraph has too is there to be seen. */
const pulledMinChars = 40;

/** So many of the last blocks may be to the reader: "Sign up for our newsletter"; in characters. */
const [invitesMax, invitationMaxChars, noticeMaxChars] = [2, 300, 700];

const invites = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ pages }) => pages?.invites ?? '')})`,
  'iu',
);

const notices = new RegExp(
  inKnownLanguages(({ pages }) => pages?.notices ?? ''),
  'iu',
);

const changed = new RegExp(
  `^(?:\\p{L}+ )?(?:${inKnownLanguages(({ pages }) => pages?.changed ?? '')})`,
  'iu',
);

const aboutDay = new RegExp(
  [
    ({ pages }: Words) => pages?.published ?? '',
    ({ pages }: Words) => pages?.bodies ?? '',
    ({ pages }: Words) => pages?.by ?? '',
  ]
    .map((choose) => `(?<!\\p{L})${inKnownLanguages(choose)}(?!\\p{L})`)
    .concat(`(?<!\\p{L})${inKnownLanguages(({ pages }) => pages?.changed ?? '')}\\p{L}*`)
    .join('|'),
  'giu',
);
type Words = Parameters<Parameters<typeof inKnownLanguages>[0]>[0];

/** `14:59`, `9.33pm`; a day is found otherwise. */
const clock = new RegExp(
  `(?<!\\d)\\d{1,2}[:.]\\d{2}(?![\\d.])\\s?(?:[ap]\\.?m|${inKnownLanguages(({ pages }) => pages?.clock ?? '')}(?!\\p{L}))?`,
  'iu',
);
const of = `(?:${inKnownLanguages(({ dates }) => dates?.of ?? '')}\\s)?`;
const day = new RegExp(
  [
    '\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}',
    `(?:\\p{L}{3,10}\\.?\\s)?\\d{1,2}(?:\\p{L}{2})?\\.?,?\\s${of}(?:\\p{L}{3,10}\\.?,?\\s)?${of}\\d{4}`,
  ].join('|'),
  'giu',
);

export function dropLines(blocks: readonly BlockContent[], known: Known): BlockContent[] {
  const texts = blocks.map(textOf);
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map(toComparable);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = (known.author ?? '').split(/[,;] /u).filter((name) => name.includes(' '));
  const seen = new Set<string>();
  let prose = 0;
  const kept = blocks.filter((block, i) => {
    const text = texts[i] ?? '';
    // What leads into the article may stand above the line, and no more.
    const isStart = i < aboveMax && prose < 2;
    if (text.length >= proseMinChars) prose++;
    const isAgain = block.type === 'list' && seen.has(text) && text.length >= wholeMinChars;
    seen.add(text);
    if (isAgain || isRepeated(block, text, counts.get(text) ?? 0)) return false;
    if (block.type === 'blockquote' && isPulled(block, paragraphs)) return false;
    if (block.type !== 'paragraph' && block.type !== 'heading') return true;
    if (isAgency(text) || isStamp(text, names) || isHouse(text, known)) return false;
    if (i >= blocks.length - invitesMax && isInvitation(text)) return false;
    const isAtEnd = i < aboveMax || i >= blocks.length - belowMax;
    if (isAtEnd && isAboutAuthor(text, names)) return false;
    return !isStart || !isAbove(text, names, known.title);
  });
  const whole = isKicker(kept[0], kept[1]) ? kept.slice(1) : kept;
  return whole.length > 0 ? whole : [...blocks];
}

/** "Story continues below advertisement"; who speaks, and what is said in answer, is shorter or a sentence. */
function isRepeated(block: BlockContent, text: string, count: number): boolean {
  if (block.type !== 'paragraph' || count < repeatedMin || text.length >= wholeMinChars)
    return false;
  return text.split(' ').length >= repeatedMinWords && !/[.!…:]["”»]?$/u.test(text);
}

const toComparable = (block: BlockContent): string => comparable(textOf(block));

/** A sentence of the text, set once more in large letters. */
function isPulled(quote: BlockContent, paragraphs: readonly string[]): boolean {
  const text = toComparable(quote);
  return (
    text.length >= pulledMinChars &&
    paragraphs.some((each) => each.length > text.length && each.includes(text))
  );
}

/** `CNN —`, before the text, and where it stands: `https://gazette.example/ferry`. */
function isHouse(text: string, { publisher, address }: Known): boolean {
  const [line, house, own] = [text, publisher ?? '', address ?? ''].map(comparable);
  if (/\s[—–-]$/u.test(text) && line) return house === line || !!house?.startsWith(`${line} `);
  return /^https?:/iu.test(text) && line === own;
}

/** `11:48 Ana Rojas`, of each part of a page that was written as it happened. */
function isStamp(text: string, names: readonly string[]): boolean {
  if (!clock.test(text) || text.length > kickerMaxChars || /[.!?…]$/u.test(text)) return false;
  return names.some((name) => text.includes(name));
}

/** Or a notice to those who would print it. */
const isInvitation = (text: string): boolean =>
  (text.length <= invitationMaxChars && invites.test(text)) ||
  (text.length <= noticeMaxChars && notices.test(text));

/** "Ana Rojas is a reporter in Harbour Town." */
function isAboutAuthor(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.startsWith(`${name} `) && text.length > lineMaxChars / 4);
}

function isAbove(text: string, names: readonly string[], title: string | null): boolean {
  if (text.length > lineMaxChars && !isTitle(text, title)) return false;
  if (isTitle(text, title) || isDayBadge(text)) return true;
  if (/[.!?…]["”»]?$/u.test(text) && !/\d\s(?:\p{L}{3,4}|[ap]\.m)\.$/u.test(text)) return false;
  const withoutNames = names.reduce((line, name) => line.replace(name, ' '), text);
  const left = withoutNames.replace(day, ' ').replace(clock, ' ').replace(aboutDay, ' ');
  const isTold =
    withoutNames !== text || changed.test(text) || clock.test(text) || findDay(text, null) !== null;
  return isTold && countLetters(left) <= besideMaxLetters;
}

/** With what stands before it in the same line. */
function isTitle(text: string, title: string | null): boolean {
  const [line, whole] = [text, title ?? ''].map(comparable);
  if (!line || !whole || whole.length < kickerMaxChars) return false;
  return line.endsWith(whole) && line.length <= whole.length + kickerMaxChars;
}

function isKicker(first: BlockContent | undefined, second: BlockContent | undefined): boolean {
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return false;
  const text = textOf(first);
  if (text.length > kickerMaxChars || textOf(second).length < proseMinChars) return false;
  return !/[\p{P}\p{S}]$/u.test(text) && !/[\p{N}\p{Lo}]/u.test(text);
}

const countLetters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;
