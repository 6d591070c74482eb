/** What every listener of the bot needs. */
import type { Logger } from 'pino';
import type { Api } from '../connection/api.ts';
import type { Retry } from '../connection/retry.ts';
import type { VisitParts } from '../visit/visit.ts';
import type { Admission } from './admission.ts';
import type { AwaitArticles } from './await-articles.ts';
import type { Exchanges } from './exchanges.ts';
import type { InFlight } from './in-flight.ts';
import type { QuestionLog } from './question-log.ts';
import type { Silence } from './silence.ts';

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
