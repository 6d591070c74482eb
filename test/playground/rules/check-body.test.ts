import { describe, expect, it } from 'vitest';
import type { Bodies } from '../../../src/playground/rules/bodies.ts';
import { checkBody } from '../../../src/playground/rules/check-body.ts';
import { chars } from '../parts.ts';

const row = (fields: object) => ({ type: 1, components: [{ type: 2, style: 1, ...fields }] });

const read: [string, keyof Bodies, unknown, unknown][] = [
  ['nothing as an empty body', 'MessageCreateRequest', undefined, {}],
  [
    'texts without white space around',
    'MessageCreateRequest',
    { content: ' x\n' },
    { content: 'x' },
  ],
  [
    'what is no text to the letter',
    'MessageCreateRequest',
    { components: [row({ custom_id: ' a ', label: ' b ' })] },
    { components: [row({ custom_id: ' a ', label: 'b' })] },
  ],
  [
    'the value of an embed’s field as text',
    'MessageCreateRequest',
    { embeds: [{ fields: [{ name: ' n ', value: ' v ' }] }] },
    { embeds: [{ fields: [{ name: 'n', value: 'v' }] }] },
  ],
  [
    'the value of a choice to the letter',
    'InteractionApplicationCommandAutocompleteCallbackStringData',
    { choices: [{ name: ' n ', value: ' v ' }] },
    { choices: [{ name: 'n', value: ' v ' }] },
  ],
  [
    'null as absent, but for the body’s own fields, which an edit may empty',
    'MessageEditRequestPartial',
    { content: null, embeds: [{ title: 't', url: null }] },
    { content: null, embeds: [{ title: 't' }] },
  ],
  [
    'files by number, as some clients count them',
    'MessageCreateRequest',
    { attachments: [{ id: 0, filename: 'a.txt' }] },
    { attachments: [{ id: 0, filename: 'a.txt' }] },
  ],
  [
    'unknown fields as if they were not there',
    'MessageCreateRequest',
    {
      colour: 1,
      allowed_mentions: { all: true },
      components: [row({ custom_id: 'a', icon: 'i' })],
    },
    { allowed_mentions: {}, components: [row({ custom_id: 'a' })] },
  ],
];

describe('a body is read', () => {
  it.each(read)('%s', (_, name, body, value) => {
    expect(checkBody(name, body)).toEqual({ value, problems: [] });
  });
});

const wrong: [string, unknown, string, string][] = [
  ['a body that is none', 'x', '', 'MODEL_TYPE_CONVERT'],
  ['a list that is none', { embeds: {} }, 'embeds', 'LIST_TYPE_CONVERT'],
  ['a flag that is none', { tts: 'x' }, 'tts', 'BOOLEAN_TYPE_CONVERT'],
  ['a number below its least', { flags: -1 }, 'flags', 'NUMBER_TYPE_MIN'],
  ['a number of too many bits', { flags: 2 ** 32 }, 'flags', 'NUMBER_TYPE_MAX'],
  [
    'the same id twice',
    { allowed_mentions: { users: ['1', '1'] } },
    'allowed_mentions.users',
    'SET_TYPE_ALREADY_CONTAINS_VALUE',
  ],
  ['of two types that of the value', { nonce: chars(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
  ['neither of two types', { nonce: true }, 'nonce', 'NUMBER_TYPE_COERCE'],
  ['a part without type', { components: [{}] }, 'components.0.type', 'BASE_TYPE_REQUIRED'],
];

describe('what is wrong with a body is told once and where', () => {
  it.each(wrong)('%s', (_, body, place, code) => {
    const { problems } = checkBody('MessageCreateRequest', body);
    expect(problems.map((one) => [one.path.join('.'), one.code])).toEqual([[place, code]]);
  });
});
