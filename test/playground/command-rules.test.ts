import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, callApplication, option, options } from './command-calls.ts';
import { type Newsroom, openNewsroom } from './open-newsroom.ts';
import { at, chars, many } from './parts.ts';
import { type Answer, codesOf } from './raw-bot.ts';

let room: Newsroom;
let discord: Newsroom['discord'];
let time: number;

beforeEach(async () => {
  time = Date.now();
  room = await openNewsroom({ now: () => (time += 100) });
  ({ discord } = room);
});

afterEach(() => room.close());

const call = (method: string, rest = '', body?: unknown): Promise<Answer> =>
  callApplication(discord, method, rest, body);
const post = (body: unknown): Promise<Answer> => call('POST', '/commands', body);
const choice = (name: string, value: unknown = name) => ({ name, value });

const good: [string, unknown][] = [
  ['a name and a description', ask()],
  ['names in other scripts', ask({ name: 'पूछो' })],
  ['a name of 32', ask({ name: chars(32) })],
  ['an apostrophe, a dash and an underscore', ask({ name: "l'a-b_c" })],
  [
    'translations',
    ask({
      name_localizations: { 'es-ES': 'preguntar' },
      description_localizations: { 'es-ES': 'Pregunta' },
    }),
  ],
  ['25 options', options(...many(25, (n) => option({ name: `o${n}` })))],
  ['25 choices', options(option({ choices: many(25, (n) => choice(`c${n}`)) }))],
  [
    'choices of numbers',
    options(option({ type: 4, choices: [choice('one', 1)], min_value: 0, max_value: 9 })),
  ],
  [
    'a required option before others',
    options(option({ required: true }), option({ name: 'private', type: 5 })),
  ],
  ['an autocomplete', options(option({ autocomplete: true, max_length: 200 }))],
  [
    'subcommands',
    options(
      { type: 1, name: 'show', description: 'Show', options: [option()] },
      {
        type: 2,
        name: 'more',
        description: 'More',
        options: [{ type: 1, name: 'all', description: 'All' }],
      },
    ),
  ],
  ['a message command with spaces', { name: 'Ask about this', type: 3 }],
  ['a user command', { name: 'Who', type: 2 }],
  ['permissions as text', ask({ default_member_permissions: '32' })],
  ['permissions as a number, as other clients send them', ask({ default_member_permissions: 32 })],
  ['guild and direct message contexts', ask({ contexts: [0, 1], integration_types: [0] })],
  ['private channels with user install', ask({ contexts: [0, 1, 2], integration_types: [0, 1] })],
];

describe('taken', () => {
  it.each(good)('%s', async (_, body) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 201 });
  });
});

