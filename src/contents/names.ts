/** An article in, the people, organisations and places it names out, each with every ¶ it stands in. */
import { languageOf, languages } from '../language/languages.ts';
import type { Article, Passage } from '../model.ts';
import { isKnownWord } from './names/everyday-words.ts';
import { type Mention, mergeNames, type Name } from './names/merge-names.ts';
import { findNameRuns, type NameRun } from './names/name-runs.ts';
import { type Seen, trimRun } from './names/trim-names.ts';

interface Found {
  readonly run: NameRun;
  readonly passage: Passage;
}

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
    const trimmed = trimRun(run, passage, seen, mentions);
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

function mayPrecedePlace(word: string): boolean {
  return Object.values(languages).some(({ names }) => names.beforePlaces.has(word));
}

export function countPassages({ mentions }: Name): number {
  return new Set(mentions.map(({ passage }) => passage.number)).size;
}

function countSeen(found: readonly Found[], passages: readonly Passage[]): Seen {
  const capital = found.flatMap(({ run }) => {
    if (run.shouted) return [];
    return run.initial ? run.words.slice(1) : run.words;
  });
  const lower = passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? []);
  return { capital: new Set(capital), lower: new Set(lower) };
}
