/** An answer in, the message that shows it out. */
import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISelectMenuOption,
  APITextDisplayComponent,
} from 'discord.js';
import type { Answer, CitedHit } from '../model.ts';
import type { Asker } from './asker.ts';
import { type Catalogue, refer } from './catalogue.ts';
import {
  actionButton,
  buttonRow,
  container,
  menuOption,
  QUESTION_ID,
  textDisplay,
} from './components.ts';
import { formatHit } from './custom-id.ts';
import { escapeLine } from './escape-markdown.ts';
import { fingerprint } from './fingerprint.ts';
import { showPassages } from './show-passages.ts';

/** The best one is shown, the others wait in the menu. */
export const HITS_PER_ANSWER = 5;
const MAX_QUESTION_CHARS = 250;
const MAX_SUGGESTIONS = 3;

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

function showNone(answer: Answer, catalogue: Catalogue, asker: Asker): APIComponentInContainer[] {
  const { texts } = asker;
  const suggestions = [...new Set(answer.suggestions)]
    .filter((text) => catalogue.questionByKey(fingerprint(text)) !== undefined)
    .slice(0, MAX_SUGGESTIONS);
  const next = suggestions.length > 0 ? texts.tryThese : texts.noneAndNothingToTry;
  const notes = [
    ...(answer.question.cut ? [texts.cutQuestion] : []),
    catalogue.library.articles.length > 0 ? `${texts.none} ${next}` : texts.noArticles,
  ];
  return [
    ...showQuestion(answer.question.text),
    textDisplay(notes.join('\n')),
    ...suggestions.flatMap((text) =>
      buttonRow([
        actionButton(text, { kind: 'try', question: fingerprint(text), asker: asker.id }),
      ]),
    ),
  ];
}

/** Found: the best passage, the others in a menu. Unsure: the same, labelled so. None: what to ask instead. */
export function showAnswer(
  answer: Answer,
  catalogue: Catalogue,
  asker: Asker,
): APIMessageTopLevelComponent[] {
  const [best] = answer.hits;
  const article = best && catalogue.library.article(best.passage.articleId);
  if (answer.outcome === 'none' || !article) return [container(showNone(answer, catalogue, asker))];
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
      notes: answer.question.cut ? [asker.texts.cutQuestion] : [],
    },
    catalogue,
    asker,
  );
}
