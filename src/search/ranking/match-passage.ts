/** A question's terms and a passage in, every place where they meet out: what the features are made of. */
import { type Segment, termMask, traitShift } from '../index/segment.ts';
import { languageBit } from '../question/find-meaning.ts';
import { trait } from '../text/read-passage.ts';
import { kinOf, relatedOf, type TermTable, wordOf } from './term-table.ts';

/** A token of the passage that a question word stands for. */
export interface Occurrence {
  /** Index into the question's words. */
  readonly word: number;
  /** The alternative's weight: 1 for the word itself. */
  readonly weight: number;
  /** Index among the passage's own tokens and sentences, and its position among all words. */
  readonly token: number;
  readonly sentence: number;
  readonly position: number;
}

export interface PassageMatch {
  readonly occurrences: readonly Occurrence[];
  /** By word: the best weight in the passage, 0 where it is missing. */
  readonly covered: readonly number[];
  /** By word: 1 where it is missing but a word of its family stands in the passage. */
  readonly kin: readonly number[];
  /** By word: 1 where it is missing but another word for the same thing stands in the passage. */
  readonly related: readonly number[];
  /** By sentence, then by word: the best weight in that sentence. */
  readonly sentences: readonly SentenceMatch[];
  /** Tokens of the passage, stop words left out. */
  readonly length: number;
}

export interface SentenceMatch {
  readonly covered: readonly number[];
  readonly kin: readonly number[];
  readonly related: readonly number[];
  /** Traits (see `read-passage.ts`) of its tokens that the question does not hold. */
  readonly offers: number;
  /** How many of those tokens are written as names. */
  readonly names: number;
  readonly length: number;
}

export function matchPassage(table: TermTable, segment: Segment, passage: number): PassageMatch {
  const { none } = table;
  const { tokenStarts, sentenceStarts } = segment;
  const token = tokenStarts[passage] as number;
  const sentence = sentenceStarts[passage] as number;
  const end = sentenceStarts[passage + 1] as number;
  const { language } = segment.passages[passage] as Segment['passages'][number];
  const first = { token, sentence, language: languageBit(language) };
  let { covered, kin, related } = { covered: none, kin: none, related: none };
  const occurrences: Occurrence[] = [];
  const sentences: SentenceMatch[] = [];
  for (let number = sentence; number < end; number++) {
    const match = matchSentence(table, segment, number, first, occurrences);
    covered = larger(covered, match.covered, none);
    kin = larger(kin, match.kin, none);
    related = larger(related, match.related, none);
    sentences.push(match);
  }
  const length = (tokenStarts[passage + 1] as number) - token;
  return { covered, kin, related, occurrences, sentences, length };
}

/** Of each pair of numbers the larger one. */
function larger(
  some: readonly number[],
  others: readonly number[],
  none: readonly number[],
): readonly number[] {
  if (others === none) return some;
  if (some === none) return others;
  const numbers = some.slice();
  for (let i = 0; i < others.length; i++) {
    numbers[i] = Math.max(numbers[i] as number, others[i] as number);
  }
  return numbers;
}

/** The segment's numbers of a passage's first token and sentence, and its language's bit. */
interface PassageStart {
  readonly token: number;
  readonly sentence: number;
  readonly language: number;
}

/** A sentence's match while its tokens are gone through. */
type Growing = { -readonly [K in keyof SentenceMatch]: SentenceMatch[K] };

/** `number`: the sentence's in the segment. Adds to `occurrences`. */
function matchSentence(
  { roles, weights, strengths, none }: TermTable,
  { tokens, positions, sentenceTokens, sentenceTraits }: Segment,
  number: number,
  first: PassageStart,
  occurrences: Occurrence[],
): SentenceMatch {
  const from = sentenceTokens[number] as number;
  const to = sentenceTokens[number + 1] as number;
  const sentence = number - first.sentence;
  const { language } = first;
  const match = meetNothing(none, sentenceTraits[number] as number, to - from);
  for (let at = from; at < to; at++) {
    const value = tokens[at] as number;
    const term = value & termMask;
    const role = roles[term] as number;
    const word = wordOf(role);
    if (word >= 0) {
      const weight = weights[term] as number;
      const position = positions[at] as number;
      match.covered = raise(match.covered, word, weight, none);
      occurrences.push({ word, weight, token: at - first.token, sentence, position });
      continue;
    }
    const traits = value >>> traitShift;
    match.offers |= traits;
    match.names += traits & trait.name;
    if (role === 0) continue;
    if (kinOf(role) >= 0) match.kin = raise(match.kin, kinOf(role), 1, none);
    const related = relatedOf(role, language);
    if (related >= 0)
      match.related = raise(match.related, related, strengths[term] as number, none);
  }
  return match;
}

const meetNothing = (none: readonly number[], offers: number, length: number): Growing => ({
  covered: none,
  kin: none,
  related: none,
  offers,
  names: 0,
  length,
});

/** Raises a word's number to `to` in a list of the sentence's own: most share `none`, the zeros. */
function raise(
  numbers: readonly number[],
  word: number,
  to: number,
  none: readonly number[],
): readonly number[] {
  const own = numbers === none ? none.slice() : (numbers as number[]);
  if (to > (own[word] as number)) own[word] = to;
  return own;
}
