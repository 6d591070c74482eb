/** Articles in, flat arrays out that never change: their passages' terms in order, and where each term occurs. */
import { foldWord } from '../language/fold.ts';
import { languages } from '../language/languages.ts';
import type { Article, LanguageCode, Passage, Span } from '../model.ts';
import { findAcronyms } from './find-acronyms.ts';
import { createGrowingArray, type GrowingArray } from './growing-array.ts';
import { type ReadSentence, readPassage, traitsOf } from './read-passage.ts';
import { type Token, tokenise } from './tokenise.ts';
import { type TokenPlace, termOf, type Vocabulary } from './vocabulary.ts';

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

const packPlace = ({ start, end }: Token): number =>
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
  let articleNumber = 0;
  for (const article of articles) {
    const headings = new Map<string | null, Uint32Array>();
    for (const passage of article.passages) {
      passages.push(passage);
      lists.articleOf.push(articleNumber);
      addPassage(passage, lists, vocabulary);
      const terms = headings.get(passage.section) ?? addHeading(article, passage, vocabulary);
      headings.set(passage.section, terms);
      headingTerms.push(terms);
    }
    articleNumber++;
  }
  lists.sentenceTokens.push(lists.tokens.length);
  return {
    passages,
    headingTerms,
    articleOf: lists.articleOf.toArray(),
    tokens: lists.tokens.toArray(),
    tokenStarts: lists.tokenStarts.toArray(),
    places: lists.places.toArray(),
    positions: Uint16Array.from(lists.positions.toArray()),
    sentenceStarts: lists.sentenceStarts.toArray(),
    sentenceTokens: lists.sentenceTokens.toArray(),
    sentenceSpans: lists.sentenceSpans.toArray(),
    sentenceTraits: Uint8Array.from(lists.sentenceTraits.toArray()),
  };
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

function addPassage(passage: Passage, lists: Lists, vocabulary: Vocabulary): void {
  const language = languages[passage.language];
  const { tokens, sentences } = readPassage(passage);
  for (let number = 0; number < sentences.length; number++) {
    const { span, from, to, traits } = sentences[number] as ReadSentence;
    lists.sentenceTokens.push(lists.tokens.length);
    lists.sentenceSpans.push(span.start);
    lists.sentenceSpans.push(span.end);
    lists.sentenceTraits.push(traits);
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      if (token.stop) continue;
      const place = i === from ? 'other' : 'middle';
      const term = vocabulary.countToken(token, language, place, 1);
      lists.tokens.push(term + traitsOf(tokens, i, place) * 2 ** traitShift);
      lists.places.push(packPlace(token));
      lists.positions.push(Math.min(maxPosition, token.position + number * sentenceGap));
    }
  }
  lists.tokenStarts.push(lists.tokens.length);
  lists.sentenceStarts.push(lists.sentenceTraits.length);
  relateAcronyms(passage.text, vocabulary);
}

/** The words were counted just before, so those that are indexed are known. */
function relateAcronyms(text: string, vocabulary: Vocabulary): void {
  const termsOf = (word: string): readonly number[] => {
    const form = vocabulary.formNumber(foldWord(word));
    return form === undefined ? [] : vocabulary.termsOfForm(form);
  };
  for (const { acronym, words } of findAcronyms(text)) {
    for (const a of termsOf(acronym)) {
      for (const b of words.flatMap(termsOf)) vocabulary.relate(a, b);
    }
  }
}

function addHeading(article: Article, passage: Passage, vocabulary: Vocabulary): Uint32Array {
  const language = languages[article.language];
  const terms = headingTokens(article, passage).map((token) =>
    vocabulary.countToken(token, language, 'other', 1),
  );
  return Uint32Array.from(new Set(terms));
}

function headingTokens(article: Article, { section }: Passage): Token[] {
  const heading = section === null ? article.title : `${article.title}. ${section}`;
  return tokenise(heading, languages[article.language]).filter((token) => !token.stop);
}

/** Counts an article's words out of the vocabulary by reading it again; its terms stay. */
export function forgetWords(article: Article, vocabulary: Vocabulary): void {
  const sections = new Set<string | null>();
  for (const passage of article.passages) {
    const terms = new Set<number>();
    const forget = (token: Token, code: LanguageCode, place: TokenPlace): void => {
      terms.add(vocabulary.countToken(token, languages[code], place, -1));
    };
    const { tokens, sentences } = readPassage(passage);
    const openings = new Set(sentences.map(({ from }) => from));
    for (const [i, token] of tokens.entries()) {
      if (!token.stop) forget(token, passage.language, openings.has(i) ? 'other' : 'middle');
    }
    // Equal headings were counted once, but each of their passages holds their terms.
    for (const token of headingTokens(article, passage)) {
      if (sections.has(passage.section)) {
        terms.add(vocabulary.termNumber(termOf(token, languages[article.language])) as number);
      } else {
        forget(token, article.language, 'other');
      }
    }
    sections.add(passage.section);
    for (const term of terms) vocabulary.passageCounts.add(term, -1);
  }
}
