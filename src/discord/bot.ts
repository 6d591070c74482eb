/** Articles in a library in, a bot on Discord that answers from them out. */
import { Events } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordConfig, EndpointConfig } from '../config/config.ts';
import type { FootnoteError } from '../error.ts';
import type { Stores } from '../library/create-stores.ts';
import { type ExtractPart, extractHere } from '../library/extract-part.ts';
import type { Library } from '../library/library.ts';
import type { Listening } from '../listen.ts';
import { allCommands, messageMenus } from './commands/index.ts';
import { createApi } from './connection/api.ts';
import {
  createConnection,
  defaultTiming,
  type ShardState,
  type Timing,
} from './connection/connection.ts';
import { createSession, type Session } from './connection/create-session.ts';
import { describeFailure } from './connection/failure.ts';
import { createIdentifyBudget } from './connection/identify-budget.ts';
import { createInvite, registerCommands } from './connection/register-commands.ts';
import { defaultRequestLimits, type RequestLimits } from './connection/transport.ts';
import { handOn } from './endpoint/hand-on.ts';
import { readApplication } from './endpoint/read-application.ts';
import { serveInteractions } from './endpoint/serve-interactions.ts';
import { readPublicKey } from './endpoint/verify-request.ts';
import { createContext } from './listeners/context.ts';
import { postDailyQuotes } from './listeners/daily-quotes.ts';
import { registerInteractionListener } from './listeners/interactions.ts';
import { registerMessageListener } from './listeners/messages.ts';
import { createQuestionLog, type Door, type QuestionNote } from './listeners/question-log.ts';
import { registerServerListener } from './listeners/servers.ts';
import { readAllNames } from './visit/proposals.ts';

export interface BotOptions {
  readonly config: DiscordConfig;
  /** Of a server, or of none, read for every question: a reload swaps what it returns. */
  readonly library: (guildId: string | null) => Library;
  readonly stores: Stores;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Milliseconds, never going back. */
  readonly now: () => number;
  readonly timing?: Timing;
  readonly requestLimits?: RequestLimits;
  /** How long articles are gone through; at once where it is left out. */
  readonly extract?: ExtractPart;
  /** Until then who asks is told that the articles are still being read; resolved where it is left out. */
  readonly articlesRead?: Promise<unknown>;
  /** Does it every minute, until what it gives is called. */
  readonly everyMinute?: (work: () => void) => () => void;
  readonly onAnswered?: (note: QuestionNote) => void;
  readonly onLost?: (door: Door) => void;
}

/** For the operator. */
export interface BotStatus {
  /** Every shard is connected, and Discord has said so. */
  readonly gateway: boolean;
  /** Of this process; none where it has no connection to the gateway. */
  readonly shards: readonly ShardState[];
  /** Requests that were sent once more. */
  readonly retries: number;
  /** Those of the last 10 minutes that Discord refused and counts. */
  readonly invalidRequests: number;
  readonly reconnects: number;
  /** Today; null before Discord has said so. */
  readonly identifiesLeft: number | null;
}

export interface Bot {
  /** Resolves once connected or stopped; keeps trying where that can help, else throws a `FootnoteError`. */
  start(): Promise<void>;
  /** Takes nothing new, lets what is in flight finish for at most `deadlineMs`, disconnects. */
  stop(deadlineMs: number): Promise<void>;
  status(): BotStatus;
  /** Resolves when, some time after the start, the connection is lost for good. */
  readonly lost: Promise<FootnoteError>;
}

/** The application, as far as the bot needs to know itself. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** How long commands may take to be registered; the next start tries again. */
const registrationLimitMs = 60_000;
/** A tenth of what has Discord ban an address. */
const maxInvalidRequests = 1_000;
const minuteMs = 60_000;

function repeatEveryMinute(work: () => void): () => void {
  const timer = setInterval(work, minuteMs).unref();
  return () => clearInterval(timer);
}

