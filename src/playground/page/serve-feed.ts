/** The page's server in, a WebSocket for each tab that looks at something, with what changes there, out. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { admit, type Lock } from './door.ts';
import { followPlace } from './feed.ts';
import { findLooking, type Stage } from './stage.ts';

/** More than nothing: the page only listens. */
const maxHeardBytes = 1_000;

/**
 * Events over HTTP would take one of the six connections that a browser allows a site, from every tab. What is
 * returned ends them all.
 */
export function serveFeed(server: Server, stage: Stage, lock: Lock): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxHeardBytes });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const status = admitFeed(lock, request);
    if (status !== null) return void socket.end(`HTTP/1.1 ${status} \r\nConnection: close\r\n\r\n`);
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const looking = findLooking(stage, query.get('as') ?? '', query.get('in') ?? '');
      const stop = followPlace(stage, looking, (change) => opened.send(JSON.stringify(change)));
      opened.on('close', stop);
      opened.on('error', () => opened.terminate());
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

/** The status to refuse with; null where it may come in. A browser states the Origin of each WebSocket. */
function admitFeed(lock: Lock, request: IncomingMessage): number | null {
  if (request.headers.origin === undefined) return 403;
  const path = admit(lock, request);
  if (typeof path === 'number') return path;
  return path === '/feed' ? null : 404;
}
