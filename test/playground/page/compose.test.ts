/** What is typed in the composer in: the commands and people proposed, and the values that a command is run with, out. */
import { describe, expect, it } from 'vitest';
import { fillValues } from '../../../src/playground/page/app/composer/fill-values.ts';
import {
  listRunnable,
  matchRunnable,
} from '../../../src/playground/page/app/composer/list-commands.ts';
import {
  completeName,
  markMentions,
  matchNames,
  nameMentions,
  readTypedName,
} from '../../../src/playground/page/app/composer/mentions.ts';
import { chooseWords } from '../../../src/playground/page/app/words.ts';
import type { Command } from '../../../src/playground/store.ts';

const command = (fields: Partial<Command>): Command => ({
  id: '1',
  version: '1',
  type: 1,
  guildId: null,
  name: 'ask',
  ...fields,
});

const commands = [
  command({
    name: 'sources',
    options: [
      { type: 1, name: 'add', options: [{ type: 3, name: 'title' }] },
      { type: 1, name: 'list' },
    ],
  }),
  command({ name: 'ask', name_localizations: { 'es-ES': 'preguntar' }, description: 'Ask' }),
  command({ name: 'Find in articles', type: 3 }),
];

describe('commands', () => {
  it('are listed with their subcommands, in the person’s language', () => {
    const shown = (locale: string) => listRunnable(commands, locale).map((one) => one.shown);
    expect(shown('en-US')).toEqual(['/ask', '/sources add', '/sources list']);
    expect(shown('es-ES')).toEqual(['/preguntar', '/sources add', '/sources list']);
    expect(listRunnable(commands, 'es-ES').map((one) => one.line)).toContain('ask');
  });

  it.each([
    ['', ['/ask', '/sources add', '/sources list']],
    ['so', ['/sources add', '/sources list']],
    ['LIST', ['/sources list']],
    ['xyz', []],
  ])('that match “%s”', (typed, shown) => {
    expect(matchRunnable(listRunnable(commands, 'en-US'), typed).map((one) => one.shown)).toEqual(
      shown,
    );
  });
});

describe('people', () => {
  const names = [
    { id: '12', name: 'Footnote' },
    { id: '34', name: 'Ada' },
  ];

  it.each([
    ['@', ''],
    ['hello @foo', 'foo'],
    ['a@b', null],
    ['@Ada ', null],
  ])('are looked for in “%s”', (text, typed) => {
    expect(readTypedName(text)).toBe(typed);
  });

  it('are found by how their name begins, and written out', () => {
    expect(matchNames(names, 'a')).toEqual([names[1]]);
    expect(completeName('hello @f', names[0]!)).toBe('hello @Footnote ');
  });

  it('become mentions, and are names again to be changed', () => {
    const sent = markMentions('@footnote, ask @Ada: a@Ada.example, @Adam', names);
    expect(sent).toBe('<@12>, ask <@34>: a@Ada.example, @Adam');
    expect(nameMentions(sent, names)).toBe('@Footnote, ask @Ada: a@Ada.example, @Adam');
  });
});

describe('options', () => {
  const words = chooseWords('en-US');
  const options = [
    { type: 3, name: 'question', required: true },
    { type: 5, name: 'private' },
    { type: 4, name: 'count' },
    { type: 7, name: 'channel' },
  ];
  const draft = {
    kind: 'command' as const,
    command: { line: 'ask', shown: '/ask', description: '', options },
    focus: null,
    picker: null,
    proposals: null,
    problems: {},
  };

  it.each([
    ['text as it is typed', { question: { text: ' why? ' } }, { question: 'why?' }, {}],
    [
      'what was chosen, not how it reads',
      { question: { text: 'A title', value: 'id' } },
      { question: 'id' },
      {},
    ],
    [
      'yes and no',
      { question: { text: 'a' }, private: { text: 'False', value: 0 } },
      { question: 'a', private: false },
      {},
    ],
    [
      'a number',
      { question: { text: 'a' }, count: { text: '7' } },
      { question: 'a', count: 7 },
      {},
    ],
    [
      'no channel that was only typed',
      { question: { text: 'a' }, channel: { text: 'gen' } },
      { question: 'a' },
      { channel: words.chooseOne },
    ],
    ['nothing for what is missing', {}, {}, { question: words.required }],
    ['nothing for blanks', { question: { text: '  ' } }, {}, { question: words.required }],
    [
      'a word where a number belongs',
      { question: { text: 'a' }, count: { text: 'x' } },
      { question: 'a' },
      { count: words.notNumber },
    ],
  ])('are filled with %s', (_, filled, values, problems) => {
    expect(fillValues({ ...draft, filled }, words)).toEqual({ values, problems });
  });
});
