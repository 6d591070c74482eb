/** The document of a web page and its title in, the day that stands right below or above the title out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';
import { findHeading } from './find-heading.ts';
import { findDay } from './read-day.ts';

/** So many elements with text in them away the day is that of something else. */
const [reachAbove, reachBelow] = [15, 32];

/** Among pictures and drawn signs texts are at least one of so many elements. */
const shareOfTexts = 3;

const hasText = ({ textContent }: PageElement): boolean => /\S/u.test(textContent ?? '');

/** What stands in a line beside the day: names, times, how long it takes to read; in characters. */
const besideMaxChars = 60;

/** A day at the very beginning of a text, before its place or a dash; in characters. */
const beginningMaxChars = 24;

const changed = new RegExp(
  inKnownLanguages(({ pages }) => pages?.changed ?? ''),
  'iu',
);

export function findNearDay(
  document: PageDocument,
  title: string | null,
  isOther: (element: PageElement) => boolean,
): string | null {
  const heading = findHeading(document, title);
  if (heading === null) return null;
  const language = document.documentElement?.getAttribute('lang')?.trim() || null;
  const all = [...document.querySelectorAll('body *')];
  const at = all.indexOf(heading);
  const near = [
    ...all
      .slice(at + 1, at + 1 + shareOfTexts * reachBelow)
      .filter(hasText)
      .slice(0, reachBelow),
    ...all.slice(Math.max(at - reachAbove, 0), at).reverse(),
  ];
  for (const element of near) {
    if (element.contains(heading) || isOther(element)) continue;
    // Of the heading itself only a line in it that is no part of the title.
    if (heading.contains(element) && !/^(?:SMALL|SPAN|TIME|DIV)$/u.test(element.tagName)) continue;
    const day = readLine(lineOf(element) ?? '', language);
    if (day !== null) return day;
  }
  return null;
}

function readLine(line: string, language: string | null): string | null {
  const isSentence = /[.!?…]["”»]?$/u.test(line) && /\p{Ll}/u.test(line);
  const isShort = line.length <= besideMaxChars + beginningMaxChars && !isSentence;
  const part = isShort ? line : line.slice(0, beginningMaxChars);
  // `4 March 2022 – The lamp was …`, and not `It was 4 March 2022.`
  if (!/\d/u.test(part) || changed.test(part) || (!isShort && !beginsWithDay(part))) return null;
  return findDay(part, language);
}

function beginsWithDay(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{L}{3,9}\.?,?\s+)?\d/u.test(text);
}
