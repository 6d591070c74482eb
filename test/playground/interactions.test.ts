import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Interaction } from '../../src/playground/store.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { type Answer, codesOf, openBot, request } from './raw-bot.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let general: Newsroom['general'];
let ana: Newsroom['ana'];
let time: number;

beforeEach(async () => {
  time = Date.now();
  room = await openNewsroom({ now: () => time });
  ({ discord, general, ana } = room);
  const commands = [
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
    },
    { name: 'About', type: 3 },
  ];
  const path = `/applications/${discord.bot.id}/commands`;
  const { status } = await request(discord, 'PUT', path, { body: commands });
  expect(status).toBe(200);
  await openBot(discord);
});

afterEach(() => room.close());

/** What a person does in the test's stead may stay without an answer. */
function ignore(action: Promise<unknown>): Interaction {
  action.catch(() => undefined);
  const interaction = [...discord.store.interactions.values()].at(-1);
  if (interaction === undefined) throw new Error('no interaction');
  return interaction;
}

const asked = (): Interaction => ignore(ana.runs(general, 'ask', { question: 'x' }));
const typed = (): Interaction => ignore(ana.autocompletes(general, 'ask', 'question', 'x'));

async function clicked(flags = 0): Promise<Interaction> {
  const first = asked();
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
  await respond(first, { type: 4, data: { content: 'one', flags, components: [row] } });
  const message = ana.sees(general).at(-1);
  if (message === undefined) throw new Error('no message');
  return ignore(ana.clicks(message, 'Go'));
}

function respond(interaction: Interaction, body: unknown, query = ''): Promise<Answer> {
  const path = `/interactions/${interaction.id}/${interaction.token}/callback${query}`;
  return request(discord, 'POST', path, { body, authorization: '' });
}

function webhook(
  method: string,
  interaction: Interaction,
  rest = '',
  body?: unknown,
): Promise<Answer> {
  const path = `/webhooks/${discord.bot.id}/${interaction.token}${rest}`;
  return request(discord, method, path, { body, authorization: '' });
}

const hello = { type: 4, data: { content: 'hello' } };

it('shows an update that was deferred when it comes, though the message was edited at that very moment', async () => {
  const first = asked();
  const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
  await respond(first, { type: 4, data: { content: 'one', components: [row] } });
  await webhook('PATCH', first, '/messages/@original', { content: 'two' });
  const shown = ana.clicks(ana.sees(general).at(-1) ?? { id: '' }, 'Go');
  const click = ignore(shown);
  await respond(click, { type: 6 });
  await webhook('PATCH', click, '/messages/@original', { content: 'three' });
  expect((await shown).text).toContain('three');
});

