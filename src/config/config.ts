/** The environment in, one typed configuration out, or one error that names every problem at once. */
import { FootnoteError } from '../error.ts';
import {
  checkTogether,
  type Environment,
  type LogLevel,
  type Settings,
  settingNames,
} from './settings.ts';
import { readShards, type Shards } from './shards.ts';
import { warnOfName, warnOfSettings, warnOfToken } from './warnings.ts';

export interface DiscordConfig {
  readonly token: string;
  /** Register the commands in this server only, where they appear at once. */
  readonly guildId?: string;
  /** Another address than Discord's REST API, up to the version: `http://127.0.0.1:4000/api`. */
  readonly apiUrl?: string;
  /** How many one person may ask; none for as many as they like. */
  readonly questionsPerMinute?: number;
  /** Whether the words of questions are logged. */
  readonly logsQuestions?: boolean;
  /** Which shards this process serves; all of as many as Discord recommends where it is left out. */
  readonly shards?: Shards;
  /** Where Discord sends commands, buttons and forms to; over the gateway where it is left out. */
  readonly endpoint?: EndpointConfig;
}

export interface EndpointConfig {
  readonly host: string;
  readonly port: number;
  /** Whether mentions and direct messages are answered too, which takes a connection to the gateway. */
  readonly mentions: boolean;
}

export interface Config {
  /** Null without a token: Footnote then answers in the terminal. */
  readonly discord: DiscordConfig | null;
  readonly knowledgeDir: string;
  /** Where settings, added articles, votes and insights are kept. */
  readonly dataDir: string;
  /** A PostgreSQL database that is used for it instead, by several processes at once; null where there is none. */
  readonly databaseUrl: string | null;
  /** Where passages are searched: in an index in memory, or in that database. */
  readonly search: 'memory' | 'postgres';
  /** Days a question is kept for the moderators; 0 for none at all. */
  readonly insightsDays: number;
  /** From one reading of a page that a server has added to the next; 0 for none. */
  readonly rereadHours: number;
  readonly logLevel: LogLevel;
  /** Where the browser page is served, or at the next port that is free. */
  readonly pagePort: number;
  /** Where health and metrics are served; null where they are not. */
  readonly http: { readonly host: string; readonly port: number } | null;
}

/**
 * Empty settings count as left out. Warnings are sentences about names that look mistyped.
 * Throws a FootnoteError `configuration` that lists every problem.
 */
export function parseConfig(env: Environment): { config: Config; warnings: readonly string[] } {
  const given = settingNames
    .map((name) => [name, env[name]?.trim()] as const)
    .filter(([, value]) => value);
  const chosen = new Set(given.map(([name]) => name));
  const parsed = checkTogether(chosen).safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.message}`).join('\n');
    throw new FootnoteError(
      'configuration',
      `Please mend these settings (in the environment or in .env; .env.example explains each):\n${problems}`,
    );
  }
  const settings = parsed.data;
  return {
    config: toConfig(settings),
    warnings: [
      ...Object.keys(env).flatMap(warnOfName),
      ...warnOfSettings(settings, chosen),
      ...warnOfToken(settings),
    ],
  };
}

function toConfig(settings: Settings): Config {
  const { HTTP_HOST, HTTP_PORT } = settings;
  return {
    discord: settings.DISCORD_TOKEN ? toDiscord(settings.DISCORD_TOKEN, settings) : null,
    knowledgeDir: settings.KNOWLEDGE_DIR,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    search: settings.SEARCH,
    insightsDays: settings.INSIGHTS_DAYS,
    rereadHours: settings.REREAD_HOURS,
    logLevel: settings.LOG_LEVEL,
    pagePort: settings.PORT,
    http: HTTP_PORT === undefined ? null : { host: HTTP_HOST, port: HTTP_PORT },
  };
}

function toDiscord(token: string, settings: Settings): DiscordConfig {
  const { DISCORD_GUILD_ID, DISCORD_API, SHARD_COUNT, SHARD_IDS } = settings;
  const { INTERACTIONS, INTERACTIONS_PORT, HTTP_HOST, MENTIONS } = settings;
  const shards = readShards(SHARD_COUNT, SHARD_IDS);
  return {
    token,
    ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
    ...(DISCORD_API && { apiUrl: DISCORD_API }),
    questionsPerMinute: settings.QUESTIONS_PER_MINUTE,
    logsQuestions: settings.LOG_QUESTIONS === 'yes',
    ...(shards && { shards }),
    ...(INTERACTIONS === 'http' && {
      endpoint: { host: HTTP_HOST, port: INTERACTIONS_PORT, mentions: MENTIONS === 'on' },
    }),
  };
}
