/** What people do on the stand-in and see of it, in its parts, in: commands filled, buttons pressed, messages told as lines, pings found, out. */
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMessage } from '../../src/playground/driver/describe-message.ts';
import { fillCommand, type OptionValues } from '../../src/playground/driver/fill-options.ts';
import { pressButton, pressOptions } from '../../src/playground/driver/press.ts';
import { findPings } from '../../src/playground/find-pings.ts';
import { createSnowflakes, isSnowflake } from '../../src/playground/snowflakes.ts';
import type { Command, Message } from '../../src/playground/store.ts';

const message = (...components: APIMessageTopLevelComponent[]): Message => ({
  id: '1',
  channelId: '2',
  authorId: '3',
  type: 0,
  content: '',
  embeds: [],
  components,
  attachments: [],
  flags: 0,
  pings: { users: [], roles: [], everyone: false },
  createdAt: 0,
  editedAt: null,
  replyTo: null,
  interactionId: null,
  webhookId: null,
  visibleTo: null,
  nonce: null,
  forwarded: null,
  poll: null,
  reactions: [],
});

const row = (
  ...components: Extract<APIMessageTopLevelComponent, { type: 1 }>['components']
): APIMessageTopLevelComponent => ({
  type: 1,
  components,
});

describe('a message as a person reads it', () => {
  it('is its text in reading order', () => {
    const described = describeMessage({
      content: 'Before',
      embeds: [
        {
          author: { name: 'Author' },
          title: 'Title',
          description: 'Description',
          fields: [{ name: 'Votes', value: '70' }],
          footer: { text: 'Footer' },
        },
      ],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '> quote' },
            { type: 14 },
            {
              type: 9,
              components: [{ type: 10, content: 'beside' }],
              accessory: { type: 11, media: { url: 'https://example.org' }, description: 'a map' },
            },
            { type: 14, divider: false },
          ],
        },
        row(
          { type: 2, style: 2, emoji: { name: '◀' }, custom_id: 'a', disabled: true },
          { type: 2, style: 2, emoji: { name: '▶' }, label: 'Next', custom_id: 'b' },
          { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
        ),
        row({
          type: 3,
          custom_id: 'c',
          placeholder: 'More',
          options: [
            { label: '¶ 1', value: '1' },
            { label: '¶ 2', value: '2' },
          ],
        }),
      ],
    });
    expect(described.split('\n')).toEqual([
      'Before',
      'Author',
      'Title',
      'Description',
      'Votes: 70',
      'Footer',
      '> quote',
      '---',
      'beside',
      '(a map)',
      '[◀ ✕] [▶ Next] [Source](https://example.org)',
      '[More ▾ ¶ 1 | ¶ 2]',
    ]);
  });
});

