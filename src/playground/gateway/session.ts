/** What one IDENTIFY began: its numbered events, kept so that a RESUME can replay them. */
import type { WebSocket } from 'ws';

export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** Sends the event now, or keeps it for the replay while nobody is connected. */
  dispatch(type: string, data: unknown): void;
  /** Continues on another connection with the events after `sequence`, then says RESUMED. */
  resume(socket: WebSocket, sequence: number): void;
  /** Whether `sequence` is one that was given out. */
  knows(sequence: number): boolean;
  /** The open connection, or null while it is lost. */
  readonly socket: WebSocket | null;
  detach(): void;
  /** Keeps only the last of the events so far: none before them can be replayed. */
  forget(): void;
}

/** More than a bot can have missed that was cut off a moment ago. */
const replayable = 1_000;

export function createSession(
  id: string,
  intents: number,
  shard: readonly [number, number],
  first: WebSocket,
): Session {
  let events: string[] = [];
  let forgotten = 0;
  let socket: WebSocket | null = first;
  const dispatch = (type: string, data: unknown): void => {
    const event = JSON.stringify({ op: 0, t: type, s: forgotten + events.length + 1, d: data });
    events.push(event);
    socket?.send(event);
  };
  return {
    id,
    intents,
    shard,
    dispatch,
    resume(next, sequence) {
      socket = next;
      for (const event of events.slice(sequence - forgotten)) next.send(event);
      dispatch('RESUMED', {});
    },
    knows: (sequence) => sequence >= forgotten && sequence <= forgotten + events.length,
    get socket() {
      return socket;
    },
    detach() {
      socket = null;
    },
    forget() {
      const kept = events.slice(-replayable);
      forgotten += events.length - kept.length;
      events = kept;
    },
  };
}
