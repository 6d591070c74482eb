/** The document of a web page in, the day that its article shows, or the month, out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { parseMonth } from '../../parse-date.ts';
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';
import { findArticle, findBeside, findWithin } from './find-article.ts';
import { findNearDay } from './find-near-day.ts';
import { daysBetween, findDay, toDay } from './read-day.ts';

/** What the day of an article, or the line that it stands in, is called. */
const dayLine = ['date', 'time', 'publi', 'posted', 'meta', 'byline', 'fecha', 'datum']
  .map((name) => `[class*="${name}" i]`)
  .join(', ');

/** Where days of other things stand. */
const elsewhere = ['comment', 'related', 'sidebar', 'teaser', 'widget', 'archive', 'current']
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');

/** Beside it stands the day of the same article. */
const ownByline = 'address [rel~="author"], address[aria-label]';

/** What holds more paragraphs and lines is the article, whatever it is called. */
const ownMinLines = 8;

/** Fewer letters of a link may announce a day: "Published on Wednesday, 14 September". */
const teaserMinLetters = 32;

/** Longer texts are no line about the day. */
const lineMaxChars = 150;

const changed = new RegExp(
  inKnownLanguages(({ pages }) => pages?.changed ?? ''),
  'iu',
);

const published = new RegExp(
  `(?<!\\p{L})(?:${inKnownLanguages(({ pages }) => pages?.published ?? '')})(?!\\p{L})`,
  'iu',
);

/** A day further behind the word is another. */
const publishedMaxChars = 32;

/** It may be another day than that of its publication. */
export function readShownDate(document: PageDocument, title: string | null): string | null {
  const article = findArticle(document);
  const published = ['datetime', 'content', 'title']
    .map((name) => `[itemprop~="datePublished"][${name}]`)
    .join(', ');
  const found = [
    document.querySelector('time[pubdate]'),
    findWithin(article, published),
    findWithin(article, 'time[datetime]', isNoChange),
    findBeside(document, 'time[datetime]', isNoChange),
  ];
  const lines = listDayLines(document);
  const isOther = (element: PageElement) => standsElsewhere(element) || !isNoChange(element);
  return (
    found.map(toStampedDay).find(Boolean) ??
    readDayLine(lines.filter((line) => article?.contains(line))) ??
    // Before other lines of the page: one in its head may be the clock of the site.
    findNearDay(document, title, (element) => isOther(element) || isOfAnother(element)) ??
    readDayLine(lines) ??
    findNearDay(document, title, isOther) ??
    readPublished(document)
  );
}

/** `Deadline: 4 March 2022`. */
function isOfAnother(element: PageElement): boolean {
  const [, label = ''] =
    /^([\p{L} ]{2,40}):\s{0,3}(?:\p{L}{2,10}\.?,?\s)?\d/u.exec(lineOf(element) ?? '') ?? [];
  return label !== '' && !published.test(label);
}

/** "Veröffentlicht am 16.08.2019", wherever it stands; else "Published December, 2009". */
function readPublished(document: PageDocument): string | null {
  const language = document.documentElement?.getAttribute('lang')?.trim() || null;
  const named = [
    ...document.querySelectorAll('p, li, dd, td, span, div, small, em, i, b, strong'),
  ].flatMap((element) => {
    if ((element.textContent?.length ?? 0) > lineMaxChars || standsElsewhere(element)) return [];
    return lineOf(element)?.split(published)[1] ?? [];
  });
  const days = named.map((behind) => findDay(behind.slice(0, publishedMaxChars), language));
  return days.find(Boolean) ?? named.map(parseMonth).find(Boolean) ?? null;
}

/** Where the page shows the day beside it, that one: the stamp may be of another time zone, or of a change. */
function toStampedDay(element: PageElement | null): string | null {
  const stamp = ['datetime', 'content', 'title'].map((name) => element?.getAttribute(name) ?? null);
  const stamped = stamp.map(toDay).find(Boolean) ?? null;
  if (element === null || stamped === null) return stamped;
  const shown = readLine(element, languageOf(element));
  return shown !== null && Math.abs(daysBetween(stamped, shown)) === 1 ? shown : stamped;
}

const languageOf = (element: PageElement): string | null =>
  element.closest('html')?.getAttribute('lang')?.trim() || null;

/** The lines of a page that are called by the day. */
const listDayLines = (document: PageDocument): PageElement[] =>
  [...document.querySelectorAll(`time, ${dayLine}`)].filter(
    (element) =>
      (element.textContent?.length ?? 0) <= lineMaxChars &&
      !standsElsewhere(element) &&
      isNoChange(element),
  );

/** The first day that stands in one of them. */
const readDayLine = (lines: readonly PageElement[]): string | null =>
  lines.map((line) => toStampedDay(line) ?? readLine(line, languageOf(line))).find(Boolean) ?? null;

/** `Written: 4 March 2022 / Updated: 5 March 2022`: what stands before the change. */
function readLine(element: PageElement, language: string | null): string | null {
  return findDay(lineOf(element)?.split(changed, 1)[0] ?? '', language);
}

/** What the whole article stands in says nothing of one of its lines. */
function standsElsewhere(element: PageElement): boolean {
  if (isOfPicture(element) || isOfTeaser(element)) return true;
  const around = element.closest(`aside, nav, footer, blockquote, ${elsewhere}`);
  if (around === null || around.querySelector(`h1, ${ownByline}`) !== null) return false;
  return [...around.querySelectorAll('p, br')].length <= ownMinLines || around.tagName === 'ASIDE';
}

/** The day of a picture, but for one that has all of the article's head in its box. */
const isOfPicture = (element: PageElement): boolean =>
  element.closest('figure')?.querySelector('h1') === null;

/** In a link that says more than a day, as the title of another article does. */
const isOfTeaser = (element: PageElement): boolean =>
  (element.closest('a[href]')?.textContent?.match(/\p{L}/gu)?.length ?? 0) >= teaserMinLetters;

function isNoChange(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (changed.test(names) && !/publi/iu.test(names)) return false;
  const around = element.parentElement?.textContent ?? '';
  if (around.length > lineMaxChars) return true;
  // `Updated on 4 March`: nothing but white space and a short word between.
  const before = around.split(element.textContent ?? '', 1)[0] ?? '';
  return !new RegExp(`${changed.source}\\p{L}*\\P{L}*(?:\\p{L}{1,2})?\\P{L}*$`, 'iu').test(before);
}