const bad: [string, unknown, object][] = [
  ['no name', { description: 'Ask' }, at('name', 'BASE_TYPE_REQUIRED')],
  ['a name of 33', ask({ name: chars(33) }), at('name', 'BASE_TYPE_BAD_LENGTH')],
  ['a name in capitals', ask({ name: 'Ask' }), at('name', 'APPLICATION_COMMAND_INVALID_NAME')],
  ['a name with a space', ask({ name: 'ask me' }), at('name', 'APPLICATION_COMMAND_INVALID_NAME')],
  [
    'a translated name in capitals',
    ask({ name_localizations: { 'es-ES': 'Preguntar' } }),
    at('name_localizations.es-ES', 'APPLICATION_COMMAND_INVALID_NAME'),
  ],
  ['no description', { name: 'ask' }, at('description', 'BASE_TYPE_REQUIRED')],
  ['an empty description', ask({ description: '' }), at('description', 'BASE_TYPE_BAD_LENGTH')],
  [
    'a description of 101',
    ask({ description: chars(101) }),
    at('description', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a language that Discord does not have',
    ask({ name_localizations: { es: 'preguntar' } }),
    at('name_localizations.es', 'BASE_TYPE_CHOICES'),
  ],
  ['an unknown type', ask({ type: 9 }), at('type', 'BASE_TYPE_CHOICES')],
  [
    'a menu command with options',
    { name: 'Menu', type: 3, options: [option()] },
    at('options', 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID'),
  ],
  [
    'a menu command with a description',
    { name: 'Menu', type: 2, description: 'x' },
    at('description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'),
  ],
  [
    '26 options',
    options(...many(26, (n) => option({ name: `o${n}` }))),
    at('options', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'an option in capitals',
    options(option({ name: 'Question' })),
    at('options.0.name', 'APPLICATION_COMMAND_INVALID_NAME'),
  ],
  [
    'an option without description',
    options({ type: 3, name: 'question' }),
    at('options.0.description', 'BASE_TYPE_REQUIRED'),
  ],
  [
    'an option of an unknown type',
    options(option({ type: 99 })),
    at('options.0.type', 'UNION_TYPE_CHOICES'),
  ],
  [
    'the same option twice',
    options(option(), option()),
    at('options.1.name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'),
  ],
  [
    'a required option after another',
    options(option(), option({ name: 'other', required: true })),
    at('options.1', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'),
  ],
  [
    'a required option after another in a subcommand',
    options({
      type: 1,
      name: 's',
      description: 'S',
      options: [option(), option({ name: 'o', required: true })],
    }),
    at('options.0.options.1', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'),
  ],
  [
    'autocomplete with choices',
    options(option({ autocomplete: true, choices: [choice('a')] })),
    at('options.0.autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID'),
  ],
  [
    'autocomplete of a boolean',
    options(option({ type: 5, autocomplete: true })),
    at('options.0.autocomplete', 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID'),
  ],
  [
    '26 choices',
    options(option({ choices: many(26, (n) => choice(`c${n}`)) })),
    at('options.0.choices', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'the same choice twice',
    options(option({ choices: [choice('a'), choice('a', 'b')] })),
    at('options.0.choices.1.name', 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS'),
  ],
  [
    'a choice name of 101',
    options(option({ choices: [choice(chars(101), 'a')] })),
    at('options.0.choices.0.name', 'BASE_TYPE_BAD_LENGTH'),
  ],
  [
    'a choice value of 101',
    options(option({ choices: [choice('a', chars(101))] })),
    at('options.0.choices.0.value', 'BASE_TYPE_MAX_LENGTH'),
  ],
  [
    'a number among texts',
    options(option({ choices: [choice('a', 1)] })),
    at('options.0.choices.0.value', 'STRING_TYPE_CONVERT'),
  ],
  [
    'a text among numbers',
    options(option({ type: 4, choices: [choice('a')] })),
    at('options.0.choices.0.value', 'NUMBER_TYPE_COERCE'),
  ],
  [
    'a maximum below the minimum',
    options(option({ type: 4, min_value: 2, max_value: 1 })),
    at('options.0.max_value', 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID'),
  ],
  [
    'a longest below the shortest',
    options(option({ min_length: 2, max_length: 1 })),
    at('options.0.max_length', 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID'),
  ],
  [
    'subcommands beside values',
    options({ type: 1, name: 's', description: 'S' }, option()),
    at('options', 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'),
  ],
  [
    'permissions that are none',
    ask({ default_member_permissions: 'all' }),
    at('default_member_permissions', 'NUMBER_TYPE_COERCE'),
  ],
  ['an unknown context', ask({ contexts: [3] }), at('contexts.0', 'BASE_TYPE_CHOICES')],
  [
    'private channels without user install',
    ask({ contexts: [2] }),
    at('contexts', 'APPLICATION_COMMAND_CONTEXTS_INVALID'),
  ],
  [
    '8,001 characters in all',
    options(
      ...many(4, (o) =>
        option({
          name: `o${o}`,
          choices: many(10, (n) => ({ name: `${n}${chars(99)}`, value: chars(100) })),
        }),
      ),
    ),
    { _errors: 'APPLICATION_COMMAND_TOO_LARGE' },
  ],
];

describe('refused with 50035', () => {
  it.each(bad)('%s', async (_, body, where) => {
    const { status, body: answer } = await post(body);
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50035 } });
    const codes = codesOf(Object(answer).errors);
    expect(codes).toEqual('_errors' in where ? where._errors : where);
    const list = Object((await call('PUT', '/commands', [body])).body).errors;
    expect(codesOf(list)).toEqual({ 0: codes });
  });
});
