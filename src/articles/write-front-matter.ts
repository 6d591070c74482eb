/** A text and what is known of its article in, the text with front matter that says so out. */
import { stringify } from 'yaml';
import type { LanguageCode } from '../model.ts';
import { type Entry, readFrontMatter, readValue } from './front-matter.ts';

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
  const yaml = writeFields(known);
  return yaml === '' ? text : `---\n${yaml}---\n\n${text.trim()}\n`;
}

/** `stated` wins over what the text's own front matter says, which wins over `found`. */
export function mergeFrontMatter(stated: Known, found: Known, text: string): string {
  const { entries, end } = readFrontMatter(text);
  if (end === 0) return writeFrontMatter({ ...found, ...stated }, text);
  const has = (name: string) => entries.some((entry) => entry.name.toLowerCase() === name);
  const missing = Object.entries(found).filter(([name]) => !has(name));
  const added: Known = { ...Object.fromEntries(missing), ...stated };
  const replaced = new Set(Object.entries(stated).flatMap(([name, value]) => (value ? name : [])));
  const kept = entries.filter(({ name }) => !replaced.has(name.toLowerCase()));
  const yaml = kept.map(toYaml).join('') + writeFields(added);
  return `---\n${yaml}---\n${text.slice(end).replace(/^\n/u, '')}`;
}

/** What the text's own front matter says of a field; null where it says nothing. */
export function readField(name: keyof Known, text: string): string | null {
  const entry = readFrontMatter(text).entries.find((each) => each.name.toLowerCase() === name);
  const { value } = entry ? readValue(entry) : { value: null };
  return typeof value === 'string' && value !== '' ? value : null;
}

/** YAML stays as it was written. */
function toYaml(entry: Entry): string {
  if (entry.syntax === 'yaml') return `${entry.text.trimEnd()}\n`;
  const { value } = readValue(entry);
  return value === null ? '' : stringify({ [entry.name]: value }, { lineWidth: 0 });
}

function writeFields(known: Known): string {
  const fields = Object.entries(known).flatMap(([name, value]) =>
    value ? [[name, texts.has(name) ? escapeMarks(value) : value] as const] : [],
  );
  return fields.length === 0 ? '' : stringify(Object.fromEntries(fields), { lineWidth: 0 });
}

const texts: ReadonlySet<string> = new Set(['title', 'publisher']);

/** What would be read as a mark of HTML or Markdown, where a text that says just that is written. */
const marks = /<(?=\/?[a-z])|&(?=[a-z]{2,30};|#\d{1,6};)|[*`[\\](?=\S)|^#(?=#{0,5}\s)/giu;

/** Read back, "The </a> tag" says so. */
const escapeMarks = (text: string): string =>
  text.replace(marks, (mark) => `&#${mark.codePointAt(0)};`);
