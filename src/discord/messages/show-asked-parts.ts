/** The parts of a question that asks several things in, what a message says of those beside the first out. */
import type { APITextDisplayComponent } from 'discord.js';
import type { AnswerPart } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import type { Visit } from '../visit/visit.ts';
import { textDisplay, textSize } from './components.ts';
import { renderCitation, renderSpeaker } from './render-citation.ts';
import { renderQuote } from './render-quote.ts';

/** Enough for a passage of a few sentences; the first has the rest of the message. */
const maxQuoteSize = 900;
const maxQuestionChars = 150;

/** Each part with its own passage and citation, or that nothing was found for it. */
export function showAskedParts(
  parts: readonly AnswerPart[],
  { texts }: Visit,
): APITextDisplayComponent[] {
  return parts.map(({ question, outcome, hit }) => {
    const label = { found: null, unsure: texts.unsure, none: texts.none }[outcome];
    const lines = [`**${escapeLine(question, maxQuestionChars)}**`, label];
    if (hit) {
      const { passage, sentence, matches, citation } = hit;
      const speaker = renderSpeaker(passage, texts);
      const maxSize = maxQuoteSize - textSize(speaker ?? '');
      lines.push(renderQuote({ passage, sentence, matches, maxSize }), speaker);
      lines.push(renderCitation([citation], texts));
    }
    return textDisplay(lines.filter(Boolean).join('\n'));
  });
}
