/** A pressed button or a menu choice in, the reply to it out. */
import { createAskMoreForm } from '../messages/ask-more.ts';
import { type ActionKind, type ActionOf, parseCustomId } from '../messages/custom-id.ts';
import { showCopy } from '../messages/passages/show-copy.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showArticles } from '../messages/show-articles.ts';
import { awaitPart, type PartView, showPart } from '../messages/show-part.ts';
import { showReading } from '../messages/show-passages.ts';
import type { Visit } from '../visit/visit.ts';
import { replyAsked, replyAsTyped, replySuggestion } from './ask-again.ts';
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
import { type Press, readQuestion } from './press.ts';
import { shareMessage } from './share-message.ts';
import { replyHit, replyPassage, turn } from './turn-passage.ts';

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
  more: openForm,
  further: openForm,
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

function openForm(_action: ActionOf<'more' | 'further'>, _press: Press, { texts }: Visit): Reply {
  return { ...createNotice(texts.askMore), form: createAskMoreForm(texts) };
}

function replyCopy({ passage }: ActionOf<'copy'>, _press: Press, visit: Visit): Reply {
  const { library, texts } = visit;
  const found = library.resolve(passage);
  if (!found) return createNotice(texts.gonePassage);
  const notes = found.changed ? [texts.changed] : [];
  return { ...showCopy(found, notes, texts), delivery: 'private' };
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
