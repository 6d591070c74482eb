/** What a page has in the place of an author's name in, the names of the people in it out. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { listWeekdays } from '../../../language/weekdays.ts';
import { isFullName, isName, type Site } from './is-name.ts';

/** What stands before a name that is no part of it. */
const leading = new RegExp(
  `^\\W*(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')})(?: ?: ?| )`,
  'iu',
);

/** `ByAna Rojas` */
const glued = new RegExp(`^(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')})`, 'iu');

/** `Follow Ana Rojas`: what a button beside a name says. */
const follow = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.follow ?? '')})(?:\\s+|$)`,
  'iu',
);
const roles = inKnownLanguages(({ pages }) => pages?.roles ?? '');
const roleBehind = new RegExp(`(?:,| [-–—])\\s(?:${roles})$`, 'iu');

/** `Photo by Ana Rojas`: she wrote nothing there. */
const picture = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.pictures ?? '')})(?:\\s|:)`,
  'iu',
);

const ands = inKnownLanguages(({ pages }) => pages?.and ?? '');
/** Between two names, in any language. */
const and = new RegExp(` (?:${ands}) `, 'iu');
const comma = new RegExp(` ?, ?(?:(?:${ands}) )?`, 'iu');

const beforeDay = inKnownLanguages(({ pages }) => pages?.beforeDay ?? '');
const of = `(?:${inKnownLanguages(({ dates }) => dates?.of ?? '')} )?`;

/** `on Thursday, 4 December 2014`, `January 14, 2015`, `2014-12-04` and what follows. */
const dayBehind = new RegExp(
  [
    `(?:[,–—-]? (?:${beforeDay} )?(?:(?:${listWeekdays('long').join('|')}),? )?)`,
    `(?:\\d{1,2}\\.? ${of}\\p{L}{3,10}\\.?,? ${of}\\d{4}`,
    '|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
    '|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?!\\d)',
  ].join(''),
  'iu',
);

/** `Ana Rojas am`, before a day that stood there. */
const endBehind = new RegExp(`(?<=\\p{L}{2}) (?:${beforeDay}|[-–—,])$`, 'iu');

/** `Ana Rojas (Tarma, harbour desk)`: where she is, or what. */
const placeBehind = /\s?\([^()]{1,60}\)(?=\s?(?:[,;|/·•]|$))/gu;

/** `By Ana Rojas, reporter, and Luis Paz | 4 March 2022` → `Ana Rojas`, `Luis Paz`; none where nobody is named. */
export function listNames(line: string, site: Site): string[] {
  const whole = cleanName(line.replace(placeBehind, ''));
  if (isCredit(whole) || leadsToNobody(whole)) return [];
  const names = whole.split(/ ?; ?/u).flatMap((part) => {
    const [first = '', ...others] = part.split(comma);
    // Some write the surname first.
    const isTurned = others.length === 1 && !!others[0] && !`${first}${others[0]}`.includes(' ');
    if (isTurned && isName(first, site)) return [`${first}, ${others[0]}`];
    if (others.length > 0 && !isFullName(first.replace(and, ' '))) return [];
    // The rest may be a town, a degree or what somebody is.
    const people = others.filter(
      (other) => isFullName(other.replace(and, ' ')) && !isOfSite(other, site),
    );
    return [first, ...people].flatMap((each) => readJoined(each, site));
  });
  const isLoud = !isShouted(names[0] ?? '');
  return [...new Set(names.filter((name, i) => i === 0 || !(isLoud && isShouted(name))))];
}

/** `Posted by the keeper`, which is left where no name stands behind it. */
function leadsToNobody(line: string): boolean {
  return /\S\s+\S/u.test(leading.exec(line)?.[0] ?? '');
}

/** In Germany and Italy a name may begin as a byline does: `Von der Au`, `Di Canio`. */
function isLeading(by: string, name: string): boolean {
  if (!/^\p{Lu}|^\p{Lo}/u.test(name)) return false;
  return by.includes(':') || !/^(?:von|di)\s/iu.test(by) || isFullName(name);
}

/** `By Ana Rojas`, where what follows has a capital. */
export function beginsWithBy(line: string): boolean {
  const [by] = leading.exec(line) ?? [];
  return by !== undefined && isLeading(by, line.slice(by.length));
}

/** `CNN Business`, at CNN. */
const isOfSite = (name: string, { publisher }: Site): boolean =>
  publisher !== null && name.toLowerCase().startsWith(`${publisher.toLowerCase()} `);

export const isShouted = (name: string): boolean =>
  !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name);

/** Who took a picture wrote nothing. */
export const isCredit = (line: string): boolean => picture.test(line.trim());

/** `Ana Rojas and Luis Paz`; none where one of them is none. */
function readJoined(text: string, site: Site): string[] {
  const parts = text.split(and).flatMap((part) => dropSite(part, site));
  const names = parts.map(cleanName);
  const isEach = names.every((name) => isName(name, site));
  return isEach && (names.length === 1 || names.every(isFullName)) ? names : [];
}

/** `Gazette - Ana Rojas`, `Ana Rojas. Gazette` → `Ana Rojas` */
function dropSite(text: string, site: Site): string[] {
  const parts = text.split(/ [-–—] |(?<=\p{L}{3})\. /u);
  const own = parts.filter((part) => isName(part, site));
  return own.length === 1 && own[0] !== undefined && isFullName(own[0]) ? own : [text];
}

/** `By Ana Rojas | Staff Writer | 4 March 2022`, `ByAna Rojas@ana`, `Follow Ana Rojas` → `Ana Rojas`. */
function cleanName(line: string): string {
  const [first = ''] = line
    .replace(/&(\w{2,20});/gu, (mark, name: string) => decodeNamedCharacterReference(name) || mark)
    .replace(/\s+/gu, ' ')
    .trim()
    // Shown twice, for narrow screens and for wide ones.
    .replace(/^(\S.{5,60}?) ?\1$/u, '$1')
    .split(/ ?[|·•] ?/u, 1);
  const name = first
    .replace(glued, (by, _at: number, all: string) =>
      /^\p{Lu}/u.test(by) && /^\p{Lu}\p{Ll}/u.test(all.slice(by.length)) ? '' : by,
    )
    .replace(leading, (by, _at: number, all: string) =>
      isLeading(by, all.slice(by.length)) ? '' : by,
    )
    .replace(follow, '')
    .replace(/ ?@\w{2,30}$/u, '');
  const day = dayBehind.exec(name);
  const before = day === null ? name : name.slice(0, day.index);
  return before
    .replace(roleBehind, '')
    .replace(/, ?[\w-]{1,60}\.(?:com|org|net|info|co\.uk|[a-z]{2})$/iu, '')
    .replace(endBehind, '')
    .trim();
}
