/** An answer in, what a person reads in the terminal out. */
import { leastWindow } from '../answer/choose-window.ts';
import type { Answer, AnswerPart, CitedHit, Passage, Span, Talk } from '../model.ts';
import { toPrintable } from './printable.ts';
import { renderAbout, renderAboutLine } from './render-about.ts';
import { renderQuote } from './render-quote.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-words.ts';

/** The best passage is shown whole unless it would push everything else off the screen. */
const maxBestChars = 2000;
/** Enough of the other passages to choose by, and never less than the sentence that makes one of them a hit. */
const otherMinChars = 160;
/** For a sentence that says little without the next. */
const leastMaxChars = 400;

const unsureLine = 'No passage answers this for certain. The closest passages:';
const noneLine = 'The articles hold no answer to that.';

/** To what is no question. */
const talk: Readonly<Record<Talk, string>> = {
  greeting: 'Hello. Ask me something about the articles.',
  thanks: 'You are welcome.',
  help: 'Ask a question about the articles in your own words, “What is this about?”, or “paragraph 3”.',
  insult: 'Sorry that was no use. A question in other words may find more.',
  self: 'I am Footnote: I answer with passages of articles and their sources, and write none of it myself.',
  farewell: 'Until next time.',
  chat: 'Ask me something about the articles.',
};

/** Several lines, without a line end after the last. */
export function renderAnswer(answer: Answer, screen: Screen): string {
  if (answer.about) return renderAbout(answer.about, screen);
  if (answer.talk) return wrapText(talk[answer.talk], screen.widthColumns);
  if (answer.reference && answer.hits.length > 0) {
    return answer.hits.map((hit) => renderQuote(hit, maxBestChars, screen)).join('\n\n');
  }
  const { parts = [] } = answer;
  const asked = parts.flatMap(({ hit }) => hit?.passage ?? []);
  if (parts.length > 0) {
    const others = answer.hits.filter(({ passage }) => !asked.includes(passage));
    const blocks = parts.map((part) => renderPart(part, screen));
    return [...blocks, ...renderOthers(others, screen)].join('\n\n');
  }
  const [best, ...rest] = answer.hits;
  const others = rest.filter(({ passage }) => !isShownWith(best, passage));
  const blocks = [
    wrapText(introduce(answer), screen.widthColumns),
    best
      ? renderQuote(best, maxBestChars, screen)
      : answer.reference
        ? ''
        : listSuggestions(answer.suggestions, screen),
    ...renderOthers(others, screen),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

const renderOthers = (hits: readonly CitedHit[], screen: Screen): string[] =>
  hits.length === 0 ? [] : ['More passages:', ...hits.map((hit) => renderOther(hit, screen))];

function renderOther(hit: CitedHit, screen: Screen): string {
  const sizeOf = ({ start, end }: Span) => end - start;
  const least = Math.min(sizeOf(leastWindow(hit.passage, hit.sentence)), leastMaxChars);
  const maxChars = Math.max(otherMinChars, sizeOf(hit.sentence), least);
  return renderQuote(hit, Math.min(maxChars, maxBestChars), screen);
}

/** One of several things asked, and the passage that answers it. */
function renderPart({ question, outcome, hit }: AnswerPart, screen: Screen): string {
  const says = { found: '', unsure: unsureLine, none: noneLine }[outcome];
  const lines = [
    screen.paint('bold', toPrintable(question)),
    says && wrapText(says, screen.widthColumns),
  ];
  return [...lines.filter(Boolean), hit ? renderQuote(hit, maxBestChars, screen) : '']
    .filter(Boolean)
    .join('\n');
}

function isShownWith(best: CitedHit | undefined, { articleId, number }: Passage): boolean {
  return best?.next?.passage.number === number && best.passage.articleId === articleId;
}

/** One line: the outcome, the best sentence, and where it stands. */
export function renderAnswerLine(answer: Answer): string {
  const [best] = answer.hits;
  if (answer.about) return `about: ${renderAboutLine(answer.about)}`;
  if (!best) return `${answer.outcome}: ${describeNone(answer)}`;
  const sentence = best.passage.text.slice(best.sentence.start, best.sentence.end);
  const place = `${best.citation.title}, ¶ ${best.citation.passage}`;
  const lacks = describeUnmet(answer);
  const line = `${answer.outcome}: ${toPrintable(sentence.replace(/\s+/g, ' '))} (${toPrintable(place)})`;
  return lacks === '' ? line : `${line} ${lacks}`;
}

/** Empty where all that was asked about stands in some article. */
const describeUnmet = ({ hits, unmet = [] }: Answer): string =>
  hits.length > 0 && unmet.length > 0
    ? `Nothing here about: ${toPrintable(unmet.join(', '))}.`
    : '';

function introduce(answer: Answer): string {
  const { outcome, question, hits } = answer;
  const sentences = [
    describeUnmet(answer),
    outcome === 'unsure' && unsureLine,
    outcome === 'none' && describeNone(answer),
    outcome === 'none' && hits.length > 0 && 'The nearest passages all the same:',
    question.cut && `(Only the first ${question.text.length} characters were searched.)`,
    question.asked && `(Searched for: ${toPrintable(question.asked)})`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function describeNone({ question, talk: said, reference }: Answer): string {
  if (said) return talk[said];
  const [longest] = [...(reference?.articles ?? [])].sort(
    (a, b) => b.passages.length - a.passages.length,
  );
  if (longest) {
    return toPrintable(`“${longest.title}” has the passages 1 to ${longest.passages.length}.`);
  }
  return /[\p{L}\p{N}]/u.test(question.text)
    ? noneLine
    : 'There is nothing to search for in that; please ask in a few words.';
}

function listSuggestions(questions: readonly string[], screen: Screen): string {
  if (questions.length === 0) return '';
  const lines = questions.map((question) => screen.paint('cyan', `  ${toPrintable(question)}`));
  return ['They do answer:', ...lines].join('\n');
}
