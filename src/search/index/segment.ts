/** Articles in, flat arrays out that never change: their passages' terms in order, and where each term occurs. */
import type { Article, Passage, Span } from '../../model.ts';
import { type ReadSentence, traitsOf } from '../text/read-passage.ts';
import {
  countHeading,
  countPassage,
  createWordCounter,
  settleCounts,
  type WordCounter,
} from './count-words.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import { createSegmentLists, endPassage, type SegmentLists, toSegment } from './segment-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term's traits (see `read-passage.ts`), all below 8, share its number in the token array. */
export const traitShift = 28;
export const termMask = 2 ** traitShift - 1;

/** Passages are numbered from 0 within their segment. */
export interface Segment {
  readonly passages: readonly Passage[];
  /** The number of each passage's article within the segment. */
  readonly articleOf: Uint32Array;
  /** `tokens[tokenStarts[p]]` to `tokens[tokenStarts[p + 1] - 1]` are passage p's terms and traits. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** The place of each token in its passage's text (see `placeOf`). */
  readonly places: Uint32Array;
  /** The position of each token in its passage, stop words counted, 3 more between sentences. */
  readonly positions: Uint16Array;
  /** `sentenceStarts[p]` is the number of passage p's first sentence. */
  readonly sentenceStarts: Uint32Array;
  /** By sentence number: its first token, its place in the text, its traits. */
  readonly sentenceTokens: Uint32Array;
  readonly sentenceSpans: Uint32Array;
  readonly sentenceTraits: Uint8Array;
  /** The terms of each passage's title and section heading; equal ones share an array. */
  readonly headingTerms: readonly Uint32Array[];
}

/** The last position that fits: words of a passage beyond it all count as neighbours. */
const maxPosition = 65_535;
/** Words across a sentence's end are no phrase. */
const sentenceGap = 3;

/** Start and length share a number: 24 bits for texts up to 16 million characters, 8 for the word. */
const maxLength = 255;

const packPlace = ({ start, end }: Span): number =>
  start * (maxLength + 1) + Math.min(maxLength, end - start);

/** The span of a token in its passage's text. */
export function placeOf(packed: number): Span {
  const start = packed >>> 8;
  return { start, end: start + (packed & maxLength) };
}

/** Reads every passage; new words join the vocabulary. */
export function readSegment(articles: Iterable<Article>, vocabulary: Vocabulary): Segment {
  const lists = createSegmentLists();
  const words = createWordCounter(vocabulary);
  let articleNumber = 0;
  for (const article of articles) {
    const headings = new Map<string | null, Uint32Array>();
    for (const passage of article.passages) {
      addSentences(passage, lists, words);
      const terms = headings.get(passage.section) ?? readHeading(article, passage, words);
      headings.set(passage.section, terms);
      endPassage(lists, { passage, article: articleNumber, headingTerms: terms });
    }
    articleNumber++;
  }
  settleCounts(words, 1);
  return toSegment(lists);
}

function addSentences(passage: Passage, lists: SegmentLists, words: WordCounter): void {
  const { tokens, sentences } = countPassage(words, passage);
  for (let number = 0; number < sentences.length; number++) {
    const { span, from, to, traits } = sentences[number] as ReadSentence;
    lists.sentenceTokens.push(lists.tokens.length);
    lists.sentenceSpans.push(span.start);
    lists.sentenceSpans.push(span.end);
    lists.sentenceTraits.push(traits);
    for (let i = from; i < to; i++) {
      const token = tokens[i] as (typeof tokens)[number];
      if (token.reading.stop) continue;
      lists.tokens.push(token.reading.term | (traitsOf(tokens, i, i === from) << traitShift));
      lists.places.push(packPlace(token));
      lists.positions.push(Math.min(maxPosition, i + number * sentenceGap));
    }
  }
  relateAcronyms(passage.text, tokens, words.vocabulary, 1);
}

const readHeading = (article: Article, passage: Passage, words: WordCounter): Uint32Array =>
  Uint32Array.from(new Set([...countHeading(words, article, passage)].map(({ term }) => term)));
