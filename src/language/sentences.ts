/** Text in, the spans of its sentences out. */
import type { LanguageCode, Passage, Span } from '../model.ts';
import { languageOf } from './languages.ts';
import { findSentenceEnds } from './sentence-ends.ts';

const segmenters = new Map<LanguageCode, Intl.Segmenter>();

/** The sentences of `text` in order, without the white space around them; none for blank text. */
export function splitSentences(text: string, language: LanguageCode): Span[] {
  const plain = blankReferences(text);
  const spans: Span[] = [];
  let start = 0;
  for (const end of findSentenceEnds(plain) ?? segmentText(plain, language)) {
    if (end < text.length && isOpen(plain, { start, end }, language)) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  return spans;
}

/** A passage's sentences; of code, its lines. */
export function splitPassage({
  text,
  language,
  isCode,
}: Pick<Passage, 'text' | 'language' | 'isCode'>): Span[] {
  if (!isCode) return splitSentences(text, language);
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    pushTrimmed(spans, text, index, index + line.length);
  }
  return spans;
}

/** `[1]`, `[citation needed]`, `¹` or `*` at a stop belong to the sentence that it ends: as many blanks stand in for them. */
function blankReferences(text: string): string {
  return text.replace(
    /([.!?…]["”’»')]{0,2})((?:\[[^[\]\n]{1,30}\]){1,9}(?!\()|[⁰¹²³⁴-⁹]{1,4}|[*†‡]{1,3}(?!\S))/gu,
    (_, stop: string, reference: string) => stop + ' '.repeat(reference.length),
  );
}

/** Whether what is said in the span goes on behind it. */
function isOpen(text: string, span: Span, language: LanguageCode): boolean {
  const { end } = span;
  return (
    isItemNumber(text, span) ||
    goesOn(text, end) ||
    opensWord(text, end) ||
    isInAddress(text, end) ||
    endsDoubt(text, end) ||
    isInTitle(text, span) ||
    endsInAbbreviation(text, end, language)
  );
}

/**
 * The time that `Intl.Segmenter` takes grows with the square of a text's length (8 s for 400,000
 * characters), so it reads this many at a time, in UTF-16 units.
 */
const stretchLength = 4000;

function* segmentText(text: string, language: LanguageCode): Iterable<number> {
  let start = 0;
  let length = stretchLength;
  while (start < text.length) {
    const stretch = text.slice(start, start + length);
    const segments = [...segmenterOf(language).segment(stretch)];
    // What follows may still belong to a stretch's last two: they are read again with the next.
    const whole = start + length < text.length ? segments.slice(0, -2) : segments;
    for (const { segment } of whole) {
      start += segment.length;
      yield start;
    }
    length = whole.length > 0 ? stretchLength : length * 2;
  }
}

function segmenterOf(language: LanguageCode): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** `3. `, `b. ` or `iv. ` where a line begins is said of what stands behind it. */
function isItemNumber(text: string, { start, end }: Span): boolean {
  if (end - start > itemNumberMaxChars || (start > 0 && text[start - 1] !== '\n')) return false;
  return /^[ \t]*(?:\d{1,3}|\p{Ll}|[ivx]{2,5})\.[ \t]+$/u.test(text.slice(start, end));
}

/** With the blanks that set it in. */
const itemNumberMaxChars = 20;

/** `.NET` begins with a stop, and “Yes!” she said, the ¡crac! of a branch and what stands (as here!) in brackets go on after their marks. */
function goesOn(text: string, end: number): boolean {
  if (text[end - 1] === '.' && /\p{L}/u.test(text[end] ?? ''))
    return /(?:^|\s)\.$/u.test(text.slice(Math.max(0, end - 2), end));
  const before = text.slice(Math.max(0, end - 84), end);
  return (
    (/[!?…]["”’»')\]]{0,2}\s{1,40}$/u.test(before) && /\p{Ll}/u.test(text[end] ?? '')) ||
    aside.test(before)
  );
}

/** "They call it (Horrible!) Quay": its own stop would stand behind the bracket. */
const aside = /[\p{L}\p{N}] \([^().!?…\n]{1,40}[!?…]{1,3}\)\s$/u;

/** `!done`, `!(a || b)`, `a != b` and `?Callao?`: a mark with nothing between it and what follows, but a gap before it. */
function opensWord(text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (next === '=') return text[end - 1] === '!';
  const before = text.slice(Math.max(0, end - 4), end);
  return /(?:^|[\s(])[?!]{1,2}\(?$/u.test(before) && /[\p{L}\d_]/u.test(next);
}

/** `https://example.org/watch?boat=3`, `www.example.org/37._QUAYS.pdf` */
const isInAddress = (text: string, end: number): boolean =>
  /[.?!]/u.test(text[end - 1] ?? '') &&
  /[\w/%&#=~?+-]/u.test(text[end] ?? '') &&
  /(?::\/\/|www\.)\S{1,200}$/u.test(text.slice(Math.max(0, end - 204), end));

/** `?Callao?` is what a transcriber may have heard: its second mark ends no sentence either. */
const endsDoubt = (text: string, end: number): boolean =>
  /(?:^|\s)\?[\p{L}\d][^?\n]{0,30}\?[,.]?\s{1,4}$/u.test(text.slice(Math.max(0, end - 40), end));

/**
 * In the book “Who Won? A Study” of 1931 no sentence ends. Speech, which a comma or a colon leads
 * to, and what a sentence begins with hold sentences of their own.
 */
function isInTitle(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(start, end - titleMaxChars), end);
  return (
    /[\p{L}\d]\s(?:["“„]|«\s?)[^\s"“”„«»][^"“”„«»\n]*$/u.test(before) &&
    /^[^"“”„«»\n]*["“”»](?:[,;]?\s[\p{Ll}\d]|\.(?!\S))/u.test(text.slice(end, end + titleMaxChars))
  );
}

/** Before a stop in it, or behind. */
const titleMaxChars = 150;

/** `Intl.Segmenter` ends a sentence after "Dra.", "EE. UU." and the like: those are joined again. */
function endsInAbbreviation(text: string, end: number, language: LanguageCode): boolean {
  let stop = end - 1;
  // A line break ends a sentence whatever stands before it.
  while (stop >= 0 && text[stop] !== '\n' && isSpace(text, stop)) stop--;
  if (text[stop] !== '.') return false;
  let first = stop;
  while (first > 0 && stop - first < longestAbbreviation && isInAbbreviation(text, first - 1)) {
    first--;
  }
  const word = text.slice(first, stop);
  if (initials.test(word)) return true;
  const { abbreviations, shortBefore } = languageOf(language);
  if (abbreviations.has(word.toLowerCase())) return true;
  return shortBefore?.get(word)?.test(text.slice(end, end + shownChars)) === true;
}

const longestAbbreviation = 12;

/** Of what follows an abbreviation. */
const shownChars = 20;

/** "A. Rojas", "J.J. Rojas", without the last stop. */
const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/** Plain letters, which most are, are told without a pattern. */
function isInAbbreviation(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  return (code >= 97 && code <= 122) || /[\p{L}.º]/u.test(text[at] ?? '');
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) spans.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || ((code < 33 || code > 126) && /\s/u.test(text[at] ?? ''));
}
