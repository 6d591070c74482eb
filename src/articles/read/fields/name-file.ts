/** The path of an article's file in, the title and the date that it states out. */
import { languages } from '../../../language/languages.ts';
import { parseIsoDate, parseStatedDay, type SlashOrder } from '../../parse-date.ts';

export interface FileName {
  readonly title: string;
  /** `YYYY-MM-DD`; null where the path states none. */
  readonly date: string | null;
}

/** `2023-05-23-peru-troops.md`, `2023/05/23/peru-troops.md` and `peru-troops/index.md` name their article. */
export function nameFile(path: string, order?: SlashOrder): FileName {
  // `talk.en.srt` is the talk in English.
  const parts = path
    .replace(/\.[^./]+$/u, '')
    .replace(/(?<=[^/])\.[a-z]{2}$/u, (ending) => (ending.slice(1) in languages ? '' : ending))
    .split('/');
  const named = dropGeneric(parts);
  const name = dropTools(named.at(-1) ?? path);
  const [, year, , month, date_, rest] =
    /^(\d{4})([-_]?)(\d{2})\2(\d{2})(?:[-_ ]+((?![-_ ]).*))?$/u.exec(name) ??
    /^(\d{4})(-)(\d{1,2})-(\d{1,2})-(\S.*)$/u.exec(name) ??
    [];
  const isWhole = year !== undefined && (/[-_]/u.test(name) || rest !== undefined);
  const day = isWhole
    ? [year, month?.padStart(2, '0'), date_?.padStart(2, '0')].join('-')
    : named.slice(-4, -1).join('-');
  const date = parseIsoDate(day);
  if (date === null)
    return takeDay(name, order) ?? { title: withFolder(titleOf(name), named), date };
  // `2023_05_23`, a day in a journal.
  const ownName = /^[\d_]+$/u.test(name) ? date : name;
  return { title: titleOf(rest || ownName), date };
}

/** `0003.13-12-2007.the-old-quay`, `The old quay - 13.12.2007`: the title is the rest, without the number before it. */
function takeDay(name: string, order: SlashOrder | undefined): FileName | null {
  const found = within.exec(name);
  const date = found ? parseStatedDay(found[1]?.replaceAll('_', '-') ?? '', order) : null;
  if (found === null || date === null) return null;
  const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
  const rest = [before.replace(/^\d{1,4}(?:[\s._-]+|$)/u, ''), after]
    .map((part) => part.replace(/^[\s._–-]{1,9}|[\s._–-]{1,9}$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
  return rest.length === 0 ? null : { title: titleOf(rest.join(' ')), date };
}

const within =
  /(?<!\d)((?:0?[1-9]|[12]\d|3[01])([-._])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d{2}|(?:19|20)\d{2}([-._])\d{2}\3\d{2})(?!\d)/u;

/** What programs add to the name of a recording when they write down what is said in it. */
function dropTools(name: string): string {
  const own = name.replace(tools, '');
  return /\p{L}{2}/u.test(own) ? own : name;
}

const tools = new RegExp(
  '(?:[\\s_.-]{1,3}(?:assemblyai|deepgram|otter(?:[-_. ]?ai)?|whisper(?:x|[-_. ]?large)?)(?:[_.-][a-z]{2,8})?)?' +
    '(?:[\\s_.-]{1,3}\\(?(?:transcript(?:ion)?|transcripci[oó]n|captions?|subtitles?|subt[ií]tulos|corrected|auto-generated)\\)?){0,3}$',
  'iu',
);

/** A number says nothing without the folder that it counts in: `episodes/1_2.srt`. */
function withFolder(name: string, named: readonly string[]): string {
  const folder = named.at(-2) ?? '';
  const isNumber = /^\d{1,4}(?:[_.-]\d{1,3})?$/u.test(name);
  return isNumber && /\p{L}{2}/u.test(folder) && !holder.test(folder)
    ? `${titleOf(folder)} ${name}`
    : name;
}

const holder =
  /^(?:_?posts?|articles?|blog|content|corpus|data|docs?|files|pages?|raw|src|te?xts?)$/iu;

/** Names that say what kind of file it is, and not what is in it. */
const generic =
  /^(?:_?index|captions?|subtitles?|subt[ií]tulos|transcript(?:ion)?s?|transcripci[oó]n(?:es)?|article|post|content|page|source|text)$/iu;

/** The folder names what is in a file of a generic name, and a folder above that of a language. */
function dropGeneric(parts: readonly string[]): readonly string[] {
  let named = parts;
  const isCode = (name: string) => name.toLowerCase() in languages;
  while (named.length > 1 && (generic.test(named.at(-1) ?? '') || isCode(named.at(-1) ?? ''))) {
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
