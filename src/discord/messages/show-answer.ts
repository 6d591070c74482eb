/** An answer in, the message that shows it out. */
import type { APIComponentInContainer, APISelectMenuOption } from 'discord.js';
import { isRude } from '../../answer/is-rude.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import { refer } from '../../library/visible-library.ts';
import type { Answer, Article, CitedHit, Reference } from '../../model.ts';
import { escapeLine, fitLine } from '../markup/escape-markdown.ts';
import { choicesOf } from '../visit/choices.ts';
import type { Heading } from '../visit/proposals.ts';
import type { Visit } from '../visit/visit.ts';
import {
  actionButton,
  buttonRow,
  container,
  hitsId,
  menuOption,
  menuRow,
  textDisplay,
} from './components.ts';
import { formatHit } from './custom-id.ts';
import type { Shown } from './reply.ts';
import { showAbout } from './show-about.ts';
import { showAskedParts } from './show-asked-parts.ts';
import { showTalk } from './show-help.ts';
import { showPassages, showReading } from './show-passages.ts';
import { maxQuestionChars, showQuestion } from './show-question.ts';

const maxShownSuggestions = 3;
const maxHeadingChars = 100;
const maxWordChars = 40;
/** More misspelt words than this are as well read in the question. */
const maxReadings = 6;

/** All hits in the menu, the one shown too, so that each can be come back to. */
function listHits(hits: readonly CitedHit[], { texts }: Visit): APISelectMenuOption[] {
  if (hits.length < 2) return [];
  return hits.map((hit) =>
    menuOption(
      `${texts.passagesOf(hit.passage.number, hit.passage.number, hit.citation.passages)} · ${hit.citation.title}`,
      formatHit({ passage: refer(hit.passage), sentence: hit.sentence }),
      hit.passage.text.slice(hit.sentence.start, hit.sentence.end),
    ),
  );
}

/** Which words were read as which, so that nobody wonders at an answer to another question. */
function describeReadings({ readAs = [] }: Answer, { texts }: Visit): string[] {
  if (readAs.length === 0) return [];
  const [open, close] = texts.quoteMarks;
  const mark = (word: string) => `${open}${escapeLine(word, maxWordChars)}${close}`;
  const readings = readAs
    .slice(0, maxReadings)
    .map(({ typed, read }) => `${mark(typed)} → ${mark(read)}`);
  return [texts.readAs(readings.join(', '))];
}

/** What was asked about that no article has: the passage shown may be about another thing. */
function describeUnmet({ unmet = [] }: Answer, { texts }: Visit): string[] {
  if (unmet.length === 0) return [];
  const words = unmet.slice(0, maxReadings).map((word) => escapeLine(word, maxWordChars));
  return [texts.nothingAbout(words.join(', '))];
}

/** What was not searched, or not searched for. */
function describeLimits({ question, lacksOwn }: Answer, { texts }: Visit): string[] {
  return [...(question.cut ? [texts.cutQuestion] : []), ...(lacksOwn ? [texts.lacksOwn] : [])];
}

/** Nothing where the message does not hold the whole question: it is read back from there. */
function offerAsTyped({ readAs = [], question }: Answer, { texts, askerId }: Visit) {
  const whole = fitLine(question.text, maxQuestionChars) === question.text;
  if (readAs.length === 0 || !whole || isRude(question.text)) return [];
  return [actionButton(texts.asTyped, { kind: 'typed', asker: askerId })];
}

/** One that is chosen is shown as close and no more. */
function showHeadingMenu(headings: readonly Heading[], { texts, askerId }: Visit) {
  return menuRow(
    texts.openHeading,
    { kind: 'pick', outcome: 'unsure', asker: askerId },
    headings.map(({ text, article, passage }) =>
      menuOption(
        text,
        formatHit({ passage: refer(passage), sentence: { start: 0, end: 0 } }),
        article.title,
      ),
    ),
    hitsId,
  );
}

