/** A plain text in; what lines such as `Título: …` and `Fecha: …` at its very start say of it, as front matter would, out. */
import type { Entry } from '../../front-matter.ts';
import { findField } from './field-names.ts';
import type { MetadataList } from './read-metadata-list.ts';

/** More lines are a list of something else; fewer may be words with a colon. */
const [minLines, maxLines] = [2, 12];

const line = /^(\p{L}[\p{L} _-]{1,29}):[ \t]+(\S[^\n]*)$/u;

/** Null where a line of them says nothing that Footnote knows two of. */
export function readHeadLines(source: string): MetadataList | null {
  const start = /^\s*/u.exec(source)?.[0].length ?? 0;
  const [head = ''] = source.slice(start, start + 5000).split(/\n[ \t]*\n/u, 1);
  const lines = head.split('\n');
  if (lines.length < minLines || lines.length > maxLines) return null;
  const entries = lines.map((text, i): Entry | null => {
    const [, name = '', value = ''] = line.exec(text.trim()) ?? [];
    const field = findField(name)?.field;
    if (name === '') return null;
    const known = field ?? name;
    return { name: known, text: `${known}: ${JSON.stringify(value)}`, line: i + 1, syntax: 'yaml' };
  });
  const known = entries.filter((entry) => entry !== null && findField(entry.name) !== null);
  if (entries.includes(null) || known.length < minLines) return null;
  return { entries: known as readonly Entry[], start, end: start + head.length };
}
