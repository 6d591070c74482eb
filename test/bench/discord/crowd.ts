/** A stand-in for Discord in, a server with people and channels out, and a way to have many of them ask at once. */
import type { ChannelHandle, Person, Playground } from '../../../src/playground/playground.ts';

export interface Asker {
  readonly person: Person;
  readonly channel: ChannelHandle;
}

/** Of every five people one reads Discord in Spanish. */
const locales = ['en-US', 'es-ES', 'en-GB', 'fr', 'de'] as const;
const channels = 16;

export function createCrowd(discord: Playground, people: number): readonly Asker[] {
  const guild = discord.createGuild({ name: 'Newsroom' });
  const places = Array.from({ length: channels }, (_, i) =>
    guild.createChannel({ name: `channel-${i}` }),
  );
  return Array.from({ length: people }, (_, i) => ({
    person: guild.createMember({
      name: `Reader ${i}`,
      locale: locales[i % locales.length] ?? 'en-US',
    }),
    channel: places[i % channels] as ChannelHandle,
  }));
}

/** Does `count` things, `atOnce` of them at any time; rejects with the first that does. */
export async function doMany(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const workers = Array.from({ length: Math.min(count, atOnce) }, async () => {
    while (next < count) await work(next++);
  });
  await Promise.all(workers);
}
