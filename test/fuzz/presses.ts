/** Whatever a `custom_id`, a chosen value and the message around them say, pressed by anybody. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { formatCustomId } from '../../src/discord/messages/custom-id.ts';
import { showAnswer } from '../../src/discord/messages/show-answer.ts';
import { answerPress } from '../../src/discord/presses/answer-press.ts';
import { fingerprint } from '../../src/library/fingerprint.ts';
import { createLibrary } from '../../src/library/library.ts';
import { createVisibleLibrary, refer } from '../../src/library/visible-library.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { listParts } from '../discord/check-message.ts';
import { ANA, BEN, BUILT_AT, createStores, FERRY, TRAM, visitOf } from '../discord/sample.ts';
import { createTarget, expectSafe } from './target.ts';

const guildId = '100000000000000009';
const [passage] = FERRY.passages;

let made: ReturnType<typeof open> | undefined;

function open() {
  const memory = createLibrary([FERRY, TRAM], BUILT_AT);
  const library = createVisibleLibrary(memory);
  const stores = createStores();
  const visit = visitOf(library, { askerId: ANA, language: 'en' }, stores);
  const message = showAnswer(memory.ask('When was the ferry launched?'), visit).components;
  return { library, stores, message };
}

/** Written by us, or nearly. */
const words = [
  ...[
    '1',
    '2',
    '0',
    '',
    'show',
    'near',
    'translate',
    'copy',
    'share',
    'vote',
    'pick',
    'try',
    'typed',
  ],
  ...[
    'more',
    'further',
    'asked',
    'list',
    'open',
    'part',
    'name',
    'discard',
    'remove',
    'restore',
    'publish',
    'hide',
  ],
  ...['clear', 'helpful', 'unhelpful', 'found', 'unsure', 'outline', 'names', 'timeline', 'quotes'],
  ...[ANA, BEN, '9999999', '99999999999999999999', fingerprint(FERRY.id), fingerprint(TRAM.id)],
  ...(passage ? [formatCustomId({ kind: 'copy', passage: refer(passage) }).slice(7)] : []),
  ...(passage ? [`${formatCustomId({ kind: 'copy', passage: refer(passage) }).slice(7)}.0-9`] : []),
  ...['__proto__', 'constructor', 'toString', fingerprint(FERRY.questions[0] ?? '')],
];
const customId = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => `1:${parts.join(':')}`),
  fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((parts) => parts.join(':')),
  anyText,
);

const input = fc.record({
  customId: customId.map((id) => id.slice(0, 100)),
  value: fc.option(fc.oneof(fc.constantFrom(...words), anyText)),
  /** Null for the message as the bot has sent it. */
  content: fc.option(anyText),
  moderates: fc.boolean(),
  alone: fc.boolean(),
  inServer: fc.boolean(),
  language: fc.constantFrom('en' as const, 'es' as const),
});

export const presses = createTarget({
  name: 'custom ids',
  input,
  runs: 300,
  async check({ customId, value, content, inServer, ...who }) {
    made ??= open();
    const { library, stores, message } = made;
    const place = { guildId: inServer ? guildId : null, channelIds: [], roleIds: [] };
    const visit = visitOf(library, { askerId: BEN, place, ...who }, stores);
    const components = content === null ? message : rewrite(message, content);
    const reply = await answerPress({ customId, value, components }, visit);
    expectSafe(reply.components, 'a reply');
  },
});

/** As if it had been sent by another version of the bot, with other texts on it. */
function rewrite(
  message: readonly APIMessageTopLevelComponent[],
  content: string,
): APIMessageTopLevelComponent[] {
  const copy = structuredClone(message) as APIMessageTopLevelComponent[];
  for (const part of listParts(copy)) {
    if (part['content'] !== undefined) Object.assign(part, { content: content.slice(0, 100) });
  }
  return copy;
}
