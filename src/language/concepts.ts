/** The files of concepts that Footnote ships with in, their texts out: what `createThesaurus` takes. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('concepts/', import.meta.url);

let texts: readonly string[] | undefined;

/** One text for each subject; the files are read once. */
export function readShippedConcepts(): readonly string[] {
  texts ??= readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return texts;
}
