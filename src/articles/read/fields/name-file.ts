/** The path of an article's file in, the title and the date that it states out. */
import { parseIsoDate } from '../../parse-date.ts';

export interface FileName {
  readonly title: string;
  /** `YYYY-MM-DD`; null where the path states none. */
  readonly date: string | null;
}

/** `2023-05-23-peru-troops.md`, `2023/05/23/peru-troops.md` and `peru-troops/index.md` name their article. */
export function nameFile(path: string): FileName {
  const parts = path.replace(/\.[^./]+$/u, '').split('/');
  const isIndex = parts.length > 1 && /^_?index$/iu.test(parts.at(-1) ?? '');
  const named = isIndex ? parts.slice(0, -1) : parts;
  const name = named.at(-1) ?? path;
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+((?![-_ ]).*))?$/u.exec(name) ?? [];
  const date = parseIsoDate(day ?? named.slice(-4, -1).join('-'));
  return { title: titleOf(date !== null && rest ? rest : name), date };
}

/** `peru-troops` → `Peru troops`; hyphens of a date stay. */
function titleOf(name: string): string {
  const spaced = name
    .replace(/_+|-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1) || name;
}
