/** A part of an article in, the same as a few flat arrays that soon pass between threads out; and back. */
import type { Article, Passage, Span } from '../model.ts';
import type { Name } from './names/merge-names.ts';
import { type ExtractedPart, keepPart, namesOf, quotesOf, timelineOf } from './parts.ts';
import type { Quotation } from './quotes.ts';
import type { Moment } from './timeline.ts';

export interface PackedPart {
  readonly texts: readonly string[];
  readonly numbers: Uint32Array;
}

export function packPart(article: Article, part: ExtractedPart): PackedPart {
  switch (part) {
    case 'names':
      return packNames(namesOf(article));
    case 'timeline':
      return packTimeline(timelineOf(article));
    case 'quotes':
      return packQuotes(quotesOf(article));
  }
}

/** From then on the article has it. */
export function keepPacked(article: Article, part: ExtractedPart, packed: PackedPart): void {
  if (part === 'names') keepPart(article, part, unpackNames(article, packed));
  else if (part === 'timeline') keepPart(article, part, unpackTimeline(article, packed));
  else keepPart(article, part, unpackQuotes(article, packed));
}

const listSpan = ({ start, end }: Span): number[] => [start, end];

function packNames(names: readonly Name[]): PackedPart {
  const numbers: number[] = [];
  for (const { mentions } of names) {
    numbers.push(mentions.length);
    for (const mention of mentions) numbers.push(mention.passage.number, ...listSpan(mention));
  }
  return { texts: names.map(({ name }) => name), numbers: Uint32Array.from(numbers) };
}

function unpackNames(article: Article, { texts, numbers }: PackedPart): Name[] {
  const read = createReader(article, numbers);
  return texts.map((name) => {
    const count = read.number();
    return {
      name,
      mentions: Array.from({ length: count }, () => ({ passage: read.passage(), ...read.span() })),
    };
  });
}

function packTimeline(moments: readonly Moment[]): PackedPart {
  return {
    texts: moments.flatMap(({ date, until }) => [date, until ?? '']),
    numbers: Uint32Array.from(
      moments.flatMap(({ passage, words, sentence }) => [
        passage.number,
        ...listSpan(words),
        ...listSpan(sentence),
      ]),
    ),
  };
}

function unpackTimeline(article: Article, { texts, numbers }: PackedPart): Moment[] {
  const read = createReader(article, numbers);
  return Array.from({ length: texts.length / 2 }, (_, i) => {
    const passage = read.passage();
    const words = read.span();
    const sentence = read.span();
    return { date: texts[2 * i] ?? '', until: texts[2 * i + 1] || null, words, sentence, passage };
  });
}

function packQuotes(quotes: readonly Quotation[]): PackedPart {
  return {
    texts: quotes.map(({ speaker }) => speaker),
    numbers: Uint32Array.from(
      quotes.flatMap(({ passage, words }) => [passage.number, ...listSpan(words)]),
    ),
  };
}

function unpackQuotes(article: Article, { texts, numbers }: PackedPart): Quotation[] {
  const read = createReader(article, numbers);
  return texts.map((speaker) => {
    const passage = read.passage();
    return { speaker, words: read.span(), passage };
  });
}

/** Reads one after the other. */
function createReader({ passages }: Article, numbers: Uint32Array) {
  let at = 0;
  const number = (): number => numbers[at++] ?? 0;
  return {
    number,
    passage: (): Passage => passages[number() - 1] as Passage,
    span: (): Span => ({ start: number(), end: number() }),
  };
}
