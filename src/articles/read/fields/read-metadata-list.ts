/** The text of a note in, what the list below its heading "Metadata" says of it, as apps that save pages write one, out. */
import type { Entry } from '../../front-matter.ts';
import { type FieldName, findField } from './field-names.ts';

export interface MetadataList {
  readonly entries: readonly Entry[];
  /** Of the heading and the list, and of the heading below that says where the text begins. */
  readonly start: number;
  readonly end: number;
}

/** It stands above the text. */
const aboveMaxChars = 3000;

const section =
  /^#{1,6}[ \t]+Metadata[ \t]*\n(?:((?:(?!#)[^\n]*\n)+)#{1,6}[ \t]+(?:Full Document|Highlights)[ \t]*(?=\n|$)|\s*((?:[-*][ \t]+[\p{L} ]{2,30}:[^\n]*(?:\n+|$))+))/mu;

const item = /^[-*][ \t]+([\p{L} ]{2,30}):[ \t]*(\S[^\n]*)$/gmu;

/** What the list calls a field of ours. */
const names: Readonly<Record<string, FieldName>> = { 'full title': 'title' };

/** Null for any other list: one of a saved page names its author or its address. */
export function readMetadataList(text: string, from: number): MetadataList | null {
  const found = section.exec(text.slice(from, from + aboveMaxChars));
  if (found === null) return null;
  const start = from + found.index;
  const end = start + found[0].length;
  const line = text.slice(0, start).split('\n').length;
  const entries = [...(found[1] ?? found[2] ?? '').matchAll(item)].flatMap(
    ({ 1: name = '', 2: value = '' }) => {
      const field = names[name.toLowerCase()] ?? findField(name)?.field;
      return field === undefined ? [] : [toEntry(field, value.trim(), line)];
    },
  );
  const isOfPage = entries.some(({ name }) => name === 'author' || name === 'url');
  return isOfPage && entries.length > 1 ? { entries, start, end } : null;
}

/** As front matter would state it. */
const toEntry = (name: FieldName, value: string, line: number): Entry => ({
  name,
  text: `${name}: ${JSON.stringify(value)}`,
  line,
  syntax: 'yaml',
});

/** Those that front matter does not have; the address is better than what it calls its source. */
export function joinEntries(own: readonly Entry[], listed: readonly Entry[]): readonly Entry[] {
  const stated = new Set(
    own.flatMap(({ name }) => {
      const named = findField(name);
      return named === null || (named.field === 'url' && named.rank > 0) ? [] : [named.field];
    }),
  );
  return [...own, ...listed.filter(({ name }) => !stated.has(name as FieldName))];
}

/** The same with blanks in its place, so that every line stays where it is. */
export const blankOut = (
  text: string,
  { start, end }: Pick<MetadataList, 'start' | 'end'>,
): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/gu, ' ') + text.slice(end);
