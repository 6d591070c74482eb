/** The environment in, one typed configuration out, or one error that names every problem at once. */
import * as z from 'zod';
import { FootnoteError } from './error.ts';
import { editDistance } from './language/edit-distance.ts';
import { findAddressProblem } from './storage/database-address.ts';

export type LogLevel = (typeof logLevels)[number];

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

export interface Shards {
  readonly count: number;
  readonly ids: readonly number[];
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

const port = /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;

/** pino's levels. */
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Messages never hold the value: it may be a secret set under the wrong name. */
const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      'DISCORD_TOKEN must be the bot\'s token alone, without spaces or "Bot" before it, for example MTE5.GxYz.s3cr3t.',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,19}$/,
      "DISCORD_GUILD_ID must be a server's id, 17 to 19 digits, for example 175928847299117063.",
    )
    .optional(),
  DISCORD_API: z
    .url({
      protocol: /^https?$/,
      error:
        'DISCORD_API must be an http or https address, for example http://127.0.0.1:8080/api; leave it out for Discord itself.',
    })
    .transform((url) => url.replace(/(?<!\/)\/+$/, ''))
    .optional(),
  SHARD_COUNT: z
    .string()
    .regex(
      /^(?:auto|[1-9]\d{0,4})$/,
      'SHARD_COUNT must be auto or how many shards all processes have together, for example 4.',
    )
    .default('auto'),
  SHARD_IDS: z
    .string()
    .regex(
      /^\d{1,5}(?:\s*-\s*\d{1,5})?(?:\s*,\s*\d{1,5}(?:\s*-\s*\d{1,5})?){0,99}$/,
      'SHARD_IDS must be the shards of this process, for example 0-3 or 0,2; leave it out for all of them.',
    )
    .refine(
      (ids) => readRanges(ids).every(([from, to]) => !(to < from)),
      'SHARD_IDS has a range that runs backwards: the lower number comes first, for example 0-3.',
    )
    .optional(),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .superRefine((address, context) => {
      const message = findAddressProblem(address);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  SEARCH: z
    .enum(['memory', 'postgres'], {
      error: 'SEARCH must be memory or postgres, for example memory.',
    })
    .default('memory'),
  INSIGHTS_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, 'INSIGHTS_DAYS must be a number of days, for example 90; 0 keeps nothing.')
    .transform(Number)
    .default(90),
  REREAD_HOURS: z
    .string()
    .regex(
      /^\d{1,4}$/,
      'REREAD_HOURS must be a number of hours, for example 24; 0 reads no page again.',
    )
    .transform(Number)
    .default(24),
  QUESTIONS_PER_MINUTE: z
    .string()
    .regex(
      /^\d{1,5}$/,
      'QUESTIONS_PER_MINUTE must be a number of questions, for example 60; 0 sets no limit.',
    )
    .transform(Number)
    .default(60),
  LOG_QUESTIONS: z
    .enum(['yes', 'no'], { error: 'LOG_QUESTIONS must be yes or no, for example no.' })
    .default('no'),
  PORT: z
    .string()
    .regex(port, 'PORT must be a port from 1 to 65535, for example 4747.')
    .transform(Number)
    .default(4747),
  HTTP_PORT: z
    .string()
    .regex(
      port,
      'HTTP_PORT must be a port from 1 to 65535, for example 9464; leave it out to serve nothing.',
    )
    .transform(Number)
    .optional(),
  INTERACTIONS: z
    .enum(['gateway', 'http'], {
      error: 'INTERACTIONS must be gateway or http, for example gateway.',
    })
    .default('gateway'),
  INTERACTIONS_PORT: z
    .string()
    .regex(port, 'INTERACTIONS_PORT must be a port from 1 to 65535, for example 8787.')
    .transform(Number)
    .default(8787),
  MENTIONS: z
    .enum(['on', 'off'], { error: 'MENTIONS must be on or off, for example on.' })
    .default('on'),
  HTTP_HOST: z
    .string()
    .regex(
      /^[\w.:-]+$/,
      'HTTP_HOST must be a host name or an address of this machine alone, for example 127.0.0.1.',
    )
    .default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(logLevels, {
      error: `LOG_LEVEL must be one of ${logLevels.join(', ')}, for example info.`,
    })
    .default('info'),
});

