/** The bot's commands in, Discord knowing them out; nothing is sent when it knows them already. */
import {
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Api } from './api.ts';
import { sameCommands } from './compare-commands.ts';
import { describeFailure, judgeFailure } from './failure.ts';

type ApplicationCommandData = RESTPutAPIApplicationCommandsJSONBody[number];

/**
 * The fewest: see a question, answer it in a channel or a thread, and point at the message it
 * answers (which takes reading the history). Interactions need none of them.
 */
const neededPermissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
] as const;

/** The address that adds the bot to a server, in a browser: Discord's own, whatever API is used. */
export function createInvite(applicationId: string): string {
  const invite = new URL('https://discord.com/oauth2/authorize');
  invite.search = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PermissionsBitField.resolve([...neededPermissions]).toString(),
  }).toString();
  return invite.href;
}

/** Where a command may be used is said of global ones alone; what Discord fills in for a server's tells nothing. */
function withoutPlaces(command: object): object {
  const { contexts, integration_types, ...rest } = command as Record<string, unknown>;
  return rest;
}

async function register(
  id: string,
  commands: readonly ApplicationCommandData[],
  guildId: string | undefined,
  rest: Api['rest'],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guildId);
  const toForm = guildId === undefined ? (command: object) => command : withoutPlaces;
  const wanted = commands.map(toForm);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(route, { query });
  if (Array.isArray(registered) && sameCommands(wanted, registered.map(toForm))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

export interface RegistrationParts {
  readonly rest: Api['rest'];
  readonly retry: (work: () => Promise<boolean>) => Promise<boolean | undefined>;
  readonly logger: Logger;
}

/**
 * Registers globally, or with `guildId` only there, where commands appear at once. A failure is
 * logged and leaves the bot answering with the commands that Discord knows.
 */
export async function registerCommands(
  applicationId: string,
  wanted: readonly ApplicationCommandData[],
  guildId: string | undefined,
  { rest, retry, logger }: RegistrationParts,
): Promise<void> {
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  try {
    const sent = await retry(() => register(applicationId, wanted, guildId, rest));
    logger.info(sent ? `commands registered ${where}` : `commands already registered ${where}`);
  } catch (error) {
    const advice =
      judgeFailure(error) === 'refused'
        ? `the bot may not register commands ${where}: check DISCORD_GUILD_ID, and add the bot with the invite link`
        : `commands could not be registered ${where}; the next start tries again`;
    logger.error({ err: describeFailure(error) }, advice);
  }
}
