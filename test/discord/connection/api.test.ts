/** Requests to a server that refuses them in, how many of them leave out. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi } from '../../../src/discord/connection/api.ts';
import { judgeFailure } from '../../../src/discord/connection/failure.ts';
import { defaultRequestLimits } from '../../../src/discord/connection/transport.ts';

const maxInvalid = 5;

let server: Server;
let status: number;
let received: string[];
let logged: string[];

beforeEach(async () => {
  received = [];
  logged = [];
  server = createServer((request, response) => {
    received.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code: 0, message: 'no' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

function createCounted() {
  let time = 0;
  const { port } = server.address() as AddressInfo;
  const api = createApi({
    token: 'test-token',
    apiUrl: `http://127.0.0.1:${port}`,
    limits: defaultRequestLimits,
    maxInvalid,
    now: () => time,
    random: () => 0.5,
    logger: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }),
    onRefused: () => {},
  });
  return {
    api,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

it('after so many refusals in 10 minutes none leaves any more, until they are over', async () => {
  status = 403;
  const { api, pass } = createCounted();
  const tryOnce = async (number: number) => {
    const sent = api.rest.post(`/channels/${number}/messages`, { body: { content: 'x' } });
    return judgeFailure(await sent.catch((error: unknown) => error));
  };
  const failures: string[] = [];
  for (let number = 0; number < 12; number++) failures.push(await tryOnce(number));
  expect(received).toHaveLength(maxInvalid);
  expect(failures.slice(maxInvalid)).toEqual(Array.from({ length: 7 }, () => 'held'));
  expect(api.breaker.count()).toBe(maxInvalid);
  expect(logged.filter((line) => line.includes('too many requests were refused'))).toHaveLength(1);
  pass(600_000);
  status = 200;
  expect(await tryOnce(13)).toBe('other');
  expect(received).toHaveLength(maxInvalid + 1);
});
