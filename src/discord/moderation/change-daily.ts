/** A channel, an hour and a place's clocks in; a quote a day from then on, and how it is set, out. */
import { ButtonStyle, ChannelType } from 'discord.js';
import { quotesOf } from '../../contents/parts.ts';
import {
  defaultHour,
  defaultZone,
  findZone,
  lastDay,
  searchZones,
} from '../../library/servers/daily-time.ts';
import type { Daily } from '../../storage/server-settings.ts';
import { maxChoices } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { actionButton } from '../messages/components.ts';
import { showWithButtons } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayDaily } from '../messages/show-settings.ts';
import type { Choice } from '../visit/choices.ts';
import type { Visit } from '../visit/visit.ts';
import { isOf, type NamedChannel } from './change-answers.ts';

export const dailyTypes = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;
const maxZoneChars = 60;
/** Articles looked into for one that quotes somebody: each takes time, and Discord waits 3 s. */
const maxTries = 40;

/** What a command named; null for what it left out. */
export interface TypedDaily {
  readonly channel: NamedChannel | null;
  readonly hour: number | null;
  readonly zone: string | null;
}

export function proposeZones(typed: string): Choice[] {
  return searchZones(typed)
    .slice(0, maxChoices)
    .map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));
}

/** Without anything it says how it is set. */
export async function changeDaily(
  guildId: string,
  typed: TypedDaily,
  visit: Visit,
): Promise<Reply> {
  const { texts, stores } = visit;
  const { moderation } = texts;
  const { daily: before } = await stores.settings.read(guildId);
  if (typed.channel === null && typed.hour === null && typed.zone === null) {
    return showDaily(before, visit);
  }
  const zone = typed.zone === null ? (before?.zone ?? defaultZone) : findZone(typed.zone);
  if (zone === undefined) {
    return createNotice(moderation.noSuchZone(escapeLine(typed.zone ?? '', maxZoneChars)));
  }
  const channel = typed.channel?.id ?? before?.channel;
  if (channel === undefined) return createNotice(moderation.dailyNeedsChannel);
  const refusal = refuseChannel({ type: null, ...typed.channel, id: channel }, visit);
  if (refusal) return createNotice(refusal);
  const { daily } = await stores.settings.change(guildId, (settings) => {
    const hour = typed.hour ?? settings.daily?.hour ?? defaultHour;
    const times = { hour, zone, last: settings.daily?.last ?? null };
    const last = lastDay(stores.clock(), times);
    return { ...settings, daily: { channel, hour, zone, last, stopped: null } };
  });
  return showDaily(daily, visit);
}

/** What keeps a quote from being posted there, as far as it can be told beforehand. */
function refuseChannel(channel: NamedChannel, { texts, standing }: Visit): string | undefined {
  const { moderation } = texts;
  if (!isOf(channel, dailyTypes)) return moderation.dailyWrongType;
  const mention = `<#${channel.id}>`;
  if (standing(channel.id) === 'forbidden') return moderation.dailyForbidden(mention);
  return standing(channel.id) === 'gone' ? moderation.dailyGone : undefined;
}

function showDaily(daily: Daily | null, visit: Visit): Reply {
  const { moderation } = visit.texts;
  if (daily === null) return createNotice(moderation.noDaily);
  const said = sayDaily(daily, visit);
  const isEmpty = daily.stopped === null && !hasQuotes(daily.channel, visit);
  const lines = isEmpty ? [said, moderation.dailyEmpty(`<#${daily.channel}>`)] : [said];
  const stop = actionButton(moderation.stopDaily, { kind: 'quiet' }, ButtonStyle.Danger);
  return {
    ...showWithButtons(lines, daily.stopped === null ? [stop] : []),
    delivery: 'private',
  };
}

/** Whether anybody is quoted in what everyone there may read. */
function hasQuotes(channelId: string, visit: Visit): boolean {
  return visit
    .libraryIn(channelId)
    .articles.slice(0, maxTries)
    .some((article) => quotesOf(article).length > 0);
}

/** Pressed twice, it stays as it is. */
export async function stopDaily(guildId: string, visit: Visit): Promise<Reply> {
  await visit.stores.settings.change(guildId, (before) => ({ ...before, daily: null }));
  return { ...createNotice(visit.texts.moderation.dailyEnded), delivery: 'update' };
}
