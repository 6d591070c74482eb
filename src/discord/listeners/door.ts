/** Nothing in; what every listener of the bot needs, out. */
import type { Logger } from 'pino';
import type { Catalogues } from '../visit/catalogues.ts';
import type { Tools } from '../visit/tools.ts';
import type { InFlight } from './in-flight.ts';

export interface Door {
  /** Of the articles that are shown at a place, as they are now; a reload gives another one. */
  readonly catalogue: Catalogues;
  /** False for an event that was delivered before. */
  readonly isNew: (id: string) => boolean;
  readonly inFlight: InFlight;
  readonly tools: Tools;
  readonly logger: Logger;
  /** Milliseconds. */
  readonly now: () => number;
  /** Logs in afresh: discord.js forgets the token once Discord has refused it. */
  readonly reconnect: () => void;
}
