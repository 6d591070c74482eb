/** An article that all servers share in, the same switched off or on for one of them out. */
import { ButtonStyle } from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import { ownerOf } from '../../library/visibility.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { actionButton } from '../messages/components.ts';
import { showWithButtons } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { describeArticle, showTitle } from '../messages/show-sources.ts';
import type { Visit } from '../visit/visit.ts';
import { findExactly } from './find-exactly.ts';

const maxNameChars = 100;
/** Each is counted out of the search. */
const maxOff = 500;

/** Those that are on, or those that are off. */
export async function listSwitched(
  guildId: string,
  how: 'on' | 'off',
  { stores }: Visit,
): Promise<readonly Article[]> {
  const { off } = await stores.settings.read(guildId);
  return stores.serverArticles
    .articles(guildId)
    .filter(({ id }) => ownerOf(id) === null && off.includes(id) === (how === 'off'));
}

/** Names what goes; the button under it does so. */
export async function proposeOff(guildId: string, typed: string, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const { moderation } = texts;
  const articles = stores.serverArticles.articles(guildId);
  const article = findExactly(articles, typed);
  if (!article) return createNotice(moderation.pickArticle(escapeLine(typed, maxNameChars)));
  if (ownerOf(article.id) !== null) return createNotice(moderation.offIsShared(showTitle(article)));
  const { off } = await stores.settings.read(guildId);
  if (off.includes(article.id)) return { ...showOff(article, visit), delivery: 'private' };
  const original = article.translationOf ?? article.id;
  const paired = articles.filter(
    ({ id, translationOf }) =>
      id !== article.id && !off.includes(id) && (translationOf ?? id) === original,
  );
  const key = fingerprint(article.id);
  return {
    ...showWithButtons(
      [
        `**${moderation.switchesOff(showTitle(article))}**`,
        `-# ${describeArticle(article, visit)}`,
        ...paired.map((other) => moderation.translationStays(showTitle(other))),
      ],
      [actionButton(moderation.switchOff, { kind: 'off', article: key }, ButtonStyle.Danger)],
    ),
    delivery: 'private',
  };
}

function showOff(article: Article, { texts: { moderation } }: Visit) {
  const key = fingerprint(article.id);
  return showWithButtons(
    [moderation.isOff(showTitle(article))],
    [actionButton(moderation.switchOn, { kind: 'on', article: key })],
  );
}

export async function switchOff(guildId: string, key: string, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const article = findExactly(stores.serverArticles.articles(guildId), key);
  if (!article || ownerOf(article.id) !== null) return createNotice(texts.gonePassage);
  const { off } = await stores.settings.change(guildId, (before) => {
    const isFull = before.off.includes(article.id) || before.off.length >= maxOff;
    return isFull ? before : { ...before, off: [...before.off, article.id] };
  });
  if (!off.includes(article.id)) return createNotice(texts.moderation.tooMany(maxOff));
  return { ...showOff(article, visit), delivery: 'update' };
}

/** `typed`: an id, or the key of a button. */
export async function switchOn(guildId: string, typed: string, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const { moderation } = texts;
  const article = findExactly(stores.serverArticles.articles(guildId), typed);
  if (!article) return createNotice(moderation.notOff(escapeLine(typed, maxNameChars)));
  let wasOff = false;
  await stores.settings.change(guildId, (before) => {
    const off = before.off.filter((id) => id !== article.id);
    wasOff = off.length < before.off.length;
    return { ...before, off };
  });
  const title = showTitle(article);
  return createNotice(wasOff ? moderation.isOn(title) : moderation.wasOn(title));
}
