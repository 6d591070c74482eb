/** A citation in, the lines below a quote out. */
import { LRUCache } from 'lru-cache';
import type { Citation, Passage } from '../../model.ts';
import { escapeLine, fitLine } from '../markup/escape-markdown.ts';
import { listRanges } from '../markup/list-ranges.ts';
import type { Texts } from '../texts/en.ts';

const maxTitleChars = 120;
const maxNameChars = 80;
/** Longer than any that can be opened from a button. */
const maxAddressChars = 600;

/** `2023-05-23` as `23 May 2023`, `2023-05` as `May 2023`; as it stands where it is no such date. */
export function formatDate(date: string, texts: Texts): string {
  const key = `${texts.dateLocale} ${date}`;
  const formatted = formattedDates.get(key) ?? writeDate(date, texts);
  formattedDates.set(key, formatted);
  return formatted;
}

/** An answer names the same few again and again. */
const formattedDates = new LRUCache<string, string>({ max: 2000 });

function writeDate(date: string, texts: Texts): string {
  const [year = '', month, day] = date.split('-');
  const time = Date.parse(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return formatOf(texts.dateLocale, day !== undefined).format(time);
}

/** By what they are of: to make one takes longer than all else that an answer needs. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, exact: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${exact}`;
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, exact ? { ...style, day: 'numeric' } : style);
  formats.set(key, format);
  return format;
}

/** `place`: which passages are cited. */
function listParts(
  citation: Citation,
  texts: Texts,
  place = texts.passagesOf(citation.passage, citation.passage, citation.passages),
): string[] {
  const [open, close] = texts.quoteMarks;
  return [
    fitLine(citation.title, maxTitleChars),
    citation.publisher && fitLine(citation.publisher, maxNameChars),
    citation.author && fitLine(citation.author, maxNameChars),
    citation.date && formatDate(citation.date, texts),
    citation.section && `${open}${fitLine(citation.section, maxTitleChars)}${close}`,
    citation.place ?? null,
    place,
  ].filter((part): part is string => part !== null && part !== '');
}

/** Who is quoted, and when they wrote it; null where the passage quotes nobody. */
export function renderSpeaker(passage: Passage, texts: Texts): string | null {
  if (passage.speaker === null) return null;
  const name = escapeLine(passage.speaker, maxNameChars);
  return passage.date === null
    ? `— ${name}`
    : `— ${name}, ${escapeLine(formatDate(passage.date, texts), maxNameChars)}`;
}

/**
 * Small print, one line each: where the passages stand, and that they are a digest where they are.
 * The passages are of one article; their section is said where they share it. Empty for none.
 */
export function renderCitation(citations: readonly Citation[], texts: Texts): string {
  const [first] = citations;
  if (!first) return '';
  const shared = citations.every(({ section }) => section === first.section);
  const place = listParts(
    shared ? first : { ...first, section: null },
    texts,
    namePlaces(citations, texts),
  );
  const lines = [
    place.map((part) => escapeLine(part, part.length)).join(' · '),
    ...(first.kind === 'digest' ? [texts.digest] : []),
  ];
  return lines.map((line) => `-# ${line}`).join('\n');
}

/** The article alone. */
export function renderArticleCitation(citation: Citation, texts: Texts): string {
  const { place: _, ...article } = citation;
  const whole = { ...article, section: null };
  const parts = listParts(whole, texts, texts.passageCount(citation.passages));
  return [
    parts.map((part) => escapeLine(part, part.length)).join(' · '),
    ...(citation.kind === 'digest' ? [texts.digest] : []),
  ]
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** `¶ 7–9 of 12`, or `¶ 1, 3–4 of 12` where others stand between. */
function namePlaces(citations: readonly Citation[], texts: Texts): string {
  const numbers = citations.map(({ passage }) => passage);
  const [first = 1] = numbers;
  const last = numbers.at(-1) ?? first;
  const count = citations[0]?.passages ?? 0;
  if (last - first === numbers.length - 1) return texts.passagesOf(first, last, count);
  return texts.passageListOf(listRanges(numbers), count);
}

/** The same for one passage as lines of plain text, with its address. */
export function listCitation(citation: Citation, texts: Texts): string[] {
  const address = citation.link ?? citation.url;
  return [
    listParts(citation, texts).join(', '),
    ...(citation.kind === 'digest' ? [texts.digest] : []),
    ...(address === null ? [] : [fitLine(address, maxAddressChars)]),
  ];
}
