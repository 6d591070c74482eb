/** How a server is set up in, sentences that say so out. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Article } from '../../model.ts';
import type { Audience, ServerSettings } from '../../storage/server-settings.ts';
import { nameLanguage } from '../texts/name-language.ts';
import type { Asker } from '../visit/asker.ts';
import { container, textDisplay } from './components.ts';
import { fitLines } from './fit-lines.ts';
import { showTitle } from './show-sources.ts';

function listChannels(ids: readonly string[]): string {
  return ids.map((id) => `<#${id}>`).join(', ');
}

export function sayChannels({ channels }: ServerSettings, { texts }: Asker): string {
  const { answersHere, answersEverywhere } = texts.moderation;
  return channels.length === 0 ? answersEverywhere : answersHere(listChannels(channels));
}

export function sayAudience(
  article: Article | undefined,
  audience: Audience | undefined,
  { texts: { moderation } }: Asker,
): string {
  const title = article ? showTitle(article) : moderation.goneArticle;
  if (!audience) return moderation.shownToAll(title);
  const parts = [
    ...audience.channels.map((id) => moderation.inChannel(`<#${id}>`)),
    ...audience.roles.map((id) => moderation.withRole(`<@&${id}>`)),
  ];
  return moderation.shownTo(title, parts.join(', '));
}

export function sayLanguage(
  { language, channelLanguages }: ServerSettings,
  { texts }: Asker,
): string[] {
  const { languageFollows, languageIs, languageIn } = texts.moderation;
  const channels = Object.entries(channelLanguages);
  return [
    language === null ? languageFollows : languageIs(nameLanguage(language, texts)),
    ...channels.map(([id, code]) => languageIn(`<#${id}>`, nameLanguage(code, texts))),
  ];
}

/** `articles` are the server's and the shared ones; `insightsDays` is 0 where no question is kept. */
export function showSettings(
  settings: ServerSettings,
  articles: readonly Article[],
  insightsDays: number,
  asker: Asker,
): APIMessageTopLevelComponent[] {
  const { moderation } = asker.texts;
  const audiences = Object.entries(settings.audiences).map(([id, audience]) => {
    const article = articles.find((one) => one.id === id);
    return sayAudience(article, audience, asker);
  });
  const lines = [
    sayChannels(settings, asker),
    moderation.styleIs[settings.style],
    ...sayLanguage(settings, asker),
    insightsDays === 0 ? moderation.insightsOff : moderation.insightsKept(insightsDays),
    ...(audiences.length === 0 ? [moderation.allShown] : audiences),
  ].map((line) => `- ${line}`);
  const text = [`**${moderation.setupOf}**`, ...fitLines(lines, moderation.moreLines)];
  return [container([textDisplay(text.join('\n'))])];
}
