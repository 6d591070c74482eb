/** Articles in, a segment of them out: their passages' terms in order, and where each term occurs. */
import type { Article, Passage } from '../../model.ts';
import { type ReadSentence, traitsOf } from '../text/read-passage.ts';
import {
  countHeading,
  countPassage,
  createWordCounter,
  settleCounts,
  type WordCounter,
} from './count-words.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import { packPlace, type Segment, traitShift } from './segment.ts';
import { createSegmentLists, endPassage, type SegmentLists, toSegment } from './segment-lists.ts';
import type { Steps } from './steps.ts';
import type { Counting, Vocabulary } from './vocabulary.ts';

/** The last position that fits: words of a passage beyond it all count as neighbours. */
const maxPosition = 65_535;
/** Words across a sentence's end are no phrase. */
const sentenceGap = 3;

/** Reads every passage, and counts it into `into`; new words get their numbers. */
export function* readSegment(
  articles: Iterable<Article>,
  vocabulary: Vocabulary,
  into: Counting = vocabulary,
): Steps<Segment> {
  const lists = createSegmentLists();
  const words = createWordCounter(vocabulary);
  let articleNumber = 0;
  for (const article of articles) {
    const headings = new Map<string | null, Uint32Array>();
    for (const passage of article.passages) {
      for (const [acronym, word] of addSentences(passage, lists, words)) {
        into.relate(acronym, word, 1);
      }
      const terms = headings.get(passage.section) ?? readHeading(article, passage, words);
      headings.set(passage.section, terms);
      endPassage(lists, { passage, article: articleNumber, headingTerms: terms });
      yield;
    }
    articleNumber++;
  }
  yield* settleCounts(words, 1, into);
  return yield* toSegment(lists);
}

function addSentences(passage: Passage, lists: SegmentLists, words: WordCounter) {
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
  return relateAcronyms(passage.text, tokens);
}

const readHeading = (article: Article, passage: Passage, words: WordCounter): Uint32Array =>
  Uint32Array.from(new Set([...countHeading(words, article, passage)].map(({ term }) => term)));
