/** A state of the program in, what real HTTP requests get out. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/listen.ts';
import { createMetrics } from '../../src/operator/metrics.ts';
import type { Observed } from '../../src/operator/observed.ts';
import { serveOperator } from '../../src/operator/serve-operator.ts';
import { createView } from '../../src/operator/view.ts';

const host = '127.0.0.1';
const state: Observed = {
  gateway: true,
  shards: [
    { id: 4, ready: true },
    { id: 5, ready: false },
  ],
  articles: 3,
  passages: 40,
  problems: 2,
  indexedAt: new Date(1_000_000),
  clash: null,
  retries: 5,
  invalidRequests: 2,
  reconnects: 1,
  identifiesLeft: 998,
};

const open: Listening[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function serve(read: () => Observed) {
  const metrics = createMetrics(read, () => 1_060_000);
  const server = await serveOperator({ host, port: 0, observe: read, metrics });
  open.push(server);
  const get = (path: string, method = 'GET') =>
    fetch(`http://${host}:${server.port}${path}`, { method });
  return { get, metrics, server };
}

describe('/readyz', () => {
  it.each([
    ['while the articles are read', { indexedAt: null, articles: 0, gateway: false }, 503],
    ['before the connection', { gateway: false }, 503],
    ['with both', {}, 200],
  ])('%s', async (_, change, status) => {
    const now = { ...state, ...change };
    const { get } = await serve(() => now);
    const response = await get('/readyz');
    expect(response.status).toBe(status);
    const { gateway, articles, problems } = now;
    const shards = { of: 2, down: [5] };
    expect(await response.json()).toEqual({
      ready: status === 200,
      gateway,
      shards,
      articles,
      problems,
    });
    // To be alive is less.
    expect((await get('/healthz')).status).toBe(200);
  });

  it('is as the state is when it is asked', async () => {
    let now = state;
    const { get } = await serve(() => now);
    expect((await get('/readyz')).status).toBe(200);
    now = { ...state, gateway: false };
    expect((await get('/readyz')).status).toBe(503);
  });
});

it('/metrics counts questions by outcome and door, and tells the state', async () => {
  const { get, metrics } = await serve(() => state);
  for (const outcome of ['found', 'found', 'none']) {
    metrics.answered({ door: 'mention', outcome, ms: 20 });
  }
  metrics.lost('command');
  await get('/metrics');
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'footnote_questions_total{outcome="found",door="mention"} 2',
      'footnote_questions_total{outcome="none",door="mention"} 1',
      'footnote_answer_seconds_bucket{le="0.01",door="mention"} 0',
      'footnote_answer_seconds_bucket{le="0.025",door="mention"} 3',
      'footnote_questions_lost_total{door="command"} 1',
      // Read twice, counted once.
      'footnote_retries_total 5',
      'footnote_reconnects_total 1',
      'footnote_invalid_requests 2',
      'footnote_identifies_left 998',
      'footnote_gateway_ready 1',
      'footnote_shard_ready{shard="4"} 1',
      'footnote_shard_ready{shard="5"} 0',
      'footnote_index_articles 3',
      'footnote_index_passages 40',
      'footnote_index_age_seconds 60',
    ]),
  );
  expect(lines.join('\n')).toContain('nodejs_eventloop_lag_seconds ');
});

it('anything else is refused', async () => {
  const { get } = await serve(() => state);
  expect((await get('/')).status).toBe(404);
  expect((await get('/../.env')).status).toBe(404);
  const posted = await get('/healthz', 'POST');
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await get('/readyz?verbose', 'HEAD')).status).toBe(200);
});

it('a port that is taken is said in a sentence', async () => {
  const { server, metrics } = await serve(() => state);
  const again = serveOperator({ host, port: server.port, observe: () => state, metrics });
  await expect(again).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('EADDRINUSE'),
  });
});

it('a program that has only begun is not ready, and tells no numbers', () => {
  const view = createView();
  expect(view.observe()).toMatchObject({ gateway: false, articles: 0, indexedAt: null });
  const builtAt = new Date(5);
  view.library = () => ({ articles: [{ passages: [1, 2] }, { passages: [3] }], builtAt });
  expect(view.observe()).toMatchObject({ articles: 2, passages: 3, indexedAt: builtAt });
});
