/** A message in, where it was asked and what is spoken there out. */
import type { Message } from 'discord.js';
import type { Place } from '../../../library/visibility.ts';
import type { SpokenLanguage } from '../../../model.ts';
import { languageOfLocale } from '../../texts/choose-texts.ts';

/** Everyone in the channel reads the answer, so that no role counts. */
export function readPlace({ guildId, channelId, channel }: Message<boolean>): Place {
  const parentId = channel.isThread() ? channel.parentId : null;
  return { guildId, channelIds: [channelId, parentId].filter((id) => id !== null), roleIds: [] };
}

/** The server's language where the message has no words to tell by. */
export function serverLanguage(message: Message<boolean>): SpokenLanguage {
  return languageOfLocale(message.guild?.preferredLocale ?? '');
}
