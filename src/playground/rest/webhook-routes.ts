/** What follows a first response, by the interaction's token: the original read, edited, deleted, and follow-ups. */
import { MessageFlags } from 'discord-api-types/v10';
import { composeMessage } from '../compose-message.ts';
import { demandToken } from '../interactions.ts';
import { removeMessage } from '../messages.ts';
import { refuse } from '../refusal.ts';
import type { MessageBody } from '../rules/bodies.ts';
import { allowedFlags } from '../rules/message-rules.ts';
import { messageJson } from '../shapes/message.ts';
import type { Interaction, Message } from '../store.ts';
import type { World } from '../world.ts';
import { answer } from './callback-routes.ts';
import { edit } from './message-routes.ts';
import { parseBody } from './parse-body.ts';
import { type Call, noContent, ok, type Routes } from './route.ts';

export function webhookRoutes(world: World): Routes {
  const { store, now } = world;
  const path = '/webhooks/:application/:token';
  const interactionOf = (call: Call): Interaction =>
    demandToken(store, now(), call.param('application'), call.param('token'));
  const messageOf = (call: Call): Message => demandOwn(world, interactionOf(call), call);
  return {
    [`POST ${path}`]: (call) => {
      const interaction = interactionOf(call);
      const thinking = thinkingMessage(world, interaction);
      const body = parseBody('IncomingWebhookRequestPartial', call.body);
      const message =
        thinking === null
          ? followUp(world, interaction, body, call)
          : edit(world, thinking, body, call);
      return ok(messageJson(store, message));
    },
    [`GET ${path}/messages/:message`]: (call) => ok(messageJson(store, messageOf(call))),
    [`PATCH ${path}/messages/:message`]: (call) => {
      const message = messageOf(call);
      const body = parseBody('IncomingWebhookUpdateRequestPartial', call.body);
      return ok(messageJson(store, edit(world, message, body, call)));
    },
    [`DELETE ${path}/messages/:message`]: (call) => {
      removeMessage(world, messageOf(call));
      return noContent;
    },
  };
}

function followUp(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  { files }: Call,
): Message {
  const { newId } = world.store;
  const parts = composeMessage({ body, files, flags: allowedFlags.response, newId });
  return answer(world, interaction, parts, body);
}

/** The deferred response that nothing has filled yet: the first follow-up goes there. */
function thinkingMessage({ store }: World, { response }: Interaction): Message | null {
  const message =
    response?.kind === 'deferred' ? store.messages.get(response.messageId) : undefined;
  return message !== undefined && (message.flags & MessageFlags.Loading) !== 0 ? message : null;
}

/** The original response or a follow-up of this interaction. Throws 10008 for any other message. */
function demandOwn({ store }: World, interaction: Interaction, call: Call): Message {
  const { response } = interaction;
  const original = response !== null && 'messageId' in response ? response.messageId : '';
  const wanted = call.param('message') === '@original' ? original : call.param('message');
  const message = store.messages.get(wanted);
  if (message === undefined) throw refuse('unknownMessage');
  if (message.id !== original && message.interactionId !== interaction.id) {
    throw refuse('unknownMessage');
  }
  return message;
}
