/** Capitalised words in, which of them tell what somebody is and belong to no name out. */
import { languages } from '../../language/languages.ts';
import { isHead, isHonorific, isPersonal, isProper } from './everyday-words.ts';

/** "Culture Secretary Ana Rojas" is Ana Rojas; "National Teacher Training Institute" is one. */
export function skipRole(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex(
    (word) => isOne(word.toLowerCase()) && !isHonorific(word.toLowerCase()),
  );
  if (last < 0 || isDoubtfulRole((words[last] ?? '').toLowerCase())) return words;
  // "Secretary of State Ana Rojas".
  const behind = words.slice(last + 1);
  const rest = behind.slice(behind.findIndex((word) => isProper(word.toLowerCase())));
  return isPersonal(rest) ? rest : words;
}

/** "Mayor", "Prime Minister" and "Commissioner" are what somebody is; "General Motors" is a name. */
export function isRole(first: string, rest: readonly string[], before: string): boolean {
  const lower = first.toLowerCase();
  if (isHonorific(lower)) return false;
  if (isAcronym(first)) return isOne(lower);
  // "Director General of the Bank" leaves the bank.
  if (isDoubtfulRole(lower)) return isOne(before);
  const role = lower.slice(lower.lastIndexOf('-') + 1);
  if (isOne(role) || isOne(role.replace(/s$/u, ''))) return true;
  const next = rest[1]?.toLowerCase() ?? '';
  return isOne(next) && leadsRole(lower);
}

/** "Senior Vice President of Sales" is what somebody is. */
export function isOffice(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word) => isOne(word.toLowerCase()) && !isHonorific(word.toLowerCase()),
  );
  return at > 0 && words.every((word, place) => place === at || isPlain(word.toLowerCase()));
}

/** "U.S. Senator", "British Prime Minister", "Senate Leader": nobody is named. */
export function isRoleAlone(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    isOne(last) &&
    !isDoubtfulRole(last) &&
    words
      .slice(0, -1)
      .every((word) => isAcronym(word) || isPeople(word) || isPlain(word.toLowerCase()))
  );
}

const isPlain = (lower: string): boolean =>
  leadsRole(lower) || isOne(lower) || isHead(lower) || !isProper(lower);

export const isOne = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.roles.has(word) === true);

/** More often part of a name than what somebody is. */
const isDoubtfulRole = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.doubtfulRoles.has(word) === true);

const leadsRole = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.modifiers.has(word) === true);

/** "British". */
export const isPeople = (word: string): boolean =>
  Object.values(languages).some(
    ({ extraction }) => extraction?.peoples.has(word.toLowerCase()) === true,
  );

export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || (word.length > 1 && word === word.toUpperCase());
