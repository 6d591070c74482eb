/** An interaction or a typed message in, what the bot showed for it out, as soon as it is there. */
import { MessageFlags } from 'discord-api-types/v10';
import type { LoggedRequest } from '../rest/rest-server.ts';
import type { Choice } from '../rules/bodies.ts';
import type { Interaction, Message, Store } from '../store.ts';
import type { World } from '../world.ts';
import { type Shown, shownMessage, shownModal } from './shown.ts';

/** A world and what was asked of its REST API, for the errors. */
export interface Stage extends World {
  readonly requests: readonly LoggedRequest[];
  /** How long an answer may take, in real time. */
  readonly limitMs: number;
}

/** Rejects when nothing is shown in time; a deferred answer counts when it is filled. */
export function awaitShown(stage: Stage, interaction: Interaction, what: string): Promise<Shown> {
  const { store } = stage;
  return awaitValue(stage, what, () => {
    const response = store.interactions.get(interaction.id)?.response ?? null;
    if (response === null || response.kind === 'choices') return undefined;
    if (response.kind === 'modal') {
      return shownModal(response.modal, nameOf(store, interaction.userId), interaction.id);
    }
    const message = store.messages.get(response.messageId);
    if (message === undefined || (message.flags & MessageFlags.Loading) !== 0) return undefined;
    if (response.kind === 'deferred-update') {
      if (message !== response.standing) {
        return shownMessage(store, 'update', message, interaction.id);
      }
      return findFollowUp(store, interaction, message);
    }
    const kind = response.kind === 'update' ? 'update' : 'message';
    return shownMessage(store, kind, message, interaction.id);
  });
}

export function awaitChoices(
  stage: Stage,
  interaction: Interaction,
  what: string,
): Promise<readonly Choice[]> {
  return awaitValue(stage, what, () => {
    const response = stage.store.interactions.get(interaction.id)?.response;
    return response?.kind === 'choices' ? response.choices : undefined;
  });
}

/** The bot's first message in that channel after `message`. */
export function awaitReply(stage: Stage, message: Message): Promise<Shown> {
  const { store } = stage;
  return awaitValue(stage, `an answer to "${message.content.slice(0, 80)}"`, () => {
    const ids = store.channels.get(message.channelId)?.messageIds ?? [];
    const later = ids
      .slice(ids.indexOf(message.id) + 1)
      .flatMap((id) => store.messages.get(id) ?? []);
    const answer = later.find(
      ({ authorId, interactionId, replyTo }) =>
        authorId === store.bot.id &&
        interactionId === null &&
        (replyTo === null || replyTo === message.id),
    );
    return answer === undefined ? undefined : shownMessage(store, 'message', answer, null);
  });
}

export async function awaitGone(stage: Stage, { id }: Message, what: string): Promise<void> {
  await awaitValue(stage, what, () => (stage.store.messages.has(id) ? undefined : true));
}

function awaitValue<T>(stage: Stage, what: string, probe: () => T | undefined): Promise<T> {
  const { bell, gateway, endpoint, requests, limitMs } = stage;
  if (!gateway.knowsBot() && endpoint.url() === null) {
    return Promise.reject(new Error(`Nobody answers ${what}: no bot has connected.`));
  }
  const from = requests.length;
  const received = (): string => describeRequests(requests.slice(from));
  return bell.until(probe, what, { limitMs, received });
}

/** After "I will update this" another message may follow. */
function findFollowUp(store: Store, interaction: Interaction, source: Message): Shown | undefined {
  const ids = store.channels.get(source.channelId)?.messageIds ?? [];
  const followUp = ids
    .flatMap((id) => store.messages.get(id) ?? [])
    .find(({ interactionId }) => interactionId === interaction.id);
  return followUp && shownMessage(store, 'message', followUp, interaction.id);
}

function describeRequests(requests: readonly LoggedRequest[]): string {
  if (requests.length === 0) return 'no request from the bot';
  const lines = requests.slice(-5).map(({ method, path, status, response }) => {
    const answer = status < 400 ? '' : ` ${JSON.stringify(response)}`;
    return `${method} ${path} → ${status}${answer}`;
  });
  return `${requests.length} requests, last:\n${lines.join('\n')}`;
}

function nameOf(store: Store, userId: string): string {
  return store.users.get(userId)?.name ?? userId;
}