export const settingNames = Object.keys(schema.shape) as readonly (keyof typeof schema.shape)[];

type SettingName = (typeof settingNames)[number];

/** Slips of the fingers in a name: enough for one or a few, too little for another program's setting. */
const nearMissShare = 0.2;

/** A rule between settings says nothing where one of them cannot be read: that is said already. */
const ifRead = (...names: readonly SettingName[]) => ({
  when: ({
    issues,
  }: {
    readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[];
  }) => !issues.some(({ path }) => names.some((name) => path?.[0] === name)),
});

/**
 * Empty settings count as left out. Warnings are sentences about names that look mistyped.
 * Throws a FootnoteError `configuration` that lists every problem.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): {
  config: Config;
  warnings: readonly string[];
} {
  const given = settingNames
    .map((name) => [name, env[name]?.trim()] as const)
    .filter(([, value]) => value);
  const parsed = schema
    .refine(({ INTERACTIONS, MENTIONS }) => INTERACTIONS === 'http' || MENTIONS === 'on', {
      ...ifRead('INTERACTIONS', 'MENTIONS'),
      error:
        'MENTIONS=off needs INTERACTIONS=http: over the gateway, commands and mentions come together.',
    })
    .refine(({ SHARD_COUNT, SHARD_IDS }) => readShards(SHARD_COUNT, SHARD_IDS) !== null, {
      ...ifRead('SHARD_COUNT', 'SHARD_IDS'),
      error:
        'SHARD_IDS needs SHARD_COUNT to be a number above each of them, for example SHARD_COUNT=4 and SHARD_IDS=0-1.',
    })
    .refine(({ SEARCH, DATABASE_URL }) => SEARCH === 'memory' || DATABASE_URL !== undefined, {
      ...ifRead('SEARCH', 'DATABASE_URL'),
      error: 'SEARCH=postgres needs DATABASE_URL: that is where the passages are searched.',
    })
    .refine((ports) => samePorts(ports, env).length === 0, {
      ...ifRead('INTERACTIONS', 'INTERACTIONS_PORT', 'HTTP_PORT', 'PORT'),
      error: ({ input }) =>
        `${samePorts(input as Ports, env).join(' and ')} are the same port: give each its own, for example HTTP_PORT=9464.`,
    })
    .safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.message}`).join('\n');
    throw new FootnoteError(
      'configuration',
      `Please mend these settings (in the environment or in .env; .env.example explains each):\n${problems}`,
    );
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API, KNOWLEDGE_DIR, LOG_LEVEL } = parsed.data;
  const shards = readShards(parsed.data.SHARD_COUNT, parsed.data.SHARD_IDS);
  const { DATABASE_URL, PORT, HTTP_PORT, HTTP_HOST } = parsed.data;
  const { INTERACTIONS, INTERACTIONS_PORT, MENTIONS } = parsed.data;
  const { DATA_DIR, INSIGHTS_DAYS, REREAD_HOURS, QUESTIONS_PER_MINUTE, LOG_QUESTIONS } =
    parsed.data;
  return {
    config: {
      discord: DISCORD_TOKEN
        ? {
            token: DISCORD_TOKEN,
            ...(DISCORD_GUILD_ID && { guildId: DISCORD_GUILD_ID }),
            ...(DISCORD_API && { apiUrl: DISCORD_API }),
            questionsPerMinute: QUESTIONS_PER_MINUTE,
            logsQuestions: LOG_QUESTIONS === 'yes',
            ...(shards && { shards }),
            ...(INTERACTIONS === 'http' && {
              endpoint: { host: HTTP_HOST, port: INTERACTIONS_PORT, mentions: MENTIONS === 'on' },
            }),
          }
        : null,
      knowledgeDir: KNOWLEDGE_DIR,
      dataDir: DATA_DIR,
      databaseUrl: DATABASE_URL ?? null,
      search: parsed.data.SEARCH,
      insightsDays: INSIGHTS_DAYS,
      rereadHours: REREAD_HOURS,
      logLevel: LOG_LEVEL,
      pagePort: PORT,
      http: HTTP_PORT === undefined ? null : { host: HTTP_HOST, port: HTTP_PORT },
    },
    warnings: [
      ...Object.keys(env).flatMap(warnOfName),
      ...warnOfSettings(parsed.data, new Set(given.map(([name]) => name))),
      ...(DISCORD_TOKEN && !DISCORD_API ? warnOfToken(DISCORD_TOKEN) : []),
    ],
  };
}

/** Undefined where Discord's recommendation counts, null where the two do not fit together. */
function readShards(count: string, ids: string | undefined): Shards | undefined | null {
  if (count === 'auto') return ids === undefined ? undefined : null;
  const total = Number(count);
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (ids === undefined) return { count: total, ids: range(0, total - 1) };
  const ranges = readRanges(ids);
  if (!ranges.every(([, to]) => to < total)) return null;
  return { count: total, ids: [...new Set(ranges.flatMap(([from, to]) => range(from, to)))] };
}

