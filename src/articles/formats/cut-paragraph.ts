/** A paragraph of subtitles in, cut where a sentence ends or whoever speaks pauses, and what follows out. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { findPause } from '../../language/find-pause.ts';
import type { Language } from '../../language/language.ts';
import { splitSentences } from '../../language/sentences.ts';
import {
  cutMinChars,
  likelyChars,
  sentenceEnd,
  sentenceMaxChars,
  unendedChars,
} from '../said-paragraph.ts';
import type { Beginning } from './find-breaks.ts';

export interface Paragraph {
  text: string;
  /** Where each line of the file begins in the text. */
  readonly starts: Start[];
  readonly speaker: string | null;
  endSeconds: number;
}

export interface Start extends Beginning {
  readonly at: number;
  readonly seconds: number;
  readonly line: number;
  /** Nothing is said for so many seconds before it. */
  readonly pause: number;
}

/** How all of it is written down. */
export interface Manner {
  readonly language: Language;
  /** Sentences end with stops. */
  readonly hasStops: boolean;
}

/** Shortens the paragraph; null where it is short enough, or nothing in it ends late enough. */
export function cutLong(paragraph: Paragraph, { language, hasStops }: Manner): Paragraph | null {
  const maxChars = hasStops ? sentenceMaxChars : unendedChars(language);
  return (
    cutAtSentence(paragraph) ??
    (paragraph.text.length >= maxChars ? cutAtPause(paragraph, language) : null)
  );
}

/** Where its last whole sentence ends. */
function cutAtSentence(paragraph: Paragraph): Paragraph | null {
  const { text } = paragraph;
  if (sentenceEnd.test(text)) return null;
  const sentences = splitSentences(text, detectArticle(text));
  const next = sentences.at(-1)?.start ?? 0;
  return sentences.length < 2 || next < cutMinChars ? null : cutAt(paragraph, next);
}

/** Where a sentence seems to begin, else where whoever reads it would pause. */
function cutAtPause(paragraph: Paragraph, language: Language): Paragraph | null {
  const { text, starts } = paragraph;
  const fresh = starts.findLast(({ at, isFresh }) => at >= cutMinChars && isFresh);
  const next = fresh?.at ?? findPause(text, starts, cutMinChars, language, likelyChars);
  return next === null ? null : cutAt(paragraph, next);
}

/** Shortens the paragraph to what stands before `next`, and gives the rest. */
function cutAt(paragraph: Paragraph, next: number): Paragraph {
  const { text, starts } = paragraph;
  const from = starts.findLastIndex(({ at }) => at <= next);
  paragraph.text = text.slice(0, next).trimEnd();
  const moved = starts.slice(from).map((start) => ({ ...start, at: Math.max(0, start.at - next) }));
  starts.length = Math.max(1, from);
  return { ...paragraph, text: text.slice(next), starts: moved };
}
