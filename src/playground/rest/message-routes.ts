/** Messages of a channel: posted, read, edited and deleted by the bot. */
import { composeMessage } from '../compose-message.ts';
import { changeMessage, postMessage, removeMessage } from '../messages.ts';
import { demand, may } from '../permissions.ts';
import { isThread } from '../places.ts';
import { createPoll } from '../polls.ts';
import { refuse, refuseProblems } from '../refusal.ts';
import type { ChannelMessageBody, MessageBody } from '../rules/bodies.ts';
import { allowedFlags } from '../rules/message-rules.ts';
import { problem } from '../rules/problem.ts';
import { messageJson, messageJsonForBot } from '../shapes/message.ts';
import type { Channel, Message, Store } from '../store.ts';
import type { World } from '../world.ts';
import { visibleChannel } from './channel-routes.ts';
import { parseBody } from './parse-body.ts';
import { type Call, noContent, ok, type Reply, type Routes } from './route.ts';

export function messageRoutes(world: World): Routes {
  const { store } = world;
  const intents = store.application.privilegedIntents;
  const path = '/channels/:channel/messages';
  return {
    [`POST ${path}`]: (call) => post(world, call),
    [`GET ${path}`]: (call) => {
      const channel = visibleChannel(store, call);
      const page = may(store, channel, store.bot.id, 'ReadMessageHistory')
        ? pageOf(publicMessages(store, channel), call.query)
        : [];
      return ok(page.map((message) => messageJsonForBot(store, message, intents)));
    },
    [`GET ${path}/:message`]: (call) => {
      const channel = visibleChannel(store, call);
      demand(store, channel, 'ReadMessageHistory');
      return ok(messageJsonForBot(store, demandMessage(store, channel, call), intents));
    },
    [`PATCH ${path}/:message`]: (call) => {
      const message = demandMessage(store, visibleChannel(store, call), call);
      if (message.authorId !== store.bot.id) throw refuse('notTheAuthor');
      const body = parseBody('MessageEditRequestPartial', call.body);
      return ok(messageJson(store, edit(world, message, body, call)));
    },
    [`DELETE ${path}/:message`]: (call) => {
      const channel = visibleChannel(store, call);
      const message = demandMessage(store, channel, call);
      if (message.authorId !== store.bot.id) demand(store, channel, 'ManageMessages');
      removeMessage(world, message);
      return noContent;
    },
  };
}

function post(world: World, call: Call): Reply {
  const { store } = world;
  const channel = visibleChannel(store, call);
  demand(store, channel, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.type === 15) throw refuse('notATextChannel');
  const body = parseBody('MessageCreateRequest', call.body);
  const repeated = body.enforce_nonce ? byNonce(store, channel, body.nonce) : undefined;
  if (repeated !== undefined) return ok(messageJson(store, repeated));
  const target = replyTarget(store, channel, body);
  const parts = composeMessage({
    body,
    files: call.files,
    flags: allowedFlags.channel,
    repliedUser: target?.authorId ?? null,
    newId: store.newId,
  });
  const message = postMessage(world, {
    ...parts,
    channel,
    authorId: store.bot.id,
    type: target === null ? 0 : 19,
    replyTo: target?.id ?? null,
    nonce: body.nonce ?? null,
    poll: body.poll ? createPoll(body.poll, world.now()) : null,
  });
  return ok(messageJson(store, message));
}

/** Changes a message by a body and files, as every edit does, through a channel or an interaction. */
export function edit(
  world: World,
  message: Message,
  body: MessageBody,
  { files }: Pick<Call, 'files'>,
): Message {
  const parts = composeMessage({
    body,
    files,
    before: message,
    flags: allowedFlags.edit,
    newId: world.store.newId,
  });
  return changeMessage(world, message, parts);
}

/** The message replied to, or null for none or one that is gone and was said not to matter. */
function replyTarget(store: Store, channel: Channel, body: ChannelMessageBody): Message | null {
  const reference = body.message_reference;
  if (!reference) return null;
  demand(store, channel, 'ReadMessageHistory', 'replyNeedsHistory');
  const target = store.messages.get(reference.message_id);
  if (target?.channelId === channel.id && target.visibleTo === null) return target;
  if (reference.fail_if_not_exists ?? true) {
    const place = ['message_reference'];
    refuseProblems([problem(place, 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  }
  return null;
}

function byNonce(
  store: Store,
  channel: Channel,
  nonce: string | number | null | undefined,
): Message | undefined {
  return publicMessages(store, channel).find(
    (message) => message.authorId === store.bot.id && message.nonce === nonce,
  );
}

/** The message of the call. Throws 10008 where there is none that the bot sees. */
export function demandMessage(store: Store, channel: Channel, call: Call): Message {
  const message = store.messages.get(call.param('message'));
  if (message?.channelId !== channel.id || message.visibleTo !== null)
    throw refuse('unknownMessage');
  return message;
}

function publicMessages(store: Store, channel: Channel): Message[] {
  return channel.messageIds
    .flatMap((id) => store.messages.get(id) ?? [])
    .filter(({ visibleTo }) => visibleTo === null);
}

/** Newest first, as Discord lists them. */
function pageOf(messages: readonly Message[], query: URLSearchParams): Message[] {
  const limit = Number(query.get('limit') ?? 50);
  const before = BigInt(query.get('before') ?? '9'.repeat(19));
  const after = BigInt(query.get('after') ?? 0);
  return messages
    .filter(({ id }) => BigInt(id) < before && BigInt(id) > after)
    .reverse()
    .slice(0, limit);
}
