/** A pressed button or a menu choice in, the reply to it out. */
import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import type { Span } from '../../model.ts';
import { unescapeMarkdown } from '../markup/escape-markdown.ts';
import { HITS_ID, LABEL_ID, QUESTION_ID } from '../messages/components.ts';
import { type Action, type PassageRef, parseCustomId, parseHit } from '../messages/custom-id.ts';
import { createNotice, type Delivery, type Reply } from '../messages/reply.ts';
import { HITS_PER_ANSWER, showAnswer } from '../messages/show-answer.ts';
import { showArticles } from '../messages/show-articles.ts';
import { showCopy } from '../messages/show-copy.ts';
import { showPart } from '../messages/show-part.ts';
import { type PassagesView, showPassages, showReading } from '../messages/show-passages.ts';
import type { Asker } from '../visit/asker.ts';
import type { Catalogue, ResolvedPassage } from '../visit/catalogue.ts';
import type { Tools } from '../visit/tools.ts';
import { quoteWords } from './quote-words.ts';
import { shareMessage } from './share-message.ts';

export interface Press {
  readonly customId: string;
  /** The chosen option of a menu; null for a button. */
  readonly value: string | null;
  /** Of the message that the button is on. */
  readonly components: readonly APIMessageTopLevelComponent[];
  /** True where only one person sees that message. */
  readonly alone: boolean;
}

/** What a message hands on to the one that replaces it: the question and its hits. */
interface Carried {
  readonly heading: readonly APITextDisplayComponent[];
  /** What the passage was to the question, in the words of the message. */
  readonly label: string | null;
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
}

function carry(components: readonly APIMessageTopLevelComponent[]): Carried {
  const parts = components.flatMap((part) =>
    part.type === ComponentType.Container ? part.components : [part],
  );
  const texts = parts.filter((part) => part.type === ComponentType.TextDisplay);
  const heading = texts.filter(({ id }) => id === QUESTION_ID);
  const label = texts.find(({ id }) => id === LABEL_ID)?.content ?? null;
  const menu = parts
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .find((part) => part.type === ComponentType.StringSelect && part.id === HITS_ID);
  if (menu?.type !== ComponentType.StringSelect)
    return { heading, label, hits: [], outcome: 'found' };
  const action = parseCustomId(menu.custom_id);
  return {
    heading,
    label,
    hits: menu.options,
    outcome: action?.kind === 'pick' ? action.outcome : 'found',
  };
}

/** The person a message was made for turns its pages; everybody else gets a copy of their own. */
function turn(
  owner: string,
  press: Press,
  presser: Asker,
  show: (reader: Asker) => APIMessageTopLevelComponent[],
): Reply {
  const delivery: Delivery = owner === presser.id ? 'update' : 'private';
  const alone = delivery === 'private' || press.alone;
  return { components: show({ ...presser, alone }), delivery };
}

/** A sentence is where it was only while the text is the same. */
function isWithin({ start, end }: Span, { passage, changed }: ResolvedPassage): boolean {
  return !changed && start < end && end <= passage.text.length;
}

interface Turn {
  readonly owner: string;
  readonly sentence: Span | null;
  /** What the passage is to the question; said only where there was one. */
  readonly label: (carried: Carried) => string | null;
  /** Neighbours to show on each side. */
  readonly around: number;
}

const keepLabel = ({ label }: Carried): string | null => label;

/** Shows a passage in place of, or beside, the one on the message. */
function replyPassage(
  ref: PassageRef,
  { owner, sentence, label, around }: Turn,
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const found = catalogue.resolve(ref);
  if (!found) return createNotice(presser.texts.gonePassage);
  const { article, passage } = found;
  const carried = carry(press.components);
  const view: PassagesView = {
    ...carried,
    label: carried.heading.length === 0 ? null : label(carried),
    article,
    passages: article.passages
      .slice(Math.max(0, passage.number - 1 - around), passage.number + around)
      .flatMap(({ number }) => catalogue.passage(article, number) ?? []),
    focus: passage.number,
    sentence: sentence && isWithin(sentence, found) ? sentence : null,
    matches: [],
    offers: [],
    notes: found.changed ? [presser.texts.changed] : [],
  };
  return turn(owner, press, presser, (reader) => showPassages(view, catalogue, reader));
}

