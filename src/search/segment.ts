/** Articles in, flat arrays out that never change: their passages' terms in order, and where each term occurs. */
import type { Article, Passage, Span } from '../model.ts';
import {
  countHeading,
  countPassage,
  createWordCounter,
  settleCounts,
  type WordCounter,
} from './count-words.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import { type ReadSentence, traitsOf } from './read-passage.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term's traits (see `read-passage.ts`) share its word in the token array. */
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
  const passages: Passage[] = [];
  const headingTerms: Uint32Array[] = [];
  const lists = createLists();
  const words = createWordCounter(vocabulary);
  let articleNumber = 0;
  for (const article of articles) {
    const headings = new Map<string | null, Uint32Array>();
    for (const passage of article.passages) {
      passages.push(passage);
      lists.articleOf.push(articleNumber);
      addPassage(passage, lists, words, vocabulary);
      const terms = headings.get(passage.section) ?? readHeading(article, passage, words);
      headings.set(passage.section, terms);
      headingTerms.push(terms);
    }
    articleNumber++;
  }
  lists.sentenceTokens.push(lists.tokens.length);
  settleCounts(words, 1);
  return { passages, headingTerms, ...toArrays(lists) };
}

interface Lists {
  readonly articleOf: GrowingArray;
  readonly tokens: GrowingArray;
  readonly tokenStarts: GrowingArray;
  readonly places: GrowingArray;
  readonly positions: GrowingArray;
  readonly sentenceStarts: GrowingArray;
  readonly sentenceTokens: GrowingArray;
  readonly sentenceSpans: GrowingArray;
  readonly sentenceTraits: GrowingArray;
}

function createLists(): Lists {
  const lists = {
    articleOf: createGrowingArray(),
    tokens: createGrowingArray(),
    tokenStarts: createGrowingArray(),
    places: createGrowingArray(),
    positions: createGrowingArray(),
    sentenceStarts: createGrowingArray(),
    sentenceTokens: createGrowingArray(),
    sentenceSpans: createGrowingArray(),
    sentenceTraits: createGrowingArray(),
  };
  lists.tokenStarts.push(0);
  lists.sentenceStarts.push(0);
  return lists;
}

function toArrays(lists: Lists): Omit<Segment, 'passages' | 'headingTerms'> {
  return {
    articleOf: lists.articleOf.toArray(),
    tokens: lists.tokens.toArray(),
    tokenStarts: lists.tokenStarts.toArray(),
    places: lists.places.toArray(),
    positions: new Uint16Array(lists.positions.toArray()),
    sentenceStarts: lists.sentenceStarts.toArray(),
    sentenceTokens: lists.sentenceTokens.toArray(),
    sentenceSpans: lists.sentenceSpans.toArray(),
    sentenceTraits: new Uint8Array(lists.sentenceTraits.toArray()),
  };
}

function addPassage(
  passage: Passage,
  lists: Lists,
  words: WordCounter,
  vocabulary: Vocabulary,
): void {
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
  lists.tokenStarts.push(lists.tokens.length);
  lists.sentenceStarts.push(lists.sentenceTraits.length);
  relateAcronyms(passage.text, tokens, vocabulary, 1);
}

const readHeading = (article: Article, passage: Passage, words: WordCounter): Uint32Array =>
  Uint32Array.from(countHeading(words, article, passage), ({ term }) => term);