function readRanges(ids: string): [from: number, to: number][] {
  return ids.split(',').map((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return [from, to];
  });
}

type Ports = Pick<
  z.infer<typeof schema>,
  'INTERACTIONS' | 'INTERACTIONS_PORT' | 'HTTP_PORT' | 'PORT'
>;

/** HTTP_PORT and another in use beside it that names the same port; the page's only where somebody has chosen it, as it moves on. */
function samePorts(
  { INTERACTIONS, INTERACTIONS_PORT, HTTP_PORT, PORT }: Ports,
  env: Readonly<Record<string, string | undefined>>,
): SettingName[] {
  if (HTTP_PORT === undefined) return [];
  if (INTERACTIONS === 'http' && INTERACTIONS_PORT === HTTP_PORT)
    return ['HTTP_PORT', 'INTERACTIONS_PORT'];
  return env['PORT']?.trim() && PORT === HTTP_PORT ? ['HTTP_PORT', 'PORT'] : [];
}

/** What was meant to do something, and does not by itself. */
function warnOfSettings(
  { INTERACTIONS }: z.infer<typeof schema>,
  given: ReadonlySet<keyof typeof schema.shape>,
): string[] {
  const isAlone = given.has('SHARD_IDS') && !given.has('DATABASE_URL');
  const isUnheard = given.has('INTERACTIONS_PORT') && INTERACTIONS !== 'http';
  return [...(isAlone ? [sharesNothing] : []), ...(isUnheard ? [takesNothing] : [])];
}

const sharesNothing =
  'SHARD_IDS without DATABASE_URL: each process keeps for itself what it is given. Where servers add articles or set anything, let all processes share a database.';
const takesNothing =
  'INTERACTIONS_PORT does nothing without INTERACTIONS=http: commands come over the gateway.';

/** Discord does not document a token's form, so a strange one is worth a word and no refusal. */
function warnOfToken(token: string): string[] {
  if (token.split('.').length === 3) return [];
  return [
    'DISCORD_TOKEN does not look like a bot token (three parts joined by dots); copy it from the page Bot of your application.',
  ];
}

/** A warning for a name that was probably meant for Footnote, else nothing. */
function warnOfName(name: string): string[] {
  const known: readonly string[] = settingNames;
  if (known.includes(name)) return [];
  const nearest = nearestSetting(name.toUpperCase().replace(/^FOOTNOTE_/, ''));
  if (nearest)
    return [`${name} is no setting of Footnote and is ignored; did you mean ${nearest}?`];
  if (!/^FOOTNOTE_/i.test(name)) return [];
  return [`${name} is no setting of Footnote and is ignored; there are ${known.join(', ')}.`];
}

/** By the same rule for all: a letter too many, too few, another or in the wrong place, in one of five. */
function nearestSetting(typed: string): string | undefined {
  const near = settingNames.flatMap((name) => {
    const most = Math.max(1, Math.floor(name.length * nearMissShare));
    const slips = editDistance(typed, name, most);
    return slips <= most ? [{ name, slips }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips)[0]?.name;
}
