import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { button, row, rows, text, v2 } from './parts.ts';
import { type Answer, codesOf, request } from './raw-bot.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];
let time = Date.now();

beforeAll(async () => {
  // The clock jumps between requests, so that no rate limit is met.
  room = await openNewsroom({ now: () => (time += 100) });
  ({ discord, general, ana } = room);
});

afterAll(() => room.close());

const post = (body: unknown): Promise<Answer> =>
  request(discord, 'POST', `/channels/${general.id}/messages`, { body });

describe('an edit', () => {
  const edit = async (before: unknown, change: unknown): Promise<Answer> => {
    const { body } = await post(before);
    const path = `/channels/${general.id}/messages/${Object(body).id}`;
    return request(discord, 'PATCH', path, { body: change });
  };

  it('keeps what it leaves out', async () => {
    const { body } = await edit(rows(row(button())), { content: 'y' });
    expect(body).toMatchObject({ content: 'y', components: [{ type: 1 }] });
    expect(Object(body).edited_timestamp).not.toBeNull();
  });

  it('keeps the Components V2 flag', async () => {
    const { body } = await edit(v2(text('x')), { components: [text('y')], flags: 0 });
    expect(body).toMatchObject({ flags: 1 << 15, components: [{ content: 'y' }] });
  });

  it('cannot add content to Components V2', async () => {
    const { status, body } = await edit(v2(text('x')), { content: 'y' });
    expect(status).toBe(400);
    expect(codesOf(Object(body).errors)).toHaveProperty('content');
  });

  it('cannot turn into Components V2 while the content stays', async () => {
    const change = { ...v2(text('y')) };
    await expect(edit({ content: 'x' }, change)).resolves.toMatchObject({ status: 400 });
    await expect(edit({ content: 'x' }, { ...change, content: null })).resolves.toMatchObject({
      status: 200,
      body: { content: '', flags: 1 << 15 },
    });
  });

  it('cannot empty a message: 50006', async () => {
    await expect(edit({ content: 'x' }, { content: '' })).resolves.toMatchObject({
      body: { code: 50006 },
    });
  });

  it('of somebody else’s message is refused: 50005', async () => {
    const { id } = ana.types(general, 'mine');
    const path = `/channels/${general.id}/messages/${id}`;
    await expect(
      request(discord, 'PATCH', path, { body: { content: 'x' } }),
    ).resolves.toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
  });
});

describe('who is notified', () => {
  const person = '100000000000000001';
  const content = `<@${person}> <@&${person}> @everyone`;
  const all = { users: [person], roles: [person], everyone: true };
  it.each<[string, unknown, object]>([
    ['everybody unless told otherwise', { content }, all],
    [
      'nobody with an empty parse',
      { content, allowed_mentions: { parse: [] } },
      { users: [], roles: [], everyone: false },
    ],
    [
      'those that are named',
      { content, allowed_mentions: { users: [person] } },
      { users: [person], roles: [], everyone: false },
    ],
    [
      'kinds that are named',
      { content, allowed_mentions: { parse: ['roles', 'everyone'] } },
      { users: [], roles: [person], everyone: true },
    ],
    ['by Components V2 too', v2(text(content)), all],
    ['whatever stands around the mention', { content: `\`\`\`${content}\`\`\`` }, all],
    ['by @here', { content: '@here' }, { users: [], roles: [], everyone: true }],
  ])('%s', async (_, body, pings) => {
    await post(body);
    expect(general.messagesSeenBy(ana).at(-1)?.pings).toEqual(pings);
  });

  it('the author of the message replied to, unless told otherwise', async () => {
    const { id } = ana.types(general, 'hi');
    const reply = { content: 'x', message_reference: { message_id: id } };
    await post(reply);
    expect(general.messagesSeenBy(ana).at(-1)?.pings.users).toEqual([ana.id]);
    await post({ ...reply, allowed_mentions: { parse: ['users'] } });
    expect(general.messagesSeenBy(ana).at(-1)?.pings.users).toEqual([]);
    await post({ ...reply, allowed_mentions: { parse: [], replied_user: true } });
    expect(general.messagesSeenBy(ana).at(-1)?.pings.users).toEqual([ana.id]);
  });
});
