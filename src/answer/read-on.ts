/** An article, a passage of it and its marked sentence in, the next passage out where both are short. */
import { splitPassage } from '../language/sentences.ts';
import type { Article, NextPassage, Passage, Span } from '../model.ts';
import { citePassage } from './cite-passage.ts';
import { goesOn } from './widen-sentence.ts';

/** Of both together: news and posts have paragraphs of a sentence or two, and the answer in the next one. */
const maxTogetherChars = 350;

/** Undefined at the end of a section, and where somebody else begins to speak. */
export function readOn(
  article: Article,
  { number, text, section, language, speaker }: Passage,
  sentence: Span | null,
): NextPassage | undefined {
  const next = article.passages[number];
  if (!next || next.section !== section || next.language !== language) return undefined;
  if (next.speaker !== speaker) return undefined;
  if (text.length + next.text.length > maxTogetherChars) return undefined;
  const follows = sentence?.end === text.length && goesOn(next.text, language);
  const [first = null] = splitPassage(next);
  return {
    passage: next,
    citation: citePassage(article, next),
    sentence: follows ? first : null,
  };
}
