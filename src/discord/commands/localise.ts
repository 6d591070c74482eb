/** A text in English and Spanish in, Discord's fields for it out. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

export function localise(name: string, nameEs: string, description: string, descriptionEs: string) {
  return {
    name,
    name_localizations: { 'es-ES': nameEs, 'es-419': nameEs },
    description,
    description_localizations: { 'es-ES': descriptionEs, 'es-419': descriptionEs },
  };
}

/** A command for everyone, in servers and in direct messages with the bot. */
export const FOR_EVERYONE: Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'type' | 'integration_types' | 'contexts'
> = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};
