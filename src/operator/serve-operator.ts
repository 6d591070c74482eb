/** The state of the program in, what its operator and their programs ask over HTTP out: alive, ready, measured. */
import { createServer, type ServerResponse } from 'node:http';
import { type Address, type Listening, listen } from '../listen.ts';
import type { Metrics } from './metrics.ts';
import type { Observe } from './observed.ts';

export interface OperatorOptions extends Address {
  readonly observe: Observe;
  readonly metrics: Pick<Metrics, 'read' | 'contentType'>;
}

/** Throws a FootnoteError `configuration` where it may not listen there. */
export async function serveOperator(options: OperatorOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (request.method === 'GET' || request.method === 'HEAD') {
      void answer(path, response, options).catch(() => send(response, 500, { status: 'failed' }));
    } else {
      send(response.setHeader('Allow', 'GET, HEAD'), 405, { status: 'only GET' });
    }
  });
  const listening = await listen(server, options, {
    setting: 'HTTP_PORT',
    remedy: 'Choose another port, or leave HTTP_PORT out.',
  });
  // What watches the program does not keep it running.
  server.unref();
  return listening;
}

async function answer(
  path: string,
  response: ServerResponse,
  { observe, metrics }: OperatorOptions,
): Promise<void> {
  if (path === '/healthz') return send(response, 200, { status: 'ok' });
  if (path === '/readyz') {
    const { gateway, shards, database, clash, articles, indexedAt, problems } = observe();
    const ready = gateway && indexedAt !== null;
    const down = shards.filter((shard) => !shard.ready).map(({ id }) => id);
    const state = {
      ready,
      gateway,
      shards: { of: shards.length, down },
      ...(database !== undefined && { database }),
      ...(clash !== null && { clash }),
      articles,
      problems,
    };
    return send(response, ready ? 200 : 503, state);
  }
  if (path === '/metrics') {
    const text = await metrics.read();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
    return;
  }
  send(response, 404, { status: 'there are /healthz, /readyz and /metrics' });
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}
