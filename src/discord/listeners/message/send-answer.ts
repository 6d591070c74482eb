/** A message and the exchange that it began in, the occasion to answer it with a reply of the bot's out. */
import {
  type APIMessage,
  DiscordAPIError,
  type Message,
  MessageReferenceType,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { answerLimitsMs } from '../../connection/retry.ts';
import { toMessage } from '../../messages/reply.ts';
import type { ListenerContext } from '../context.ts';
import type { Exchange } from '../exchanges.ts';
import type { Occasion } from '../respond.ts';
import { readPermission } from './read-permission.ts';
import { serverLanguage } from './read-place.ts';

/** An answer that is there already is edited, to be read where the one before was. */
export function createOccasion(
  message: Message<boolean>,
  exchange: Exchange,
  { rest, now }: ListenerContext,
): Occasion {
  const arrivedAt = now();
  return {
    name: 'a message',
    door: message.inGuild() ? 'mention' : 'direct',
    arrivedAt,
    facts: { message: message.id, channel: message.channelId },
    language: serverLanguage(message),
    send: async (reply, style) => {
      const content = toMessage(reply.components, style);
      if (exchange.answerId === null) exchange.answerId = await send(message, content, rest);
      else await edit(message.channelId, exchange.answerId, content, rest);
    },
    canSend: () => true,
    deadline: () => arrivedAt + answerLimitsMs.message,
    place: message,
  };
}

async function send(
  message: Message<boolean>,
  content: ReturnType<typeof toMessage>,
  rest: ListenerContext['rest'],
): Promise<string | null> {
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...content,
    allowed_mentions: { parse: [], replied_user: false },
    // Discord takes a second message of the same nonce for the first, so that trying again is safe.
    nonce: message.id,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(message.channelId);
  const post = async (sent: typeof body) => readId(await rest.post(route, { body: sent }));
  if (!readPermission(message).reply) return post(body);
  const { id, channelId } = message;
  const reference = { message_id: id, channel_id: channelId, fail_if_not_exists: false };
  const type = MessageReferenceType.Default;
  try {
    return await post({ ...body, message_reference: { type, ...reference } });
  } catch (error) {
    if (!isReplyRefused(error)) throw error;
    return post(body);
  }
}

/** Of the message that Discord answers with. */
function readId(sent: unknown): string | null {
  const { id } = Object(sent) as Partial<APIMessage>;
  return typeof id === 'string' ? id : null;
}

/** Mentions of nobody, as in the message before. */
async function edit(
  channelId: string,
  messageId: string,
  content: ReturnType<typeof toMessage>,
  rest: ListenerContext['rest'],
): Promise<void> {
  const body = { ...content, allowed_mentions: { parse: [] } };
  await rest.patch(Routes.channelMessage(channelId, messageId), { body });
}

/** The history may not be read, though the permissions that we know of say so. */
function isReplyRefused(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