describe('the first response', () => {
  it('is 204, or 200 with the message', async () => {
    await expect(respond(asked(), hello)).resolves.toMatchObject({ status: 204, body: undefined });
    const interaction = asked();
    const { status, body } = await respond(interaction, hello, '?with_response=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: interaction.id, type: 2, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'hello', type: 20, channel_id: general.id } },
    });
  });

  it('names what it answers in the older way too, by which some clients find their buttons', async () => {
    const interaction = asked();
    await respond(interaction, hello);
    const { body } = await webhook('GET', interaction, '/messages/@original');
    const user = { id: ana.id };
    expect(body).toMatchObject({
      interaction: { id: interaction.id, type: 2, name: 'ask', user },
      interaction_metadata: { id: interaction.id, type: 2, user },
    });
  });

  it('is due within 3 seconds: 10062', async () => {
    const [inTime, late] = [asked(), asked()];
    time += 3000;
    await expect(respond(inTime, hello)).resolves.toMatchObject({ status: 204 });
    time += 1;
    await expect(respond(late, hello)).resolves.toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it('is taken once: 40060, late too', async () => {
    const interaction = asked();
    await respond(interaction, hello);
    const refused = { status: 400, body: { code: 40060 } };
    await expect(respond(interaction, hello)).resolves.toMatchObject(refused);
    time += 5000;
    await expect(respond(interaction, hello)).resolves.toMatchObject(refused);
    expect(ana.sees(general)).toHaveLength(1);
  });

  it('needs the interaction’s own token: 10062', async () => {
    const [one, other] = [asked(), asked()];
    await expect(respond({ ...one, token: other.token }, hello)).resolves.toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it('is not spent by a refused one', async () => {
    const interaction = asked();
    const refused = await respond(interaction, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: 50035,
        errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
      },
    });
    await expect(respond(interaction, hello)).resolves.toMatchObject({ status: 204 });
  });

  const choices = [{ name: 'a', value: 'b' }];
  const modal = {
    custom_id: 'm',
    title: 'T',
    components: [{ type: 18, label: 'L', component: { type: 4, custom_id: 'f', style: 1 } }],
  };
  const good: [string, () => Interaction | Promise<Interaction>, unknown][] = [
    ['a message to a command', asked, hello],
    ['a deferred message', asked, { type: 5 }],
    ['a deferred ephemeral message', asked, { type: 5, data: { flags: 64 } }],
    ['a modal to a command', asked, { type: 9, data: modal }],
    ['choices to an autocomplete', typed, { type: 8, data: { choices } }],
    ['no choices to an autocomplete', typed, { type: 8, data: { choices: [] } }],
    ['an update to a click', clicked, { type: 7, data: { content: 'two', components: [] } }],
    ['a deferred update to a click', clicked, { type: 6 }],
    ['a message to a click', clicked, hello],
    ['a modal to a click', clicked, { type: 9, data: modal }],
    [
      'a Components V2 message',
      asked,
      { type: 4, data: { flags: 1 << 15, components: [{ type: 10, content: 'x' }] } },
    ],
  ];
  it.each(good)('may be %s', async (_, open, body) => {
    await expect(respond(await open(), body)).resolves.toMatchObject({ status: 204 });
  });

  const bad: [string, () => Interaction | Promise<Interaction>, unknown, object][] = [
    ['no type', asked, {}, { type: 'BASE_TYPE_REQUIRED' }],
    ['an unknown type', asked, { type: 99 }, { type: 'BASE_TYPE_CHOICES' }],
    ['choices to a command', asked, { type: 8, data: { choices } }, { type: 'BASE_TYPE_CHOICES' }],
    ['an update to a command', asked, { type: 7, data: {} }, { type: 'BASE_TYPE_CHOICES' }],
    ['a message to an autocomplete', typed, hello, { type: 'BASE_TYPE_CHOICES' }],
    ['a message without data', asked, { type: 4 }, { data: 'BASE_TYPE_REQUIRED' }],
    ['a pong', asked, { type: 1 }, { type: 'BASE_TYPE_CHOICES' }],
    [
      'a deferred message that is more than ephemeral',
      asked,
      { type: 5, data: { flags: 1 << 15 } },
      { data: { flags: 'BASE_TYPE_CHOICES' } },
    ],
    [
      '26 choices',
      typed,
      { type: 8, data: { choices: Array(26).fill(choices[0]) } },
      { data: { choices: 'BASE_TYPE_MAX_LENGTH' } },
    ],
    [
      'a choice without name',
      typed,
      { type: 8, data: { choices: [{ name: '', value: 'b' }] } },
      { data: { choices: { 0: { name: 'BASE_TYPE_BAD_LENGTH' } } } },
    ],
    [
      'a choice name of 101',
      typed,
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'b' }] } },
      { data: { choices: { 0: { name: 'BASE_TYPE_BAD_LENGTH' } } } },
    ],
    [
      'a choice value of 101',
      typed,
      { type: 8, data: { choices: [{ name: 'a', value: 'x'.repeat(101) }] } },
      { data: { choices: { 0: { value: 'BASE_TYPE_MAX_LENGTH' } } } },
    ],
    [
      'a modal title of 46',
      asked,
      { type: 9, data: { ...modal, title: 'x'.repeat(46) } },
      { data: { title: 'BASE_TYPE_BAD_LENGTH' } },
    ],
    [
      'a modal without fields',
      asked,
      { type: 9, data: { ...modal, components: [] } },
      { data: { components: 'BASE_TYPE_BAD_LENGTH' } },
    ],
    [
      'a field without custom_id',
      asked,
      {
        type: 9,
        data: {
          ...modal,
          components: [{ type: 18, label: 'L', component: { type: 4, style: 1 } }],
        },
      },
      { data: { components: { 0: { component: { custom_id: 'BASE_TYPE_REQUIRED' } } } } },
    ],
    [
      'a flag that no response has',
      asked,
      { type: 4, data: { content: 'x', flags: 1 << 7 } },
      { data: { flags: 'BASE_TYPE_CHOICES' } },
    ],
  ];
  it.each(bad)('may not be %s: 50035', async (_, open, body, where) => {
    const answer = await respond(await open(), body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(codesOf(Object(answer.body).errors)).toEqual(where);
  });

  it('may not be empty: 50006', async () => {
    await expect(respond(asked(), { type: 4, data: { content: ' \n ' } })).resolves.toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
  });
});

