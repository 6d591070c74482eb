/** An answer in, the message that shows it out. */
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISelectMenuOption,
  APITextDisplayComponent,
} from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Answer, Article, CitedHit } from '../../model.ts';
import { escapeLine, fitLine } from '../markup/escape-markdown.ts';
import type { Asker } from '../visit/asker.ts';
import { type Catalogue, refer } from '../visit/catalogue.ts';
import type { Heading } from '../visit/choices.ts';
import {
  actionButton,
  buttonRow,
  container,
  HITS_ID,
  menuOption,
  menuRow,
  QUESTION_ID,
  textDisplay,
} from './components.ts';
import { formatHit } from './custom-id.ts';
import { showPassages } from './show-passages.ts';

/** The best one is shown, the others wait in the menu. */
export const HITS_PER_ANSWER = 5;
const MAX_QUESTION_CHARS = 250;
const MAX_SUGGESTIONS = 2;
const MAX_HEADING_CHARS = 100;
const MAX_WORD_CHARS = 40;
/** More misspelt words than this are as well read in the question. */
const MAX_READINGS = 6;

/** The question in bold; nothing where it has nothing to show. */
function showQuestion(text: string): APITextDisplayComponent[] {
  const line = escapeLine(text, MAX_QUESTION_CHARS);
  return line === '' ? [] : [textDisplay(`**${line}**`, QUESTION_ID)];
}

/** All hits in the menu, the one shown too, so that each can be come back to. */
function listHits(hits: readonly CitedHit[], asker: Asker): APISelectMenuOption[] {
  if (hits.length < 2) return [];
  return hits.map((hit) =>
    menuOption(
      `${asker.texts.passagesOf(hit.passage.number, hit.passage.number, hit.citation.passages)} · ${hit.citation.title}`,
      formatHit(refer(hit.passage), hit.sentence),
      hit.passage.text.slice(hit.sentence.start, hit.sentence.end),
    ),
  );
}

/** What was searched, and how old it is, in words that Discord keeps up to date. */
function describeSearch(
  { library }: Catalogue,
  article: Article | undefined,
  { texts }: Asker,
): string {
  const unixS = Math.floor(library.builtAt.getTime() / 1000);
  return texts.searched(article ? 1 : library.articles.length, `<t:${unixS}:R>`);
}

function listHeadings(headings: readonly Heading[], { texts }: Asker): string[] {
  if (headings.length === 0) return [];
  const [open, close] = texts.quoteMarks;
  const named = headings.map(
    ({ text, passage }) =>
      `${open}${escapeLine(text, MAX_HEADING_CHARS)}${close} (¶ ${passage.number})`,
  );
  return [`${texts.closestHeadings} ${named.join(', ')}`];
}

/** Which words were read as which, so that nobody wonders at an answer to another question. */
function describeReadings({ readAs = [] }: Answer, { texts }: Asker): string[] {
  if (readAs.length === 0) return [];
  const [open, close] = texts.quoteMarks;
  const mark = (word: string) => `${open}${escapeLine(word, MAX_WORD_CHARS)}${close}`;
  const readings = readAs
    .slice(0, MAX_READINGS)
    .map(({ typed, read }) => `${mark(typed)} → ${mark(read)}`);
  return [texts.readAs(readings.join(', '))];
}

/** Nothing where the message does not hold the whole question: it is read back from there. */
function offerAsTyped({ readAs = [], question }: Answer, { texts, id }: Asker) {
  const whole = fitLine(question.text, MAX_QUESTION_CHARS) === question.text;
  if (readAs.length === 0 || !whole) return [];
  return [actionButton(texts.asTyped, { kind: 'typed', asker: id })];
}

/** One that is chosen is shown as close and no more. */
function showHeadingMenu(headings: readonly Heading[], { texts, id }: Asker) {
  return menuRow(
    texts.openHeading,
    { kind: 'pick', outcome: 'unsure', asker: id },
    headings.map(({ text, article, passage }) =>
      menuOption(text, formatHit(refer(passage), { start: 0, end: 0 }), article.title),
    ),
    HITS_ID,
  );
}

function showNone(
  answer: Answer,
  catalogue: Catalogue,
  asker: Asker,
  article: Article | undefined,
): APIComponentInContainer[] {
  const { texts } = asker;
  const headings = catalogue.choices.headings(answer.question.text, article);
  const suggestions = [...new Set(answer.suggestions)]
    .filter((text) => catalogue.questionByKey(fingerprint(text)) !== undefined)
    .slice(0, MAX_SUGGESTIONS);
  const next = suggestions.length > 0 ? texts.tryThese : texts.noneAndNothingToTry;
  const notes =
    catalogue.library.articles.length === 0
      ? [texts.noArticles]
      : [
          `${texts.none} ${describeSearch(catalogue, article, asker)}`,
          ...(answer.question.cut ? [texts.cutQuestion] : []),
          ...describeReadings(answer, asker),
          ...listHeadings(headings, asker),
          next,
        ];
  return [
    ...showQuestion(answer.question.text),
    textDisplay(notes.join('\n')),
    ...suggestions.flatMap((text) =>
      buttonRow([
        actionButton(text, { kind: 'try', question: fingerprint(text), asker: asker.id }),
      ]),
    ),
    ...buttonRow(offerAsTyped(answer, asker)),
    ...showHeadingMenu(headings, asker),
  ];
}

/**
 * Found: the best passage, the others in a menu. Unsure: the same, labelled so. None: what was
 * searched and what to ask instead. `searched`: the one article that was, if not all were.
 */
export function showAnswer(
  answer: Answer,
  catalogue: Catalogue,
  asker: Asker,
  searched?: Article,
): APIMessageTopLevelComponent[] {
  const [best] = answer.hits;
  const article = best && catalogue.library.article(best.passage.articleId);
  if (answer.outcome === 'none' || !article) {
    return [container(showNone(answer, catalogue, asker, searched))];
  }
  return showPassages(
    {
      heading: showQuestion(answer.question.text),
      label: answer.outcome === 'unsure' ? asker.texts.unsure : null,
      article,
      passages: [best],
      focus: best.passage.number,
      sentence: best.sentence,
      matches: best.matches,
      hits: listHits(answer.hits, asker),
      outcome: answer.outcome,
      offers: offerAsTyped(answer, asker),
      notes: [
        ...describeReadings(answer, asker),
        ...(answer.question.cut ? [asker.texts.cutQuestion] : []),
      ],
    },
    catalogue,
    asker,
  );
}
