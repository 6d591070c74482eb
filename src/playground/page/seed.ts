/** An empty stand-in in, a small server with people in it out: where the page plays. */
import type { ChannelHandle, GuildHandle, Person, Playground } from '../playground.ts';

export interface Seeded {
  readonly guild: GuildHandle;
  readonly channels: readonly ChannelHandle[];
  readonly people: readonly SeededPerson[];
}

export interface SeededPerson {
  readonly person: Person;
  readonly moderates: boolean;
}

export function seedServer(discord: Playground): Seeded {
  const guild = discord.createGuild({ name: 'Reading room' });
  const channels = ['general', 'editors'].map((name) => guild.createChannel({ name }));
  const reader = guild.createMember({ name: 'Ada' });
  const moderator = guild.createMember({
    name: 'Max',
    permissions: ['ManageGuild'],
    role: 'Moderators',
  });
  return {
    guild,
    channels,
    people: [
      { person: reader, moderates: false },
      { person: moderator, moderates: true },
    ],
  };
}
