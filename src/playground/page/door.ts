/** A request to the page's server in, whether it may come in out: from this machine's page alone. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** The port, and the secret first part of every path. */
export interface Lock {
  readonly port: number;
  readonly key: string;
}

/**
 * The path below the key, or the status to refuse with. A site that has its name point to this machine fails by its
 * Host, one that sends a request from its own page by its Origin, and whoever does not know the key by the path.
 */
export function admit({ port, key }: Lock, request: IncomingMessage): string | 403 | 404 {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return 403;
  const isOwn = origin === `http://${host}`;
  if (request.method === 'GET' ? origin !== undefined && !isOwn : !isOwn) return 403;
  const [, given = '', path] = /^\/([^/?]*)(\/[^?]*)?/.exec(request.url ?? '') ?? [];
  if (!isEqual(given, key)) return 404;
  return path ?? '';
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Nothing from elsewhere, nothing inline, nothing kept, no name of this page in the address of another. */
export function setSafeHeaders({ port }: Lock, response: ServerResponse): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Not every browser counts WebSockets of the page's own origin as `self`.
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "img-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}
