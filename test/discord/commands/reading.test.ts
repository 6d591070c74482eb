/** Reading together on a real socket: context, sharing, lists, languages; in servers, directly, as user install. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { messageMenus } from '../../../src/discord/commands/index.ts';
import { formatCustomId } from '../../../src/discord/messages/custom-id.ts';
import type { Stores } from '../../../src/library/create-stores.ts';
import { checkRequests, startPlayground } from '../../../src/playground/playground.ts';
import { createStores, createWordLibrary, FERRY, TRAM } from '../sample.ts';

const TOKEN = 'test-token';
const library = createWordLibrary([FERRY, TRAM]);
const logger = pino({ level: 'silent' });

let discord: Awaited<ReturnType<typeof startPlayground>>;
let bot: Bot;
let stores: Stores;
let places: ReturnType<typeof createPlaces>;

function makeBot(): Bot {
  return createBot({
    config: { token: TOKEN, apiUrl: discord.apiUrl },
    library: () => library,
    stores,
    random: () => 0.5,
    logger,
    now: () => performance.now(),
  });
}

function createPlaces() {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const luis = guild.createMember({ name: 'Luis', locale: 'es-ES' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  return { guild, general, ana, luis, mod };
}

async function restart(): Promise<void> {
  await bot.stop(1000);
  bot = makeBot();
  await bot.start();
}

beforeEach(async () => {
  discord = await startPlayground({ token: TOKEN });
  places = createPlaces();
  stores = createStores();
  bot = makeBot();
  await bot.start();
});

afterEach(async () => {
  await bot.stop(1000);
  expect(checkRequests(discord.requests)).toEqual([]);
  expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
  await discord.close();
});

describe('reading together', () => {
  it('a message’s menu finds passages in private, and Share shows everybody who found them', async () => {
    const { ana, luis, general } = places;
    const message = luis.types(general, 'I heard that Lindqvist commanded it. See you tomorrow.');
    const found = await ana.opensMenu(message, 'Find in articles');
    expect(found.visibility).toBe('ephemeral');
    expect(found.text).toContain('Captain Rosa');
    const shared = await ana.clicks(found, 'Share');
    expect(shared.visibility).toBe('public');
    expect(shared.text).toContain(`Shared by ${ana.mention}`);
    expect(shared.text).not.toContain('[Share]');
    expect(shared.pings).toEqual({ users: [], roles: [], everyone: false });
    const turned = await ana.clicks(shared, '¶ 3 ▶');
    expect(turned.kind).toBe('update');
    expect(turned.visibility).toBe('public');
    const nothing = luis.types(general, discord.bot.mention);
    expect((await luis.opensMenu(nothing, 'Find in articles')).text).toContain('no tiene palabras');
  });

  it.each([
    [
      'a message passed on',
      () => {
        const said = places.luis.types(places.general, 'I heard that Lindqvist commanded it.');
        return places.luis.forwards(said, places.general);
      },
      'Captain Rosa',
    ],
    [
      'a poll',
      () => {
        const answers = ['Nobody', 'Captain Lindqvist'];
        return places.luis.polls(places.general, { question: 'Who commanded the ferry?', answers });
      },
      'Captain Rosa',
    ],
    [
      'an answer in Components V2',
      () => places.luis.runs(places.general, 'ask', { question: 'Who commanded the ferry?' }),
      'Captain Rosa',
    ],
    [
      'the fields of what an app has posted',
      () => {
        const fields = [{ name: 'Who commanded it?', value: 'Lindqvist, they say' }];
        const embeds = [{ title: 'Quiz', fields, footer: { text: 'Round 3' } }];
        return places.luis.types(places.general, '', { embeds });
      },
      'Captain Rosa',
    ],
    [
      'what Discord shows of a link',
      () => {
        const description = 'Lindqvist commanded the ferry for years.';
        const embeds = [{ title: 'News', description, url: 'https://example.org/a' }];
        return places.luis.types(places.general, 'https://example.org/a', { embeds });
      },
      'Captain Rosa',
    ],
  ])('the menu reads %s', async (_, say, found) => {
    const message = await say();
    const shown = await places.ana.opensMenu(message, 'Find in articles');
    expect(shown.visibility).toBe('ephemeral');
    expect(shown.text).toContain(found);
  });

  it('the menu works in direct messages', async () => {
    const { ana } = places;
    const message = ana.types(ana.directMessages, 'What cost four million crowns?');
    await discord.replyTo(message);
    const found = await ana.opensMenu(message, 'Find in articles');
    expect(found.text).toContain('four million crowns');
  });

  it('context, votes and sharing work after a restart, for the asker and for others', async () => {
    const { ana, luis, general } = places;
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    await restart();
    const private_ = await luis.clicks(shown, 'More context');
    expect(private_.visibility).toBe('ephemeral');
    expect(private_.text).toContain('¶ 1–3 de 4');
    const shared = await luis.clicks(private_, 'Compartir');
    expect(shared.visibility).toBe('public');
    expect(shared.text).toContain(`Compartido por ${luis.mention}`);
    expect((await luis.clicks(shown, '👍 Helpful')).text).toContain('Anotado');
    expect((await ana.clicks(shown, '👎 Not helpful')).text).toContain('not helpful 1');
    const context = await ana.clicks(shown, 'More context');
    expect(context.kind).toBe('update');
    expect(context.text).toContain('¶ 1–3 of 4');
  });
});

describe('what an article holds', () => {
  it('/article lists it, and its menus and pages work after a restart', async () => {
    const { ana, luis, general } = places;
    const outline = await ana.runs(general, 'article outline', { article: 'ferry' });
    expect(outline.visibility).toBe('public');
    expect(outline.text).toContain('**The bridge** · ¶ 3–4');
    const names = await luis.runs(general, 'article names', { article: 'ferry' });
    expect(names.text).toContain('Nombres');
    const timeline = await ana.runs(general, 'article timeline', { article: 'ferry' });
    expect(timeline.text).toContain('**July 1950**');
    await restart();
    const opened = await ana.selects(outline, '¶ 3–4 · The bridge');
    expect(opened.text).toContain('The new bridge');
    const whose = await ana.selects(names, 'Porto Velho');
    expect(whose.visibility).toBe('ephemeral');
    expect(whose.text).toContain('Where it stands');
  });

  it('/article quotes keeps to a speaker, whom it proposes and forgives misspelling', async () => {
    const { ana, general } = places;
    const article = 'ferry';
    const proposed = await ana.autocompletes(general, 'article quotes', 'speaker', 'lind', {
      article,
    });
    expect(proposed).toEqual([{ name: 'Rosa Lindqvist', value: 'Rosa Lindqvist' }]);
    expect(await ana.autocompletes(general, 'article quotes', 'speaker', 'x')).toEqual([]);
    const quotes = await ana.runs(general, 'article quotes', {
      article,
      speaker: 'rosa lindquist',
    });
    expect(quotes.text).toContain('**Rosa Lindqvist** · ¶ 3');
    const nobody = await ana.runs(general, 'article quotes', { article, speaker: 'Zebulon' });
    expect(nobody.visibility).toBe('ephemeral');
    expect(nobody.text).toContain('quotes nobody called “Zebulon”');
  });

  it('/quote draws one, and says when nobody is quoted', async () => {
    const { ana, luis, general } = places;
    const drawn = await ana.runs(general, 'quote', {});
    expect(drawn.visibility).toBe('public');
    expect(drawn.text).toContain('— Rosa Lindqvist, 2 June 1950');
    const none = await luis.runs(general, 'quote', { article: 'tranvia' });
    expect(none.visibility).toBe('ephemeral');
    expect(none.text).toContain('Ningún artículo');
  });
});

describe('/language', () => {
  it('is a person’s own, everywhere, and outlives a restart', async () => {
    const { ana, general } = places;
    const set = await ana.runs(general, 'language', { language: 'es' });
    expect(set.visibility).toBe('ephemeral');
    expect(set.text).toBe('Desde ahora te hablo en español.');
    await restart();
    expect((await ana.runs(general, 'help', {})).text).toContain('Respondo preguntas');
    expect((await ana.runs(ana.directMessages, 'help', {})).text).toContain('Respondo preguntas');
    const back = await ana.runs(general, 'language', { language: 'auto' });
    expect(back.text).toContain('según tu configuración');
    expect((await ana.runs(general, 'help', {})).text).toContain('I answer questions');
  });

  it('of a channel or a server is for those who manage it', async () => {
    const { guild, ana, luis, mod, general } = places;
    const other = guild.createChannel({ name: 'other' });
    for (const scope of ['channel', 'server']) {
      const refused = await ana.runs(general, 'language', { language: 'es', for: scope });
      expect(refused.visibility).toBe('ephemeral');
      expect(refused.text).toContain('Manage Server');
      const direct = await ana.runs(ana.directMessages, 'language', { language: 'es', for: scope });
      expect(direct.text).toContain('in a server only');
    }
    const set = await mod.runs(general, 'language', { language: 'es', for: 'channel' });
    expect(set.text).toContain('I speak español in this channel');
    expect((await ana.runs(general, 'help', {})).text).toContain('Respondo preguntas');
    expect((await ana.runs(other, 'help', {})).text).toContain('I answer questions');
    await mod.runs(general, 'language', { language: 'auto', for: 'channel' });
    await mod.runs(general, 'language', { language: 'en', for: 'server' });
    expect((await luis.runs(general, 'help', {})).text).toContain('I answer questions');
    await luis.runs(general, 'language', { language: 'es' });
    expect((await luis.runs(general, 'help', {})).text).toContain('Respondo preguntas');
  });

  it('of a mention’s answer is the question’s', async () => {
    const { ana, luis, general } = places;
    const spanish = `${discord.bot.mention} ¿Cuándo se inauguró el tranvía?`;
    expect((await ana.asks(general, spanish)).text).toContain('¶ 1 de 2');
    const english = `${discord.bot.mention} Who commanded the ferry?`;
    expect((await luis.asks(general, english)).text).toContain('¶ 2 of 4');
  });
});

describe('as an app of one’s own', () => {
  it('answers in a group where the bot is not', async () => {
    const { ana } = places;
    const eva = discord.createPerson({ name: 'Eva', locale: 'es-ES' });
    expect(eva.commands(eva.group).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ask', 'article', 'quote', 'language', 'Find in articles']),
    );
    const shown = await eva.runs(eva.group, 'ask', { question: 'Who commanded the ferry?' });
    expect(shown.text).toContain('Lindqvist');
    expect((await eva.clicks(shown, 'Más contexto')).kind).toBe('update');
    const said = ana.types(ana.group, 'I heard that Lindqvist commanded it.');
    const found = await ana.opensMenu(said, 'Find in articles');
    expect(found.text).toContain('Captain Rosa');
    const outline = await ana.runs(ana.group, 'article outline', { article: 'ferry' });
    expect((await ana.selects(outline, '¶ 1–2 · Beginning')).text).toContain('launched');
  });

  it('offers everything for everyone there, in both languages', () => {
    const { ana } = places;
    const menu = messageMenus[0]?.data;
    expect(menu?.name_localizations).toMatchObject({ 'es-ES': 'Buscar en los artículos' });
    expect(ana.commands(ana.directMessages).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ask',
        'passage',
        'articles',
        'article',
        'quote',
        'language',
        'help',
      ]),
    );
  });
});

describe('the plain style', () => {
  it('has no card, keeps the order, and its buttons work after a restart', async () => {
    const { guild, ana, luis, general } = places;
    await stores.settings.change(guild.id, (settings) => ({ ...settings, style: 'plain' }));
    const shown = await ana.runs(general, 'ask', { question: 'the bridge and the memory' });
    expect(JSON.stringify(shown.message.components)).not.toContain('"type":17');
    const order = ['**the bridge', '> ', '— Rosa Lindqvist', '-# The last ferry', '[◀ ¶ 2]'];
    const places_ = order.map((part) => shown.text.indexOf(part));
    expect(places_).toEqual([...places_].sort((a, b) => a - b));
    expect(places_).not.toContain(-1);
    await restart();
    const turned = await ana.clicks(shown, 'More context');
    expect(turned.text).toContain('**the bridge and the memory**');
    const copy = await luis.clicks(turned, '◀ ¶ 1');
    expect(copy.visibility).toBe('ephemeral');
    expect((await luis.clicks(copy, 'Compartir')).text).toContain('Compartido por');
  });
});

describe('forged and old buttons', () => {
  it.each([
    ['an old form', '0:show:x'],
    ['nonsense', 'x'.repeat(100)],
    [
      'a passage that is gone',
      formatCustomId({
        kind: 'near',
        hit: {
          passage: { article: 'aaaaaaaaaa', number: 9, text: 'aaaaaaaaaa' },
          sentence: { start: 0, end: 9 },
        },
        asker: '100000000000000001',
      }),
    ],
    [
      'a translation that is gone',
      formatCustomId({
        kind: 'translate',
        passage: { article: 'aaaaaaaaaa', number: 9, text: 'aaaaaaaaaa' },
        asker: '100000000000000001',
      }),
    ],
    [
      'a list of nothing',
      formatCustomId({
        kind: 'part',
        part: 'name',
        article: 'aaaaaaaaaa',
        about: null,
        page: 1,
        asker: '100000000000000001',
      }),
    ],
    [
      'a sharing of what is public',
      formatCustomId({
        kind: 'share',
        passage: { article: 'aaaaaaaaaa', number: 1, text: 'aaaaaaaaaa' },
        passages: 1,
      }),
    ],
  ])('%s gets a private sentence', async (_what, customId) => {
    const { ana, general } = places;
    const shown = await ana.runs(general, 'ask', { question: 'Who commanded the ferry?' });
    const message = discord.store.messages.get(shown.id);
    const [card] = message?.components ?? [];
    if (!message || !card) throw new Error('no message');
    const forged = JSON.parse(JSON.stringify(card).replace(/1:copy:[^"]+/u, customId));
    discord.store.messages.set(shown.id, { ...message, components: [forged] });
    const reply = await ana.clicks(shown, customId);
    expect(reply.visibility).toBe('ephemeral');
    expect(reply.text).toMatch(/^(?:I cannot read that button|That passage is no longer there)/u);
  });

  it('a message older than its answer’s token still has working buttons', async () => {
    const { ana, general } = places;
    const shown = await ana.runs(general, 'article names', { article: 'ferry' });
    await restart();
    await restart();
    expect((await ana.selects(shown, 'Rosa Lindqvist')).text).toContain('Where it stands');
  });
});
