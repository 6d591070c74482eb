/** A shard in, a server whose events it gets out, with people in it. */
import { servesGuild } from '../../src/discord/connection/shards.ts';
import type {
  ChannelHandle,
  GuildHandle,
  Person,
  Playground,
} from '../../src/playground/playground.ts';

export interface ShardedServer {
  readonly guild: GuildHandle;
  readonly general: ChannelHandle;
  readonly ana: Person;
  /** May manage the server. */
  readonly mod: Person;
}

export function openServerOf(shard: number, count: number, discord: Playground): ShardedServer {
  for (;;) {
    const guild = discord.createGuild({ name: `Server of ${shard}`, locale: 'en-US' });
    if (!servesGuild({ count, ids: [shard] }, guild.id)) continue;
    return {
      guild,
      general: guild.createChannel({ name: 'general' }),
      ana: guild.createMember({ name: 'Ana' }),
      mod: guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] }),
    };
  }
}
