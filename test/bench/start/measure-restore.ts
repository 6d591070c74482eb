/** A number of articles that servers have added in, how soon after a start they can be asked again out. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Playground } from '../../../src/playground/playground.ts';
import { createAddedArticleStore } from '../../../src/storage/added-articles.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { startBotProcess, startStandIn } from '../discord/bot-process.ts';
import type { Asker } from '../discord/crowd.ts';
import { generateArticle } from '../generate-text.ts';
import { secondsUntil, untilSaid } from './read-log.ts';

export interface RestoreFigures {
  /** Until every article is read, the shipped ones too. */
  readonly readySeconds: number;
  /** Of a question that one of them answers, asked until it is answered. */
  readonly firstAnswerMs: number;
  readonly longestBlockMs: number;
  readonly maxRssBytes: number;
}

/** As many as a server may have. */
const articlesOfServer = 100;
const passagesOfArticle = 6;
const seed = 13;
const lookEveryMs = 100;
const articlesRead = 'the articles are read';
const question = 'Who found the zinnober?';
const finder = 'Aldous Quillington';

/** The first start has nothing but the articles; the second what the first one kept. */
export async function measureRestore(
  folder: string,
  articles: number,
): Promise<readonly RestoreFigures[]> {
  const discord = await startStandIn();
  try {
    const guild = discord.createGuild({ name: 'Newsroom' });
    const channel = guild.createChannel({ name: 'general' });
    const asker = { person: guild.createMember({ name: 'Reader' }), channel };
    await addArticles(join(folder, 'data'), articles, guild.id);
    const first = await measureStart(folder, discord, asker);
    return [first, await measureStart(folder, discord, asker)];
  } finally {
    await discord.close();
  }
}

/** The first of them in `guildId`, the others in servers of which the stand-in knows nothing. */
async function addArticles(dataDir: string, articles: number, guildId: string): Promise<void> {
  const storage = await openStorage(dataDir, (sentence) => console.error(sentence));
  const store = createAddedArticleStore(storage);
  for (let number = 0; number < articles; number++) {
    const server = Math.floor(number / articlesOfServer);
    await store.save({
      guildId: String(BigInt(guildId) + BigInt(server)),
      name: `article-${number}`,
      ending: 'md',
      text: writeText(number),
      addedAt: Date.now(),
    });
  }
  await storage.close();
}

function writeText(number: number): string {
  const passages = generateArticle(number, passagesOfArticle, seed);
  const [{ article: title } = { article: '' }] = passages;
  const texts = passages.map(({ text }) => text);
  if (number === 0) texts.push(`The zinnober was found by ${finder}.`);
  return `---\ntitle: ${title}\nlanguage: en\n---\n\n${texts.join('\n\n')}\n`;
}

async function measureStart(
  folder: string,
  discord: Playground,
  { person, channel }: Asker,
): Promise<RestoreFigures> {
  const startedAt = Date.now();
  const bot = await startBotProcess({
    path: '../../../build/run.js',
    args: ['main'],
    settings: {
      DATA_DIR: join(folder, 'data'),
      KNOWLEDGE_DIR: 'knowledge',
      LOG_LEVEL: 'info',
      QUESTIONS_PER_MINUTE: '0',
    },
    folder,
    profile: null,
    discord,
  });
  try {
    let askedAt = performance.now();
    const isFound = async () => {
      askedAt = performance.now();
      const { text } = await person.runs(channel, 'ask', { question });
      return text.includes(finder);
    };
    while (!(await isFound())) await wait(lookEveryMs);
    const firstAnswerMs = performance.now() - askedAt;
    // The articles of one server may be there before those of all.
    const log = await untilSaid(join(folder, 'log'), articlesRead);
    const { longestBlockMs, maxRssBytes } = await bot.measure();
    const readySeconds = secondsUntil(log, articlesRead, startedAt);
    return { readySeconds, firstAnswerMs, longestBlockMs, maxRssBytes };
  } finally {
    await bot.stop();
    discord.forget();
  }
}
