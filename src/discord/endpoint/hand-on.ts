/** A client that need not be connected and an interaction as Discord sends it in; the client's listeners hear of it. */
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { describeFailure } from '../connection/failure.ts';

/** What discord.js does with such an event of the gateway (14.28: `client.actions`, of which its types say nothing). */
interface Actions {
  readonly InteractionCreate: { handle(interaction: object): void };
}

export function handOn(client: Client, interaction: object, logger: Logger): void {
  const { actions } = client as unknown as { readonly actions: Actions };
  try {
    actions.InteractionCreate.handle(interaction);
  } catch (error) {
    logger.warn({ err: describeFailure(error) }, 'an interaction could not be read');
  }
}
