/** Requests as Discord signs them, and as others might, in; what the endpoint answers and hands on out. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveInteractions } from '../../../src/discord/endpoint/serve-interactions.ts';
import { isFromDiscord, readPublicKey } from '../../../src/discord/endpoint/verify-request.ts';
import type { Listening } from '../../../src/listen.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const now = 1_800_000_000_000;

function signed(text: string, seconds = now / 1_000) {
  const timestamp = String(seconds);
  const body = Buffer.from(text);
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey);
  return { body, timestamp, signature: signature.toString('hex') };
}

describe('a request', () => {
  const key = readPublicKey(hex);

  it('is Discord’s where it is signed, to the byte', () => {
    const whole = signed('{"type":2,"name":"ñ"}');
    expect(isFromDiscord(whole, key, now)).toBe(true);
    const changed = { ...whole, body: Buffer.from('{"type":2,"name":"n"}') };
    expect(isFromDiscord(changed, key, now)).toBe(false);
    expect(isFromDiscord({ ...whole, timestamp: '1800000001' }, key, now)).toBe(false);
  });

  it.each([61_000, -61_000])('is not taken %i ms from when it was signed', (ms) => {
    expect(isFromDiscord(signed('{}'), key, now + ms)).toBe(false);
  });

  it.each([
    [undefined, '1'],
    ['', ''],
    ['zz'.repeat(64), '1800000000'],
    ['00'.repeat(64), '1800000000'],
    ['00'.repeat(64), '1e3'],
  ])('without a signature is nobody’s: %s, %s', (signature, timestamp) => {
    expect(isFromDiscord({ body: Buffer.from('{}'), signature, timestamp }, key, now)).toBe(false);
  });
});

describe('the endpoint', () => {
  let endpoint: Listening;
  const heard: object[] = [];

  beforeEach(async () => {
    heard.length = 0;
    endpoint = await serveInteractions({
      host: '127.0.0.1',
      port: 0,
      key: readPublicKey(hex),
      clock: () => now,
      onInteraction: (interaction) => void heard.push(interaction),
    });
  });
  afterEach(() => endpoint.close());

  async function post({ body, timestamp, signature }: ReturnType<typeof signed>) {
    const response = await fetch(`http://127.0.0.1:${endpoint.port}/`, {
      method: 'POST',
      body,
      headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp },
    });
    return [response.status, await response.text()];
  }

  it('answers a ping and takes an interaction', async () => {
    expect(await post(signed('{"type":1}'))).toEqual([200, '{"type":1}']);
    expect(await post(signed('{"type":2,"id":"1"}'))).toEqual([202, '']);
    expect(heard).toEqual([{ type: 2, id: '1' }]);
  });

  it.each(['no json', '[', '3', 'null', '""'])('refuses %s', async (text) => {
    expect(await post(signed(text))).toEqual([400, '']);
    expect(heard).toEqual([]);
  });

  it('refuses what is not signed, is too long, or asks for something', async () => {
    const other = { ...signed('{"type":2}'), signature: '0'.repeat(128) };
    expect(await post(other)).toEqual([401, '']);
    expect((await post(signed('x'.repeat(1_000_001))))[0]).toBe(413);
    const got = await fetch(`http://127.0.0.1:${endpoint.port}/`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect(heard).toEqual([]);
  });

  it('says what to do where its port is taken', async () => {
    const taken = serveInteractions({
      host: '127.0.0.1',
      port: endpoint.port,
      key: readPublicKey(hex),
      clock: () => now,
      onInteraction: () => {},
    });
    await expect(taken).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('INTERACTIONS_PORT'),
    });
  });
});
