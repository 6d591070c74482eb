/** A passage in, the message to copy its text and citation from out. */
import { quotePassage } from '../../../answer/quote.ts';
import type { CitedPassage } from '../../../library/library.ts';
import { maxTextChars } from '../../limits.ts';
import { fenceCode, fitLine } from '../../markup/escape-markdown.ts';
import type { Texts } from '../../texts/en.ts';
import { textDisplay, textSize } from '../components.ts';
import { formatDate, listCitation } from '../render-citation.ts';
import type { Shown } from '../reply.ts';

const maxSpeakerChars = 160;
/** The quotation marks, the cut mark, the line ends between the parts, and a zero-width space. */
const frameChars = 12;

/** Plain text in a code block, line ends as in the file; cut at a sentence end only past 4,000 characters. */
export function showCopy(
  { article, passage, citation }: CitedPassage,
  notes: readonly string[],
  texts: Texts,
): Shown {
  const [open, close] = texts.quoteMarks;
  const when = passage.date === null ? '' : `, ${formatDate(passage.date, texts)}`;
  const speaker = passage.speaker === null ? [] : [`— ${passage.speaker}${when}`];
  const below = [
    ...speaker.map((line) => fitLine(line, maxSpeakerChars)),
    ...listCitation(citation, texts),
  ].join('\n');
  const usedSize = textSize([fenceCode(below), ...notes].join('\n')) + frameChars;
  const quote = quotePassage(passage, {
    sentence: null,
    matches: [],
    maxSize: maxTextChars - usedSize,
    measure: (text) => textSize(fenceCode(text)),
  });
  const said = quote.pieces.map((piece) => piece.text).join('');
  const cutAfter = quote.endsLine ? '\n[…]' : ' […]';
  const block = `${open}${said}${quote.cutAfter ? cutAfter : ''}${close}\n${below}`;
  const text = [fenceCode(block), ...notes].join('\n');
  return { components: [textDisplay(text)], drawsOn: [article.id] };
}
