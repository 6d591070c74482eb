/** An answer in, what a person reads in the terminal out. */
import type { Answer, CitedHit, Passage, Question } from '../model.ts';
import { toPrintable } from './printable.ts';
import { renderQuote } from './render-quote.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-words.ts';

/** The best passage is shown whole unless it would push everything else off the screen. */
const maxBestChars = 2000;
/** Enough of the other passages to choose by. */
const maxOtherChars = 160;

/** Several lines, without a line end after the last. */
export function renderAnswer(answer: Answer, screen: Screen): string {
  const [best, ...rest] = answer.hits;
  const others = rest.filter(({ passage }) => !isShownWith(best, passage));
  const blocks = [
    wrapText(introduce(answer), screen.widthColumns),
    best ? renderQuote(best, maxBestChars, screen) : listSuggestions(answer.suggestions, screen),
    others.length > 0 ? 'More passages:' : '',
    ...others.map((hit) => renderQuote(hit, maxOtherChars, screen)),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

function isShownWith(best: CitedHit | undefined, { articleId, number }: Passage): boolean {
  return best?.next?.passage.number === number && best.passage.articleId === articleId;
}

/** One line: the outcome, the best sentence, and where it stands. */
export function renderAnswerLine(answer: Answer): string {
  const [best] = answer.hits;
  if (!best) return `${answer.outcome}: ${describeNone(answer.question)}`;
  const sentence = best.passage.text.slice(best.sentence.start, best.sentence.end);
  const place = `${best.citation.title}, ¶ ${best.citation.passage}`;
  return `${answer.outcome}: ${toPrintable(sentence.replace(/\s+/g, ' '))} (${toPrintable(place)})`;
}

function introduce({ outcome, question, hits, unmet = [] }: Answer): string {
  const sentences = [
    outcome === 'unsure' && 'No passage answers this for certain. The closest passages:',
    hits.length > 0 && unmet.length > 0 && `Nothing here about: ${toPrintable(unmet.join(', '))}.`,
    outcome === 'none' && describeNone(question),
    outcome === 'none' && hits.length > 0 && 'The nearest passages all the same:',
    question.cut && `(Only the first ${question.text.length} characters were searched.)`,
    question.asked && `(Searched for: ${toPrintable(question.asked)})`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function describeNone(question: Question): string {
  return /[\p{L}\p{N}]/u.test(question.text)
    ? 'The articles hold no answer to that.'
    : 'There is nothing to search for in that; please ask in a few words.';
}

function listSuggestions(questions: readonly string[], screen: Screen): string {
  if (questions.length === 0) return '';
  const lines = questions.map((question) => screen.paint('cyan', `  ${toPrintable(question)}`));
  return ['They do answer:', ...lines].join('\n');
}