export function createBot({
  config,
  library,
  stores,
  random,
  logger,
  now,
  timing = defaultTiming,
  requestLimits = defaultRequestLimits,
  extract = extractHere,
  articlesRead = Promise.resolve(),
  everyMinute = repeatEveryMinute,
  onAnswered = () => {},
  onLost = () => {},
}: BotOptions): Bot {
  const api = createApi({
    token: config.token,
    apiUrl: config.apiUrl,
    limits: requestLimits,
    maxInvalid: maxInvalidRequests,
    now,
    random,
    logger,
    onRefused: (reason) => connection.giveUp(reason),
  });
  const context = createContext({
    library,
    client: () => session?.client,
    articlesRead,
    questionsPerMinute: config.questionsPerMinute ?? 0,
    api,
    stores,
    random,
    extract,
    logger,
    questionLog: createQuestionLog({
      logger,
      withText: config.logsQuestions ?? false,
      onAnswered,
      onLost,
    }),
    now,
  });

  /** Without mentions, what comes to the endpoint is all there is. */
  const connects = config.endpoint?.mentions ?? true;
  // Whoever types first does not wait for the names of all articles.
  void articlesRead.then(() => readAllNames(library(null).articles)).catch(() => {});
  const budget = createIdentifyBudget(stores.identifies, stores.clock);
  let reconnects = 0;
  let session: Session | undefined;
  let endDailies = () => {};
  let endpoint: Listening | undefined;

  function openSession(): Session {
    session = createSession({ rest: api.restOptions, budget, logger, shards: config.shards });
    const { client } = session;
    client.on(Events.ShardReconnecting, () => {
      reconnects++;
    });
    registerInteractionListener(client, allCommands, messageMenus, context);
    registerMessageListener(client, context);
    registerServerListener(client, context, articlesRead);
    return session;
  }

  const connection = createConnection({
    token: config.token,
    createSession: openSession,
    logger,
    now,
    timing,
  });

  async function openGateway(): Promise<Named | undefined> {
    const client = await connection.open();
    return client && { id: client.application.id, name: client.user.username };
  }

  async function openEndpoint({ host, port }: EndpointConfig): Promise<Named> {
    const { verify_key, ...application } = await readApplication(api);
    endpoint = await serveInteractions({
      host,
      port,
      key: readPublicKey(verify_key),
      clock: stores.clock,
      onInteraction: (interaction) => session && handOn(session.client, interaction, logger),
    });
    logger.info(`interactions are taken on port ${endpoint.port}`);
    return application;
  }

  async function offerCommands(applicationId: string): Promise<void> {
    // Of several processes one is enough.
    if (config.shards && !config.shards.ids.includes(0)) return;
    const wanted = [...allCommands, ...messageMenus].map(({ data }) => data);
    await registerCommands(applicationId, wanted, config.guildId, {
      rest: api.rest,
      retry: (work) => api.retry(work, now() + registrationLimitMs),
      logger,
    });
  }

  return {
    lost: connection.lost,
    status: () => ({
      gateway: connects ? connection.isReady() : endpoint !== undefined,
      shards: connection.shards(),
      retries: api.retries(),
      invalidRequests: api.breaker.count(),
      reconnects,
      identifiesLeft: session?.identifiesLeft() ?? null,
    }),
    start: async () => {
      // Without a gateway the client only reads what comes to the endpoint.
      if (!connects) openSession();
      const connected = connects ? await openGateway() : undefined;
      if (connects && !connected) return;
      const application = config.endpoint ? await openEndpoint(config.endpoint) : connected;
      if (!application) return;
      logger.info(`connected to Discord as ${application.name}`);
      // Commands that nobody could use yet are not offered.
      await articlesRead;
      await offerCommands(application.id);
      logger.info(`add the bot to a server: ${createInvite(application.id)}`);
      endDailies = everyMinute(() => {
        const current = session?.client;
        if (current) context.inFlight.run(() => postDailyQuotes(current, context));
      });
    },
    stop: async (deadlineMs) => {
      endDailies();
      endpoint?.close();
      const unfinished = await context.inFlight.close(deadlineMs);
      if (unfinished > 0) logger.warn(`stopped with ${unfinished} answers unfinished`);
      await stores.insights
        .flush()
        .catch((error: unknown) =>
          logger.warn({ err: describeFailure(error) }, 'counts could not be written'),
        );
      await connection.close();
    },
  };
}
