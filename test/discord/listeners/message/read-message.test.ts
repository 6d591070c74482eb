/** Messages of every kind in, the text that a person sees on them out. */
import { expect, it } from 'vitest';
import {
  type ReadableMessage,
  readMessage,
} from '../../../../src/discord/listeners/message/read-message.ts';

const empty = { content: '', embeds: [], components: [], poll: null, messageSnapshots: new Map() };
const embed = { title: 'Title', description: null, fields: [{ name: 'Captain', value: 'Rosa' }] };
const container = {
  toJSON: () => ({
    type: 17,
    components: [
      { type: 9, components: [{ type: 10, content: 'In a section' }], accessory: { label: 'No' } },
      { type: 10, content: 'Below it' },
    ],
  }),
};
const poll = {
  question: { text: 'Bridge or ferry?' },
  answers: [{ text: 'Ferry' }, { text: null }],
};

it.each([
  ['plain', { content: 'Hello' }, 'Hello'],
  ['embed', { content: 'See', embeds: [embed] }, 'See\nTitle\nCaptain\nRosa'],
  ['layout', { components: [container] }, 'In a section\nBelow it'],
  ['poll', { poll }, 'Bridge or ferry?\nFerry'],
  ['forward', { messageSnapshots: new Map([['1', { ...empty, content: 'Sent on' }]]) }, 'Sent on'],
  [
    'forwarded embed',
    { messageSnapshots: new Map([['1', { ...empty, embeds: [embed] }]]) },
    'Title\nCaptain\nRosa',
  ],
  [
    'escapes',
    { content: String.raw`The keeper said\: \*no\* at 10\:30` },
    'The keeper said: *no* at 10:30',
  ],
  [
    'marks',
    { content: '## **Who** said?\n> __Ms **Rojas**__ ||did||\n-# ¶ 1 of 2\n~~old~~' },
    'Who said?\nMs Rojas did\n¶ 1 of 2\nold',
  ],
  ['a path', { content: 'C:\\new' }, 'C:\\new'],
  ['nothing', {}, ''],
])('%s', (_, parts, text) => {
  expect(readMessage({ ...empty, ...parts } as unknown as ReadableMessage)).toBe(text);
});
