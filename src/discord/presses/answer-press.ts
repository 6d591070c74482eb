/** A pressed button or a menu choice in, the reply to it out. */
import { readOn } from '../../answer/read-on.ts';
import type { PassageRef, ResolvedPassage } from '../../library/visible-library.ts';
import type { Span } from '../../model.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import { createAskMoreForm } from '../messages/ask-more.ts';
import { type ActionKind, type ActionOf, parseCustomId, parseHit } from '../messages/custom-id.ts';
import { createNotice, type Reply, type Shown } from '../messages/reply.ts';
import { showAnswer } from '../messages/show-answer.ts';
import { showArticles } from '../messages/show-articles.ts';
import { showCopy } from '../messages/show-copy.ts';
import { showHelp } from '../messages/show-help.ts';
import { awaitPart, type PartView, showPart } from '../messages/show-part.ts';
import { showPassages, showReading } from '../messages/show-passages.ts';
import type { Visit } from '../visit/visit.ts';
import {
  askForWords,
  choosePin,
  clearInsights,
  dropPin,
  endDaily,
  hideArticle,
  importServer,
  mendQuestion,
  publishArticle,
  removeArticle,
  restoreArticle,
  saveWords,
  stateDetails,
  switchArticleOff,
  switchArticleOn,
  takeBackAdded,
  undoImport,
} from './moderate.ts';
import { type Carried, carry, type Press, readQuestion } from './press.ts';
import { quoteWords } from './quote-words.ts';
import { shareMessage } from './share-message.ts';

type AnswerAction<K extends ActionKind> = (
  action: ActionOf<K>,
  press: Press,
  visit: Visit,
) => Reply | Promise<Reply>;

/** What each kind of action does. */
const answers: { readonly [K in ActionKind]: AnswerAction<K> } = {
  show: ({ passage, asker }, press, visit) =>
    replyPassage(passage, { owner: asker, label: () => visit.texts.beside }, press, visit),
  near: ({ hit, asker }, press, visit) =>
    replyPassage(hit.passage, { owner: asker, sentence: hit.sentence, around: 1 }, press, visit),
  translate: ({ passage, asker }, press, visit) =>
    replyPassage(passage, { owner: asker }, press, visit),
  pick: replyHit,
  copy: replyCopy,
  share: shareMessage,
  vote: replyVote,
  try: replySuggestion,
  typed: replyAsTyped,
  more: (_action, _press, { texts }) => ({
    ...createNotice(texts.askMore),
    form: createAskMoreForm(texts),
  }),
  asked: replyAsked,
  list: ({ page, asker }, _press, visit) =>
    turn(asker, visit, (reader) => showArticles(page, reader)),
  open: replyArticle,
  part: (action, _press, visit) => replyPart(action, action, visit),
  name: (action, press, visit) =>
    replyPart(action, { part: 'name', about: press.value ?? '', page: 1 }, visit),
  discard: replyDiscard,
  remove: removeArticle,
  restore: restoreArticle,
  publish: publishArticle,
  hide: hideArticle,
  clear: clearInsights,
  mend: mendQuestion,
  choose: choosePin,
  unpin: dropPin,
  word: askForWords,
  words: saveWords,
  back: takeBackAdded,
  stated: stateDetails,
  off: switchArticleOff,
  on: switchArticleOn,
  quiet: endDaily,
  import: importServer,
  before: undoImport,
};

/** These read no article to anybody: they work where moderators want no answers. */
const unread: ReadonlySet<ActionKind> = new Set([
  'discard',
  'remove',
  'restore',
  'publish',
  'hide',
  'clear',
  'mend',
  'choose',
  'unpin',
  'word',
  'words',
  'back',
  'stated',
  'off',
  'on',
  'quiet',
  'import',
  'before',
]);

/** Whatever changes which articles there are. */
const deferred: ReadonlySet<string> = new Set(['remove', 'restore', 'import', 'before']);

/** These take their time: the person sees at once that it is coming. */
export function defersPress(customId: string): boolean {
  const kind = parseCustomId(customId)?.kind;
  return kind !== undefined && deferred.has(kind);
}

/** Never throws on any id or value: one that cannot be read gets a private sentence. */
export async function answerPress(press: Press, visit: Visit): Promise<Reply> {
  const action = parseCustomId(press.customId);
  if (!action) return createNotice(visit.texts.oldButton);
  if (visit.answersHere === 'off' && !unread.has(action.kind)) {
    return createNotice(visit.texts.offHere);
  }
  // TypeScript cannot tell that the action is of the kind that its answer takes.
  const answer = answers[action.kind] as AnswerAction<typeof action.kind>;
  return answer(action, press, visit);
}

/** The person a message was made for turns its pages; everybody else gets a copy of their own. */
function turn(owner: string, visit: Visit, show: (reader: Visit) => Shown): Reply {
  const own = owner === visit.askerId;
  const shown = show({ ...visit, alone: visit.alone || !own });
  return { ...shown, delivery: own ? 'update' : 'private' };
}

/** A sentence is where it was only while the text is the same. */
function isWithin({ start, end }: Span, { passage, changed }: ResolvedPassage): boolean {
  return !changed && start < end && end <= passage.text.length;
}

interface Turn {
  readonly owner: string;
  readonly sentence?: Span;
  /** What the passage is to the question; said only where there was one. Left out, it stays as it was. */
  readonly label?: (carried: Carried) => string | null;
  /** Neighbours to show on each side; none where left out. */
  readonly around?: number;
  /** Whether the next passage is shown too, where there was a question and both are short. */
  readonly readsOn?: boolean;
}

