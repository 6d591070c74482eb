/** A message that was edited or deleted in, its answer edited or deleted out. */
import { type Client, GatewayDispatchEvents, Routes } from 'discord.js';
import { describeFailure, judgeFailure } from '../connection/failure.ts';
import { answerLimitsMs } from '../connection/retry.ts';
import type { ListenerContext } from './context.ts';

/** What is read of Discord's event; discord.js tells of messages alone that it has kept, which are none. */
interface ChangedMessage {
  readonly id?: unknown;
  readonly ids?: unknown;
  readonly channel_id?: unknown;
  readonly content?: unknown;
}

export function registerMessageChanges(client: Client, context: ListenerContext): void {
  const { exchanges, inFlight } = context;
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (data: unknown) => {
    const { id, content }: ChangedMessage = Object(data);
    if (typeof id !== 'string' || typeof content !== 'string') return;
    inFlight.run(() => exchanges.change(id, content));
  });
  const end = (data: unknown): void => {
    const { id, ids, channel_id: channelId }: ChangedMessage = Object(data);
    if (typeof channelId !== 'string') return;
    for (const one of Array.isArray(ids) ? ids : [id]) {
      const remove = (answerId: string) => removeAnswer(channelId, answerId, context);
      inFlight.run(() => exchanges.end(String(one), remove));
    }
  };
  client.ws.on(GatewayDispatchEvents.MessageDelete, end);
  client.ws.on(GatewayDispatchEvents.MessageDeleteBulk, end);
}

async function removeAnswer(
  channelId: string,
  answerId: string,
  { rest, retry, now, logger }: ListenerContext,
): Promise<void> {
  const route = Routes.channelMessage(channelId, answerId);
  try {
    await retry(() => rest.delete(route), now() + answerLimitsMs.message);
  } catch (error) {
    if (judgeFailure(error) === 'gone') return;
    const facts = { err: describeFailure(error), channel: channelId };
    logger.warn(facts, 'the answer to a deleted message could not be removed');
  }
}
