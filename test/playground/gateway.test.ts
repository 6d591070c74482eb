/** A bot that dials the gateway and behaves well or badly in: what it is told, how its session goes on or ends, out. */
import { Status } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Operation } from '../../src/playground/gateway/connection.ts';
import type { Gateway } from '../../src/playground/gateway/gateway.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { identify, openBot, openGateway, request, usualIntents } from './raw-bot.ts';
import { connectClient, onMessage, token } from './real-client.ts';

let discord: Newsroom['discord'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];

beforeEach(async () => {
  const room = await openNewsroom({ limitMs: 15_000, heartbeatMs: 300 });
  ({ discord, general, ana } = room);
});

afterEach(() => discord.close());

describe('what closes a connection', () => {
  const resume = (fields: object) => ({
    op: 6,
    d: { token, session_id: 'none', seq: 0, ...fields },
  });
  it.each<[name: string, code: number, frames: unknown[]]>([
    ['no JSON', 4002, ['{']],
    ['no opcode', 4002, [{ d: null }]],
    ['an unknown opcode', 4001, [{ op: 99, d: null }]],
    ['an IDENTIFY without properties', 4002, [{ op: 2, d: { token, intents: 0 } }]],
    ['a presence before IDENTIFY', 4003, [{ op: 3, d: {} }]],
    ['a wrong token', 4004, [identify({ token: 'other' })]],
    ['a RESUME with a wrong token', 4004, [resume({ token: 'other' })]],
    ['a second IDENTIFY', 4005, [identify(), identify()]],
    ['a shard beyond its count', 4010, [identify({ shard: [2, 2] })]],
    ['an unknown intent', 4013, [identify({ intents: 1 << 30 })]],
    ['a privileged intent that is off', 4014, [identify({ intents: 1 << 15 })]],
    ['more than 120 events a minute', 4008, Array(121).fill({ op: 1, d: null })],
  ])('%s: %i', async (_, code, frames) => {
    const gateway = await openGateway(discord);
    for (const frame of frames) gateway.send(frame);
    await expect(gateway.closed).resolves.toBe(code);
  });

  it('a RESUME with a number that was never given out: 4007', async () => {
    const bot = await openBot(discord);
    const { session_id } = await bot.event('READY');
    bot.close(4000);
    await bot.closed;
    const gateway = await openGateway(discord);
    gateway.send(resume({ session_id, seq: 1000 }));
    await expect(gateway.closed).resolves.toBe(4007);
  });

  it('no token with `Bot` before it, as some clients send it', async () => {
    const first = await openGateway(discord);
    first.send(identify({ token: `Bot ${token}` }));
    const { session_id } = await first.event('READY');
    first.close(4000);
    await first.closed;
    const next = await openGateway(discord);
    next.send(resume({ token: `Bot ${token}`, session_id }));
    await expect(next.event('RESUMED')).resolves.toBeDefined();
  });

  it('more than 2,500 guilds on a shard: 4011', async () => {
    for (let count = 0; count < 2500; count += 1) discord.createGuild({ name: `Guild ${count}` });
    const gateway = await openGateway(discord);
    gateway.send(identify());
    await expect(gateway.closed).resolves.toBe(4011);
  });

  it('an IDENTIFY beyond 1,000 a day: 4004, announced by session_start_limit', async () => {
    for (let count = 0; count < 1000; count += 1) (await openBot(discord)).close(1000);
    const { body } = await request(discord, 'GET', '/gateway/bot');
    expect(body).toMatchObject({ shards: 1, session_start_limit: { total: 1000, remaining: 0 } });
    const gateway = await openGateway(discord);
    gateway.send(identify());
    await expect(gateway.closed).resolves.toBe(4004);
  });
});

