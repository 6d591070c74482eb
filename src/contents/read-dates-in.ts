/** A language and a sentence in, what chrono-node takes for dates in it out. */
import { createRequire } from 'node:module';
import type { Chrono, casual } from 'chrono-node/en';
import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../model.ts';

export type Found = ReturnType<Chrono['parse']>[number];
export type Components = Found['start'];

const readers = new Map<LanguageCode, Chrono | null>();

/** `instant`: the moment from which "Friday" is counted. None in a language that chrono-node cannot read. */
export function readDatesIn(language: LanguageCode, said: string, instant: Date): Found[] {
  const reader = readers.get(language) ?? openReader(languages[language].dates.chrono);
  readers.set(language, reader);
  return reader?.parse(said, { instant, timezone: 0 }) ?? [];
}

/**
 * Loaded when the first date is looked for, which takes longer than an answer. Without chrono's
 * readers of times of day, which take the "1" of "from 1 June" for an hour.
 */
function openReader(name: string | null): Chrono | null {
  if (name === null) return null;
  const locale: { casual: typeof casual } = createRequire(import.meta.url)(`chrono-node/${name}`);
  const reader = locale.casual.clone();
  reader.parsers = reader.parsers.filter((parser) => !readsTimes(parser.constructor.name));
  return reader;
}

function readsTimes(parserName: string): boolean {
  return /TimeExpression|CasualTime/u.test(parserName);
}
