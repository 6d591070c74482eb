/** Bodies of messages in: what Discord refuses of them, and with which code, out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { at, chars, embeds, many, text, v2 } from './parts.ts';
import { type Answer, codesOf, request } from './raw-bot.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let general: Newsroom['general'];
let time = Date.now();

beforeAll(async () => {
  // The clock jumps between requests, so that no rate limit is met.
  room = await openNewsroom({ now: () => (time += 100) });
  ({ discord, general } = room);
});

afterAll(() => room.close());

const post = (body: unknown): Promise<Answer> =>
  request(discord, 'POST', `/channels/${general.id}/messages`, { body });

const poll = (question: object = { text: 'Which?' }, ...answers: string[]) => ({
  question,
  answers: ['One', ...answers].map((text) => ({ poll_media: { text } })),
});

const good: [string, unknown][] = [
  ['2,000 characters', { content: chars(2000) }],
  ['white space around 2,000 characters', { content: `\n ${chars(2000)} \n` }],
  ['an embed of 6,000', embeds({ description: chars(4096), footer: { text: chars(1904) } })],
  ['25 fields', embeds({ fields: many(25, (n) => ({ name: `${n}`, value: 'v' })) })],
  ['ten embeds', embeds(...many(10, () => ({ title: 't' })))],
  ['a poll', { poll: poll({ text: chars(300) }, chars(55)) }],
  ['no mentions', { content: '@everyone', allowed_mentions: { parse: [] } }],
  ['mentions of one person', { content: 'x', allowed_mentions: { users: ['100000000000000001'] } }],
  [
    'mentions of roles and of one person',
    { content: 'x', allowed_mentions: { parse: ['roles'], users: ['100000000000000001'] } },
  ],
  [
    'a reply to a message that may be gone',
    {
      content: 'x',
      message_reference: { message_id: '100000000000000001', fail_if_not_exists: false },
    },
  ],
];

describe('taken', () => {
  it.each(good)('%s', async (_, body) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 200 });
  });
});

const bad: [string, unknown, object][] = [
  ['content of 2,001', { content: chars(2001) }, at('content', 'BASE_TYPE_MAX_LENGTH')],
  ['content that is no text', { content: 5 }, at('content', 'STRING_TYPE_CONVERT')],
  [
    'eleven embeds',
    embeds(...many(11, () => ({ title: 't' }))),
    at('embeds', 'BASE_TYPE_MAX_LENGTH'),
  ],
  ['an embed without anything', embeds({}), at('embeds.0.description', 'BASE_TYPE_REQUIRED')],
  [
    'an embed title of 257',
    embeds({ title: chars(257) }),
    at('embeds.0.title', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'an embed description of 4,097',
    embeds({ description: chars(4097) }),
    at('embeds.0.description', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    '26 fields',
    embeds({ fields: many(26, () => ({ name: 'n', value: 'v' })) }),
    at('embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a field without name',
    embeds({ fields: [{ name: '', value: 'v' }] }),
    at('embeds.0.fields.0.name', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a field without value',
    embeds({ fields: [{ name: 'n', value: ' ' }] }),
    at('embeds.0.fields.0.value', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a field name of 257',
    embeds({ fields: [{ name: chars(257), value: 'v' }] }),
    at('embeds.0.fields.0.name', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a field value of 1,025',
    embeds({ fields: [{ name: 'n', value: chars(1025) }] }),
    at('embeds.0.fields.0.value', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a footer of 2,049',
    embeds({ footer: { text: chars(2049) } }),
    at('embeds.0.footer.text', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'embeds of 6,001',
    embeds({ description: chars(4096) }, { description: chars(1905) }),
    at('embeds', 'MAX_EMBED_SIZE_EXCEEDED'),
  ],
  [
    'a javascript: embed',
    embeds({ title: 't', url: 'javascript:alert(1)' }),
    at('embeds.0.url', 'URL_TYPE_INVALID_SCHEME'),
  ],
  [
    'an embed time that is none',
    embeds({ title: 't', timestamp: 'yesterday' }),
    at('embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'),
  ],
  [
    'an embed colour beyond white',
    embeds({ title: 't', color: 0x1_00_00_00 }),
    at('embeds.0.color', 'NUMBER_TYPE_MAX'),
  ],
  [
    'Components V2 with content',
    { ...v2(text('x')), content: 'x' },
    at('content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
  ],
  [
    'Components V2 with an embed',
    { ...v2(text('x')), embeds: [{ title: 't' }] },
    at('embeds', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
  ],
  [
    'Components V2 with a poll',
    { ...v2(text('x')), poll: poll() },
    at('poll', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'),
  ],
  ['a poll without a question', { poll: poll({}) }, at('poll.question.text', 'BASE_TYPE_REQUIRED')],
  [
    'a poll’s question of 301',
    { poll: poll({ text: chars(301) }) },
    at('poll.question.text', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a poll’s answer of 56',
    { poll: poll({ text: 'Which?' }, chars(56)) },
    at('poll.answers.1.poll_media.text', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'eleven answers',
    { poll: poll({ text: 'Which?' }, ...Array(10).fill('Two')) },
    at('poll.answers', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'parse and users at once',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['100000000000000001'] } },
    at('allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'),
  ],
  [
    'parse and roles at once',
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['100000000000000001'] } },
    at('allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'),
  ],
  [
    'an unknown kind of mention',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    at('allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'),
  ],
  [
    '101 mentioned people',
    { content: 'x', allowed_mentions: { users: many(101, () => '100000000000000001') } },
    at('allowed_mentions.users', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a mentioned person without id',
    { content: 'x', allowed_mentions: { users: ['ana'] } },
    at('allowed_mentions.users.0', 'NUMBER_TYPE_COERCE'),
  ],
  [
    'a reply to a message that is gone',
    { content: 'x', message_reference: { message_id: '100000000000000001' } },
    at('message_reference', 'REPLIES_UNKNOWN_MESSAGE'),
  ],
  ['a nonce of 26', { content: 'x', nonce: chars(26) }, at('nonce', 'BASE_TYPE_MAX_LENGTH')],
  [
    'an ephemeral message in a channel',
    { content: 'x', flags: 64 },
    at('flags', 'BASE_TYPE_CHOICES'),
  ],
];

describe('refused with 50035', () => {
  it.each(bad)('%s', async (_, body, where) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50035 } });
    expect(codesOf(Object(answer).errors)).toEqual(where);
  });
});

describe('refused with 50006', () => {
  it.each([
    ['nothing', {}],
    ['empty content', { content: '' }],
    ['white space', { content: ' \n\t ' }],
    ['empty lists', { content: null, embeds: [], components: [] }],
    ['Components V2 without components', v2()],
  ])('%s', async (_, body) => {
    await expect(post(body)).resolves.toMatchObject({ status: 400, body: { code: 50006 } });
  });
});

it('posts a message with an enforced nonce once', async () => {
  const [first, second] = [
    await post({ content: 'x', nonce: 'n1', enforce_nonce: true }),
    await post({ content: 'x', nonce: 'n1', enforce_nonce: true }),
  ];
  expect(Object(second.body).id).toBe(Object(first.body).id);
});
