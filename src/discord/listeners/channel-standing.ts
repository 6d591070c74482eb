/** A client and a channel in, whether the bot may write there out: a message that is refused counts against it. */
import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Standing } from '../visit/visit.ts';

const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];

export function judgeChannel(client: Client | undefined, channelId: string): Standing {
  if (!client?.isReady()) return 'unknown';
  const channel = client.channels.cache.get(channelId);
  if (!channel) return 'gone';
  if (channel.isDMBased()) return 'unknown';
  const { me } = channel.guild.members;
  const granted = me && channel.permissionsFor(me);
  if (!granted) return 'unknown';
  return granted.has(needed) ? 'open' : 'forbidden';
}
