/** The path of an article's file in, the title and the date that it states out. */
import { knownLanguages } from '../../../language/languages.ts';
import { parseIsoDate, type SlashOrder } from '../../parse-date.ts';
import { isYear } from './date-by-folder.ts';
import { findFolderDate, findNamedFolderDay } from './find-folder-date.ts';
import { findNameDay } from './find-name-day.ts';
import { findOrder } from './find-order.ts';
import type { Readings } from './order-days.ts';

export interface FileName {
  readonly title: string;
  /** `YYYY-MM-DD`; null where the path states none. */
  readonly date: string | null;
  /** `YYYY-MM`, where its path states no day; null where it states no month. */
  readonly month: string | null;
}

const markdown = /\.(?:md|mdx|markdown|qmd|rmd)$/iu;

/** `2023-05-23-peru-troops.md`, `2023/05/23/peru-troops.md`, `2023-05-23-peru-troops/report.md` and `peru-troops/index.md` name their article. */
export function nameFile(path: string, order?: SlashOrder): FileName {
  // `talk.en.srt` is the talk in English.
  const parts = dropVideoId(path.replace(/(?:\.(?:md|mdx|markdown)){0,3}\.[^./]+$/iu, ''))
    .replace(/(?<=[^/])\.[a-z]{2}$/u, (ending) =>
      knownLanguages.has(ending.slice(1)) ? '' : ending,
    )
    .split('/');
  const named = dropGeneric(parts, /\.(?:srt|vtt)$/iu.test(path));
  const name = dropTools(named.at(-1) ?? path);
  const day = findNameDay(withYear(name, named), order);
  if (day !== null) {
    // `2023_05_23`, a day in a journal; `20230523_dQw4w9WgXcQ`, a recording of that day.
    const isNameless =
      /^[\d_]{8,10}(?:[_-][\w-]{11})?$/u.test(name) && (day.rest === null || isId(day.rest));
    return {
      title: isNameless ? day.date : titleOf(day.rest ?? name),
      date: day.date,
      month: null,
    };
  }
  // `2023/05/23.md` is a day of a journal, `2023/05/23/peru-troops.md` was written on it.
  const whole = parseIsoDate(named.slice(-3).join('-'));
  const folders = parts.slice(0, -1);
  // What else lies there, a paper or a table, may be older than the article; what a folder names is of it.
  const above = (named.length < parts.length ? named.slice(0, -1) : folders).at(-1) ?? '';
  const isOwn = named.length < parts.length || markdown.test(path);
  const own = isOwn ? findNamedFolderDay(above) : null;
  const stated = whole ?? own ?? findFolderDate(folders);
  const isDay = stated !== null && parseIsoDate(stated) !== null;
  const title = whole ?? withFolder(titleOf(name), named);
  return {
    title,
    date: isDay ? stated : null,
    month: isDay ? null : (stated ?? findFolderDate([name])),
  };
}

/** Of a day in numbers in its name, which other files of its folder may tell how to read; null for any other. */
export function readNameDay(path: string): Readings | null {
  const [dmy, mdy] = [nameFile(path, 'dmy').date, nameFile(path, 'mdy').date];
  if (dmy === null || mdy === null) return null;
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll('_', '-');
  const order = findOrder(name);
  if (order !== undefined) return { dmy: null, mdy: null, [order]: dmy };
  return dmy === mdy ? null : { dmy, mdy };
}

/** A title that programs took from the file's name, `Peru troops.md`, without the ending; any other as it is. */
export function dropEnding(title: string, path: string): string {
  const [, own = ''] = /^(.+?)\.(?:md|mdx|markdown)$/iu.exec(title) ?? [];
  const file = path.slice(path.lastIndexOf('/') + 1);
  return own !== '' && file.startsWith(title) ? own : title;
}

/** `2023/05-23-peru-troops`, as Docusaurus reads it: the year stands in the folder. */
function withYear(name: string, named: readonly string[]): string {
  const folder = named.at(-2) ?? '';
  return isYear(folder) && /^\d{2}-\d{2}-\D/u.test(name) ? `${folder}-${name}` : name;
}

/** What downloads captions calls them so: `talk.en.dQw4w9WgXcQ`, `talk [dQw4w9WgXcQ].en-orig`, `My talk-dQw4w9WgXcQ.en`. */
const dropVideoId = (path: string): string =>
  path
    .replace(/(?<=[^/]\.[a-z]{2}(?:-[A-Z]{2})?)\.([\w=-]{11,64})$/u, keepWords)
    .replace(/(?<=[^/]\.[a-z]{2})-(?:[A-Z]{2}|orig)$/u, '')
    .replace(/(?<=[^/])[ _]?\[([\w-]{11})\](?=(?:\.[a-z]{2})?$)/u, keepWords)
    .replace(behindTitle, keepWords);

