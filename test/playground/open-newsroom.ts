/** How the stand-in is to be in, one with a server, a channel and two people out; what was asked of it is checked as it closes. */
import { expect } from 'vitest';
import {
  checkRequests,
  type PlaygroundOptions,
  startPlayground,
} from '../../src/playground/playground.ts';
import { token } from './real-client.ts';

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

export async function openNewsroom(options: Partial<PlaygroundOptions> = {}) {
  const discord = await startPlayground({ token, ...options });
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-GB' });
  return {
    discord,
    guild,
    general: guild.createChannel({ name: 'general' }),
    ana: guild.createMember({ name: 'Ana', locale: 'es-ES' }),
    luis: guild.createMember({ name: 'Luis' }),
    close: async () => {
      await discord.close();
      expect(checkRequests(discord.requests)).toEqual([]);
    },
  };
}
