import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import {
  at,
  box,
  button,
  chars,
  link,
  many,
  option,
  row,
  rows,
  select,
  text,
  thumbnail,
  v2,
} from './parts.ts';
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

const good: [string, unknown][] = [
  [
    '5 rows of 5 buttons',
    rows(...many(5, (r) => row(...many(5, (b) => button({ custom_id: `${r}.${b}` }))))),
  ],
  ['a link of 512', rows(row(link({ url: `https://example.org/${chars(492)}` })))],
  ['a link into Discord', rows(row(link({ url: 'discord://-/settings' })))],
  [
    'a custom_id of 100, a label of 80',
    rows(row(button({ custom_id: chars(100), label: chars(80) }))),
  ],
  ['an emoji for a label', rows(row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '◀' } }))],
  [
    'emoji of several code points',
    rows(
      row(
        button({ emoji: { name: '👩‍🔬' } }),
        button({ custom_id: 'b', emoji: { name: '🇵🇪' } }),
        button({ custom_id: 'c', emoji: { name: '3️⃣' } }),
      ),
    ),
  ],
  ['25 options', rows(row(select({ options: many(25, (n) => option(`${n}`)) })))],
  [
    'a select of two at once',
    rows(
      row(
        select({
          min_values: 0,
          max_values: 2,
          options: [option('a', { default: true }), option('b', { default: true })],
        }),
      ),
    ),
  ],
  ['a user select', rows(row({ type: 5, custom_id: 'u' }))],
  ['40 components', v2(...many(40, () => text('x')))],
  ['4,000 characters of text', v2(text(chars(2000)), box(text(chars(2000))))],
  [
    'a section with a thumbnail',
    v2({ type: 9, components: [text('x')], accessory: thumbnail({ description: chars(1024) }) }),
  ],
  ['a section with a button', v2({ type: 9, components: [text('x')], accessory: button() })],
  [
    'a gallery',
    v2({ type: 12, items: many(10, () => ({ media: { url: 'https://example.org/a.png' } })) }),
  ],
  ['a separator', v2(text('x'), { type: 14, divider: false, spacing: 2 })],
  ['a coloured container', v2({ ...box(text('x')), accent_color: 0xff_ff_ff })],
  [
    'nulls for what is not there',
    { content: 'x', embeds: null, components: null, flags: null, allowed_mentions: null },
  ],
];

describe('taken', () => {
  it.each(good)('%s', async (_, body) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 200 });
  });
});

