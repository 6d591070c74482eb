/** How a server is set up in, sentences that say so out. */
import { nextAt } from '../../library/servers/daily-time.ts';
import type { Article } from '../../model.ts';
import type { Audience, Daily, ServerSettings } from '../../storage/server-settings.ts';
import { nameLanguage } from '../texts/name-language.ts';
import type { Visit } from '../visit/visit.ts';
import { container, textDisplay } from './components.ts';
import { fitLines } from './fit-lines.ts';
import type { Shown } from './reply.ts';
import { showTitle } from './show-sources.ts';

function listChannels(ids: readonly string[]): string {
  return ids.map((id) => `<#${id}>`).join(', ');
}

export function sayChannels({ channels }: ServerSettings, { texts }: Visit): string {
  const { answersHere, answersEverywhere } = texts.moderation;
  return channels.length === 0 ? answersEverywhere : answersHere(listChannels(channels));
}

export function sayAudience(
  article: Article | undefined,
  audience: Audience | undefined,
  { texts }: Visit,
): string {
  const { moderation } = texts;
  const title = article ? showTitle(article) : moderation.goneArticle;
  if (!audience) return moderation.shownToAll(title);
  return moderation.shownTo(title, listAudience(audience, { texts }));
}

export function listAudience(
  { channels, roles }: Audience,
  { texts: { moderation } }: Pick<Visit, 'texts'>,
): string {
  return [
    ...channels.map((id) => moderation.inChannel(`<#${id}>`)),
    ...roles.map((id) => moderation.withRole(`<@&${id}>`)),
  ].join(', ');
}

export function sayAnswers(
  channelId: string,
  how: 'private' | 'off',
  { texts: { moderation } }: Pick<Visit, 'texts'>,
): string {
  const said = how === 'off' ? moderation.answersOff : moderation.answersPrivate;
  return said(`<#${channelId}>`);
}

/** When, by which clocks, and when next in the reader's own time; or why no more come. */
export function sayDaily(daily: Daily, { texts: { moderation }, stores }: Visit): string {
  const { channel, hour, zone, stopped } = daily;
  if (stopped !== null) {
    const since = `<t:${Math.floor(stopped.at / 1000)}:D>`;
    return stopped.why === 'gone'
      ? moderation.dailyStoppedGone(since)
      : moderation.dailyStoppedForbidden(`<#${channel}>`, since);
  }
  const time = `${String(hour).padStart(2, '0')}:00`;
  const next = `<t:${Math.floor(nextAt(stores.clock(), daily) / 1000)}:F>`;
  return moderation.dailyIs(`<#${channel}>`, time, zone.replaceAll('_', ' '), next);
}

export function sayLanguage(
  { language, channelLanguages }: ServerSettings,
  { texts }: Visit,
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
  visit: Visit,
): Shown {
  const { moderation } = visit.texts;
  const audiences = Object.entries(settings.audiences).map(([id, audience]) => {
    const article = articles.find((one) => one.id === id);
    return sayAudience(article, audience, visit);
  });
  const off = settings.off.filter((id) => articles.some((one) => one.id === id));
  const lines = [
    sayChannels(settings, visit),
    moderation.styleIs[settings.style],
    ...sayLanguage(settings, visit),
    ...Object.entries(settings.answers).map(([id, how]) => sayAnswers(id, how, visit)),
    ...(settings.daily === null ? [] : [sayDaily(settings.daily, visit)]),
    insightsDays === 0 ? moderation.insightsOff : moderation.insightsKept(insightsDays),
    ...(off.length === 0 ? [] : [moderation.switchedOff(off.length)]),
    ...(audiences.length + off.length === 0 ? [moderation.allShown] : audiences),
  ].map((line) => `- ${line}`);
  const text = [`**${moderation.setupOf}**`, ...fitLines(lines, moderation.moreLines)];
  return { components: [container([textDisplay(text.join('\n'))])], drawsOn: [] };
}