/** A hyphen parts words too, so a title of several stands before it; of 64 bits the last letter has no more than four. */
const behindTitle =
  /(?<=[^/ ][ _][^/]{0,250}[^/ ])-([\w-]{10}[AEIMQUYcgkosw048])(?=(?:\.[a-z]{2})?$)/u;

const keepWords = (text: string, id: string): string => (isId(id) ? '' : text);

/** No word has small and capital letters, or figures, in such disorder; `TypeScripts` has them in order. */
const isId = (text: string): boolean =>
  /\p{Ll}\p{Lu}|\p{L}\d\p{L}/u.test(text) && !/^\p{Lu}?\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(text);

/** What programs add to the name of a recording when they write down what is said in it. */
function dropTools(name: string): string {
  const own = withSigns(name).replace(tools, '');
  return /\p{L}{2}/u.test(own) ? own : name;
}

/** What fetches recordings writes `？` and `⧸` for signs that no name of a file may hold. */
const withSigns = (name: string): string =>
  wide.test(name)
    ? name
    : name
        .replace(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
        .replaceAll('⧸', '/');

/** Scripts that have such signs of their own. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const tools = new RegExp(
  '(?:[\\s_.-]{1,3}lang[ _][a-z]{2}(?:[ _]vs?\\d{1,2})?)?(?:[\\s_.-]{1,3}(?:assemblyai|deepgram|otter(?:[-_. ]?ai)?|whisper(?:x|[-_. ]?large)?)(?:[_.-][a-z]{2,8})?)?' +
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
  /^(?:_?index|audio|auto|captions?|community|edited|full|main|notes?|original|subtitles?|subt[ií]tulos|transcript(?:ion)?s?|transcripci[oó]n(?:es)?|video|article|post|content|page|source|text)(?:[_-][a-z]{2})?$/iu;

/** Of folders, those that say how far it has come or which form it has. */
const state =
  /^(?:borrador(?:es)?|drafts?|final|fuentes?|outputs?|salidas?|srt|subs?|texts?|textos?|txt|vtt)$/iu;

/** The folder names what is in a file of a generic name, and a folder above that of a language, whose name may be that of subtitles too. */
function dropGeneric(parts: readonly string[], areSubtitles: boolean): readonly string[] {
  let named = parts;
  const isLanguage = (name: string) => languageNames().has(name.toLowerCase());
  const saysNothing = (name: string) => {
    const isFile = named.length === parts.length;
    const isOther = isFile
      ? areSubtitles && isLanguage(name)
      : isLanguage(name) || state.test(name);
    return generic.test(name) || knownLanguages.has(name.toLowerCase()) || isOther;
  };
  while (named.length > 1 && saysNothing(named.at(-1) ?? '')) named = named.slice(0, -1);
  return named;
}

/** Codes and English names of the languages that Footnote knows, as folders are called. */
function languageNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Set(
    [...knownLanguages.keys()].flatMap((code) => [code, names.of(code)?.toLowerCase() ?? code]),
  );
}

/** `01-peru-troops`, `60_peru-troops`, `60- Peru troops`: where it comes among others. `5-boats` may be five boats. */
const place =
  /^(?:0\d{1,2}[\s._-]{1,3}|\d{1,3}(?:_(?=[^_]{0,99}-)|-(?=[^-]{0,99}_)|[.)] | ?- ))(?=\p{L}{2}|\p{L}[ _-]\p{L}{2})/u;

/** `peru-troops` → `Peru troops`; hyphens of a date stay, and those of a name with blanks. */
function titleOf(name: string): string {
  const spaced = name
    .replace(place, '')
    .replace(name.includes(' ') ? /_+/g : /(?<!\d)_+|_+(?!\d)|-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1) || name;
}

/** What a file of words of its own is called; null for `README.md`, `index.md`, numbers and `september-22.md`. */
export function ownNameOf(path: string): string | null {
  const { title } = nameFile(path);
  return generic.test(title) || /^read ?me$/iu.test(title) || saysWhen(title) ? null : title;
}

/** Months and numbers, and no other word. */
export function saysWhen(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) => [...knownLanguages.values()].some(({ months }) => months.has(word)));
}
