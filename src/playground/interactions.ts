/** Interactions: opened by a person, answered once by the bot within 3 seconds, followed up for 15 minutes. */
import { randomBytes } from 'node:crypto';
import { refuse } from './refusal.ts';
import { interaction as limits } from './rules/limits.ts';
import { interactionEventJson } from './shapes/interaction.ts';
import type { Channel, Interaction, InteractionType, Response, Store } from './store.ts';
import type { World } from './world.ts';

export interface Opening {
  readonly type: InteractionType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly userId: string;
  readonly channel: Channel;
  readonly sourceMessageId?: string | null;
  readonly triggeredBy?: string | null;
}

/** Tells the bot that a person used a command, a component or a modal. */
export function openInteraction(world: World, opening: Opening): Interaction {
  const { store, now } = world;
  const id = store.newId();
  const interaction: Interaction = {
    id,
    token: createToken(id),
    type: opening.type,
    data: opening.data,
    userId: opening.userId,
    channelId: opening.channel.id,
    guildId: opening.channel.guildId,
    createdAt: now(),
    sourceMessageId: opening.sourceMessageId ?? null,
    triggeredBy: opening.triggeredBy ?? null,
    response: null,
  };
  store.interactions.set(interaction.id, interaction);
  deliver(world, interaction);
  return interaction;
}

/** Sends the event, a second time too where a test wants to see an interaction delivered twice. */
export function deliver({ store, gateway, endpoint }: World, interaction: Interaction): void {
  const data = interactionEventJson(store, interaction);
  // The two exclude each other.
  if (endpoint.url() !== null) {
    endpoint.send(data);
    return;
  }
  gateway.dispatch({
    type: 'INTERACTION_CREATE',
    guildId: interaction.guildId,
    intents: 0,
    data: () => data,
  });
}

/** The interaction that may still get its first response; throws as Discord does where it may not. */
export function demandUnanswered(
  store: Store,
  now: number,
  id: string,
  token: string,
): Interaction {
  const interaction = store.interactions.get(id);
  if (interaction === undefined || interaction.token !== token) throw refuse('unknownInteraction');
  if (interaction.response !== null) throw refuse('alreadyAcknowledged');
  if (now - interaction.createdAt > limits.firstResponseMs) throw refuse('unknownInteraction');
  return interaction;
}

/** The answered interaction of a token that is still good; throws as Discord does where there is none. */
export function demandToken(
  store: Store,
  now: number,
  applicationId: string,
  token: string,
): Interaction {
  const interaction = store.interactions.get(idOfToken(token));
  if (applicationId !== store.application.id) throw refuse('unknownWebhook');
  if (interaction?.token !== token || now - interaction.createdAt > limits.tokenLifeMs) {
    throw refuse('invalidWebhookToken');
  }
  if (interaction.response === null) throw refuse('unknownWebhook');
  return interaction;
}

export function setResponse(world: World, interaction: Interaction, response: Response): void {
  world.store.interactions.set(interaction.id, { ...interaction, response });
  world.bell.ring();
}

// Discord's tokens hold the interaction's id as well.
function createToken(id: string): string {
  const random = randomBytes(18).toString('base64url');
  return Buffer.from(`interaction:${id}:${random}`).toString('base64url');
}

function idOfToken(token: string): string {
  return Buffer.from(token, 'base64url').toString().split(':')[1] ?? '';
}
