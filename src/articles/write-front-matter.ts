/** A text and what is known of its article in, the text with front matter that says so out. */
import { isMap, parseDocument, stringify } from 'yaml';
import type { LanguageCode } from '../model.ts';
import { findFences, readFrontMatter } from './front-matter.ts';

/** The fields that knowledge/README.md explains; those that are not known are left out. */
export interface Known {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: LanguageCode | undefined;
  readonly url?: string | undefined;
}

export function writeFrontMatter(known: Known, text: string): string {
  const fields = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
  const yaml = stringify(fields, { lineWidth: 0 });
  return Object.keys(fields).length === 0 ? text : `---\n${yaml}---\n\n${text.trim()}\n`;
}

/**
 * `stated` wins over what the text's own front matter says, which wins over `found`. Front matter
 * that cannot be read stays as it is: reading the article will say what is wrong with it.
 */
export function mergeFrontMatter(stated: Known, found: Known, text: string): string {
  const fences = findFences(text);
  if (fences === null) return writeFrontMatter({ ...found, ...stated }, text);
  const document = parseDocument(fences.yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  for (const [name, value] of Object.entries(found)) {
    if (value && !document.has(name)) document.set(name, value);
  }
  for (const [name, value] of Object.entries(stated)) if (value) document.set(name, value);
  const yaml = document.toString({ lineWidth: 0 });
  return `---\n${yaml}---\n${text.slice(fences.end).replace(/^\n/u, '')}`;
}

/** What the text's own front matter says of a field; null where it says nothing. */
export function readField(name: keyof Known, text: string): string | null {
  const { value } = readFrontMatter(text).entries.find((entry) => entry.name === name) ?? {};
  return typeof value === 'string' && value !== '' ? value : null;
}
