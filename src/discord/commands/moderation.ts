/** What the commands of those who manage a server have in common. */
import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Article } from '../../model.ts';
import { type Choice, createChoices } from '../visit/choices.ts';
import type { localise } from './localise.ts';

/** In servers only; Discord shows them to those who may manage the server, and the bot checks again. */
export const forModerators = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

export function subcommand(
  texts: ReturnType<typeof localise>,
  ...options: NonNullable<APIApplicationCommandSubcommandOption['options']>
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, ...texts, options };
}

/** Hidden articles too: whoever hid them must be able to name them. */
export function proposeArticles(articles: readonly Article[], typed: string): Choice[] {
  return createChoices({ articles }).articles(typed);
}
