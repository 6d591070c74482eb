/** What a moderator is about to do in, the message that names it, with the button that does it, out. */
import { ButtonStyle } from 'discord.js';
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import type { Visit } from '../visit/visit.ts';
import { actionButton, buttonRow, textDisplay } from './components.ts';
import type { Shown } from './reply.ts';
import { listAudience, sayAudience } from './show-settings.ts';
import { describeArticle, showTitle } from './show-sources.ts';

type Buttons = Parameters<typeof buttonRow>[0];

/** What the buttons below it do is said above them. */
export function showWithButtons(lines: readonly string[], buttons: Buttons): Shown {
  return { components: [textDisplay(lines.join('\n')), ...buttonRow(buttons)], drawsOn: [] };
}

export function confirmRemoval(article: Article, visit: Visit): Shown {
  const { moderation } = visit.texts;
  const action = { kind: 'remove', article: fingerprint(article.id) } as const;
  return showWithButtons(
    [`**${moderation.removes(showTitle(article))}**`, `-# ${describeArticle(article, visit)}`],
    [actionButton(moderation.remove, action, ButtonStyle.Danger)],
  );
}

export function showRemoved(article: Article, { texts: { moderation } }: Visit): Shown {
  const action = { kind: 'restore', article: fingerprint(article.id) } as const;
  return showWithButtons(
    [moderation.removed(showTitle(article))],
    [actionButton(moderation.bringBack, action)],
  );
}

/** Who sees the article, what to give to change that, and the buttons for all and for those before. */
export function proposeAudience(article: Article, settings: ServerSettings, visit: Visit): Shown {
  const { moderation } = visit.texts;
  const audience = settings.audiences[article.id];
  const before = settings.opened[article.id]?.audience;
  const key = fingerprint(article.id);
  const said = `${sayAudience(article, audience, visit)} ${moderation.audienceNow}`;
  if (audience) {
    const publish = { kind: 'publish', article: key } as const;
    return showWithButtons(
      [said, `-# ${describeArticle(article, visit)}`, moderation.publishes],
      [actionButton(moderation.publish, publish, ButtonStyle.Danger)],
    );
  }
  if (!before) return showWithButtons([said], []);
  return showWithButtons(
    [said, moderation.hidesAgain(listAudience(before, visit))],
    [actionButton(moderation.hideAgain, { kind: 'hide', article: key })],
  );
}

export function showPublished(article: Article, visit: Visit): Shown {
  const { moderation } = visit.texts;
  return showWithButtons(
    [sayAudience(article, undefined, visit)],
    [actionButton(moderation.hideAgain, { kind: 'hide', article: fingerprint(article.id) })],
  );
}

export function confirmClearing(count: number, { texts: { moderation } }: Visit): Shown {
  return showWithButtons(
    [moderation.clears(count)],
    [actionButton(moderation.clear, { kind: 'clear' }, ButtonStyle.Danger)],
  );
}
