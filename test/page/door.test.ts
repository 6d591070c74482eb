/** Requests of all kinds to the page's server in: only the page itself, on this machine, is let in. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Page, servePage } from '../../src/playground/page/serve-page.ts';

let page: Page;

beforeAll(async () => {
  page = await servePage({ port: 0, queries: { told: (query) => ({ q: query.get('q') }) } });
});

afterAll(() => page.close());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Default the key of the page. */
  readonly key?: string;
}

async function send(path: string, { method = 'GET', headers = {}, body, key }: Sent = {}) {
  const { hostname, port, pathname } = new URL(page.address);
  const sent = request({
    hostname,
    port,
    method,
    path: `/${key ?? pathname.split('/')[1]}/${path}`,
    headers,
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const own = () => ({ origin: new URL(page.address).origin });
const act = JSON.stringify({ as: '', in: '', act: { do: 'say', text: 'Hello' } });

describe('the page', () => {
  it('is given out with a policy that allows nothing from elsewhere and nothing inline', async () => {
    const { status, headers, body } = await send('');
    expect(status).toBe(200);
    expect(body).toContain('<script type="module" src="page.js">');
    expect(body).not.toMatch(/<script>|<style|style=|https?:(?!\/\/www\.w3\.org)/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['page.js', 'page.css'])('comes with %s', async (name) => {
    expect((await send(name)).body.length).toBeGreaterThan(1_000);
  });

  it('may ask what the program tells it', async () => {
    expect((await send('told?q=one')).body).toBe('{"q":"one"}');
  });
});

describe('is refused', () => {
  it.each([
    ['without the key', '', { key: '' }, 404],
    ['another key', '', { key: 'AAAAAAAAAAAAAAAAAAAAAA' }, 404],
    ['a name that points here', '', { headers: { host: 'evil.example' } }, 403],
    ['another port’s page', 'feed', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
    ['a file that is not the page’s', '../../package.json', {}, 404],
    ['a file by a coded path', '..%2f..%2fpackage.json', {}, 404],
  ] as const)('%s', async (_, path, sent, status) => {
    expect((await send(path, sent)).status).toBe(status);
  });

  it.each([
    ['from nowhere', {}, 403],
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
  ] as const)('an act %s', async (_, headers, status) => {
    expect((await send('act', { method: 'POST', body: act, headers })).status).toBe(status);
  });

  it.each([
    ['no JSON', '{'],
    ['no act', '{}'],
    ['an act that is none', '{"as":"","in":"","act":{"do":"ban"}}'],
    ['a language that there is not', '{"as":"","in":"","act":{"do":"speak","locale":"xx"}}'],
  ])('%s', async (_, body) => {
    expect((await send('act', { method: 'POST', body, headers: own() })).status).toBe(400);
  });
});

describe('the feed', () => {
  const dial = (path: string, origin?: string) => {
    const address = new URL(path, page.address.replace('http:', 'ws:'));
    return new WebSocket(address, origin === undefined ? {} : { origin });
  };

  it('tells the page all there is at first', async () => {
    const socket = dial('feed', new URL(page.address).origin);
    const [data] = await once(socket, 'message');
    expect(JSON.parse(String(data))).toMatchObject({ scene: { me: { name: 'Ada' } } });
    socket.close();
  });

  it('tells that the bot is typing, until it says something', async () => {
    const socket = dial('feed', new URL(page.address).origin);
    const [data] = await once(socket, 'message');
    const { here } = JSON.parse(String(data)).scene;
    const asBot = async (path: string, body?: object) => {
      const told = once(socket, 'message');
      const headers = { authorization: `Bot ${page.token}`, 'content-type': 'application/json' };
      const address = `${page.apiUrl}/v10/channels/${here.id}/${path}`;
      const sent = await fetch(address, {
        method: 'POST',
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      expect(sent.ok).toBe(true);
      const [change] = await told;
      return JSON.parse(String(change));
    };
    expect(await asBot('typing')).toEqual({ typing: true });
    expect(await asBot('messages', { content: 'Here' })).toMatchObject({
      typing: false,
      messages: [{ content: 'Here' }],
    });
    socket.close();
  });

  it.each([
    ['from nowhere', 'feed', undefined, 403],
    ['from another site', 'feed', 'https://evil.example', 403],
    ['without the key', '/feed', 'own', 404],
    ['elsewhere than it is', 'act', 'own', 404],
  ] as const)('is refused %s', async (_, path, origin, status) => {
    const socket = dial(path, origin === 'own' ? new URL(page.address).origin : origin);
    socket.on('error', () => {});
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
    expect(response.statusCode).toBe(status);
    socket.terminate();
  });
});

it('takes an act of its own', async () => {
  const { status, body } = await send('act', { method: 'POST', body: act, headers: own() });
  expect([status, body]).toEqual([200, '{}']);
});

it('tells in a sentence what could not be done', async () => {
  const body = JSON.stringify({ as: '', in: '', act: { do: 'delete', message: '1' } });
  const answer = await send('act', { method: 'POST', body, headers: own() });
  expect(answer.body).toBe('{"refused":"Only your own messages can be changed."}');
});

it('takes another port where the one asked for is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const second = await servePage({ port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
  other.close();
});
