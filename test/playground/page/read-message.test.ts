/** A message in, the question that it answers out, as the page asks for it to have it explained. */
import type { APIMessage } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/playground/page/app/read-message.ts';

const text = (content: string, id = 1001) => ({ type: 10, id, content });
const message = (fields: object): APIMessage =>
  ({ content: '', author: { bot: true }, components: [], ...fields }) as unknown as APIMessage;
const box = (...components: object[]) => ({ components: [{ type: 17, components }] });

it.each<[name: string, fields: object, question: string | null]>([
  [
    'as it stands in a box',
    box(text('**Who keeps the lamp?**'), text('¶ 1', 3)),
    'Who keeps the lamp?',
  ],
  [
    'without what keeps it from marking up',
    box(text('**What is \\*it\\* \\_for\\_?**')),
    'What is *it* _for_?',
  ],
  ['from the message replied to', { referenced_message: { content: '<@123> hello' } }, 'hello'],
  [
    'from itself rather than from there',
    { ...box(text('**Who?**')), referenced_message: { content: 'other' } },
    'Who?',
  ],
  ['none where there is none', box(text('**Bold**', 7)), null],
  ['none where a mention says nothing', { referenced_message: { content: '<@!123>' } }, null],
  ['none of what a person writes', { ...box(text('**Who?**')), author: {} }, null],
])('%s', (_, fields, question) => {
  expect(readQuestion(message(fields))).toBe(question);
});
