/** The bot's first response to an interaction: once, in time, and of a kind that fits. */
import { MessageFlags } from 'discord-api-types/v10';
import { composeMessage } from '../compose-message.ts';
import { noPings } from '../find-pings.ts';
import { demandUnanswered, setResponse } from '../interactions.ts';
import { changeMessage, postMessage } from '../messages.ts';
import { createPoll } from '../polls.ts';
import { refuse, refuseProblems } from '../refusal.ts';
import type { Bodies, MessageBody } from '../rules/bodies.ts';
import { allowedFlags, flagProblems } from '../rules/message-rules.ts';
import { below, notAChoice, required } from '../rules/problem.ts';
import { messageJson } from '../shapes/message.ts';
import type { Interaction, Message, MessageParts, Response, Store } from '../store.ts';
import type { World } from '../world.ts';
import { parseBody } from './parse-body.ts';
import { type Call, noContent, ok, type Routes } from './route.ts';

/** Callback types that fit an interaction; 6 and 7 need a message to update. */
function fittingTypes({ type, sourceMessageId }: Interaction): readonly number[] {
  if (type === 4) return [8];
  const update = sourceMessageId === null ? [] : [6, 7];
  return type === 5 ? [4, 5, ...update] : [4, 5, ...update, 9];
}

/** The callback's type. Throws 50035 for one that does not fit. */
function demandType(interaction: Interaction, body: unknown): number {
  const { type } = Object(body);
  const fitting = fittingTypes(interaction);
  if (type === undefined) refuseProblems([required(['type'])]);
  if (!fitting.includes(type)) refuseProblems([notAChoice(['type'], fitting)]);
  return type;
}

export function callbackRoutes(world: World): Routes {
  const { store, now } = world;
  return {
    'POST /interactions/:interaction/:token/callback': (call) => {
      const id = call.param('interaction');
      const interaction = demandUnanswered(store, now(), id, call.param('token'));
      const type = demandType(interaction, call.body);
      const response = respond(world, interaction, type, call);
      setResponse(world, interaction, response);
      return call.query.get('with_response') === 'true'
        ? ok(callbackJson(store, interaction, type, response))
        : noContent;
    },
  };
}

function respond(world: World, interaction: Interaction, type: number, call: Call): Response {
  if (type === 5) return defer(world, interaction, call);
  if (type === 6) {
    const messageId = interaction.sourceMessageId ?? '';
    return { kind: 'deferred-update', messageId, standing: world.store.messages.get(messageId) };
  }
  if (type === 8) {
    const { choices } = parseData(choicesSchema(call.body), call.body);
    return { kind: 'choices', choices: choices ?? [] };
  }
  if (type === 9) {
    return { kind: 'modal', modal: parseData('ModalInteractionCallbackRequestData', call.body) };
  }
  const body =
    type === 7
      ? parseData('IncomingWebhookUpdateForInteractionCallbackRequestPartial', call.body)
      : parseData('IncomingWebhookInteractionRequest', call.body);
  const source = world.store.messages.get(interaction.sourceMessageId ?? '');
  if (type === 7 && source === undefined) throw refuse('unknownMessage');
  const before = type === 7 ? (source ?? null) : null;
  const parts = composeMessage({
    body,
    place: ['data'],
    files: call.files,
    before,
    flags: before === null ? allowedFlags.response : allowedFlags.edit,
    newId: world.store.newId,
  });
  return before === null
    ? { kind: 'message', messageId: answer(world, interaction, parts, body).id }
    : { kind: 'update', messageId: changeMessage(world, before, parts).id };
}

/** What the callback says besides its type; only a deferred one may say nothing. */
function parseData<Name extends keyof Bodies>(name: Name, body: unknown): Bodies[Name] {
  const { data } = Object(body);
  if (data === undefined || data === null) refuseProblems([required(['data'])]);
  return parseBody(name, data, ['data']);
}

/** The specification has choices of texts and of numbers apart. */
function choicesSchema(body: unknown) {
  const [first] = [Object(body).data?.choices].flat();
  return typeof first?.value === 'number'
    ? 'InteractionApplicationCommandAutocompleteCallbackNumberData'
    : 'InteractionApplicationCommandAutocompleteCallbackStringData';
}

/** "Footnote is thinking…": an empty message that an edit fills. */
function defer(world: World, interaction: Interaction, call: Call): Response {
  const { data = {} } = Object(call.body);
  const flags = parseBody('IncomingWebhookInteractionRequest', data, ['data']).flags ?? 0;
  refuseProblems(below(['data'], flagProblems(flags, allowedFlags.deferred)));
  const empty = { content: '', embeds: [], components: [], attachments: [], pings: noPings };
  const parts: MessageParts = { ...empty, flags: flags | MessageFlags.Loading };
  return { kind: 'deferred', messageId: answer(world, interaction, parts).id };
}

/** A message by the bot that belongs to the interaction; an ephemeral one only its person sees. */
export function answer(
  world: World,
  interaction: Interaction,
  parts: MessageParts,
  { poll }: Pick<MessageBody, 'poll'> = {},
): Message {
  const channel = world.store.channels.get(interaction.channelId);
  if (channel === undefined) throw refuse('unknownChannel');
  const ofCommand = interaction.type === 2;
  const ofMenu = ofCommand && interaction.data['type'] !== 1;
  return postMessage(world, {
    ...parts,
    poll: poll ? createPoll(poll, world.now()) : null,
    channel,
    authorId: world.store.bot.id,
    type: ofMenu ? 23 : ofCommand ? 20 : interaction.sourceMessageId === null ? 0 : 19,
    replyTo: ofCommand ? null : interaction.sourceMessageId,
    interactionId: interaction.id,
    webhookId: world.store.application.id,
    visibleTo: (parts.flags & MessageFlags.Ephemeral) === 0 ? null : interaction.userId,
  });
}

function callbackJson(
  store: Store,
  interaction: Interaction,
  type: number,
  response: Response,
): Record<string, unknown> {
  const message = 'messageId' in response ? store.messages.get(response.messageId) : undefined;
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channelId,
      ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }),
    },
    ...(message === undefined ? {} : { resource: { type, message: messageJson(store, message) } }),
  };
}
