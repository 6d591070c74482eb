/** The files of concepts that Footnote ships with in, their texts out: what `createThesaurus` takes. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('concepts/', import.meta.url);

interface Concepts {
  readonly name: string;
  readonly text: string;
}

let files: readonly Concepts[] | undefined;
let shipped: readonly string[] | undefined;

/** One text for each subject, the same list at each call: `createThesaurus` shares by it what it made. */
export function readShippedConcepts(): readonly string[] {
  shipped ??= readFiles().map(({ text }) => text);
  return shipped;
}

/** With the names of places, and of the members of kinds: weekdays, countries, languages. */
const withNames: readonly string[] = ['places.txt', 'kinds.txt'];

/** Those that hold no names. */
export function readNamelessConcepts(): readonly string[] {
  return readFiles().flatMap(({ name, text }) => (withNames.includes(name) ? [] : text));
}

function readFiles(): readonly Concepts[] {
  files ??= readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  return files;
}
