/** A channel, and who is to read the answers there, in; the same kept, and said, out. */
import { ChannelType } from 'discord.js';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAnswers } from '../messages/show-settings.ts';
import type { Visit } from '../visit/visit.ts';

export type AnswersIn = 'all' | 'private' | 'off';

/** A channel as a command names it; null where Discord says nothing of its type. */
export interface NamedChannel {
  readonly id: string;
  readonly type: number | null;
}

/** Where people can write to the bot. */
export const spokenTypes = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
] as const;

/** More than this is nothing that people keep track of. */
const maxListed = 25;

export async function changeAnswers(
  guildId: string,
  channel: NamedChannel | null,
  how: AnswersIn,
  visit: Visit,
): Promise<Reply> {
  const { moderation } = visit.texts;
  if (!channel || !isOf(channel, spokenTypes)) return createNotice(moderation.notSpokenIn);
  let isFull = false;
  const settings = await visit.stores.settings.change(guildId, (before) => {
    const answers = { ...before.answers };
    if (how === 'all') delete answers[channel.id];
    else answers[channel.id] = how;
    isFull = Object.keys(answers).length > maxListed;
    return isFull ? before : { ...before, answers };
  });
  if (isFull) return createNotice(moderation.tooMany(maxListed));
  return createNotice([...sayAnswersIn(channel.id, settings, visit)].join('\n'));
}

function sayAnswersIn(id: string, settings: ServerSettings, visit: Visit): string[] {
  const { moderation } = visit.texts;
  const how = settings.answers[id];
  const daily = settings.daily;
  const staysDaily = how === 'off' && daily?.channel === id && daily.stopped === null;
  return [
    how ? sayAnswers(id, how, visit) : moderation.answersToAll(`<#${id}>`),
    ...(staysDaily ? [moderation.dailyStays] : []),
  ];
}

/** True too where its type is not told: trying tells. */
export function isOf({ type }: NamedChannel, types: readonly number[]): boolean {
  return type === null || types.includes(type);
}
