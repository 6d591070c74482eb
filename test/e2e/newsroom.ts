/** Articles in, a small server in the stand-in with Footnote running in it out. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  checkRequests,
  type Playground,
  startPlayground,
} from '../../src/playground/playground.ts';
import { type FootnoteProcess, startBot, token } from './footnote-process.ts';

type Guild = ReturnType<Playground['createGuild']>;
type Settings = Readonly<Record<string, string>>;

export interface Newsroom {
  readonly discord: Playground;
  readonly guild: Guild;
  readonly general: ReturnType<Guild['createChannel']>;
  /** Speaks English. */
  readonly ana: ReturnType<Guild['createMember']>;
  /** Has Discord in Spanish. */
  readonly luis: ReturnType<Guild['createMember']>;
  /** The bot's articles: a copy, to be changed at will. */
  readonly folder: string;
  /** What the room's bots keep, from one to the next: no other room's bots may use it. */
  readonly dataDir: string;
  /** Starts the bot; stops the one before, if it still runs. */
  start(settings?: Settings): Promise<FootnoteProcess>;
  stop(): Promise<void>;
  /** Ends everything, then fails where the bot broke a rule of Discord's or told a secret. */
  close(): Promise<void>;
}

/** Longer than the deadline in Discord: a slow machine is no wrong answer. */
const limitMs = 15_000;

/** For a test that starts bots of its own: a start takes seconds where many run at once. */
export const timeout = 60_000;

export const articles = fileURLToPath(new URL('fixtures/articles', import.meta.url));
export const hostile = fileURLToPath(new URL('fixtures/hostile', import.meta.url));

/** Nobody is there but the people; `start` brings in the bot. */
export async function openNewsroom(source: string): Promise<Newsroom> {
  const discord = await startPlayground({ token, limitMs });
  const home = await mkdtemp(join(tmpdir(), 'footnote-'));
  const folder = join(home, 'articles');
  const dataDir = join(home, 'data');
  await cp(source, folder, { recursive: true });
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const bots: FootnoteProcess[] = [];
  const stop = async () => bots.at(-1)?.stop();

  return {
    discord,
    guild,
    folder,
    dataDir,
    general: guild.createChannel({ name: 'general' }),
    ana: guild.createMember({ name: 'Ana', locale: 'en-GB' }),
    luis: guild.createMember({ name: 'Luis', locale: 'es-ES' }),
    stop,
    start: async (settings) => {
      await stop();
      const bot = await startBot(discord, folder, { DATA_DIR: dataDir, ...settings });
      bots.push(bot);
      return bot;
    },
    close: async () => {
      try {
        await stop();
      } finally {
        await discord.close();
        await rm(home, { recursive: true });
      }
      expect(findBreaches(discord)).toEqual([]);
      expect(findErrors(bots)).toEqual([]);
      expect(findSecrets(discord, bots)).toEqual([]);
    },
  };
}

/** No breach: the token is refused, or a limit is reached. */
const blameless: ReadonlySet<number> = new Set([401, 429]);

/** Requests that Discord refuses or that its specification does not know. */
function findBreaches({ requests }: Playground): string[] {
  const refused = requests
    .filter(({ status }) => status >= 400 && status < 500 && !blameless.has(status))
    .map((request) => `${request.method} ${request.path}: ${JSON.stringify(request.response)}`);
  return [...refused, ...checkRequests(requests)];
}

/** Lines of the log in which the bot tells of a fault of its own; 50 is pino's level `error`. */
function findErrors(bots: readonly FootnoteProcess[]): string[] {
  const lines = bots.flatMap((bot) => bot.output().split('\n'));
  return lines.filter((line) => /"level":[56]0/u.test(line));
}

/** The bot's token and those of interactions, where they stand in its output. */
function findSecrets({ store }: Playground, bots: readonly FootnoteProcess[]): string[] {
  const output = bots.map((bot) => bot.output()).join('');
  const secrets = [token, ...[...store.interactions.values()].map((one) => one.token)];
  return secrets.filter((secret) => output.includes(secret));
}
