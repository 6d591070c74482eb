/** Passages in, the pairs of surnames in them that are one person's out: "Ortega y Gasset". */
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { languageOf } from '../../language/languages.ts';
import type { Passage } from '../../model.ts';
import { isGivenName } from './everyday-words.ts';
import { isKnownName, isKnownPlace } from './known-places.ts';

const surname = '\\p{Lu}\\p{Ll}[\\p{L}-]*';
const pair = new RegExp(
  `(?<!\\p{L})(?:(${surname}) )?(${surname} ${inAnyLanguage(({ names }) => names.surnameJoins ?? '')} ${surname})(?!\\p{L})`,
  'gu',
);

/** "(1883", "escribió", "fue": what is told of one alone. */
const oneAhead = new RegExp(
  `^(?: \\((?:\\p{Ll}{1,4}\\. ?)?1\\d{3}|,? ${inAnyLanguage(({ names }) => names.singularVerbs ?? '')}(?!\\p{L}))`,
  'u',
);

/** So often two names stand together and never apart where they are one. */
const minTimes = 2;

/** Two people are named apart sooner or later, and what they do stands in the plural. */
export function findJoinedSurnames(passages: readonly Passage[]): ReadonlySet<string> {
  const times = new Map<string, { count: number; called: boolean; isOne: boolean }>();
  const texts = passages.filter(({ language }) => languageOf(language).names?.surnameJoins);
  for (const { text } of texts) {
    for (const match of text.matchAll(pair)) {
      const [all, given = '', joined = ''] = match;
      const known = times.get(joined) ?? { count: 0, called: false, isOne: false };
      const called = isCalled(given.toLowerCase());
      const ahead = text.slice(match.index + all.length, match.index + all.length + 24);
      times.set(joined, {
        count: known.count + 1,
        called: known.called || called,
        isOne: known.isOne || (called && oneAhead.test(ahead)),
      });
    }
  }
  const joined = [...times].filter(
    ([, { count, called, isOne }]) => called && (isOne || count >= minTimes),
  );
  return new Set(joined.map(([name]) => name).filter((name) => !isApart(name, texts)));
}

const isCalled = (lower: string): boolean =>
  isGivenName(lower) || (isKnownName(lower) && !isKnownPlace(lower));

/** Whether the second surname stands without the first, or is somebody's given name. */
function isApart(name: string, passages: readonly Passage[]): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (isCalled(last.toLowerCase()) || isKnownPlace(last.toLowerCase())) return true;
  return passages.some(({ text }) => {
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
      if (text.slice(0, at + last.length).endsWith(name)) continue;
      if (!/\p{L}/u.test(text[at + last.length] ?? '')) return true;
    }
    return false;
  });
}
