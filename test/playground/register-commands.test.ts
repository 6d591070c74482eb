/** Commands that a bot registers in, which of them the playground keeps, and under which id, out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, callApplication, option, options } from './command-calls.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { at, many } from './parts.ts';
import { type Answer, codesOf, request } from './raw-bot.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let guild: Newsroom['guild'];
let time: number;

beforeEach(async () => {
  time = Date.now();
  room = await openNewsroom({ now: () => (time += 100) });
  ({ discord, guild } = room);
});

afterEach(() => room.close());

const call = (method: string, rest = '', body?: unknown): Promise<Answer> =>
  callApplication(discord, method, rest, body);
const post = (body: unknown): Promise<Answer> => call('POST', '/commands', body);

describe('registering', () => {
  const names = async (path = '/commands'): Promise<unknown[]> =>
    Object((await call('GET', path)).body).map(({ name }: { name: string }) => name);

  it('one replaces its namesake and keeps the id', async () => {
    const first = await post(ask());
    const second = await post(ask({ description: 'Anew' }));
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({ id: Object(first.body).id, description: 'Anew' });
    expect(Object(second.body).version).not.toBe(Object(first.body).version);
  });

  it('a list replaces all others', async () => {
    await post(ask());
    const { status, body } = await call('PUT', '/commands', [
      ask({ name: 'help' }),
      { name: 'Menu', type: 3 },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject([{ name: 'help' }, { name: 'Menu', description: '' }]);
    await expect(names()).resolves.toEqual(['help', 'Menu']);
    await call('PUT', '/commands', []);
    await expect(names()).resolves.toEqual([]);
  });

  it('in a guild leaves the global ones alone', async () => {
    await post(ask());
    const path = `/guilds/${guild.id}/commands`;
    const { body } = await call('POST', path, ask({ name: 'local' }));
    expect(body).toMatchObject({ guild_id: guild.id });
    await expect(names()).resolves.toEqual(['ask']);
    await expect(names(path)).resolves.toEqual(['local']);
  });

  it('can be changed and undone', async () => {
    const { body } = await post(ask());
    const path = `/commands/${Object(body).id}`;
    await expect(call('PATCH', path, { description: 'New' })).resolves.toMatchObject({
      status: 200,
      body: { name: 'ask', description: 'New' },
    });
    await expect(call('DELETE', path)).resolves.toMatchObject({ status: 204 });
    await expect(call('GET', path)).resolves.toMatchObject({ status: 404, body: { code: 10063 } });
  });

  it('fills in what Discord fills in, and leaves out what it leaves out', async () => {
    const { body } = await post(
      options(option({ required: false, autocomplete: true, choices: [], min_length: 0 })),
    );
    expect(body).toMatchObject({
      type: 1,
      application_id: discord.bot.id,
      default_member_permissions: null,
      integration_types: [0],
      contexts: null,
      nsfw: false,
      name_localizations: null,
    });
    expect(Object(body).options).toEqual([
      { type: 3, name: 'question', description: 'What', autocomplete: true, min_length: 0 },
    ]);
  });

  it('tells translations only when asked', async () => {
    await post(ask({ name_localizations: { 'es-ES': 'preguntar' } }));
    const plain = await call('GET', '/commands');
    const full = await call('GET', '/commands?with_localizations=true');
    expect(Object(plain.body)[0]).not.toHaveProperty('name_localizations');
    expect(full.body).toMatchObject([{ name_localizations: { 'es-ES': 'preguntar' } }]);
  });

  it.each([
    [1, 100],
    [2, 15],
    [3, 15],
  ])('ends at the limit of type %i: %i, then 30032', async (type, limit) => {
    const one = (index: number) => ({
      name: `c${index}`,
      type,
      ...(type === 1 ? { description: 'd' } : {}),
    });
    await expect(call('PUT', '/commands', many(limit, one))).resolves.toMatchObject({
      status: 200,
    });
    await expect(post(one(limit))).resolves.toMatchObject({ status: 400, body: { code: 30032 } });
    await expect(call('PUT', '/commands', many(limit + 1, one))).resolves.toMatchObject({
      status: 400,
      body: { code: 30032 },
    });
  });

  it('ends at 200 new commands a day: 30034', async () => {
    const batch = (from: number) => many(100, (index) => ask({ name: `c${from + index}` }));
    await call('PUT', '/commands', batch(0));
    await call('PUT', '/commands', batch(100));
    await expect(call('PUT', '/commands', batch(100))).resolves.toMatchObject({ status: 200 });
    await expect(call('PUT', '/commands', batch(200))).resolves.toMatchObject({
      status: 400,
      body: { code: 30034 },
    });
    time += 24 * 3600 * 1000;
    await expect(call('PUT', '/commands', batch(200))).resolves.toMatchObject({ status: 200 });
  });

  it('refuses the same name twice in a list', async () => {
    const { status, body } = await call('PUT', '/commands', [ask(), ask()]);
    expect(status).toBe(400);
    expect(codesOf(Object(body).errors)).toEqual(
      at('1.name', 'APPLICATION_COMMANDS_DUPLICATE_NAME'),
    );
    const types = [ask({ name: 'same' }), { name: 'same', type: 3 }];
    await expect(call('PUT', '/commands', types)).resolves.toMatchObject({ status: 200 });
  });

  it('is for the bot’s own application and guilds only', async () => {
    const other = '100000000000000001';
    await expect(request(discord, 'GET', `/applications/${other}/commands`)).resolves.toMatchObject(
      {
        status: 403,
        body: { code: 20012 },
      },
    );
    await expect(call('GET', `/guilds/${other}/commands`)).resolves.toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
  });
});
