/** A passage in, its terms out, sentence by sentence, with what each sentence offers as an answer. */
import { languages } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Passage, Span } from '../model.ts';
import { type Token, tokenise } from './tokenise.ts';
import type { TokenPlace } from './vocabulary.ts';

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

export interface ReadPassage {
  /** Stop words included. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
}

export function readPassage({ text, language: code }: Passage): ReadPassage {
  const language = languages[code];
  const tokens = tokenise(text, language);
  let to = 0;
  const sentences = splitSentences(text, code).map((span) => {
    const from = to;
    while (to < tokens.length && (tokens[to] as Token).start < span.end) to++;
    const reason = language.reasons.test(text.slice(span.start, span.end));
    return { span, from, to, traits: reason ? trait.reason : 0 };
  });
  return { tokens, sentences };
}

/** The traits of a sentence's token; `place` says whether it is the sentence's first word. */
export function traitsOf(tokens: readonly Token[], at: number, place: TokenPlace): number {
  const { word, form, capital } = tokens[at] as Token;
  if (word === null) {
    if (form.startsWith('month:')) return trait.time;
    return isYear(form) ? trait.number | trait.time : trait.number;
  }
  // A first word is a name only where a second capital follows: "Evo Morales said …".
  const isName = capital && (place === 'middle' || (tokens[at + 1]?.capital ?? false));
  return isName ? trait.name : 0;
}

const isYear = (form: string): boolean => /^(?:1\d{3}|20\d{2})s?$/u.test(form);
