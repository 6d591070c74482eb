/** The seeded server, and who looks at what of it: what the page's feed and its acts share. */
import type { Identified } from '../driver/eyes.ts';
import type { Person, Playground } from '../playground.ts';
import type { Seeded } from './seed.ts';
import type { Place, Scene } from './wire.ts';

export interface StageOptions {
  readonly answerLimitMs: number;
  /** How often the articles have changed so far. */
  readonly articleChanges: () => number;
}

export interface Stage extends Seeded, StageOptions {
  readonly discord: Playground;
  /** Whether that person has put away that private message. */
  isDismissed(personId: string, messageId: string): boolean;
  dismiss(personId: string, messageId: string): void;
}

export interface Looking {
  readonly person: Person;
  readonly place: Identified;
}

export function createStage(discord: Playground, seeded: Seeded, options: StageOptions): Stage {
  const dismissed = new Set<string>();
  return {
    ...seeded,
    ...options,
    discord,
    isDismissed: (personId, messageId) => dismissed.has(`${personId} ${messageId}`),
    dismiss: (personId, messageId) => void dismissed.add(`${personId} ${messageId}`),
  };
}

/** `direct`: the place of their direct messages with the bot. Ids that are none lead to the first person and channel. */
export function findLooking(stage: Stage, personId: string, placeId: string): Looking {
  const found = stage.people.find(({ person }) => person.id === personId) ?? stage.people[0];
  if (found === undefined) throw new Error('Nobody is there.');
  const { person } = found;
  const places = listPlaces(stage, person);
  const place = places.find(({ id, kind }) => id === placeId || kind === placeId) ?? places[0];
  if (place === undefined) throw new Error('There is no channel.');
  return { person, place };
}

export function describeScene(stage: Stage, { person, place }: Looking): Scene {
  const { discord, guild, people } = stage;
  const { roles = [], members } = discord.store.guilds.get(guild.id) ?? {};
  const described = people.map(({ person: { id, name, locale }, moderates }) => ({
    id,
    name,
    locale,
    moderates,
    roles: members?.get(id)?.roleIds ?? [],
  }));
  const places = listPlaces(stage, person);
  const me = described.find(({ id }) => id === person.id);
  const here = places.find(({ id }) => id === place.id);
  if (me === undefined || here === undefined) throw new Error('Who looks must be there.');
  const server = {
    id: guild.id,
    name: guild.name,
    roles: roles.map(({ id, name }) => ({ id, name })),
  };
  const bot = { id: discord.bot.id, name: discord.bot.name };
  return { me, people: described, bot, server, places, here };
}

function listPlaces({ channels, discord }: Stage, person: Person): Place[] {
  return [
    ...channels.map(({ id, name }): Place => ({ id, name, kind: 'channel' })),
    { id: person.directMessages.id, name: discord.bot.name, kind: 'direct' },
  ];
}
