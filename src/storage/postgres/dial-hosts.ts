/** The hosts of a database in, a connection to the one that took the last, else to the next, out. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Hosts {
  readonly host: readonly string[];
  readonly port: readonly number[];
}

/** What is gone sooner was refused, or was a standby. */
const settledMs = 5_000;
const pauseMs = 100;
const longestPauseMs = 2_000;

/**
 * With several hosts, postgres.js (3.4.9) begins again as soon as the last was tried, without a pause;
 * all of its connections ask here instead.
 */
export function createDial(): (hosts: Hosts) => Promise<Socket> {
  let last: { readonly socket: Socket; readonly at: number } | null = null;
  let index = 0;
  let failures = 0;
  return async ({ host, port }) => {
    if (last?.socket.destroyed) {
      failures = performance.now() - last.at < settledMs ? failures + 1 : 0;
      index = (index + 1) % host.length;
      last = null;
    }
    if (failures >= host.length) await wait(Math.min(failures * pauseMs, longestPauseMs));
    const name = host[index] ?? '';
    // postgres.js reads from it whom a certificate is for.
    const socket = Object.assign(connect(port[index] ?? 0, name), { host: name });
    last = { socket, at: performance.now() };
    return socket;
  };
}
