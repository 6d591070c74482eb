/** A moderator's press under what a command has named in, that thing done, or undone, out. */
import { undoDays } from '../../library/servers/removed-articles.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { showPublished, showRemoved } from '../messages/confirm.ts';
import type { ActionOf } from '../messages/custom-id.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience } from '../messages/show-settings.ts';
import { sayRestored } from '../messages/show-sources.ts';
import { stateAgain } from '../moderation/amend-article.ts';
import { stopDaily } from '../moderation/change-daily.ts';
import { findExactly } from '../moderation/find-exactly.ts';
import {
  choosePassage,
  openWordForm,
  readWordForm,
  searchAgain,
  showMending,
} from '../moderation/mend-question.ts';
import { takeIn, takeServerBack } from '../moderation/move-server.ts';
import { takeBack } from '../moderation/show-added.ts';
import { switchOff, switchOn } from '../moderation/switch-article.ts';
import type { Visit } from '../visit/visit.ts';
import type { Press } from './press.ts';

const dayMs = 86_400_000;

type Moderate<A> = (action: A, guildId: string, visit: Visit, press: Press) => Promise<Reply>;

/** Who may manage the server is checked at each press, as at each command. */
function forModerators<A>(moderate: Moderate<A>) {
  return async (action: A, press: Press, visit: Visit): Promise<Reply> => {
    const { guildId } = visit.place;
    if (guildId === null) return createNotice(visit.texts.serversOnly);
    if (!visit.moderates) return createNotice(visit.texts.moderatorsOnly);
    return moderate(action, guildId, visit, press);
  };
}

/** In place of the question that was asked before. */
const said = (sentence: string): Reply => ({ ...createNotice(sentence), delivery: 'update' });

export const removeArticle = forModerators<ActionOf<'remove'>>(
  async ({ article: key }, guildId, visit) => {
    const { serverArticles } = visit.stores;
    const named = findExactly(serverArticles.list(guildId), key);
    const article = named && (await serverArticles.remove(guildId, named.id));
    if (!article) return said(visit.texts.gonePassage);
    return { ...showRemoved(article, visit), delivery: 'update' };
  },
);

export const restoreArticle = forModerators<ActionOf<'restore'>>(
  async ({ article: key }, guildId, visit) => {
    const { texts, stores } = visit;
    const removed = await stores.serverArticles.removed(guildId);
    const articles = removed.map(({ article }) => article);
    const named = findExactly(articles, key);
    const outcome = named && (await stores.serverArticles.restore(guildId, named.id));
    return said(outcome ? sayRestored(outcome, visit) : texts.gonePassage);
  },
);

export const publishArticle = forModerators<ActionOf<'publish'>>(
  async ({ article: key }, guildId, visit) => {
    const { stores } = visit;
    const now = stores.clock();
    const article = findExactly(stores.serverArticles.articles(guildId), key);
    if (!article) return createNotice(visit.texts.gonePassage);
    await stores.settings.change(guildId, (before) => {
      const { [article.id]: audience, ...audiences } = before.audiences;
      const opened = forgetOld(before.opened, now);
      if (!audience) return { ...before, opened };
      return { ...before, audiences, opened: { ...opened, [article.id]: { audience, at: now } } };
    });
    return { ...showPublished(article, visit), delivery: 'update' };
  },
);

export const hideArticle = forModerators<ActionOf<'hide'>>(
  async ({ article: key }, guildId, visit) => {
    const { texts, stores } = visit;
    const article = findExactly(stores.serverArticles.articles(guildId), key);
    if (!article) return createNotice(texts.gonePassage);
    const { audiences } = await stores.settings.change(guildId, (before) => {
      const { [article.id]: last, ...opened } = forgetOld(before.opened, stores.clock());
      if (!last || before.audiences[article.id]) return { ...before, opened };
      return {
        ...before,
        opened,
        audiences: { ...before.audiences, [article.id]: last.audience },
      };
    });
    return said(sayAudience(article, audiences[article.id], visit));
  },
);

export const clearInsights = forModerators<ActionOf<'clear'>>(async (_action, guildId, visit) => {
  await visit.stores.insights.clear(guildId);
  return said(visit.texts.moderation.cleared);
});

export const mendQuestion = forModerators<ActionOf<'mend'>>((_action, guildId, visit, { value }) =>
  showMending(guildId, value ?? '', visit),
);

export const choosePin = forModerators<ActionOf<'choose'>>(
  ({ question }, guildId, visit, { value }) => choosePassage(guildId, question, value ?? '', visit),
);

export const dropPin = forModerators<ActionOf<'unpin'>>(({ question }, guildId, visit) =>
  searchAgain(guildId, question, visit),
);

export const askForWords = forModerators<ActionOf<'word'>>(async ({ question }, _guildId, visit) =>
  openWordForm(question, visit),
);

export const saveWords = forModerators<ActionOf<'words'>>((_action, guildId, visit, { fields }) =>
  readWordForm(guildId, fields ?? new Map(), visit),
);

export const takeBackAdded = forModerators<ActionOf<'back'>>((_action, guildId, visit, { value }) =>
  takeBack(guildId, value ?? '', visit),
);

export const stateDetails = forModerators<ActionOf<'stated'>>(({ article }, guildId, visit) =>
  stateAgain(guildId, article, visit),
);

export const switchArticleOff = forModerators<ActionOf<'off'>>(({ article }, guildId, visit) =>
  switchOff(guildId, article, visit),
);

export const switchArticleOn = forModerators<ActionOf<'on'>>(
  async ({ article }, guildId, visit) => ({
    ...(await switchOn(guildId, article, visit)),
    delivery: 'update',
  }),
);

export const endDaily = forModerators<ActionOf<'quiet'>>((_action, guildId, visit) =>
  stopDaily(guildId, visit),
);

export const importServer = forModerators<ActionOf<'import'>>(({ file }, guildId, visit) =>
  takeIn(guildId, file, visit),
);

export const undoImport = forModerators<ActionOf<'before'>>((_action, guildId, visit) =>
  takeServerBack(guildId, visit),
);

function forgetOld(opened: ServerSettings['opened'], nowMs: number): ServerSettings['opened'] {
  return Object.fromEntries(
    Object.entries(opened).filter(([, { at }]) => at >= nowMs - undoDays * dayMs),
  );
}
