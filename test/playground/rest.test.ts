/** Requests of a bot to the REST server in: what it answers, and who is told of it over the gateway, out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChannelHandle, startPlayground } from '../../src/playground/playground.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { codesOf, request } from './raw-bot.ts';
import { connectClient, token } from './real-client.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let guild: Newsroom['guild'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];

beforeEach(async () => {
  room = await openNewsroom();
  ({ discord, guild, general, ana } = room);
});

afterEach(() => room.close());

const nobody = '100000000000000001';
const messages = (): string => `/channels/${general.id}/messages`;

describe('what may be read', () => {
  it.each<[name: string, path: () => string, has: () => object]>([
    ['the gateway', () => '/gateway', () => ({ url: expect.stringMatching(/^ws:/) })],
    ['the gateway for bots', () => '/gateway/bot', () => ({ shards: 1 })],
    ['the bot', () => '/users/@me', () => ({ id: discord.bot.id, bot: true })],
    ['its guilds', () => '/users/@me/guilds', () => [{ id: guild.id }]],
    ['a user', () => `/users/${ana.id}`, () => ({ username: 'ana', global_name: 'Ana' })],
    ['the application', () => '/applications/@me', () => ({ id: discord.bot.id })],
    [
      'the same by its older path',
      () => '/oauth2/applications/@me',
      () => ({ id: discord.bot.id }),
    ],
    [
      'a guild',
      () => `/guilds/${guild.id}`,
      () => ({ name: 'Newsroom', preferred_locale: 'en-GB' }),
    ],
    ['its channels', () => `/guilds/${guild.id}/channels`, () => [{ id: general.id }]],
    [
      'its roles',
      () => `/guilds/${guild.id}/roles`,
      () => [{ name: '@everyone' }, { tags: { bot_id: discord.bot.id } }],
    ],
    ['a member', () => `/guilds/${guild.id}/members/${ana.id}`, () => ({ user: { id: ana.id } })],
    ['a channel', () => `/channels/${general.id}`, () => ({ name: 'general', type: 0 })],
    [
      'a thread',
      () => `/channels/${general.createThread({ name: 't' }).id}`,
      () => ({ type: 11, parent_id: general.id }),
    ],
    [
      'direct messages',
      () => `/channels/${ana.directMessages.id}`,
      () => ({ type: 1, recipients: [{ id: ana.id }] }),
    ],
  ])('%s', async (_, path, has) => {
    const { status, body } = await request(discord, 'GET', path());
    expect({ status, body }).toMatchObject({ status: 200, body: has() });
  });

  it('the last messages of a channel, newest first, without what is private', async () => {
    const said = ['one', 'two', 'three'].map((text) => ana.types(general, text));
    const { body } = await request(discord, 'GET', `${messages()}?limit=2&before=${said[2]?.id}`);
    expect(body).toMatchObject([
      { id: said[1]?.id, content: '' },
      { id: said[0]?.id, content: '' },
    ]);
    const later = await request(discord, 'GET', `${messages()}?after=${said[1]?.id}`);
    expect(later.body).toMatchObject([{ id: said[2]?.id }]);
  });
});

describe('what is refused', () => {
  const table: [string, string, () => string, object, number, number][] = [
    ['a missing token', 'GET', () => '/users/@me', { authorization: '' }, 401, 0],
    ['a wrong token', 'GET', () => '/users/@me', { authorization: 'Bot other' }, 401, 0],
    ['an unknown path', 'GET', () => '/nowhere', {}, 404, 0],
    ['a wrong method', 'PUT', () => '/users/@me', {}, 405, 0],
    ['broken JSON', 'POST', messages, { body: '{' }, 400, 50109],
    ['an id that is none', 'GET', () => '/channels/general', {}, 400, 50035],
    ['an unknown channel', 'GET', () => `/channels/${nobody}`, {}, 404, 10003],
    [
      'a post to an unknown channel',
      'POST',
      () => `/channels/${nobody}/messages`,
      { body: { content: 'x' } },
      404,
      10003,
    ],
    ['an unknown message', 'GET', () => `${messages()}/${nobody}`, {}, 404, 10008],
    ['an unknown guild', 'GET', () => `/guilds/${nobody}`, {}, 404, 10004],
    ['an unknown member', 'GET', () => `/guilds/${guild.id}/members/${nobody}`, {}, 404, 10007],
    ['an unknown user', 'GET', () => `/users/${nobody}`, {}, 404, 10013],
    [
      'direct messages with nobody',
      'POST',
      () => '/users/@me/channels',
      { body: { recipient_id: nobody } },
      404,
      10013,
    ],
    [
      'direct messages without recipient',
      'POST',
      () => '/users/@me/channels',
      { body: {} },
      400,
      50035,
    ],
    [
      'somebody else’s message deleted',
      'DELETE',
      () => `${messages()}/${ana.types(general, 'x').id}`,
      {},
      403,
      50013,
    ],
    [
      'more than 10 MiB',
      'POST',
      messages,
      { body: `"${'x'.repeat(10 * 1024 * 1024)}"` },
      413,
      40005,
    ],
  ];
  it.each(table)('%s', async (_, method, path, options, status, code) => {
    const answer = await request(discord, method, path(), options);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code, message: expect.any(String) });
  });

  it('direct messages with another bot', async () => {
    const robot = guild.createMember({ name: 'Robot', bot: true });
    const answer = await request(discord, 'POST', '/users/@me/channels', {
      body: { recipient_id: robot.id },
    });
    expect(answer).toMatchObject({ status: 403, body: { code: 50007 } });
  });

  it('names the id that is none', async () => {
    const { body } = await request(discord, 'GET', '/channels/general');
    expect(codesOf(Object(body).errors)).toEqual({ channel_id: 'NUMBER_TYPE_COERCE' });
  });

  it.each<[Parameters<ChannelHandle['denyBot']>[0], object, number]>([
    [['ViewChannel'], {}, 50001],
    [['SendMessages'], {}, 50013],
    [['ReadMessageHistory'], { message_reference: { message_id: nobody } }, 160002],
  ])('a post where the bot lacks %s', async (permissions, fields, code) => {
    general.denyBot(permissions);
    const body = { content: 'x', ...fields };
    await expect(request(discord, 'POST', messages(), { body })).resolves.toMatchObject({
      body: { code },
    });
    general.denyBot([]);
    const { status } = await request(discord, 'POST', messages(), { body: { content: 'x' } });
    expect(status).toBe(200);
  });

  it('a post to a thread under a channel that the bot does not see', async () => {
    const thread = general.createThread({ name: 't' });
    const post = () =>
      request(discord, 'POST', `/channels/${thread.id}/messages`, { body: { content: 'x' } });
    general.denyBot(['SendMessages']);
    await expect(post()).resolves.toMatchObject({ status: 200 });
    general.denyBot(['SendMessagesInThreads']);
    await expect(post()).resolves.toMatchObject({ status: 403, body: { code: 50013 } });
    general.denyBot(['ViewChannel']);
    await expect(post()).resolves.toMatchObject({ status: 403, body: { code: 50001 } });
  });
});

describe('bodies', () => {
  it('may hold ids as integers, as other clients send them', async () => {
    const { status, body } = await request(discord, 'POST', '/users/@me/channels', {
      body: `{"recipient_id": ${ana.id}}`,
    });
    expect({ status, body }).toMatchObject({ status: 200, body: { recipients: [{ id: ana.id }] } });
  });

  it('may be multipart, with the JSON beside the files', async () => {
    const form = new FormData();
    form.set(
      'payload_json',
      JSON.stringify({
        flags: 1 << 15,
        components: [{ type: 13, file: { url: 'attachment://a.txt' } }],
      }),
    );
    form.set('files[0]', new Blob(['hello']), 'a.txt');
    const response = await fetch(`${discord.apiUrl}/v10${messages()}`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}` },
      body: form,
    });
    expect(await response.json()).toMatchObject({
      attachments: [{ filename: 'a.txt', size: 5 }],
      components: [{ type: 13, name: 'a.txt', size: 5 }],
    });
  });
});

describe('rate limits', () => {
  it('are told in every answer', async () => {
    const { headers } = await request(discord, 'GET', '/users/@me');
    expect(headers.get('x-ratelimit-limit')).toBe('50');
    expect(headers.get('x-ratelimit-remaining')).toBe('49');
    expect(Number(headers.get('x-ratelimit-reset-after'))).toBeLessThanOrEqual(1);
    expect(headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('refuse the 51st request of a second, and none to interactions', async () => {
    await discord.close();
    const time = Date.now();
    discord = await startPlayground({ token, now: () => time });
    for (let count = 0; count < 50; count += 1) await request(discord, 'GET', '/users/@me');
    const { status, headers, body } = await request(discord, 'GET', '/users/@me');
    expect({ status, body }).toMatchObject({ status: 429, body: { global: true, retry_after: 1 } });
    expect(headers.get('retry-after')).toBe('1');
    expect(headers.get('x-ratelimit-global')).toBe('true');
    const path = `/interactions/${nobody}/token/callback`;
    await expect(request(discord, 'POST', path, { body: { type: 5 } })).resolves.toMatchObject({
      status: 404,
    });
  });
});

describe('faults, seen by the unmodified client', () => {
  const route = 'POST /channels/:channel/messages';
  const send = async (rest: { timeout?: number; retries?: number } = {}): Promise<unknown> => {
    const client = await connectClient(discord, { rest });
    const channel = await client.channels.fetch(general.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    return channel
      .send('x')
      .then(
        () => 'sent',
        (error: unknown) => error,
      )
      .finally(() => client.destroy());
  };
  const statuses = (): number[] =>
    discord.requests.filter((one) => one.route === route).map(({ status }) => status);

  it('429 is retried after the time it tells', async () => {
    discord.fail(route, { status: 429, retryAfterMs: 20 }, 2);
    await expect(send()).resolves.toBe('sent');
    expect(statuses()).toEqual([429, 429, 200]);
  });

  it('502 twice is retried', async () => {
    discord.fail(route, { status: 502 }, 2);
    await expect(send()).resolves.toBe('sent');
    expect(statuses()).toEqual([502, 502, 200]);
  });

  it('503 four times is given up', async () => {
    discord.fail(route, { status: 503 }, 4);
    await expect(send()).resolves.toMatchObject({ status: 503 });
  });

  it('a broken connection is not retried', async () => {
    discord.fail(route, { drop: true });
    await expect(send()).resolves.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(ana.sees(general)).toHaveLength(0);
  });

  it('500 after the message was posted posts it twice', async () => {
    discord.fail(route, { status: 500, applied: true });
    await expect(send()).resolves.toBe('sent');
    expect(ana.sees(general).length).toBeGreaterThan(1);
  });

  it('a slow answer is asked for again', async () => {
    discord.fail(route, { delayMs: 60_000 });
    await expect(send({ timeout: 2_000 })).resolves.toBe('sent');
    expect(statuses()).toEqual([200, 200]);
  });

  it('a route that is none is told at once', () => {
    expect(() => discord.fail('POST /nowhere', {})).toThrow('No route "POST /nowhere"');
  });

  it('a callback that was applied before its 500 is refused the second time: 40060', async () => {
    const client = await connectClient(discord);
    await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
    discord.fail('POST /interactions/:interaction/:token/callback', { status: 500, applied: true });
    const refused = new Promise((resolve) => {
      client.on('interactionCreate', (interaction) => {
        if (interaction.isChatInputCommand()) interaction.reply('x').catch(resolve);
      });
    });
    await expect(ana.runs(general, 'ask')).resolves.toMatchObject({ text: 'x' });
    await expect(refused).resolves.toMatchObject({ code: 40060 });
    await client.destroy();
  });
});

describe('closing', () => {
  it('frees the port, ends connections and waiting', async () => {
    await connectClient(discord).then((client) => client.destroy());
    const other = await startPlayground({ token });
    const client = await connectClient(other);
    const waiting = other.until(() => undefined, 'nothing');
    const failed = expect(waiting).rejects.toThrow('closed while waiting');
    await other.close();
    await failed;
    await client.destroy();
    await expect(fetch(`${other.apiUrl}/v10/gateway`)).rejects.toThrow();
  });
});
