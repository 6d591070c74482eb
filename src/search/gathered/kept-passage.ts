/** A passage in a segment in, the same as plain values that can be kept anywhere, and put into another segment, out. */
import { languageOf } from '../../language/languages.ts';
import type { Passage } from '../../model.ts';
import { type Segment, termMask, traitShift } from '../index/segment.ts';
import { endPassage, type SegmentLists } from '../index/segment-lists.ts';
import type { Vocabulary } from '../index/vocabulary.ts';

/** What reading a passage gave, so that it need not be read at each question. */
export interface KeptTokens {
  /** Each term once, of the passage and its headings. */
  readonly terms: readonly string[];
  /** The place of each token's term in `terms`, times 8, plus its traits. */
  readonly tokens: readonly number[];
  readonly places: readonly number[];
  readonly positions: readonly number[];
  /** Of each sentence its first token, its span and its traits, one after the other. */
  readonly sentences: readonly number[];
  readonly heading: readonly number[];
}

/** Traits are below it (see `segment.ts`). */
const traitCount = 8;

export function keepTokens(
  segment: Segment,
  passage: number,
  { terms }: Pick<Vocabulary, 'terms'>,
): KeptTokens {
  const { tokens, tokenStarts, places, positions } = segment;
  const [from, to] = [tokenStarts[passage] as number, tokenStarts[passage + 1] as number];
  const numbers = new Map<number, number>();
  const numberOf = (term: number): number => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const kept = Array.from(
    tokens.subarray(from, to),
    (token) => numberOf(token & termMask) * traitCount + (token >>> traitShift),
  );
  const heading = Array.from(segment.headingTerms[passage] ?? [], numberOf);
  return {
    terms: [...numbers.keys()].map((term) => terms[term] as string),
    tokens: kept,
    places: [...places.subarray(from, to)],
    positions: [...positions.subarray(from, to)],
    sentences: keepSentences(segment, passage, from),
    heading,
  };
}

function keepSentences(segment: Segment, passage: number, from: number): number[] {
  const { sentenceStarts, sentenceTokens, sentenceSpans, sentenceTraits } = segment;
  const sentences: number[] = [];
  const end = sentenceStarts[passage + 1] as number;
  for (let i = sentenceStarts[passage] as number; i < end; i++) {
    sentences.push(
      (sentenceTokens[i] as number) - from,
      sentenceSpans[2 * i] as number,
      sentenceSpans[2 * i + 1] as number,
      sentenceTraits[i] as number,
    );
  }
  return sentences;
}

/** As if it had been read: its terms get numbers where they are new, and are not counted. */
export function listTokens(
  lists: SegmentLists,
  kept: KeptTokens,
  { passage, article }: { readonly passage: Passage; readonly article: number },
  vocabulary: Vocabulary,
): void {
  const language = languageOf(passage.language);
  const numbers = kept.terms.map(
    (term) => vocabulary.addWord({ form: term, word: null }, language).term,
  );
  const from = lists.tokens.length;
  for (let i = 0; i < kept.sentences.length; i += 4) {
    lists.sentenceTokens.push(from + (kept.sentences[i] as number));
    lists.sentenceSpans.push(kept.sentences[i + 1] as number);
    lists.sentenceSpans.push(kept.sentences[i + 2] as number);
    lists.sentenceTraits.push(kept.sentences[i + 3] as number);
  }
  for (const [i, token] of kept.tokens.entries()) {
    const term = numbers[Math.floor(token / traitCount)] as number;
    lists.tokens.push(term | ((token % traitCount) << traitShift));
    lists.places.push(kept.places[i] as number);
    lists.positions.push(kept.positions[i] as number);
  }
  const headingTerms = Uint32Array.from(kept.heading, (place) => numbers[place] as number);
  endPassage(lists, { passage, article, headingTerms });
}
