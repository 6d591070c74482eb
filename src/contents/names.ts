/** An article in, the people, organisations and places it names out, each with every ¶ it stands in. */

import { readShippedConcepts } from '../language/concepts.ts';
import { inAnyLanguage } from '../language/in-any-language.ts';
import { languageCodes, languageOf, languages } from '../language/languages.ts';
import type { Article, LanguageCode, Passage, Span } from '../model.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';

/** A place of a name in the text. */
export interface Mention extends Span {
  readonly passage: Passage;
}

export interface Name {
  /** As it is written where it is written out most fully. */
  readonly name: string;
  /** In reading order. */
  readonly mentions: readonly Mention[];
}

interface Found {
  readonly run: NameRun;
  readonly passage: Passage;
}

const adverb = new RegExp(`${inAnyLanguage(({ names }) => names.adverbEndings)}$`, 'u');

/** Those in most passages first, then in reading order. */
export function extractNames({ passages }: Article): Name[] {
  // A capital is no name in German, and little is known of what stands beside names elsewhere.
  const readable = passages.filter(({ language }) => languageOf(language).names !== undefined);
  const found = readable.flatMap((passage) =>
    findNameRuns(passage).map((run): Found => ({ run, passage })),
  );
  const seen = countSeen(found, passages);
  const mentions = new Map<string, Mention[]>();
  for (const { run, passage } of found) {
    if (run.shouted) continue;
    const trimmed = trimRun(run, passage, seen);
    if (!trimmed) continue;
    const name = passage.text.slice(trimmed.start, trimmed.end).replace(/\s+/gu, ' ');
    addTo(mentions, name, { passage, ...trimmed });
  }
  for (const { run, passage } of found) {
    if (run.shouted) addShouted(mentions, run, passage);
  }
  const places = new Set(
    found.filter(({ run }) => mayPrecedePlace(run.before)).map(({ run }) => run.words.join(' ')),
  );
  return mergeNames(mentions, places).sort((a, b) => countPassages(b) - countPassages(a));
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** In a line of capitals only what is a name elsewhere, and short words that are no others. */
function addShouted(mentions: Map<string, Mention[]>, run: NameRun, passage: Passage): void {
  const names = new Map([...mentions.keys()].map((name) => [name.toUpperCase(), name]));
  let at = run.start;
  for (let nth = 0; nth < run.words.length; ) {
    const word = run.words[nth] as string;
    const start = passage.text.indexOf(word, at);
    const longest = [4, 3, 2, 1].find((count) => names.has(joinWords(run.words, nth, count)));
    const acronym = /^\p{Lu}{2,5}$/u.test(word) && !isKnownWord(word.toLowerCase());
    const end = passage.text.indexOf(run.words[nth + (longest ?? 1) - 1] ?? word, start);
    const span = { start, end: end + (run.words[nth + (longest ?? 1) - 1] ?? word).length };
    const name = longest === undefined ? word : names.get(joinWords(run.words, nth, longest));
    if (name !== undefined && (longest !== undefined || acronym)) {
      addTo(mentions, name, { passage, ...span });
    }
    nth += longest ?? 1;
    at = span.end;
  }
}

const joinWords = (words: readonly string[], from: number, count: number): string =>
  from + count > words.length
    ? ''
    : words
        .slice(from, from + count)
        .join(' ')
        .toUpperCase();

/** A word of everyday language; no acronym then. */
function isKnownWord(lower: string): boolean {
  return (
    isOrdinary(lower) ||
    Object.values(languages).some(
      ({ stopWords, extraction, sayingVerbs }) =>
        stopWords.has(lower) || sayingVerbs.has(lower) || extraction?.openers.has(lower) === true,
    )
  );
}

function mayPrecedePlace(word: string): boolean {
  return Object.values(languages).some(({ names }) => names.beforePlaces.has(word));
}

export function countPassages({ mentions }: Name): number {
  return new Set(mentions.map(({ passage }) => passage.number)).size;
}

interface Seen {
  /** Words that stand capitalised inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in lower case somewhere, lower-cased. */
  readonly lower: ReadonlySet<string>;
}

function countSeen(found: readonly Found[], passages: readonly Passage[]): Seen {
  const capital = found.flatMap(({ run }) => {
    if (run.shouted) return [];
    return run.initial ? run.words.slice(1) : run.words;
  });
  const lower = passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? []);
  return { capital: new Set(capital), lower: new Set(lower) };
}

/** The run without its roles, and without a first word that is capitalised only where it stands. */
function trimRun(run: NameRun, { text, language }: Passage, seen: Seen): Span | undefined {
  let at = run.start;
  let rest = run.words;
  let initial = run.initial;
  while (rest.length > 0) {
    const [first = ''] = rest;
    const needless =
      isCommon(first, language) ||
      isRole(first, rest, run) ||
      (initial && isOnlyFirst(first, rest.length === 1, language, seen));
    if (!needless) break;
    at += first.length;
    rest = rest.slice(1);
    if (rest[0] !== undefined) at = text.indexOf(rest[0], at);
    initial = false;
  }
  return rest.length === 0 ? undefined : { start: at, end: run.end };
}

