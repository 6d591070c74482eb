/** A text in; what lines such as `Título: …` and `Fecha: …` at its very start say of it, as front matter would, out. */
import type { Entry } from '../../front-matter.ts';
import { findField } from './field-names.ts';
import type { MetadataList } from './read-metadata-list.ts';

/** More lines are a list of something else; fewer may be words with a colon. */
const [minLines, maxLines] = [2, 12];

const line = /^(\p{L}[\p{L} _-]{1,29}):[ \t]+(\S[^\n]*)$/u;

/** Null unless each of them names something, and two of them a field that Footnote knows. */
export function readHeadLines(source: string): MetadataList | null {
  const start = /^\s*/u.exec(source)?.[0].length ?? 0;
  const above = source.slice(0, start).split('\n').length;
  const [head = ''] = source.slice(start, start + 5000).split(/\n[ \t]*\n/u, 1);
  const lines = head.split('\n').map((text) => line.exec(text.trim()));
  if (lines.length < minLines || lines.length > maxLines || lines.includes(null)) return null;
  const entries = lines.flatMap((found, i): Entry | [] => {
    const [, name = '', value = ''] = found ?? [];
    const field = findField(name)?.field;
    if (field === undefined) return [];
    return {
      name: field,
      text: `${field}: ${JSON.stringify(value)}`,
      line: above + i,
      syntax: 'yaml',
    };
  });
  return entries.length < minLines ? null : { entries, start, end: start + head.length };
}
