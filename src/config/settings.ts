/** The settings as they are written in, each of them checked and read out, with what one rules out for another. */
import * as z from 'zod';
import { findAddressProblem } from '../storage/database-address.ts';
import { readRanges, readShards } from './shards.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const port = /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;

/** pino's levels. */
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Messages never hold the value: it may be a secret set under the wrong name. */
const settings = z.object({
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

/** As they are read, each by itself. */
export type Settings = z.infer<typeof settings>;
export type SettingName = keyof Settings;
export type LogLevel = Settings['LOG_LEVEL'];

export const settingNames = Object.keys(settings.shape) as readonly SettingName[];

/** A rule between settings says nothing where one of them cannot be read: that is said already. */
const ifRead = (...names: readonly SettingName[]) => ({
  when: ({
    issues,
  }: {
    readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[];
  }) => !issues.some(({ path }) => names.some((name) => path?.[0] === name)),
});

/** Reads them all, and what one rules out for another; `chosen` are those that somebody has set. */
export const checkTogether = (chosen: ReadonlySet<SettingName>) =>
  settings
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
    .refine((ports) => samePorts(ports, chosen).length === 0, {
      ...ifRead('INTERACTIONS', 'INTERACTIONS_PORT', 'HTTP_PORT', 'PORT'),
      error: ({ input }) =>
        `${samePorts(input as Settings, chosen).join(' and ')} are the same port: give each its own, for example HTTP_PORT=9464.`,
    });

/** HTTP_PORT and another in use beside it that names the same port; the page's only where somebody has chosen it, as it moves on. */
function samePorts(
  { INTERACTIONS, INTERACTIONS_PORT, HTTP_PORT, PORT }: Settings,
  chosen: ReadonlySet<SettingName>,
): SettingName[] {
  if (HTTP_PORT === undefined) return [];
  if (INTERACTIONS === 'http' && INTERACTIONS_PORT === HTTP_PORT)
    return ['HTTP_PORT', 'INTERACTIONS_PORT'];
  return chosen.has('PORT') && PORT === HTTP_PORT ? ['HTTP_PORT', 'PORT'] : [];
}