describe('a button', () => {
  const shown = message(
    row(
      { type: 2, style: 2, emoji: { name: '▶' }, label: 'Next', custom_id: 'next', id: 2 },
      { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true },
      { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
    ),
  );
  it.each(['Next', '▶ Next', 'next'])('is found as %s', (target) => {
    expect(pressButton(shown, target)).toEqual({ component_type: 2, custom_id: 'next', id: 2 });
  });
  it.each([
    ['Back', 'No button "Back" in this message:\n[▶ Next] [Off ✕] [Source](https://example.org)'],
    ['Off', 'out of use'],
    ['Source', 'opens https://example.org'],
  ])('%s cannot be clicked', (target, problem) => {
    expect(() => pressButton(shown, target)).toThrow(problem);
  });
});

describe('a select', () => {
  const options = ['a', 'b', 'c'].map((value) => ({ label: `Passage ${value}`, value }));
  const shown = message(row({ type: 3, custom_id: 's', max_values: 2, options }));
  it.each([
    [['Passage b'], ['b']],
    [
      ['c', 'Passage a'],
      ['c', 'a'],
    ],
  ])('takes %s', (targets, values) => {
    expect(pressOptions(shown, targets)).toMatchObject({ custom_id: 's', values });
  });
  it.each([
    [['Passage d'], 'No option "Passage d"'],
    [[], 'takes 1 to 2'],
    [['a', 'b', 'c'], 'takes 1 to 2'],
  ])('does not take %s', (targets, problem) => {
    expect(() => pressOptions(shown, targets)).toThrow(problem);
  });
});

describe('the options of a command', () => {
  const base = { id: '1', version: '1', type: 1, guildId: null, description: 'd' } as const;
  const ask: Command = {
    ...base,
    name: 'ask',
    options: [
      {
        type: 3,
        name: 'question',
        description: 'd',
        required: true,
        max_length: 10,
        autocomplete: true,
      },
      { type: 4, name: 'limit', description: 'd', min_value: 1, max_value: 5 },
      { type: 5, name: 'private', description: 'd' },
      { type: 3, name: 'style', description: 'd', choices: [{ name: 'Plain', value: 'plain' }] },
      { type: 6, name: 'who', description: 'd' },
    ],
  };
  const fill = (values: OptionValues) => fillCommand(ask, { path: [], values });

  it('are sent with their types, in the command’s order', () => {
    expect(fill({ private: true, limit: 3, question: 'x', style: 'plain' })['options']).toEqual([
      { name: 'question', type: 3, value: 'x' },
      { name: 'limit', type: 4, value: 3 },
      { name: 'private', type: 5, value: true },
      { name: 'style', type: 3, value: 'plain' },
    ]);
  });

  it.each<[OptionValues, string]>([
    [{}, '"question" is required'],
    [{ question: 'x', other: 1 }, 'no option "other"'],
    [{ question: 5 }, 'takes a string'],
    [{ question: 'x'.repeat(11) }, 'must be from 0 to 10'],
    [{ question: 'x', limit: 6 }, 'must be from 1 to 5'],
    [{ question: 'x', limit: 1.5 }, 'takes a whole number'],
    [{ question: 'x', private: 'yes' }, 'takes a boolean'],
    [{ question: 'x', style: 'loud' }, 'takes one of its choices'],
    [{ question: 'x', who: '1' }, 'cannot fill'],
  ])('%j are not sent', (values, problem) => {
    expect(() => fill(values)).toThrow(problem);
  });

  it('may be incomplete while one is typed into', () => {
    const filling = { path: [], values: { limit: 2, question: '' }, focused: 'question' };
    expect(fillCommand(ask, filling)['options']).toEqual([
      { name: 'question', type: 3, value: '', focused: true },
      { name: 'limit', type: 4, value: 2 },
    ]);
    expect(() => fillCommand(ask, { ...filling, focused: 'limit' })).toThrow('no autocomplete');
  });

  it('stand below their subcommand', () => {
    const command: Command = {
      ...base,
      name: 'passage',
      options: [
        {
          type: 1,
          name: 'show',
          description: 'd',
          options: [{ type: 4, name: 'number', description: 'd' }],
        },
      ],
    };
    expect(fillCommand(command, { path: ['show'], values: { number: 7 } })['options']).toEqual([
      { name: 'show', type: 1, options: [{ name: 'number', type: 4, value: 7 }] },
    ]);
    expect(() => fillCommand(command, { path: ['hide'], values: {} })).toThrow(
      'no subcommand "hide"',
    );
  });
});

describe('pings', () => {
  it('are none in any text when none are allowed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pings = findPings(`${text}<@100000000000000001>@everyone`, { parse: [] }, '1');
        expect(pings).toEqual({ users: [], roles: [], everyone: false });
      }),
    );
  });
});

describe('ids', () => {
  it('grow, differ and are snowflakes, however fast the clock runs', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, (steps) => {
        let time = Date.UTC(2026, 0, 1);
        const newId = createSnowflakes(() => time);
        const ids = steps.map((step) => {
          time += step;
          return newId();
        });
        expect(ids.every(isSnowflake)).toBe(true);
        expect([...ids].sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1))).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
