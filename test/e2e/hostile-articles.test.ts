/** Articles and people that try to ping, link, mark up and break out in, messages that show them harmlessly out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findActive, readEscaped, readQuote } from '../discord/markup/read-markdown.ts';
import { hostile, type Newsroom, openNewsroom } from './newsroom.ts';

type Shown = Awaited<ReturnType<Newsroom['ana']['runs']>>;

let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom(hostile);
  await room.start();
});

afterAll(() => room.close());

/** A message's texts, each with what surrounds it taken off: quotes, small print, the bot's own bold. */
function readTexts({ message }: Shown) {
  const texts =
    JSON.stringify(message.components).match(/(?<="content":)"(?:[^"\\]|\\.)*"/gu) ?? [];
  const lines = texts.flatMap((text) => String(JSON.parse(text)).split('\n'));
  const quoted = lines.filter((line) => line.startsWith('> '));
  const rest = lines
    .filter((line) => !line.startsWith('> '))
    .map((line) => line.replace(/^-# /u, '').replace(/(\\.)|\*\*/gu, '$1'));
  const quote = readQuote(quoted.join('\n'));
  return { quote: quote.text, rest, active: [...quote.active, ...rest.flatMap(findActive)] };
}

function expectHarmless(shown: Shown): void {
  expect(shown.pings).toEqual({ users: [], roles: [], everyone: false });
  const { body } = room.discord.requests.at(-1) ?? {};
  const { data = body } = body as { data?: unknown };
  expect(data).toMatchObject({ allowed_mentions: { parse: [] } });
}

/** Every passage of the fixtures as a person is to see it: each sign of it, and no direction marks. */
const visible: readonly (readonly [article: string, number: number, text: string])[] = [
  [
    'trickster',
    1,
    'The zebra was painted by Mirko Dunn. @everyone @here <@&100000000000000009> <@100000000000000008> <#100000000000000007>',
  ],
  [
    'trickster',
    2,
    'A sack of oats costs nine crowns or https://evil.example/more, says ||nobody||.',
  ],
  ['trickster', 3, '@everyone the stable has **four** doors'],
  ['trickster', 4, 'The trumpet is neddih in the barn with both hands, as ``` they _say_.'],
  ['trickster', 6, 'It snores.\n-# and kicks'],
  [
    'verbatim',
    1,
    'The barrel holds forty litres of cider.\n# Not a heading -# not small print\n>>> not a quote\n> nor this\n- not a list\n1. nor this ``` @everyone not code ``` [not a link](https://evil.example) and <t:0> and </ask:100000000000000006>',
  ],
];

describe('a passage', () => {
  it.each(visible)(
    '%s ¶ %i is shown as it reads, and does nothing',
    async (article, number, text) => {
      const asked = { article, number: String(number) };
      const shown = await room.ana.runs(room.general, 'passage', asked);
      expectHarmless(shown);
      const read = readTexts(shown);
      expect(read.active).toEqual([]);
      expect(read.quote).toBe(text);
    },
  );

  it.each(visible)('%s ¶ %i stays inside its code block when copied', async (article, number) => {
    const asked = { article, number: String(number) };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    const copy = await room.ana.clicks(shown, 'Copy quote');
    expectHarmless(copy);
    expect(copy.text.match(/```/gu)).toHaveLength(2);
    expect(copy.text).toMatch(/^```\n“[\s\S]*\n```$/u);
    expect(copy.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  });

  it('says that direction marks were left out', async () => {
    const asked = { article: 'trickster', number: '4' };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    expect(shown.text).toContain('-# Invisible text-direction marks are left out here.');
  });
});

describe('names', () => {
  it('of articles, people and sections do nothing', async () => {
    const asked = { article: 'trickster', number: '5' };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    expectHarmless(shown);
    const { active, rest } = readTexts(shown);
    expect(active).toEqual([]);
    expect(rest.map(readEscaped).join('\n')).toContain(
      '@everyone Free gift <@&100000000000000009> · ` ||Gazette|| <@100000000000000008> · @here ~~Nobody~~ · 5 January 2024 · “<@&100000000000000009> Heading” · ¶ 5 of 6',
    );
    const speaker = await room.ana.runs(room.general, 'passage', {
      article: 'verbatim',
      number: '2',
    });
    expectHarmless(speaker);
    expect(readTexts(speaker).active).toEqual([]);
    const list = await room.ana.runs(room.general, 'articles');
    expectHarmless(list);
    expect(list.text).toContain('\\@everyone Free gift');
  });

  it('link nowhere but to the source', async () => {
    const asked = { article: 'trickster', number: '2' };
    const shown = await room.ana.runs(room.general, 'passage', asked);
    const links = JSON.stringify(shown.message.components).match(/(?<="url":")[^"]+/gu) ?? [];
    expect(links.map((link) => new URL(link).host)).toEqual(['example.org']);
  });
});

describe('a question', () => {
  const question =
    '@everyone **who** painted the zebra? [gift](https://evil.example) <@&100000000000000009> ``` ‮';

  it('as a command is repeated harmlessly', async () => {
    const shown = await room.ana.runs(room.general, 'ask', { question });
    expectHarmless(shown);
    expect(shown.text).toContain('Mirko');
    expect(readTexts(shown).active).toEqual([]);
  });

  it('as a mention pings nobody, though the asker may ping everyone', async () => {
    const chief = room.guild.createMember({ name: 'Chief', permissions: ['MentionEveryone'] });
    const shown = await chief.asks(room.general, `${room.discord.bot.mention} ${question}`);
    expectHarmless(shown);
    expect(shown.text).toContain('Mirko');
    expect(readTexts(shown).active).toEqual([]);
  });

  it('proposed while typing may be sent as it stands', async () => {
    const [choice] = await room.ana.autocompletes(room.general, 'ask', 'question', 'zebra');
    expect(choice?.value).toBe('@everyone who painted the **zebra**?');
    const shown = await room.ana.runs(room.general, 'ask', { question: choice?.value ?? '' });
    expectHarmless(shown);
    expect(shown.text).toContain('Mirko');
  });
});
