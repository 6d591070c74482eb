/** An article in, the people, organisations and places it names out, each with every ¶ it stands in. */
import { inAnyLanguage } from '../language/in-any-language.ts';
import { languageCodes, languages } from '../language/languages.ts';
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
  const found = passages.flatMap((passage) =>
    findNameRuns(passage).map((run): Found => ({ run, passage })),
  );
  const seen = countSeen(found, passages);
  const mentions = new Map<string, Mention[]>();
  for (const { run, passage } of found) {
    const trimmed = trimRun(run, passage, seen);
    if (!trimmed) continue;
    const name = passage.text.slice(trimmed.start, trimmed.end).replace(/\s+/gu, ' ');
    mentions.set(name, [...(mentions.get(name) ?? []), { passage, ...trimmed }]);
  }
  const places = new Set(
    found.filter(({ run }) => mayPrecedePlace(run.before)).map(({ run }) => run.words.join(' ')),
  );
  return mergeNames(mentions, places).sort((a, b) => countPassages(b) - countPassages(a));
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
  const capital = found.flatMap(({ run }) => (run.initial ? run.words.slice(1) : run.words));
  const lower = passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? []);
  return { capital: new Set(capital), lower: new Set(lower) };
}

/** The run without a first word that is capitalised only because a sentence begins with it. */
function trimRun(run: NameRun, { text, language }: Passage, seen: Seen): Span | undefined {
  const [first = ''] = run.words;
  const lower = first.toLowerCase();
  const common =
    isCommon(first, language) ||
    (run.initial &&
      !seen.capital.has(first) &&
      (run.words.length === 1 || seen.lower.has(lower) || adverb.test(lower)));
  if (!common) return { start: run.start, end: run.end };
  const rest = run.words.slice(1);
  const next = rest.findIndex((word) => !isCommon(word, language));
  if (next < 0) return undefined;
  const word = rest[next] as string;
  return { start: text.indexOf(word, run.start + first.length), end: run.end };
}

/** Function words, months and weekdays are no names. */
function isCommon(word: string, language: LanguageCode): boolean {
  const lower = word.toLowerCase();
  if (/^(?:\p{Lu}\.)+$/u.test(word) || (word.length > 1 && word === word.toUpperCase()))
    return false;
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
  const byLastWord = new Map<string, string[]>();
  for (const name of mentions.keys()) {
    const last = lastWord(name);
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), name]);
  }
  const merged = new Map<string, Mention[]>();
  for (const [name, own] of mentions) {
    const full = places.has(name)
      ? name
      : (findFullName(name, byLastWord.get(lastWord(name)) ?? []) ?? name);
    merged.set(full, [...(merged.get(full) ?? []), ...own]);
  }
  return [...merged].map(([name, all]) => ({ name, mentions: all.sort(byPlace) }));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The longest name that ends in `name`; undefined where two different ones do. */
function findFullName(name: string, names: readonly string[]): string | undefined {
  const fuller = names
    .filter((other) => other.endsWith(` ${name}`) && !/ \p{Ll}/u.test(other))
    .sort((a, b) => b.length - a.length);
  const [longest] = fuller;
  return longest !== undefined && fuller.every((other) => longest.endsWith(other))
    ? longest
    : undefined;
}

function byPlace(a: Mention, b: Mention): number {
  return a.passage.number - b.passage.number || a.start - b.start;
}
