/** Servers that the bot joins and leaves in, kept out: what a server has added goes some time after the bot has. */
import { type Client, Events } from 'discord.js';
import { describeFailure, levelOf } from '../connection/failure.ts';
import type { ListenerContext } from './context.ts';

/**
 * A server that is down for a moment has not been left: Discord, and so discord.js, tells the two
 * apart. `articlesRead`: before it nobody knows who has added what.
 */
export function registerServerListener(
  client: Client,
  { stores, inFlight, logger }: ListenerContext,
  articlesRead: Promise<unknown>,
): void {
  const { departed } = stores;
  const note = (work: () => Promise<void>): void =>
    inFlight.run(() =>
      work().catch((error: unknown) =>
        logger[levelOf(error)](
          { err: describeFailure(error) },
          'which servers were left could not be kept',
        ),
      ),
    );
  const settle = async (): Promise<void> => {
    await departed.settle(new Set(client.guilds.cache.keys()));
    await departed.forgetGone();
  };
  client.on(Events.ClientReady, () => void articlesRead.then(() => note(settle)));
  client.on(Events.GuildCreate, ({ id }) => note(() => departed.joined(id)));
  client.on(Events.GuildDelete, ({ id }) => note(() => departed.left(id)));
}
