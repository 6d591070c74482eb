/** A mention in a language that the bot does not speak: the passage is in that language, the rest in the server's. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';
import { type Bot, createBot } from '../../../src/discord/bot.ts';
import { defaultTiming } from '../../../src/discord/connection/connection.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { createVisibleLibrary } from '../../../src/library/visible-library.ts';
import { startPlayground } from '../../../src/playground/playground.ts';
import { createStores } from '../sample.ts';

const token = 'test-token';
const folders = ['french', 'german', 'other'].map((name) => `test/fixtures/languages/${name}`);
const read = await Promise.all(folders.map((folder) => readKnowledge(folder)));
const articles = read.flatMap((each) => each.articles);
const library = createVisibleLibrary(createLibrary(articles, new Date(0)));

let discord: Awaited<ReturnType<typeof startPlayground>>;
let bot: Bot;

beforeEach(async () => {
  discord = await startPlayground({ token });
  bot = createBot({
    config: { token, apiUrl: discord.apiUrl },
    library: () => library,
    stores: createStores(),
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
    timing: defaultTiming,
  });
});

afterEach(async () => {
  await bot.stop(1000);
  await discord.close();
});

it.each([
  ['es-ES', 'Qui a construit le phare ?', 'Honoré Castaing', 'Copiar la cita'],
  ['en-US', 'Qui a construit le phare ?', 'Honoré Castaing', 'Copy quote'],
  ['es-ES', 'Wer hat das Rad gebaut?', 'Tischler', 'Copiar la cita'],
  ['es-ES', '灯台守は誰', '山下ハル', 'Copiar la cita'],
  ['es-ES', 'Who built the wheel?', 'The articles hold no answer', 'Remove'],
])('in a server with %s, "%s"', async (locale, question, answer, word) => {
  const guild = discord.createGuild({ name: 'Newsroom', locale });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana', locale: 'en-US' });
  await bot.start();
  const shown = await ana.asks(general, `${discord.bot.mention} ${question}`);
  expect(shown.text).toContain(answer);
  expect(shown.text).toContain(word);
});
