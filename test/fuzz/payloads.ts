/** Whatever arrives from Discord's gateway: events as they come, each with something in it changed. */
import fc from 'fast-check';
import { pino } from 'pino';
import { createBot } from '../../src/discord/bot.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { createStores, createWordLibrary, FERRY, TRAM } from '../discord/sample.ts';
import { createTarget, expectNone } from './target.ts';

interface Event {
  readonly type: string;
  readonly data: unknown;
}

/** A change to one place in an event: the place by a number that is taken by turns, level by level. */
const change = fc.record({
  event: fc.nat(1000),
  places: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  value: fc.oneof(
    fc.constantFrom(undefined, null, 0, -1, 1e308, true, '', [], {}, [null], { id: null }),
    fc.constantFrom('0', '1', 'null', '99999999999999999999999', [[[[]]]], 'x'.repeat(9000)),
    anyText,
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  ),
  type: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('READY', 'RESUMED', 'GUILD_DELETE', 'NOPE', '__proto__'),
    },
  ),
});
const input = fc.array(change, { minLength: 20, maxLength: 20 });

const question = 'Who commanded the ferry?';

export const payloads = createTarget({
  name: 'gateway payloads',
  input,
  runs: 3,
  async check(changes) {
    const strays: unknown[] = [];
    const note = (error: unknown) => void strays.push(String(error));
    process.on('unhandledRejection', note).on('uncaughtException', note);
    try {
      await withBot(async ({ discord, bystander, events, ask }) => {
        for (const { event, places, value, type } of changes) {
          const known = events[event % events.length];
          if (!known) continue;
          const data = alter(known.data, places, value);
          const guildId = null;
          discord.gateway.dispatch({
            type: type ?? known.type,
            guildId,
            intents: 0,
            data: () => data,
          });
        }
        const shown = await ask(bystander);
        expectNone(shown.text.includes('Lindqvist') ? [] : [shown.text], 'a question was lost');
      });
    } finally {
      process.off('unhandledRejection', note).off('uncaughtException', note);
    }
    expectNone(strays, 'nobody caught');
  },
});

async function withBot(use: (room: Awaited<ReturnType<typeof openRoom>>) => Promise<void>) {
  const room = await openRoom();
  try {
    await use(room);
  } finally {
    await room.close();
  }
}

/** A server in which each kind of event has been seen once, and another that nothing happens in. */
async function openRoom() {
  const token = 'fuzz-token';
  const discord = await startPlayground({ token, limitMs: 20_000 });
  const library = createWordLibrary([FERRY, TRAM]);
  const bot = createBot({
    config: { token, apiUrl: discord.apiUrl },
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
  });
  await bot.start();
  const events: Event[] = [];
  const { dispatch } = discord.gateway;
  // Only while the events are gathered that are then changed.
  discord.gateway.dispatch = (event) => {
    events.push({ type: event.type, data: event.data(-1) });
    dispatch(event);
  };
  const guild = discord.createGuild({ name: 'Newsroom' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const shown = await ana.runs(general, 'ask', { question });
  await ana.clicks(shown, 'Copy quote');
  await ana.autocompletes(general, 'ask', 'question', 'ferry');
  await ana.asks(general, `${discord.bot.mention} ${question}`);
  discord.gateway.dispatch = dispatch;
  const bystander = discord.createPerson({ name: 'Ben' });
  return {
    discord,
    events,
    bystander,
    ask: (person: typeof bystander) => person.asks(person.directMessages, question),
    close: async () => {
      await bot.stop(2000);
      await discord.close();
    },
  };
}

/** A copy in which one place has this value, or is gone; its id is a new one. */
function alter(data: unknown, places: readonly number[], value: unknown): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  if (typeof copy['id'] === 'string')
    copy['id'] = String(BigInt(copy['id']) + BigInt(places[0] ?? 0) + 7n);
  let at: Record<string, unknown> = copy;
  for (const [level, place] of places.entries()) {
    const keys = Object.keys(at);
    const key = keys[place % (keys.length || 1)];
    if (key === undefined) break;
    const inner = at[key];
    if (level < places.length - 1 && typeof inner === 'object' && inner !== null) {
      at = inner as Record<string, unknown>;
      continue;
    }
    if (value === undefined) delete at[key];
    else at[key] = value;
    break;
  }
  return copy;
}