function showNone(
  answer: Answer,
  visit: Visit,
  { searched: article, isAbove = false }: Asking,
): APIComponentInContainer[] {
  const { texts, library, askerId } = visit;
  const headings = choicesOf(library).headings(answer.question.text, article);
  const suggestions = [...new Set(answer.suggestions)]
    .filter((text) => library.questionByKey(fingerprint(text)) !== undefined)
    .slice(0, maxShownSuggestions);
  const none = article ? texts.noneIn(escapeLine(article.title, maxHeadingChars)) : texts.none;
  const next = suggestions.length > 0 ? texts.tryThese : texts.noneAndNothingToTry;
  const notes =
    library.articles.length === 0
      ? [texts.noArticles]
      : [
          headings.length > 0 && suggestions.length === 0 ? none : `${none} ${next}`,
          ...describeLimits(answer, visit),
          ...describeReadings(answer, visit),
        ];
  const asTyped = offerAsTyped(answer, visit);
  // What insults somebody is not said again to all, in bold; a button reads the question from the message.
  const isUnsaid = isRude(answer.question.text) || (isAbove && asTyped.length === 0);
  return [
    ...(isUnsaid ? [] : showQuestion(answer.question.text)),
    textDisplay(notes.join('\n')),
    ...suggestions.flatMap((text) =>
      buttonRow([actionButton(text, { kind: 'try', question: fingerprint(text), asker: askerId })]),
    ),
    ...buttonRow(asTyped),
    ...showHeadingMenu(headings, visit),
  ];
}

/** Undefined where several articles have one passage of that number: then each is a hit. */
function showReferred({ numbers, articles }: Reference, visit: Visit): Shown | undefined {
  const { texts, library } = visit;
  const [article] = articles;
  if (!article) return undefined;
  const drawsOn = articles.map(({ id }) => id);
  const longest = Math.max(...articles.map(({ passages }) => passages.length));
  if (numbers.every((number) => number > longest || number < 1)) {
    const title = escapeLine(article.title, maxHeadingChars);
    const sentence =
      articles.length === 1
        ? texts.noSuchPassage(title, longest)
        : texts.aboutArticle.noSuchNumber(longest);
    return { components: [textDisplay(sentence)], drawsOn };
  }
  if (articles.length > 1 || numbers.length === 1) return undefined;
  const passages = numbers.flatMap((number) => library.passage(article.id, number) ?? []);
  return showReading(article, passages, visit);
}

/** How it was asked. */
export interface Asking {
  /** The one article that was searched, if not all were. */
  readonly searched?: Article | undefined;
  /** Whether the answer replies to a message that asks just this. */
  readonly isAbove?: boolean;
}

/**
 * Found: the best passage, the others in a menu. Unsure: the same, labelled so. None: what was
 * searched and what to ask instead.
 */
export function showAnswer(answer: Answer, visit: Visit, asking: Asking = {}): Shown {
  return { ...layOutAnswer(answer, visit, asking), shows: answer };
}

function layOutAnswer(answer: Answer, visit: Visit, asking: Asking): Shown {
  const { library, texts } = visit;
  if (answer.about) return showAbout(answer.about, visit);
  if (answer.talk) return showTalk(answer.talk, visit);
  if (answer.reference) {
    const shown = showReferred(answer.reference, visit);
    if (shown) return shown;
  }
  const [best] = answer.hits;
  const others = (answer.parts ?? []).filter(({ hit }) => hit !== best);
  const article = best && library.article(best.passage.articleId);
  if (answer.outcome === 'none' || answer.outcome === 'about' || !article) {
    return {
      components: [container(showNone(answer, visit, asking))],
      // How many were searched is told too.
      drawsOn: asking.searched ? [asking.searched.id] : library.articles.map(({ id }) => id),
    };
  }
  const own = answer.parts?.find(({ hit }) => hit === best)?.outcome;
  const outcome = own === 'unsure' ? own : answer.outcome;
  return showPassages(
    {
      heading: showQuestion(answer.question.text),
      isAbove: asking.isAbove ?? false,
      label: outcome === 'unsure' ? texts.unsure : null,
      article,
      passages: [best, ...(best.next ? [best.next] : [])],
      focus: best.passage.number,
      sentence: best.sentence,
      nextSentence: best.next?.sentence ?? null,
      matches: best.matches,
      hits: listHits(answer.hits, visit),
      outcome,
      offers: offerAsTyped(answer, visit),
      beside: showAskedParts(others, visit),
      notes: [
        ...describeUnmet(answer, visit),
        ...describeReadings(answer, visit),
        ...describeLimits(answer, visit),
      ],
    },
    visit,
  );
}
