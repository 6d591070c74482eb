/** A bot token in, a stand-in for Discord out: REST and gateway on one loopback port, people to drive, faults to order. */
import type { AddressInfo } from 'node:net';
import { createBell, type WaitOptions } from './bell.ts';
import type { Stage } from './driver/await-answer.ts';
import { awaitReply } from './driver/await-answer.ts';
import { createGuildHandle, type GuildHandle } from './driver/guild.ts';
import { createPerson, type Person } from './driver/person.ts';
import type { Shown } from './driver/shown.ts';
import { createEndpoint } from './endpoint.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { deliver } from './interactions.ts';
import { addGuild, addUpload, addUser, type NewFile } from './places.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { callbackRoutes } from './rest/callback-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { createFaults, type Fault } from './rest/faults.ts';
import { messageRoutes } from './rest/message-routes.ts';
import { reactionRoutes } from './rest/reaction-routes.ts';
import { createRestServer, type LoggedRequest } from './rest/rest-server.ts';
import type { Routes } from './rest/route.ts';
import { webhookRoutes } from './rest/webhook-routes.ts';
import { expectBodies } from './rules/check-body.ts';
import { gateway as gatewayLimits } from './rules/limits.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createStore, type Message, type Store } from './store.ts';
import type { World } from './world.ts';

export type { ChannelHandle, GuildHandle } from './driver/guild.ts';
export type { Person } from './driver/person.ts';
export { checkRequests } from './openapi/check-requests.ts';
export type { Fault } from './rest/faults.ts';

export interface Sharding {
  readonly shards: number;
  readonly maxConcurrency: number;
}

export interface PlaygroundOptions {
  /** The only bot token that is accepted. */
  readonly token: string;
  /** Of the bot; default `Footnote`. */
  readonly name?: string;
  /** Unix milliseconds; default the machine's clock. Interaction deadlines and ids follow it. */
  readonly now?: () => number;
  /** Privileged intents that the application's owner has switched on, as bits; default none. */
  readonly privilegedIntents?: number;
  /** How often the bot must send a heartbeat; default 41,250. */
  readonly heartbeatMs?: number;
  /** What Discord recommends, and how many shards may identify at once; default one of each. */
  readonly sharding?: Sharding;
  /** How long the driver waits for an answer, in real time; default 30,000. */
  readonly limitMs?: number;
}