describe('sessions', () => {
  it('numbers its events and replays those that were missed', async () => {
    const bot = await openBot(discord);
    const { session_id } = await bot.event('READY');
    await bot.event('GUILD_CREATE');
    bot.close(4000);
    await bot.closed;
    await discord.until(() => (discord.gateway.connected() === 0 ? true : undefined), 'the loss');
    ana.types(general, 'one');
    ana.types(general, 'two');
    const again = await openGateway(discord);
    again.send({ op: 6, d: { token, session_id, seq: 3 } });
    await again.event('RESUMED');
    expect(again.frames.map(({ t, s }) => [t, s])).toEqual([
      [null, null],
      ['MESSAGE_CREATE', 4],
      ['RESUMED', 5],
    ]);
  });

  it('counts on once it has forgotten what was said, and replays what comes after', async () => {
    const bot = await openBot(discord);
    const { session_id } = await bot.event('READY');
    await bot.event('GUILD_CREATE');
    ana.types(general, 'one');
    await bot.event('MESSAGE_CREATE');
    const last = bot.frames.at(-1)?.s;
    discord.forget();
    expect(ana.sees(general)).toEqual([]);
    expect(discord.requests).toEqual([]);
    bot.close(4000);
    await bot.closed;
    await discord.until(() => (discord.gateway.connected() === 0 ? true : undefined), 'the loss');
    ana.types(general, 'two');
    const again = await openGateway(discord);
    again.send({ op: 6, d: { token, session_id, seq: last } });
    await again.event('RESUMED');
    expect(again.frames.flatMap(({ t, s }) => (t === null ? [] : [[t, s]]))).toEqual([
      ['MESSAGE_CREATE', Number(last) + 1],
      ['RESUMED', Number(last) + 2],
    ]);
  });

  it('replays what somebody missed who was cut off when it forgot', async () => {
    const bot = await openBot(discord);
    const { session_id } = await bot.event('READY');
    await bot.event('GUILD_CREATE');
    const last = bot.frames.at(-1)?.s;
    bot.close(4000);
    await bot.closed;
    await discord.until(() => (discord.gateway.connected() === 0 ? true : undefined), 'the loss');
    ana.types(general, 'one');
    discord.forget();
    ana.types(general, 'two');
    const again = await openGateway(discord);
    again.send({ op: 6, d: { token, session_id, seq: last } });
    await Promise.race([again.event('RESUMED'), again.closed]);
    expect(again.frames.flatMap(({ t, s }) => (t === null ? [] : [[t, s]]))).toEqual([
      ['MESSAGE_CREATE', Number(last) + 1],
      ['MESSAGE_CREATE', Number(last) + 2],
      ['RESUMED', Number(last) + 3],
    ]);
  });

  it.each([1000, 1001])('ends one that the bot closes with %i', async (code) => {
    const bot = await openBot(discord);
    const { session_id } = await bot.event('READY');
    bot.close(code);
    await bot.closed;
    await discord.until(() => (discord.gateway.knowsBot() ? undefined : true), 'the end');
    const again = await openGateway(discord);
    again.send({ op: 6, d: { token, session_id, seq: 1 } });
    await expect(again.frame(({ op }) => op === 9)).resolves.toMatchObject({ d: false });
  });

  it('tells each shard of its own guilds, and the first of direct messages', async () => {
    const shards = await Promise.all(
      [0, 1].map(async (id) => {
        const gateway = await openGateway(discord);
        gateway.send(identify({ shard: [id, 2] }));
        await gateway.event('READY');
        return gateway;
      }),
    );
    const guilds = Array.from({ length: 4 }, (_, index) =>
      discord.createGuild({ name: `Guild ${index}` }),
    );
    ana.types(ana.directMessages, 'private');
    await shards[0]?.event('MESSAGE_CREATE');
    const told = await Promise.all(
      shards.map(async (shard, index) => {
        const own = guilds.filter(({ id }) => Number((BigInt(id) >> 22n) % 2n) === index);
        for (const { id } of own) await shard.frame(({ d }) => Object(d).id === id);
        return shard.frames.filter(
          ({ t, d }) => t === 'GUILD_CREATE' && guilds.some(({ id }) => id === Object(d).id),
        ).length;
      }),
    );
    expect((told[0] ?? 0) + (told[1] ?? 0)).toBe(guilds.length);
    expect(shards[1]?.frames.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false);
  });

  it.each<[name: string, intents: number, types: string[]]>([
    ['none', 0, ['READY']],
    ['guilds', 1, ['READY', 'GUILD_CREATE']],
    ['guild messages', 1 << 9, ['READY', 'MESSAGE_CREATE']],
    ['direct messages', 1 << 12, ['READY', 'MESSAGE_CREATE']],
  ])('tells only what the intents ask for: %s', async (_, intents, types) => {
    const bot = await openGateway(discord);
    bot.send(identify({ intents }));
    await bot.event('READY');
    const other = await openBot(discord);
    ana.types(intents === 1 << 12 ? ana.directMessages : general, 'hello');
    discord.createGuild({ name: 'Later' });
    await other.event('MESSAGE_CREATE');
    bot.send({ op: 1, d: null });
    await bot.frame(({ op }) => op === 11);
    const told = new Set(bot.frames.flatMap(({ t }) => t ?? []));
    expect([...told]).toEqual(types);
  });

  it('withholds content by the intents of each session', async () => {
    await discord.close();
    discord = await startPlayground({ token, privilegedIntents: 1 << 15 });
    const guild = discord.createGuild({ name: 'G' });
    const channel = guild.createChannel({ name: 'c' });
    const eva = guild.createMember({ name: 'Eva' });
    const blind = await openBot(discord);
    const seeing = await openGateway(discord);
    seeing.send(identify({ intents: usualIntents | (1 << 15) }));
    await seeing.event('READY');
    eva.types(channel, 'secret');
    await expect(blind.event('MESSAGE_CREATE')).resolves.toMatchObject({ content: '' });
    await expect(seeing.event('MESSAGE_CREATE')).resolves.toMatchObject({ content: 'secret' });
  });
});

