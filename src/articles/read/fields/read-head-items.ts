/** A text in; what a list in bold type at its very start says of it, as front matter would, out: `* **Date: June 2015**`. */
import { inKnownLanguages, lazyPattern } from '../../../language/in-any-language.ts';
import type { Entry } from '../../front-matter.ts';
import { parseMonth, parseStatedDay, type SlashOrder } from '../../parse-date.ts';
import { isNameLike } from '../../speaker-name.ts';
import { type FieldName, findField } from './field-names.ts';
import { plainLine } from './plain-line.ts';
import type { MetadataList } from './read-metadata-list.ts';

/** Fewer may be words with a colon. */
const minFields = 2;

/** Nothing but the title stands above it; more lines are a list of something else. */
const list = /^\s*(?:#[^\n]*\n\s*)?((?:[-*+][ \t]+\*\*[^\n]*(?:\n|$)){2,12})(?=\s|$)/u;
const item = /^[-*+][ \t]+\*\*(\p{L}[\p{L}\p{N} ,]{1,80}):[ \t]*(\S[^\n]*)\*\*[ \t]*$/u;

const writer = lazyPattern(
  () => `^${inKnownLanguages(({ documents }) => documents?.writers ?? '')}$`,
  'iu',
);
const held = lazyPattern(
  () =>
    `^${inKnownLanguages(({ documents }) => `${documents?.held ?? '(?!)'}|${documents?.events ?? '(?!)'}`)}$`,
  'iu',
);
const recording = lazyPattern(
  () => `^${inKnownLanguages(({ documents }) => documents?.recordings ?? '')}$`,
  'iu',
);

/** Null unless each item is in bold type as a whole, and two fields that Footnote knows are among them. */
export function readHeadItems(text: string, from: number, order?: SlashOrder): MetadataList | null {
  const [whole = '', items] = list.exec(text.slice(from, from + 5000)) ?? [];
  if (items === undefined) return null;
  const start = from + whole.length - items.length;
  const above = text.slice(0, start).split('\n').length;
  const lines = items
    .trimEnd()
    .split('\n')
    .map((line) => item.exec(line));
  if (lines.includes(null)) return null;
  const entries = new Map<FieldName, Entry>();
  for (const [i, line] of lines.entries()) {
    const [name, value] = readItem(line?.[1] ?? '', line?.[2] ?? '', order) ?? [];
    if (name === undefined || entries.has(name)) continue;
    const text = `${name}: ${JSON.stringify(value)}`;
    entries.set(name, { name, text, line: above + i, syntax: 'yaml' });
  }
  if (entries.size < minFields) return null;
  return { entries: [...entries.values()], start, end: start + items.length };
}

function readItem(
  label: string,
  value: string,
  order: SlashOrder | undefined,
): readonly [FieldName, string] | null {
  const field = findField(label)?.field;
  if (field === 'author' || writer().test(label)) {
    const name = plainLine(value);
    return isNamed(name) ? ['author', name] : null;
  }
  if (field === 'date' || held().test(label)) {
    const day = readLastDay(value.trim(), order);
    return day === null ? null : ['date', day];
  }
  if (field !== 'url' && !recording().test(label)) return null;
  const address = /https?:[^\s()[\]]{1,500}/u.exec(value)?.[0];
  return address === undefined ? null : ['url', address];
}

/** `Ana Rojas interviews Luis Paz` is a sentence. */
const isNamed = (text: string): boolean => isNameLike(text) && !/(?<!\p{L})\p{Ll}{4}/u.test(text);

/** `June 2015`, `[The Quays](https://…) - May 3, 2018`; of `September 27-28, 2018` the month. */
function readLastDay(value: string, order: SlashOrder | undefined): string | null {
  const last = value.split(/\s[-–—|]\s/u).at(-1) ?? value;
  const month = last
    .replace(/(?<!\d)\d{1,2}\.?\s?[-–]\s?\d{1,2}\.?(?!\d)\s?(?:\p{L}{2}\s)?/u, '')
    .replace(/\s,/u, ',');
  return parseStatedDay(last, order) ?? parseMonth(month);
}
