/** The blocks of an article in, the same without what is no sentence and no part of it out: labels of pictures and players, stamps of time, boxes of shops. */
import type { BlockContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { textOf } from '../blocks/paragraph.ts';
import { isFullName } from '../metadata/is-name.ts';

/** Longer lines say something themselves, in characters. */
const lineMaxChars = 60;

const label = new RegExp(`^(?:${inKnownLanguages(({ pages }) => pages?.labels ?? '')})$`, 'iu');

/** What stands on no line of a text alone: a mark between two buttons, how far a video has played, which picture is shown. */
const noText = /^[\p{P}\p{S}\s]*$|^-?\s?\d{1,2}(?::\d{2}){1,2}$|^\d{1,3}\s?\/\s?\d{1,3}$/u;

/** `20:42 KEY EVENT`, `21 minutes ago 11:48 Ana Rojas`: above an entry of a page that is written as things happen. */
const stamp = new RegExp(
  `^(?:(?:${inKnownLanguages(({ pages }) => pages?.ago ?? '')})\\s*)?(?:\\d{1,2}[:.]\\d{2}(?![\\d.:])\\s?(?:[ap]\\.?m\\.?(?!\\p{L})|${inKnownLanguages(({ pages }) => pages?.clock ?? '')}(?!\\p{L}))?)`,
  'iu',
);

/** `Published 1 day ago`, `Hace 17 horas - 4 de octubre de 2025` */
const age = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.published ?? '')}\\s)?${inKnownLanguages(({ pages }) => pages?.ago ?? '')}(?:\\s?[-–—|·•]\\s?.{0,40}\\d{4})?$`,
  'iu',
);

/** Fewer stamps may be a programme of what is to come. */
const stampsMin = 3;

const price = /^(?:[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£])$/u;

const buys = new RegExp(`^(?:${inKnownLanguages(({ pages }) => pages?.buys ?? '')})`, 'iu');

export function dropLabels(blocks: readonly BlockContent[]): BlockContent[] {
  const lines = blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : null));
  const stamps = new Set(lines.flatMap((line, i) => (isStamp(line, blocks[i + 1]) ? [i] : [])));
  const isLeft = lines.map((line, i) => {
    if (line === null || line.length > lineMaxChars) return true;
    if (label.test(line) || noText.test(line) || age.test(line)) return false;
    return stamps.size < stampsMin || !stamps.has(i);
  });
  for (const at of lines.keys()) dropShop(lines, isLeft, at);
  const kept = blocks.filter((_, i) => isLeft[i]);
  return kept.length > 0 ? kept : [...blocks];
}

/** With nothing behind the time, the name of somebody, or the heading of the entry below it. */
function isStamp(line: string | null, next: BlockContent | undefined): boolean {
  const [time] = stamp.exec(line ?? '') ?? [];
  if (line === null || time === undefined || line.length > lineMaxChars) return false;
  const rest = line.slice(time.length).trim();
  return rest === '' || next?.type === 'heading' || isFullName(rest);
}

/** `£205`, `Price at`, `Lakeland`: what a thing costs and where it is sold. */
function dropShop(lines: readonly (string | null)[], isLeft: boolean[], at: number): void {
  if (!price.test(lines[at] ?? '') || !buys.test(lines[at + 1] ?? '')) return;
  const shop = lines[at + 2] ?? '';
  const isShop = shop !== '' && shop.length <= lineMaxChars / 2 && !/[.!?…:]$/u.test(shop);
  isLeft.fill(false, at, at + (isShop ? 3 : 2));
}