describe('what follows', () => {
  it('needs a first response: 10015', async () => {
    await expect(webhook('POST', asked(), '', { content: 'x' })).resolves.toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  it('ends after 15 minutes: 50027', async () => {
    const interaction = asked();
    await respond(interaction, hello);
    time += 15 * 60 * 1000;
    const original = '/messages/@original';
    await expect(webhook('GET', interaction, original)).resolves.toMatchObject({ status: 200 });
    time += 1;
    const refused = { status: 401, body: { code: 50027 } };
    await expect(webhook('GET', interaction, original)).resolves.toMatchObject(refused);
    await expect(webhook('POST', interaction, '', { content: 'x' })).resolves.toMatchObject(
      refused,
    );
  });

  it.each(['@original', '%40original'])(
    'reads, edits and deletes the original as %s',
    async (name) => {
      const interaction = asked();
      await respond(interaction, hello);
      const path = `/messages/${name}`;
      await expect(webhook('PATCH', interaction, path, { content: 'two' })).resolves.toMatchObject({
        status: 200,
        body: { content: 'two' },
      });
      await expect(webhook('GET', interaction, path)).resolves.toMatchObject({
        body: { content: 'two' },
      });
      await expect(webhook('DELETE', interaction, path)).resolves.toMatchObject({ status: 204 });
      await expect(webhook('GET', interaction, path)).resolves.toMatchObject({
        status: 404,
        body: { code: 10008 },
      });
    },
  );

  it('puts the first follow-up in the place of a deferred response', async () => {
    const interaction = asked();
    await respond(interaction, { type: 5, data: { flags: 64 } });
    expect(ana.sees(general)).toMatchObject([{ content: '', flags: 64 | (1 << 7) }]);
    await webhook('POST', interaction, '', { content: 'one' });
    await webhook('POST', interaction, '', { content: 'two' });
    expect(ana.sees(general).map(({ content, flags }) => [content, flags])).toEqual([
      ['one', 64],
      ['two', 0],
    ]);
  });

  it('touches no message of another interaction: 10008', async () => {
    const [one, other] = [asked(), asked()];
    await respond(one, hello);
    await respond(other, hello);
    const id = ana.sees(general)[0]?.id;
    await expect(webhook('DELETE', other, `/messages/${id}`)).resolves.toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('edits an ephemeral message by its click, and only so', async () => {
    const click = await clicked(64);
    await respond(click, { type: 7, data: { content: 'two' } });
    const message = ana.sees(general).at(-1);
    expect(message).toMatchObject({ content: 'two', visibleTo: ana.id });
    const path = `/channels/${general.id}/messages/${message?.id}`;
    await expect(
      request(discord, 'PATCH', path, { body: { content: 'x' } }),
    ).resolves.toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it('knows no foreign token: 50027', async () => {
    const interaction = { ...asked(), token: 'nonsense' };
    await expect(webhook('GET', interaction, '/messages/@original')).resolves.toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });
});

it('tells of a file by a signed address, a plain name and the one it had', async () => {
  const file = { type: 11, name: 'file', description: 'File' };
  const path = `/applications/${discord.bot.id}/commands`;
  const body = { name: 'add', description: 'Add', options: [file] };
  await request(discord, 'POST', path, { body });
  const id = discord.upload({ name: 'El faro, año 1.md', bytes: Buffer.from('light') });
  const { data } = ignore(ana.runs(general, 'add', { file: id }));
  const attachment = Object(data['resolved']).attachments[id];
  expect(attachment).toMatchObject({ filename: 'El_faro_ao_1.md', title: 'El faro, año 1' });
  expect(new URL(attachment.url).search).not.toBe('');
  await expect(fetch(attachment.url).then((answer) => answer.text())).resolves.toBe('light');
});

it('delivers an interaction a second time when asked to', async () => {
  const running = ana.runs(general, 'ask', { question: 'x' });
  const interaction = [...discord.store.interactions.values()].at(-1);
  if (interaction === undefined) throw new Error('no interaction');
  await respond(interaction, hello);
  discord.redeliver(await running);
  await expect(respond(interaction, hello)).resolves.toMatchObject({ body: { code: 40060 } });
});