describe('a dial', () => {
  const dial = (): Promise<string> => {
    const socket = new WebSocket(`ws://${new URL(discord.apiUrl).host}/gateway`);
    return new Promise((resolve) => {
      socket.on('open', () => resolve('open'));
      socket.on('unexpected-response', (_, { statusCode }) => resolve(String(statusCode)));
      socket.on('error', ({ message }) => resolve(message));
    });
  };

  it.each([
    [503, '503'],
    [200, '200'],
    ['reset', 'socket hang up'],
  ] as const)('is answered with %s as long as that is ordered', async (otherwise, outcome) => {
    discord.gateway.answerDials(otherwise);
    expect([await dial(), await dial()]).toEqual([outcome, outcome]);
    discord.gateway.answerDials(null);
    expect(await dial()).toBe('open');
    expect(discord.gateway.dials()).toBe(3);
  });
});

describe('the unmodified client', () => {
  const greeter = async () => {
    const client = await connectClient(discord);
    onMessage(client, (message) => message.reply('here'));
    return client;
  };

  it('answers once what it missed while the connection was broken', async () => {
    const client = await greeter();
    discord.gateway.drop();
    const shown = await ana.asks(general, `${discord.bot.mention} are you there?`);
    expect(shown.text).toBe('here');
    expect(discord.gateway.received.filter((one) => one !== 'heartbeat')).toEqual([
      'identify',
      'resume',
    ]);
    await ana.asks(general, `${discord.bot.mention} and now?`);
    expect(ana.sees(general).filter(({ authorId }) => authorId === discord.bot.id)).toHaveLength(2);
    await client.destroy();
  });

  const upsets: Record<string, [upset: (gateway: Gateway) => void, then: Operation]> = {
    'opcode 7': [(gateway) => gateway.askToReconnect(), 'resume'],
    'close 4009': [(gateway) => gateway.drop(4009), 'resume'],
    'close 1001': [(gateway) => gateway.drop(1001), 'resume'],
    'a resumable opcode 9': [(gateway) => gateway.invalidate(true), 'resume'],
    'opcode 9': [(gateway) => gateway.invalidate(false), 'identify'],
    'a heartbeat without ACK': [(gateway) => gateway.swallow('heartbeat', 1), 'resume'],
  };
  it.each(Object.keys(upsets))('comes back after %s', async (name) => {
    const [upset, then] = upsets[name] ?? [];
    if (upset === undefined) throw new Error(name);
    const client = await greeter();
    const came = (): number => discord.gateway.received.filter((one) => one === then).length;
    const before = came();
    upset(discord.gateway);
    await discord.until(() => (came() > before ? true : undefined), `${then} after ${name}`, {
      limitMs: 15_000,
    });
    await expect(ana.asks(general, `${discord.bot.mention} hi`)).resolves.toMatchObject({
      text: 'here',
    });
    await client.destroy();
  });

  it('hangs when its RESUME is swallowed, as the real one does', async () => {
    const client = await connectClient(discord);
    discord.gateway.swallow('resume', 1);
    discord.gateway.drop();
    const beats = (): number => {
      const { received } = discord.gateway;
      return received.slice(received.lastIndexOf('resume')).length;
    };
    await discord.until(
      () => (discord.gateway.received.includes('resume') && beats() > 3 ? true : undefined),
      'heartbeats after the lost RESUME',
    );
    expect(client.ws.shards.first()?.status).toBe(Status.Resuming);
    expect(discord.gateway.connected()).toBe(0);
    await client.destroy();
  });
});
