/** A channel, and who is to read the answers there, in; the same kept, and said, out. */
import { ChannelType } from 'discord.js';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAnswers } from '../messages/show-settings.ts';
import type { Visit } from '../visit/visit.ts';
import { changeSettings, maxListed } from './change-settings.ts';

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

export async function changeAnswers(
  guildId: string,
  channel: NamedChannel | null,
  how: AnswersIn,
  visit: Visit,
): Promise<Reply> {
  const { moderation } = visit.texts;
  if (!channel || !isOf(channel, spokenTypes)) return createNotice(moderation.notSpokenIn);
  return changeSettings(
    guildId,
    (before) => {
      const { [channel.id]: _, ...others } = before.answers;
      const answers = how === 'all' ? others : { ...others, [channel.id]: how };
      if (Object.keys(answers).length > maxListed)
        return { refused: moderation.tooMany(maxListed) };
      const settings = { ...before, answers };
      return { settings, said: sayAnswersIn(channel.id, settings, visit).join('\n') };
    },
    visit,
  );
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