/** Shows a passage in place of, or beside, the one on the message. */
function replyPassage(
  ref: PassageRef,
  { owner, sentence, label = (carried) => carried.label, around = 0, readsOn = false }: Turn,
  press: Press,
  visit: Visit,
): Reply {
  const found = visit.library.resolve(ref);
  if (!found) return createNotice(visit.texts.gonePassage);
  const { article, passage } = found;
  const carried = carry(press);
  const marked = sentence && isWithin(sentence, found) ? sentence : null;
  const asked = readsOn && carried.heading.length > 0;
  const next = asked ? readOn(article, passage, marked) : undefined;
  const view = {
    ...carried,
    label: carried.heading.length === 0 ? null : label(carried),
    article,
    passages: article.passages
      .slice(Math.max(0, passage.number - 1 - around), passage.number + (next ? 1 : around))
      .flatMap(({ number }) => visit.library.passage(article.id, number) ?? []),
    focus: passage.number,
    sentence: marked,
    nextSentence: next?.sentence ?? null,
    matches: [],
    offers: [],
    notes: found.changed ? [visit.texts.changed] : [],
  };
  return turn(owner, visit, (reader) => showPassages(view, reader));
}

function replyHit({ outcome, asker }: ActionOf<'pick'>, press: Press, visit: Visit): Reply {
  const hit = parseHit(press.value ?? '');
  if (!hit) return createNotice(visit.texts.oldButton);
  const label = () => (outcome === 'unsure' ? visit.texts.unsure : null);
  return replyPassage(
    hit.passage,
    { owner: asker, sentence: hit.sentence, label, readsOn: true },
    press,
    visit,
  );
}

function replyCopy({ passage }: ActionOf<'copy'>, _press: Press, visit: Visit): Reply {
  const { library, texts } = visit;
  const found = library.resolve(passage);
  if (!found) return createNotice(texts.gonePassage);
  const notes = found.changed ? [texts.changed] : [];
  return { ...showCopy(found, notes, texts), delivery: 'private' };
}

async function replySuggestion(
  { question: key, asker }: ActionOf<'try'>,
  _press: Press,
  visit: Visit,
): Promise<Reply> {
  const question = visit.library.questionByKey(key);
  if (question === undefined) return createNotice(visit.texts.goneQuestion);
  const answer = await visit.ask(question);
  const reply = turn(asker, visit, (reader) => showAnswer(answer, reader));
  return visit.alone ? reply : { ...reply, answer };
}

async function replyAsTyped(
  { asker }: ActionOf<'typed'>,
  press: Press,
  visit: Visit,
): Promise<Reply> {
  const question = readQuestion(press);
  const words = ((await visit.ask(question)).readAs ?? []).map(({ typed }) => typed);
  if (words.length === 0) return createNotice(visit.texts.oldButton);
  const answer = await visit.ask(quoteWords(question, words));
  return turn(asker, visit, (reader) => showAnswer(answer, reader));
}

/** What was written is asked as it is where it stands alone; else together with the question before. */
async function replyAsked(_action: ActionOf<'asked'>, press: Press, visit: Visit): Promise<Reply> {
  const text = cleanQuestion(press.value ?? '');
  if (text === '') return { ...showHelp(visit), delivery: 'private' };
  const answer = await visit.ask(text, { follows: readQuestion(press) });
  const shown = showAnswer(answer, visit);
  return visit.alone ? { ...shown, delivery: 'private' } : { ...shown, delivery: 'public', answer };
}

function replyArticle({ asker }: ActionOf<'open'>, press: Press, visit: Visit): Reply {
  const article = visit.library.articleByKey(press.value ?? '');
  const first = article && visit.library.passage(article.id, 1);
  if (!first) return createNotice(visit.texts.gonePassage);
  return turn(asker, visit, (reader) => showReading(article, [first], reader));
}

async function replyPart(
  { article: key, asker }: ActionOf<'part' | 'name'>,
  view: Omit<PartView, 'article'>,
  visit: Visit,
): Promise<Reply> {
  const article = visit.library.articleByKey(key);
  const waiting = article && (await awaitPart(article, view.part, visit));
  if (waiting) return waiting;
  const shown = article && showPart({ ...view, article }, visit);
  return shown ? turn(asker, visit, () => shown) : createNotice(visit.texts.gonePassage);
}

async function replyVote(
  { vote, passage, question }: ActionOf<'vote'>,
  press: Press,
  { stores, askerId, texts, place, alone }: Visit,
): Promise<Reply> {
  const { guildId } = place;
  const rated = { guildId, answer: `${question}.${passage.article}.${passage.text}` };
  const before = await stores.feedback.given(rated, askerId);
  const counts = await stores.feedback.vote(rated, askerId, vote);
  const change = Number(vote === 'unhelpful') - Number(before === 'unhelpful');
  // What was asked in private is not told the moderators.
  if (guildId !== null && !alone && (change === 1 || change === -1)) {
    await stores.insights.recordUnhelpful(guildId, readQuestion(press), change);
  }
  return createNotice(texts.voted(vote, counts));
}

function replyDiscard({ asker }: ActionOf<'discard'>, _press: Press, visit: Visit): Reply {
  const may = asker === visit.askerId || visit.moderates;
  return may
    ? { components: [], drawsOn: [], delivery: 'remove' }
    : createNotice(visit.texts.notYours);
}
