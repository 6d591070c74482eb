/** What every listener of the bot needs. */
import type { Logger } from 'pino';
import type { VisitParts } from '../visit/visit.ts';
import type { InFlight } from './in-flight.ts';
import type { Silence } from './silence.ts';

export interface ListenerContext extends VisitParts {
  /** False for an event that was delivered before. */
  readonly isNew: (id: string) => boolean;
  readonly inFlight: InFlight;
  /** Where the bot may not write. */
  readonly silence: Silence;
  readonly logger: Logger;
  /** Milliseconds. */
  readonly now: () => number;
  /** Logs in afresh: discord.js forgets the token once Discord has refused it. */
  readonly reconnect: () => void;
}
