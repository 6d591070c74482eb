/** What the bot is made with in, what every listener of it needs out. */
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Library } from '../../library/library.ts';
import { createVisibleLibraries } from '../../library/visible-library.ts';
import type { Api } from '../connection/api.ts';
import type { Retry } from '../connection/retry.ts';
import type { VisitParts } from '../visit/visit.ts';
import { type Admission, createAdmission } from './admission.ts';
import { type AwaitArticles, createAwaitArticles } from './await-articles.ts';
import { judgeChannel } from './channel-standing.ts';
import { createExchanges, type Exchanges } from './exchanges.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import type { QuestionLog } from './question-log.ts';
import { createMemory } from './remember-ids.ts';
import { createSilence, type Silence } from './silence.ts';

export interface ListenerContext extends VisitParts {
  /** False for an event that was delivered before. */
  readonly isNew: (id: string) => boolean;
  /** Whether there is room for another question. */
  readonly admission: Admission;
  readonly inFlight: InFlight;
  /** Answers that go, or change, with the messages that they were given to. */
  readonly exchanges: Exchanges;
  /** False for a channel that the log names already as one where the bot may not write. */
  readonly isUnsaid: (channelId: string) => boolean;
  /** Where Discord refused the bot. */
  readonly silence: Silence;
  readonly logger: Logger;
  /** Whether the articles have been read since the start. */
  readonly awaitArticles: AwaitArticles;
  /** What the operator learns of questions. */
  readonly questionLog: QuestionLog;
  /** Milliseconds. */
  readonly now: () => number;
  /** Discord outside an interaction. */
  readonly rest: Api['rest'];
  /** Whatever is sent goes through it. */
  readonly retry: Retry;
}

/** What the bot is made with, as far as its listeners need it. */
export interface ContextParts
  extends Pick<
    ListenerContext,
    'stores' | 'random' | 'extract' | 'logger' | 'questionLog' | 'now'
  > {
  readonly library: (guildId: string | null) => Library;
  /** The client of now, where there is one. */
  readonly client: () => Client | undefined;
  readonly articlesRead: Promise<unknown>;
  /** What one person may ask in a minute; 0 sets no limit. */
  readonly questionsPerMinute: number;
  readonly api: Api;
}

/** More than Discord delivers again after a connection that dropped for a moment. */
const rememberedEvents = 5_000;

export function createContext(parts: ContextParts): ListenerContext {
  const { library, client, articlesRead, questionsPerMinute, api, ...given } = parts;
  const { now } = given;
  return {
    ...given,
    libraries: createVisibleLibraries(library),
    isNew: createMemory(rememberedEvents),
    isUnsaid: createMemory(rememberedEvents),
    silence: createSilence(now),
    admission: createAdmission({ perMinute: questionsPerMinute, now }),
    inFlight: createInFlight(),
    exchanges: createExchanges(now),
    standing: (channelId) => judgeChannel(client(), channelId),
    awaitArticles: createAwaitArticles(articlesRead),
    rest: api.rest,
    retry: api.retry,
  };
}
