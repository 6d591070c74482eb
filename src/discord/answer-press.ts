/** A pressed button or a menu choice in, the reply to it out. */
import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Span } from '../model.ts';
import type { Asker } from './asker.ts';
import type { Catalogue, ResolvedPassage } from './catalogue.ts';
import { HITS_ID, QUESTION_ID } from './components.ts';
import { type Action, type PassageRef, parseCustomId, parseHit } from './custom-id.ts';
import { createNotice, type Delivery, type Reply } from './reply.ts';
import { HITS_PER_ANSWER, showAnswer } from './show-answer.ts';
import { showArticles } from './show-articles.ts';
import { showCopy } from './show-copy.ts';
import { showPassages, showReading } from './show-passages.ts';

export interface Press {
  readonly customId: string;
  /** The chosen option of a menu; null for a button. */
  readonly value: string | null;
  /** Of the message that the button is on. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** What a message hands on to the one that replaces it: the question and its hits. */
interface Carried {
  readonly heading: readonly APITextDisplayComponent[];
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
}

function carry(components: readonly APIMessageTopLevelComponent[]): Carried {
  const parts = components.flatMap((part) =>
    part.type === ComponentType.Container ? part.components : [],
  );
  const heading = parts.filter(
    (part): part is APITextDisplayComponent =>
      part.type === ComponentType.TextDisplay && part.id === QUESTION_ID,
  );
  const menu = parts
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .find((part) => part.type === ComponentType.StringSelect && part.id === HITS_ID);
  if (menu?.type !== ComponentType.StringSelect) return { heading, hits: [], outcome: 'found' };
  const action = parseCustomId(menu.custom_id);
  return {
    heading,
    hits: menu.options,
    outcome: action?.kind === 'pick' ? action.outcome : 'found',
  };
}

/** The person a message was made for turns its pages; everybody else gets a copy. */
function chooseDelivery(owner: string, presser: Asker): Delivery {
  return owner === presser.id ? 'update' : 'private';
}

/** A sentence is where it was only while the text is the same. */
function isWithin({ start, end }: Span, { passage, changed }: ResolvedPassage): boolean {
  return !changed && start < end && end <= passage.text.length;
}

/** Shows a passage in place of, or beside, the one on the message. */
function replyPassage(
  ref: PassageRef,
  how: { readonly sentence: Span | null; readonly label: string | null; readonly owner: string },
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const found = catalogue.resolve(ref);
  if (!found) return createNotice(presser.texts.gonePassage);
  const carried = carry(press.components);
  const components = showPassages(
    {
      ...carried,
      label: carried.heading.length === 0 ? null : how.label,
      article: found.article,
      passages: [found],
      sentence: how.sentence && isWithin(how.sentence, found) ? how.sentence : null,
      matches: [],
      notes: found.changed ? [presser.texts.changed] : [],
    },
    catalogue,
    presser,
  );
  return { components, delivery: chooseDelivery(how.owner, presser) };
}

function replyHit(
  action: Extract<Action, { kind: 'pick' }>,
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const hit = parseHit(press.value ?? '');
  if (!hit) return createNotice(presser.texts.oldButton);
  const label = action.outcome === 'unsure' ? presser.texts.unsure : null;
  const how = { sentence: hit.sentence, label, owner: action.asker };
  return replyPassage(hit.passage, how, press, catalogue, presser);
}

function replyCopy(ref: PassageRef, catalogue: Catalogue, presser: Asker): Reply {
  const found = catalogue.resolve(ref);
  if (!found) return createNotice(presser.texts.gonePassage);
  const notes = found.changed ? [presser.texts.changed] : [];
  return { components: showCopy(found, notes, presser), delivery: 'private' };
}

function replySuggestion(
  action: Extract<Action, { kind: 'try' }>,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const question = catalogue.questionByKey(action.question);
  if (question === undefined) return createNotice(presser.texts.goneQuestion);
  const answer = catalogue.library.ask(question, { limit: HITS_PER_ANSWER });
  return {
    components: showAnswer(answer, catalogue, presser),
    delivery: chooseDelivery(action.asker, presser),
  };
}

function replyArticle(owner: string, press: Press, catalogue: Catalogue, presser: Asker): Reply {
  const article = catalogue.articleByKey(press.value ?? '');
  const first = article && catalogue.passage(article, 1);
  if (!first) return createNotice(presser.texts.gonePassage);
  return {
    components: showReading(article, [first], catalogue, presser),
    delivery: chooseDelivery(owner, presser),
  };
}

/** Never throws on any id or value: one that cannot be read gets a private sentence. */
export function answerPress(press: Press, catalogue: Catalogue, presser: Asker): Reply {
  const action = parseCustomId(press.customId);
  if (!action) return createNotice(presser.texts.oldButton);
  switch (action.kind) {
    case 'show': {
      const how = { sentence: null, label: presser.texts.beside, owner: action.asker };
      return replyPassage(action.passage, how, press, catalogue, presser);
    }
    case 'pick':
      return replyHit(action, press, catalogue, presser);
    case 'copy':
      return replyCopy(action.passage, catalogue, presser);
    case 'try':
      return replySuggestion(action, catalogue, presser);
    case 'list':
      return {
        components: showArticles(catalogue, action.page, presser),
        delivery: chooseDelivery(action.asker, presser),
      };
    case 'open':
      return replyArticle(action.asker, press, catalogue, presser);
  }
}
