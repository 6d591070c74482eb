/** All names of an article in, for each shorter form of them the one name that it stands for out. */
import { languageOf } from '../../language/languages.ts';
import type { LanguageCode } from '../../model.ts';
import { isGivenName, isHead, isHonorific, isLandmark } from './everyday-words.ts';
import { isCommonNoun } from './join-words.ts';
import { isKnownName, isKnownPlace } from './known-places.ts';

interface Written {
  readonly name: string;
  readonly language: LanguageCode;
}

/** Null where a form may stand for two names. */
type Forms = Map<string, string | null>;

/** By their endings, a surname for one, and by a given name alone. */
export function listFullNames(names: readonly Written[]): {
  readonly endings: ReadonlyMap<string, string | null>;
  readonly beginnings: ReadonlyMap<string, string | null>;
} {
  const endings: Forms = new Map();
  const beginnings: Forms = new Map();
  const written = new Map<string, string>();
  for (const { name: own, language } of names) {
    const plain = withoutHonorific(own);
    // "Ana Rojas" and "Dr. Ana Rojas" are one, as written first; "Mr Rojas" is no full name.
    const name = written.get(plain) ?? own;
    written.set(plain, name);
    if ((plain !== name || own !== name) && plain.includes(' ')) endings.set(plain, name);
    for (const form of listEndings(plain, language)) addForm(endings, form, name);
    const [first = ''] = plain.split(' ');
    if (isPersonal(plain, language)) addForm(beginnings, first, name);
  }
  return { endings, beginnings };
}

function addForm(forms: Forms, form: string, name: string): void {
  const known = forms.get(form);
  if (known === undefined) forms.set(form, name);
  else if (known !== null && isLonger(name, known)) forms.set(form, name);
  else if (known !== null && !isLonger(known, name)) forms.set(form, null);
}

/** "Ana Rojas Peña" is "Rojas Peña" or "Ana Rojas" in full. */
const isLonger = (name: string, other: string): boolean =>
  name.endsWith(other) || name.startsWith(`${other} `);

/** Between the given name and the surname, or two surnames. */
const particle = / (?:(?:van|von|der|den|de|del|da|di|la|las|los|y|e) )+/u;

function listEndings(name: string, language: LanguageCode): string[] {
  const words = name.split(' ');
  const [early = '', late = ''] = name.split(particle);
  if (late !== '') {
    const given = early.split(' ');
    if (!isPersonal(`${given[0]} ${late}`, language)) return [];
    // "De la Rosa", where a sentence begins; "Ana Rojas" of "Ana Rojas de Peña".
    const tail = name.slice(early.length + 1);
    const surnames = [tail, `${tail[0]?.toUpperCase()}${tail.slice(1)}`];
    return given.length > 1
      ? [early, ...given.slice(1).map((_, at) => words.slice(at + 1).join(' '))]
      : surnames;
  }
  if (/ \p{Ll}/u.test(name)) return [];
  const endings = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
  return [...endings, ...listFirstSurnames(words, language)];
}

/** "Rojas" and "Ana Rojas" for "Ana Rojas Peña", where people have two surnames. */
function listFirstSurnames(words: readonly string[], language: LanguageCode): string[] {
  const surname = words.at(-2) ?? '';
  if (words.length < 3 || languageOf(language).names?.twoSurnames !== true) return [];
  if (!isPersonal(words.join(' '), language)) return [];
  const lower = surname.toLowerCase();
  return isGivenName(lower) || isKnownName(lower)
    ? [surname]
    : [surname, words.slice(0, -1).join(' ')];
}

/** Called like a person, and like no place, body or thing. */
function isPersonal(name: string, language: LanguageCode): boolean {
  const words = name.split(' ');
  const [first = '', ...others] = words;
  const lower = first.toLowerCase();
  if (others.length === 0 || !words.every((word) => /^\p{Lu}[\p{Ll}’'-]/u.test(word))) return false;
  if (isKnownPlace(lower) || words.some((word) => isNoPerson(word.toLowerCase()))) return false;
  const isCalled = isGivenName(lower) || isKnownName(lower);
  return isCalled || !words.some((word) => isCommonNoun(word, language));
}

const isNoPerson = (lower: string): boolean => isHead(lower) || isLandmark(lower);

/** "Mr Rojas" and "Dr. Ana Rojas" are no others than "Rojas" and "Ana Rojas". */
export function withoutHonorific(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const title = isHonorific(first.replace(/\.$/u, '').toLowerCase());
  return title && rest.length > 0 ? rest.join(' ') : name;
}