const bad: [string, unknown, object][] = [
  [
    '6 rows',
    rows(...many(6, (n) => row(button({ custom_id: `${n}` })))),
    at('components', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    '6 buttons in a row',
    rows(row(...many(6, (n) => button({ custom_id: `${n}` })))),
    at('components.0.components', 'BASE_TYPE_BAD_LENGTH'),
  ],
  ['an empty row', rows(row()), at('components.0.components', 'BASE_TYPE_BAD_LENGTH')],
  [
    'a select beside a button',
    rows(row(select(), button())),
    at('components.0.components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'),
  ],
  [
    'a button without custom_id',
    rows(row({ type: 2, style: 1, label: 'Go' })),
    at('components.0.components.0.custom_id', 'BASE_TYPE_REQUIRED'),
  ],
  [
    'an empty custom_id',
    rows(row(button({ custom_id: '' }))),
    at('components.0.components.0.custom_id', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a custom_id of 101',
    rows(row(button({ custom_id: chars(101) }))),
    at('components.0.components.0.custom_id', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a label of 81',
    rows(row(button({ label: chars(81) }))),
    at('components.0.components.0.label', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a button that says nothing',
    rows(row({ type: 2, style: 1, custom_id: 'a' })),
    at('components.0.components.0.label', 'BASE_TYPE_REQUIRED'),
  ],
  [
    'a button of an unknown style',
    rows(row(button({ style: 9 }))),
    at('components.0.components.0.style', 'BASE_TYPE_CHOICES'),
  ],
  [
    'a button with an address',
    rows(row(button({ url: 'https://example.org' }))),
    at('components.0.components.0.url', 'BUTTON_COMPONENT_FIELD_EXCLUSIVE'),
  ],
  [
    'a link without address',
    rows(row({ type: 2, style: 5, label: 'Go' })),
    at('components.0.components.0.url', 'BASE_TYPE_REQUIRED'),
  ],
  [
    'a link with a custom_id',
    rows(row(link({ custom_id: 'a' }))),
    at('components.0.components.0.custom_id', 'BUTTON_COMPONENT_FIELD_EXCLUSIVE'),
  ],
  [
    'a javascript: link',
    rows(row(link({ url: 'javascript:alert(1)' }))),
    at('components.0.components.0.url', 'URL_TYPE_INVALID_SCHEME'),
  ],
  [
    'a link that is no address',
    rows(row(link({ url: 'example.org' }))),
    at('components.0.components.0.url', 'URL_TYPE_INVALID_URL'),
  ],
  [
    'a link of 513',
    rows(row(link({ url: `https://example.org/${chars(493)}` }))),
    at('components.0.components.0.url', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'the same custom_id twice',
    rows(row(button()), row(button())),
    at('components.1.components.0.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
  ],
  [
    'the same custom_id on a button and a select',
    rows(row(button()), row(select({ custom_id: 'go' }))),
    at('components.1.components.0.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
  ],
  [
    'an emoji that is none',
    rows(row(button({ emoji: { name: 'x' } }))),
    at('components.0.components.0.emoji.name', 'COMPONENT_INVALID_EMOJI'),
  ],
  [
    'two emoji',
    rows(row(button({ emoji: { name: '🔎🔎' } }))),
    at('components.0.components.0.emoji.name', 'COMPONENT_INVALID_EMOJI'),
  ],
  [
    'a select without options',
    rows(row(select({ options: [] }))),
    at('components.0.components.0.options', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    '26 options',
    rows(row(select({ options: many(26, (n) => option(`${n}`)) }))),
    at('components.0.components.0.options', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'an option label of 101',
    rows(row(select({ options: [option('a', { label: chars(101) })] }))),
    at('components.0.components.0.options.0.label', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'an option value of 101',
    rows(row(select({ options: [{ label: 'a', value: chars(101) }] }))),
    at('components.0.components.0.options.0.value', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'an option description of 101',
    rows(row(select({ options: [option('a', { description: chars(101) })] }))),
    at('components.0.components.0.options.0.description', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'the same option value twice',
    rows(row(select({ options: [option('a'), option('a')] }))),
    at('components.0.components.0.options.1.value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'),
  ],
  [
    'more values than options',
    rows(row(select({ max_values: 3 }))),
    at('components.0.components.0.max_values', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'more defaults than values',
    rows(
      row(select({ options: [option('a', { default: true }), option('b', { default: true })] })),
    ),
    at('components.0.components.0.options', 'SELECT_COMPONENT_TOO_MANY_DEFAULTS'),
  ],
  [
    'a placeholder of 151',
    rows(row(select({ placeholder: chars(151) }))),
    at('components.0.components.0.placeholder', 'BASE_TYPE_MAX_LENGTH'),
  ],
  ['an unknown component', rows({ type: 99 }), at('components.0.type', 'UNION_TYPE_CHOICES')],
  [
    'a text input in a message',
    rows(row({ type: 4, custom_id: 'a', style: 1 })),
    at('components.0.components.0.type', 'UNION_TYPE_CHOICES'),
  ],
  [
    'V2 parts without the flag',
    { content: 'x', components: [text('x')] },
    at('components.0', 'UNION_TYPE_CHOICES'),
  ],
  [
    '41 components',
    v2(...many(41, () => text('x'))),
    at('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'),
  ],
  [
    '41 components, nested',
    v2(box(...many(35, () => text('x')), row(...many(4, (n) => button({ custom_id: `${n}` }))))),
    at('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'),
  ],
  [
    '4,001 characters of text in all',
    v2(text(chars(2000)), box(text(chars(2001)))),
    at('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'),
  ],
  ['empty text', v2(text('  ')), at('components.0.content', 'BASE_TYPE_BAD_LENGTH')],
  [
    'a container in a container',
    v2(box(box(text('x')))),
    at('components.0.components.0.type', 'UNION_TYPE_CHOICES'),
  ],
  [
    'a section without accessory',
    v2({ type: 9, components: [text('x')] }),
    at('components.0.accessory', 'BASE_TYPE_REQUIRED'),
  ],
  [
    'a section of four texts',
    v2({ type: 9, components: many(4, () => text('x')), accessory: button() }),
    at('components.0.components', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'alt text of 1,025',
    v2({ type: 9, components: [text('x')], accessory: thumbnail({ description: chars(1025) }) }),
    at('components.0.accessory.description', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a javascript: picture',
    v2({ type: 12, items: [{ media: { url: 'javascript:x' } }] }),
    at('components.0.items.0.media.url', 'URL_TYPE_INVALID_SCHEME'),
  ],
  [
    'the same component id twice',
    v2({ ...text('x'), id: 1 }, { ...text('y'), id: 1 }),
    at('components.1.id', 'COMPONENT_ID_DUPLICATED'),
  ],
];

describe('refused with 50035', () => {
  it.each(bad)('%s', async (_, body, where) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50035 } });
    expect(codesOf(Object(answer).errors)).toEqual(where);
  });
});

it('answers 500 above 10,170 bytes of V2 text, as Discord does', async () => {
  const fits = '日'.repeat(3386);
  expect(Buffer.byteLength(fits) + 12).toBe(10_170);
  await expect(post(v2(text(fits)))).resolves.toMatchObject({ status: 200 });
  await expect(post(v2(text(`${fits}x`)))).resolves.toMatchObject({ status: 500 });
});

it('numbers components in reading order and keeps ids that were given', async () => {
  const { body } = await post(v2(box({ ...text('a'), id: 2 }, row(button()))));
  expect(Object(body).components).toMatchObject([
    { id: 1, components: [{ id: 2 }, { id: 3, components: [{ id: 4 }] }] },
  ]);
});
