/** What is written like a name in, whether it is a mark, a part of a program, one of many things or two names out. */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf } from '../../language/languages.ts';
import { isGivenName } from './everyday-words.ts';
import { isKnownName } from './known-places.ts';
import type { Mention } from './merge-names.ts';

/** "A Gemfile is", "your Tablespoon of": one of many, whose sort this is. */
export function isOneOfMany({ passage, start, end }: Mention): boolean {
  const { names, stopWords } = languageOf(passage.language);
  const before = /(?<!\p{L})(\p{L}+) $/u.exec(passage.text.slice(Math.max(0, start - 14), start));
  const after = /^ (\p{L}+)/u.exec(passage.text.slice(end, end + 24))?.[1] ?? '';
  const isAlone = after === '' || stopWords.has(after.toLowerCase());
  return isAlone && names?.ofMany?.has(before?.[1]?.toLowerCase() ?? '') === true;
}

/** "DefId", "HelmReleases": what programs call their parts, of which there are several. */
export function isIdentifier(name: string, mentions: readonly Mention[]): boolean {
  if (!/^(?:\p{Lu}\p{Ll}+){2,}$/u.test(name) || isKnownName(name.toLowerCase())) return false;
  return mentions.some(({ passage, start }) => {
    const { names } = languageOf(passage.language);
    const before = /(?<!\p{L})(\p{L}+) $/u.exec(passage.text.slice(Math.max(0, start - 14), start));
    const word = before?.[1]?.toLowerCase() ?? '';
    const isMany = new RegExp(`(?<!\\p{L})${name}e?s(?!\\p{L})`, 'u').test(passage.text);
    return isMany || names?.ofMany?.has(word) === true || names?.articles?.has(word) === true;
  });
}

/** "SBOMs", "CNAMEd", "JSON-serializable", "Tasks X.Y.Z." are no names. */
export const isMark = (name: string): boolean =>
  // Nor are "Cmd" and "Kbps".
  /(?:^| )(?:\p{Lu}{2,}\p{Ll}{1,2}|\p{Lu}{3,}\p{Ll}{3,}|(?!Mr|Dr|Ms|St|Jr|Sr|Mt|Ft)[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]+)(?: |$)/u.test(
    name,
  ) ||
  /\p{Lu}-\p{Ll}/u.test(name) ||
  (/(?:^| )(?:\p{Lu}\.){2,}\p{Lu}?\.?$/u.test(name) && !/U\.[KNS]\.(?:A\.)?$/u.test(name));

/** "Kenn of MongoDB" is two names; "Isle of Wight" is one. */
export function isOneOfAnother(name: string, [first = '']: readonly string[]): boolean {
  const isJoined = new RegExp(`^\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? ${ofJoin} `, 'u').test(name);
  const lower = first.toLowerCase();
  return isJoined && (isKnownName(lower) || isGivenName(lower));
}

const ofJoin = `(?:${inAnyLanguage(({ names }) => names.headJoins ?? '')})`;
