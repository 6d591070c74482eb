/** Questions in, what people do with a bot out: by command, mention, direct message, proposals, button and menu. */
import type { Playground } from '../../../src/playground/playground.ts';
import { pickIndex } from '../random.ts';
import type { Asker } from './crowd.ts';

export interface Deed {
  readonly name: string;
  /** The question's words, which belong to its name. */
  readonly question: string;
  /** The routes that its answers take, in order: where faults may meet it. */
  readonly routes: readonly string[];
  /** Messages of the bot that are there afterwards, and were not before. */
  readonly messages: number;
  /** All that was shown; rejects where that does not come in time. */
  readonly act: (asker: Asker) => Promise<string>;
}

type Kind = Omit<Deed, 'question' | 'act'> & {
  readonly act: (asker: Asker, question: string, discord: Playground) => Promise<string>;
};

const callback = 'POST /interactions/:interaction/:token/callback';
const posting = 'POST /channels/:channel/messages';

/** Discord lets a bot post 50 messages a second, commands do not count: one deed in twenty is typed. */
const kinds: readonly (Kind & { readonly share: number })[] = [
  {
    name: '/ask',
    share: 20,
    routes: [callback],
    messages: 1,
    act: async ({ person, channel }, question) =>
      (await person.runs(channel, 'ask', { question })).text,
  },
  {
    name: '/ask in private',
    share: 4,
    routes: [callback],
    messages: 1,
    act: async ({ person, channel }, question) =>
      (await person.runs(channel, 'ask', { question, private: true })).text,
  },
  {
    name: 'proposals',
    share: 6,
    routes: [callback],
    messages: 0,
    act: async ({ person, channel }, question) =>
      JSON.stringify(await person.autocompletes(channel, 'ask', 'question', question.slice(0, 12))),
  },
  {
    name: 'button',
    share: 8,
    routes: [callback, callback],
    messages: 1,
    act: async ({ person, channel }, question) => {
      const shown = await person.runs(channel, 'ask', { question });
      const label = /\[((?:¶ \d+ ▶|◀ ¶ \d+))\]/u.exec(shown.text)?.[1];
      return label === undefined ? shown.text : (await person.clicks(shown, label)).text;
    },
  },
  {
    name: 'mention',
    share: 1,
    routes: [posting],
    messages: 1,
    act: async ({ person, channel }, question, discord) =>
      (await person.asks(channel, `${discord.bot.mention} ${question}`)).text,
  },
  {
    name: 'direct message',
    share: 1,
    routes: [posting],
    messages: 1,
    act: async ({ person }, question) => (await person.asks(person.directMessages, question)).text,
  },
];

/** Every kind of deed with every question. */
export function listDeeds(questions: readonly string[], discord: Playground): readonly Deed[] {
  return kinds.flatMap(({ share: _, act, ...kind }) =>
    questions.map((question) => ({
      ...kind,
      question,
      act: (asker) => act(asker, question, discord),
    })),
  );
}

/** Each kind as often as its share says. */
const drawn = kinds.flatMap(({ name, share }) => Array.from({ length: share }, () => name));

/** One of them. */
export function drawDeed(deeds: readonly Deed[], random: () => number): Deed {
  const kind = drawn[pickIndex(random, drawn.length)];
  const able = deeds.filter(({ name }) => name === kind);
  return able[pickIndex(random, able.length)] as Deed;
}
