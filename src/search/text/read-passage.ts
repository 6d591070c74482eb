/** A passage in, its terms out, sentence by sentence, with what each sentence offers as an answer. */
import { splitPassage } from '../../language/sentences.ts';
import type { Passage, Span } from '../../model.ts';
import type { Reading, WordReader } from './read-word.ts';
import { type PlacedReading, readText } from './tokenise.ts';

/** What a token or a sentence shows besides its term; several may hold. */
export const trait = {
  /** A capital letter that does not merely begin the sentence. */
  name: 1,
  number: 2,
  /** A month, or a number that looks like a year. */
  time: 4,
  /** The sentence states a cause or purpose (set on sentences only). */
  reason: 8,
} as const;

export interface ReadSentence {
  readonly span: Span;
  /** Its tokens are `tokens[from]` to `tokens[to - 1]` of the passage. */
  readonly from: number;
  readonly to: number;
  readonly traits: number;
}

export interface ReadPassage<R extends Reading> {
  /** Stop words included. */
  readonly tokens: readonly PlacedReading<R>[];
  readonly sentences: readonly ReadSentence[];
}

/** `reader` is of the passage's language. */
export function readPassage<R extends Reading>(
  passage: Passage,
  reader: WordReader<R>,
): ReadPassage<R> {
  const { text } = passage;
  const tokens = readText(text, reader);
  const { reason: reasons } = reader.language.offers;
  // Most passages state no reason: one look at the whole spares one at each sentence.
  const statesReason = reasons.test(text);
  let to = 0;
  const sentences = splitPassage(passage).map((span) => {
    const from = to;
    while (to < tokens.length && (tokens[to] as PlacedReading<R>).start < span.end) to++;
    const reason = statesReason && reasons.test(text.slice(span.start, span.end));
    return { span, from, to, traits: reason ? trait.reason : 0 };
  });
  return { tokens, sentences };
}

/** The traits of the token at `at`; `first` says whether it is the first of its sentence. */
export function traitsOf(
  tokens: readonly PlacedReading<Reading>[],
  at: number,
  first: boolean,
): number {
  const { word, form, capital } = (tokens[at] as PlacedReading<Reading>).reading;
  if (word === null) {
    if (form.startsWith('month:')) return trait.time;
    return isYear(form) ? trait.number | trait.time : trait.number;
  }
  // A first word is a name only where a second capital follows: "Evo Morales said …".
  const isName = capital && (!first || (tokens[at + 1]?.reading.capital ?? false));
  return isName ? trait.name : 0;
}

const isYear = (form: string): boolean => /^(?:1\d{3}|20\d{2})s?$/u.test(form);