export interface Playground {
  /** For `DISCORD_API`, or the client's `rest.api`. */
  readonly apiUrl: string;
  readonly bot: { readonly id: string; readonly name: string; readonly mention: string };
  createGuild(options: { readonly name: string; readonly locale?: string }): GuildHandle;
  /** Somebody who is in no guild, and writes direct messages only. */
  createPerson(options: { readonly name: string; readonly locale?: string }): Person;
  /** Every REST request so far, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly gateway: Gateway;
  /** Where interactions are sent from now on, instead of over the gateway. */
  useEndpoint(url: string): Promise<void>;
  /** Spoils the next `times` requests of a route, such as `POST /channels/:channel/messages`. */
  fail(route: string, fault: Fault, times?: number): void;
  /** Spoils every request from now on; null ends that. */
  outage(fault: Fault | null): void;
  /** A file that a person has at hand: the value of an attachment option. */
  upload(file: NewFile): string;
  /** Resolves when a bot is connected and has been told READY or RESUMED. */
  online(): Promise<void>;
  /** The bot's answer to a message that somebody typed. */
  replyTo(message: Message): Promise<Shown>;
  /** Delivers the interaction behind an answer a second time, as Discord sometimes does. */
  redeliver(shown: Shown): void;
  /** Waits for any other change: resolves with the first value of `probe` that is not undefined. */
  until<T>(probe: () => T | undefined, what: string, options?: WaitOptions): Promise<T>;
  /** Has every listener and every wait look again. */
  ring(): void;
  /** Calls it after each change, until what is returned is called. */
  listen(listener: () => void): () => void;
  /** Whether the bot is seen typing there. */
  isTyping(channelId: string): boolean;
  /** What there is, to look at. */
  readonly store: Store;
  /** Keeps nothing of what was said and asked so far, as a run of many thousand questions needs: call it when all are answered. */
  forget(): void;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Listens on a free port of the loopback. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { token, name = 'Footnote', now = Date.now, privilegedIntents = 0 } = options;
  const bell = createBell();
  const store = createStore(name, privilegedIntents, createSnowflakes(now));
  const requests: LoggedRequest[] = [];
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const { heartbeatMs = gatewayLimits.heartbeatMs } = options;
  const { sharding = { shards: 1, maxConcurrency: 1 } } = options;
  const gateway = createGateway({
    ...{ store, bell, now, token, heartbeatMs },
    ...{ address: gatewayUrl, identifiesPerDay: identifiesOf(sharding) },
  });
  const endpoint = createEndpoint(now);
  const world: World = { store, now, bell, gateway, endpoint };
  const routes = allRoutes(world, gatewayUrl, sharding);
  const faults = createFaults(Object.keys(routes));
  const log = (request: LoggedRequest): void => void requests.push(request);
  const upload = (path: string) =>
    [...store.uploads.values()].find(({ url }) => new URL(url).pathname === path);
  const server = createRestServer({ routes, token, now, bell, faults, log, upload });
  server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  // Once it listens, while the bots are still starting.
  setImmediate(expectBodies);

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    requests,
    gateway,
    store,
    ...driver({ ...world, requests, limitMs: options.limitMs ?? 30_000 }),
    fail: (route, fault, times = 1) => faults.order(route, fault, times),
    outage: faults.everywhere,
    useEndpoint: endpoint.use,
    until: bell.until,
    listen: bell.listen,
    ring: bell.ring,
    isTyping: (channelId) => (store.typing.get(channelId) ?? 0) > now(),
    forget() {
      gateway.forget();
      requests.length = 0;
      for (const kept of [store.messages, store.interactions]) kept.clear();
      for (const { messageIds } of store.channels.values()) messageIds.length = 0;
    },
    upload: (file) => addUpload(store, `http://127.0.0.1:${port}`, file).id,
    async close() {
      bell.silence();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** 2,000 or more for bots of many servers, which are those of many shards. */
const identifiesOf = ({ shards }: Sharding): number =>
  Math.max(gatewayLimits.identifiesPerDay, 5 * shards);

function allRoutes(world: World, gatewayUrl: () => string, sharding: Sharding): Routes {
  return {
    ...applicationRoutes(world, gatewayUrl, {
      ...sharding,
      identifiesPerDay: identifiesOf(sharding),
    }),
    ...commandRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
    ...messageRoutes(world),
    ...reactionRoutes(world),
    ...channelRoutes(world),
  };
}

function driver(
  stage: Stage,
): Pick<Playground, 'bot' | 'createGuild' | 'createPerson' | 'online' | 'replyTo' | 'redeliver'> {
  const { store, gateway, bell, now } = stage;
  return {
    bot: { id: store.bot.id, name: store.bot.name, mention: `<@${store.bot.id}>` },
    createGuild({ name, locale = 'en-US' }) {
      const guild = addGuild(store, now(), { name, locale });
      gateway.addGuild(guild);
      return createGuildHandle(stage, guild);
    },
    createPerson({ name, locale = 'en-US' }) {
      return createPerson(stage, addUser(store, { name, locale, bot: false }));
    },
    async online() {
      await bell.until(() => (gateway.connected() > 0 ? true : undefined), 'the bot to connect', {
        limitMs: 20_000,
      });
    },
    replyTo: (message) => awaitReply(stage, message),
    redeliver({ interactionId }) {
      const interaction = store.interactions.get(interactionId ?? '');
      if (interaction === undefined) throw new Error('This answer has no interaction.');
      deliver(stage, interaction);
    },
  };
}
