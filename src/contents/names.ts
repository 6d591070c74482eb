/** An article in, the people, organisations and places it names out, each with every ¶ it stands in. */
import { languageOf, languages } from '../language/languages.ts';
import type { Article, LanguageCode, Passage } from '../model.ts';
import { isKnownAcronym } from './names/everyday-words.ts';
import { findPhrases, isSure } from './names/evidence.ts';
import type { Seen } from './names/first-words.ts';
import { isCommonNoun } from './names/join-words.ts';
import { findJoinedSurnames } from './names/joined-surnames.ts';
import { type Mention, mergeNames, type Name } from './names/merge-names.ts';
import { findNameRuns, type NameRun } from './names/name-runs.ts';
import { isUsed, readUsage, type Usage } from './names/own-words.ts';
import { isOftenSaid, isSaid, proveName } from './names/proof.ts';
import { hasReadableNames, isManual } from './names/readable.ts';
import { trimRun } from './names/trim-names.ts';

interface Found {
  readonly run: NameRun;
  readonly passage: Passage;
}

/** So many phrases with capitals that are no names, and so many of all: the writer's habit. */
const [habitMinPhrases, habitMinShare] = [3, 0.25];

/** Those that the article proves to be names, those in most passages first, then in reading order. */
export function extractNames(article: Article): Name[] {
  const usage = readUsage(countLower(article.passages));
  const found = findNames(article).map((name) => ({
    name,
    proof: proveName(name.name, name.mentions, usage),
  }));
  const others = found.filter(
    ({ name, proof }) =>
      proof === 'none' && isSaid(name.mentions) && isMadeOfUsed(name.name, usage, article.language),
  );
  const isHabit =
    others.length >= Math.max(habitMinPhrases, habitMinShare * found.length) ||
    isManual(article.passages);
  return found
    .filter(({ name, proof }) => {
      if (proof === 'likely') return !isHabit || isOftenSaid(name.mentions);
      return proof === 'sure' || (proof === 'common' && !isHabit);
    })
    .map(({ name }) => name);
}

/** Common words with capitals, of which the article has one in lower case too. */
function isMadeOfUsed(name: string, usage: Usage, language: LanguageCode): boolean {
  const words = name.split(/[ ’']/u).filter((word) => /^\p{Lu}/u.test(word));
  return (
    words.some((word) => isUsed(word, usage)) && words.every((word) => isCommonNoun(word, language))
  );
}

/** The same with what may be something else: whoever is quoted is a person all the same. */
export function findNames({ passages }: Article): Name[] {
  const readable = passages.filter(hasReadableNames);
  const surnames = findJoinedSurnames(readable);
  const found = readable.flatMap((passage) =>
    findNameRuns(passage, surnames).map((run): Found => ({ run, passage })),
  );
  const seen = countSeen(found, passages);
  const written = collectWritten(found, seen);
  const others = new Set([...findSorts(passages), ...findPhrases(written, seen.lower)]);
  const mentions = new Map(
    [...written].filter(([name, own]) => !others.has(name) && isSure(name, own, seen.lower)),
  );
  for (const [name, own] of written) {
    if (!mentions.has(name) && isSurname(name, mentions)) mentions.set(name, own);
  }
  for (const { run, passage } of found) {
    if (run.shouted) addShouted(mentions, run, passage);
    else if (run.doubtful) addKnown(mentions, run, passage);
  }
  const places = new Set(
    found.filter(({ run }) => mayPrecedePlace(run.before)).map(({ run }) => run.words.join(' ')),
  );
  return mergeNames(mentions, places).sort((a, b) => countPassages(b) - countPassages(a));
}

/** By name, as it is written. */
function collectWritten(found: readonly Found[], seen: Seen): Map<string, Mention[]> {
  const written = new Map<string, Mention[]>();
  for (const { run, passage } of found) {
    if (run.shouted || run.doubtful) continue;
    const trimmed = trimRun(run, passage, seen, written);
    if (!trimmed) continue;
    const name = passage.text.slice(trimmed.start, trimmed.end).replace(/\s+/gu, ' ');
    addTo(written, name, { passage, ...trimmed });
  }
  return written;
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** "A central processing unit (CPU)": acronyms of common nouns. */
function findSorts(passages: readonly Passage[]): ReadonlySet<string> {
  const sorts = passages.flatMap(({ text }) =>
    [...text.matchAll(/((?: \p{Ll}+){1,4}) \((\p{Lu}{3,6})s?\)/gu)].flatMap(
      ([, words = '', sort = '']) =>
        new RegExp(` ${[...sort.toLowerCase()].join('.*')}`, 'u').test(words)
          ? [sort, `${sort}s`]
          : [],
    ),
  );
  return new Set(sorts);
}

/** "Brown" is a name where somebody is called Ana Brown. */
const isSurname = (name: string, mentions: ReadonlyMap<string, unknown>): boolean =>
  !name.includes(' ') && [...mentions.keys()].some((full) => full.endsWith(` ${name}`));

/** Of a doubtful run what stands by itself elsewhere: the whole, or its last words. */
function addKnown(mentions: Map<string, Mention[]>, run: NameRun, passage: Passage): void {
  for (let from = 0; from < run.words.length; from++) {
    const name = run.words.slice(from).join(' ');
    const start = run.end - name.length;
    if (!mentions.has(name) || passage.text.slice(start, run.end) !== name) continue;
    addTo(mentions, name, { passage, start, end: run.end });
    return;
  }
}

/** In a line of capitals only what is a name elsewhere, and acronyms that everybody knows. */
function addShouted(mentions: Map<string, Mention[]>, run: NameRun, passage: Passage): void {
  const names = new Map([...mentions.keys()].map((name) => [name.toUpperCase(), name]));
  let at = run.start;
  for (let nth = 0; nth < run.words.length; ) {
    const word = run.words[nth] as string;
    const start = passage.text.indexOf(word, at);
    const longest = [4, 3, 2, 1].find((count) => names.has(joinWords(run.words, nth, count)));
    // "LA RIADA" is no city.
    const acronym =
      isKnownAcronym(word.toLowerCase()) &&
      !languageOf(passage.language).stopWords.has(word.toLowerCase());
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

function mayPrecedePlace(word: string): boolean {
  return Object.values(languages).some(({ names }) => names.beforePlaces.has(word));
}

function countPassages({ mentions }: Name): number {
  return new Set(mentions.map(({ passage }) => passage.number)).size;
}

function countSeen(found: readonly Found[], passages: readonly Passage[]): Seen {
  const capital = found.flatMap(({ run }) => {
    if (run.shouted || run.doubtful) return [];
    return run.initial ? run.words.slice(1) : run.words;
  });
  const pairs = found.flatMap(({ run }) =>
    run.initial || run.shouted ? [] : run.words.slice(0, 2).join(' '),
  );
  const alone = found.flatMap(({ run }) =>
    run.initial || run.shouted || run.doubtful || run.words.length > 1 ? [] : run.words,
  );
  const whole = found.flatMap(({ run, passage }) =>
    run.initial || run.shouted || run.doubtful ? [] : passage.text.slice(run.start, run.end),
  );
  return {
    alone: new Set(alone),
    capital: new Set(capital),
    pairs: new Set(pairs),
    whole: new Set(whole),
    lower: countLower(passages),
  };
}

/** How often each word stands in lower case. */
function countLower(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? []) {
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return times;
}
