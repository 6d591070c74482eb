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

export function localiseChoice(name: string, nameEs: string, value: string) {
  return { name, name_localizations: { 'es-ES': nameEs, 'es-419': nameEs }, value };
}

/** In servers, in direct messages with the bot, and wherever a person who added it to themselves goes. */
export const EVERYWHERE: Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'integration_types' | 'contexts'
> = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A command for everyone, everywhere. */
export const FOR_EVERYONE = {
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;