/** A sentence's first word joins no name, unless it is one elsewhere or no other word. */
function isOnlyFirst(first: string, alone: boolean, language: LanguageCode, seen: Seen): boolean {
  if (seen.capital.has(first) || isAcronym(first)) return false;
  const lower = first.toLowerCase();
  const opens = languageOf(language).extraction?.openers.has(lower) === true;
  return (
    alone ||
    opens ||
    seen.lower.has(lower) ||
    adverb.test(lower) ||
    (isOrdinary(lower) && !isGivenName(lower))
  );
}

/** "Mayor", "Prime Minister" and "Commissioner" are what somebody is; "General Motors" is a name. */
function isRole(first: string, rest: readonly string[], { before }: NameRun): boolean {
  if (isAcronym(first)) return false;
  const isOne = (word: string) =>
    Object.values(languages).some(({ extraction }) => extraction?.roles.has(word) === true);
  const lower = first.toLowerCase();
  if (isHonorific(lower)) return false;
  if (doubtfulRoles.has(lower)) return rest.length === 1 && isOne(before);
  if (isOne(lower.slice(lower.lastIndexOf('-') + 1))) return true;
  const next = rest[1]?.toLowerCase() ?? '';
  return isOne(next) && leadsRole(lower);
}

const leadsRole = (word: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.modifiers.has(word) === true);

/** Abbreviations belong to the name: "Dr. Rosa Lindqvist". */
const isHonorific = (word: string): boolean =>
  Object.values(languages).some(({ abbreviations }) => abbreviations.has(word));

/** More often part of a name than what somebody is. */
const doubtfulRoles: ReadonlySet<string> = new Set(
  'general father mother sister padre madre hermano justice major baker cook carpenter butcher miner gardener chambers private head sir dame lord lady san keeper warden guard trader corporal pilot policía corona chief driver dean'.split(
    ' ',
  ),
);

const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || (word.length > 1 && word === word.toUpperCase());

/** Words of the lists of concepts, which hold no names. */
function isOrdinary(lower: string): boolean {
  ordinary ??= new Set(
    readShippedConcepts().flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  return ordinary.has(lower);
}

const isGivenName = (lower: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.givenNames.has(lower) === true);

let ordinary: ReadonlySet<string> | undefined;

/** Function words, months and weekdays are no names. */
function isCommon(word: string, language: LanguageCode): boolean {
  const lower = word.toLowerCase();
  if (isAcronym(word)) return false;
  return (
    Object.values(languages).some(
      ({ code, stopWords, months }) =>
        (code === language && stopWords.has(lower)) || months.has(lower),
    ) || weekdayNames().has(lower)
  );
}

let weekdays: ReadonlySet<string> | undefined;

/** In every language, lower case. */
function weekdayNames(): ReadonlySet<string> {
  weekdays ??= new Set(
    languageCodes.flatMap((code) => {
      const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
      // 1 to 7 January 2024 are a Monday to a Sunday.
      return [1, 2, 3, 4, 5, 6, 7].map((day) =>
        format.format(Date.UTC(2024, 0, day)).toLowerCase(),
      );
    }),
  );
  return weekdays;
}

/** A surname alone is the person named in full elsewhere, where there is only one of that surname. */
function mergeNames(mentions: ReadonlyMap<string, Mention[]>, places: ReadonlySet<string>): Name[] {
  const fullNames = listFullNames([...mentions.keys()]);
  const merged = new Map<string, Mention[]>();
  for (const [name, own] of mentions) {
    const full = places.has(name) ? name : (fullNames.get(name) ?? name);
    const all = merged.get(full);
    if (all) for (const mention of own) all.push(mention);
    else merged.set(full, [...own]);
  }
  return [...merged].map(([name, all]) => ({ name, mentions: all.sort(byPlace) }));
}

/** Each ending of a name to the longest name with it; null where two different ones have it. */
function listFullNames(names: readonly string[]): ReadonlyMap<string, string | null> {
  const full = new Map<string, string | null>();
  for (const name of names) {
    if (/ \p{Ll}/u.test(name)) continue;
    const words = name.split(' ');
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join(' ');
      const known = full.get(ending);
      if (known === undefined) full.set(ending, name);
      else if (known !== null && name.endsWith(known)) full.set(ending, name);
      else if (known !== null && !known.endsWith(name)) full.set(ending, null);
    }
  }
  return full;
}

function byPlace(a: Mention, b: Mention): number {
  return a.passage.number - b.passage.number || a.start - b.start;
}
