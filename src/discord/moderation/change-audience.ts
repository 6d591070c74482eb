/** An article, and a channel or role that may see it or no longer, in; the same kept, or only proposed, out. */
import type { Audience } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { proposeAudience } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience } from '../messages/show-settings.ts';
import type { Visit } from '../visit/visit.ts';
import { changeSettings, maxListed, toggle } from './change-settings.ts';
import { findExactly } from './find-exactly.ts';

const maxNameChars = 100;

export interface TypedAudience {
  /** As it was typed or chosen. */
  readonly article: string;
  readonly channel: string | null;
  readonly role: string | null;
}

/** What would show the article to everyone is only proposed: the button under it does so. */
export async function changeAudience(
  guildId: string,
  { article: typed, channel, role }: TypedAudience,
  visit: Visit,
): Promise<Reply> {
  const { texts, stores } = visit;
  const article = findExactly(stores.serverArticles.articles(guildId), typed);
  if (!article) return createNotice(texts.moderation.pickArticle(escapeLine(typed, maxNameChars)));
  const settings = await stores.settings.read(guildId);
  const audience = toggleAudience(settings.audiences[article.id], channel, role);
  if (audience.channels.length + audience.roles.length === 0) {
    return { ...proposeAudience(article, settings, visit), delivery: 'private' };
  }
  return changeSettings(
    guildId,
    (before) => {
      const changed = toggleAudience(before.audiences[article.id], channel, role);
      const audiences = { ...before.audiences, [article.id]: changed };
      const most = Math.max(
        Object.keys(audiences).length,
        changed.channels.length,
        changed.roles.length,
      );
      if (most > maxListed) return { refused: texts.moderation.tooMany(maxListed) };
      return { settings: { ...before, audiences }, said: sayAudience(article, changed, visit) };
    },
    visit,
  );
}

/** Nobody where neither is given. */
function toggleAudience(
  current: Audience = { channels: [], roles: [] },
  channel: string | null,
  role: string | null,
): Audience {
  if (channel === null && role === null) return { channels: [], roles: [] };
  return {
    channels: [...toggle(current.channels, channel)],
    roles: [...toggle(current.roles, role)],
  };
}
