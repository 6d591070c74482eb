/** A message in, the question that it may go on from out. */
import { type APIMessage, type Message, Routes } from 'discord.js';
import { standsAlone } from '../../../answer/follow-up.ts';
import { describeFailure } from '../../connection/failure.ts';
import { readQuestion } from '../../presses/press.ts';
import type { ListenerContext } from '../context.ts';
import { readPermission } from './read-permission.ts';

/** A question without the one before it is better than none in time. */
const readLimitMs = 6_000;

/** The question that the answer replied to shows, which a reply may go on from; empty where there is none. */
export async function readQuestionBefore(
  message: Message<boolean>,
  text: string,
  { rest, retry, now, logger }: ListenerContext,
): Promise<string> {
  const { mentions, client } = message;
  if (mentions.repliedUser?.id !== client.user?.id || standsAlone(text)) return '';
  if (!readPermission(message).reply) return '';
  try {
    const { channelId = message.channelId, messageId = '' } = message.reference ?? {};
    const route = Routes.channelMessage(channelId, messageId);
    const replied = await retry(() => rest.get(route), now() + readLimitMs);
    const { components = [] } = (replied ?? {}) as Partial<APIMessage>;
    return readQuestion({ components });
  } catch (error) {
    logger.info({ err: describeFailure(error) }, 'the message replied to could not be read');
    return '';
  }
}