function replyHit(
  action: Extract<Action, { kind: 'pick' }>,
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const hit = parseHit(press.value ?? '');
  if (!hit) return createNotice(presser.texts.oldButton);
  const label = () => (action.outcome === 'unsure' ? presser.texts.unsure : null);
  const how = { sentence: hit.sentence, label, owner: action.asker, around: 0 };
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
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const question = catalogue.questionByKey(action.question);
  if (question === undefined) return createNotice(presser.texts.goneQuestion);
  const answer = catalogue.library.ask(question, { limit: HITS_PER_ANSWER });
  const reply = turn(action.asker, press, presser, (reader) =>
    showAnswer(answer, catalogue, reader),
  );
  return press.alone ? reply : { ...reply, answer };
}

/** The question on the message, where all of it stands there. */
function readQuestion(components: readonly APIMessageTopLevelComponent[]): string {
  const [heading] = carry(components).heading;
  return unescapeMarkdown(heading?.content.replace(/^\*\*|\*\*$/gu, '') ?? '');
}

function replyAsTyped(owner: string, press: Press, catalogue: Catalogue, presser: Asker): Reply {
  const question = readQuestion(press.components);
  const ask = (text: string) => catalogue.library.ask(text, { limit: HITS_PER_ANSWER });
  const words = (ask(question).readAs ?? []).map(({ typed }) => typed);
  if (words.length === 0) return createNotice(presser.texts.oldButton);
  const answer = ask(quoteWords(question, words));
  return turn(owner, press, presser, (reader) => showAnswer(answer, catalogue, reader));
}

function replyArticle(owner: string, press: Press, catalogue: Catalogue, presser: Asker): Reply {
  const article = catalogue.articleByKey(press.value ?? '');
  const first = article && catalogue.passage(article, 1);
  if (!first) return createNotice(presser.texts.gonePassage);
  return turn(owner, press, presser, (reader) => showReading(article, [first], catalogue, reader));
}

function replyPart(
  {
    article: key,
    asker: owner,
    part,
    about,
    page,
  }: Omit<Extract<Action, { kind: 'part' }>, 'kind'>,
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
): Reply {
  const article = catalogue.articleByKey(key);
  const components = article && showPart({ article, part, about, page }, presser);
  if (!components) return createNotice(presser.texts.gonePassage);
  return turn(owner, press, presser, () => components);
}

async function replyVote(
  { vote, passage, question }: Extract<Action, { kind: 'vote' }>,
  presser: Asker,
  { feedback }: Tools,
): Promise<Reply> {
  const key = `${question}.${passage.article}.${passage.text}`;
  const counts = await feedback.vote(key, presser.id, vote);
  return createNotice(presser.texts.voted(vote, counts));
}

/** Never throws on any id or value: one that cannot be read gets a private sentence. */
export async function answerPress(
  press: Press,
  catalogue: Catalogue,
  presser: Asker,
  tools: Tools,
): Promise<Reply> {
  const action = parseCustomId(press.customId);
  if (!action) return createNotice(presser.texts.oldButton);
  switch (action.kind) {
    case 'show': {
      const label = () => presser.texts.beside;
      const how = { sentence: null, label, owner: action.asker, around: 0 };
      return replyPassage(action.passage, how, press, catalogue, presser);
    }
    case 'near': {
      const { sentence, asker: owner } = action;
      const how = { sentence, label: keepLabel, owner, around: 1 };
      return replyPassage(action.passage, how, press, catalogue, presser);
    }
    case 'translate': {
      const how = { sentence: null, label: keepLabel, owner: action.asker, around: 0 };
      return replyPassage(action.passage, how, press, catalogue, presser);
    }
    case 'pick':
      return replyHit(action, press, catalogue, presser);
    case 'copy':
      return replyCopy(action.passage, catalogue, presser);
    case 'share':
      return shareMessage(press, catalogue, presser);
    case 'vote':
      return replyVote(action, presser, tools);
    case 'try':
      return replySuggestion(action, press, catalogue, presser);
    case 'typed':
      return replyAsTyped(action.asker, press, catalogue, presser);
    case 'list':
      return turn(action.asker, press, presser, (reader) =>
        showArticles(catalogue, action.page, reader),
      );
    case 'open':
      return replyArticle(action.asker, press, catalogue, presser);
    case 'part':
      return replyPart(action, press, catalogue, presser);
    case 'name': {
      const about = press.value ?? '';
      const view = { ...action, part: 'name', about, page: 1 } as const;
      return replyPart(view, press, catalogue, presser);
    }
  }
}
