/** An article, a place and what its moderators have set in, whether the article is shown there out. */
import type { ServerSettings } from '../storage/server-settings.ts';

/** Where a question is asked, and with which roles. */
export interface Place {
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** The channel and, for a thread, the one it is in. */
  readonly channelIds: readonly string[];
  readonly roleIds: readonly string[];
}

/** Where nothing is hidden and nothing belongs: the terminal, direct messages. */
export const noPlace: Place = { guildId: null, channelIds: [], roleIds: [] };

/** The id of an article that belongs to a server; a file's path never looks like it. */
export function serverArticleId(guildId: string, name: string): string {
  return `${guildId}:${name}`;
}

/** The server that an article belongs to; null for one of the knowledge folder, which all share. */
export function ownerOf(articleId: string): string | null {
  return /^(\d{17,20}):/u.exec(articleId)?.[1] ?? null;
}

/** What decides it; of one server: what is hidden there is shown elsewhere. */
export type Hiding = Pick<ServerSettings, 'audiences' | 'off'>;

export function isVisible(
  articleId: string,
  { guildId, channelIds, roleIds }: Place,
  { audiences, off }: Hiding,
): boolean {
  const owner = ownerOf(articleId);
  if (owner !== null && owner !== guildId) return false;
  if (off.includes(articleId)) return false;
  const audience = Object.hasOwn(audiences, articleId) ? audiences[articleId] : undefined;
  if (!audience) return true;
  return (
    audience.channels.some((id) => channelIds.includes(id)) ||
    audience.roles.some((id) => roleIds.includes(id))
  );
}
