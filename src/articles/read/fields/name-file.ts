/** The path of an article's file in, the title and the date that it states out. */
import { languages } from '../../../language/languages.ts';
import { parseIsoDate } from '../../parse-date.ts';

export interface FileName {
  readonly title: string;
  /** `YYYY-MM-DD`; null where the path states none. */
  readonly date: string | null;
}

/** `2023-05-23-peru-troops.md`, `2023/05/23/peru-troops.md` and `peru-troops/index.md` name their article. */
export function nameFile(path: string): FileName {
  // `talk.en.srt` is the talk in English.
  const parts = path
    .replace(/\.[^./]+$/u, '')
    .replace(/(?<=[^/])\.[a-z]{2}$/u, (ending) => (ending.slice(1) in languages ? '' : ending))
    .split('/');
  const named = dropGeneric(parts);
  const name = named.at(-1) ?? path;
  const [, year, , month, date_, rest] =
    /^(\d{4})([-_]?)(\d{2})\2(\d{2})(?:[-_ ]+((?![-_ ]).*))?$/u.exec(name) ??
    /^(\d{4})(-)(\d{1,2})-(\d{1,2})-(\S.*)$/u.exec(name) ??
    [];
  const isWhole = year !== undefined && (/[-_]/u.test(name) || rest !== undefined);
  const day = isWhole
    ? [year, month?.padStart(2, '0'), date_?.padStart(2, '0')].join('-')
    : named.slice(-4, -1).join('-');
  const date = parseIsoDate(day);
  // `2023_05_23`, a day in a journal.
  const ownName = date !== null && /^[\d_]+$/u.test(name) ? date : name;
  return { title: titleOf(date !== null && rest ? rest : ownName), date };
}

/** Names that say what kind of file it is, and not what is in it. */
const generic =
  /^(?:_?index|captions?|subtitles?|transcript(?:ion)?s?|article|post|content|page|source|text)$/iu;

/** The folder names what is in a file of a generic name, and a folder above that of a language. */
function dropGeneric(parts: readonly string[]): readonly string[] {
  let named = parts;
  while (named.length > 1 && generic.test(named.at(-1) ?? '')) {
    named = named.slice(0, -1);
    const isLanguage = languageNames().has(named.at(-1)?.toLowerCase() ?? '');
    if (isLanguage && named.length > 1) named = named.slice(0, -1);
  }
  return named;
}

/** Codes and English names of the languages that Footnote knows, as folders are called. */
function languageNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Set(
    Object.keys(languages).flatMap((code) => [code, names.of(code)?.toLowerCase() ?? code]),
  );
}

/** `peru-troops` → `Peru troops`; hyphens of a date stay, and those of a name with blanks. */
function titleOf(name: string): string {
  const spaced = name
    .replace(name.includes(' ') ? /_+/g : /(?<!\d)_+|_+(?!\d)|-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1) || name;
}

/** What a file of words of its own is called; null for `README.md`, `index.md` and numbers. */
export function ownNameOf(path: string): string | null {
  const { title } = nameFile(path);
  return generic.test(title) || /^read ?me$/iu.test(title) || !/\p{L}{2}/u.test(title)
    ? null
    : title;
}
