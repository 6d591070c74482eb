/** What a command is called in the bot's texts in, Discord's fields for it in every language out. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { allTexts } from '../texts/choose-texts.ts';
import { en, type Texts } from '../texts/en.ts';

/** `choose`: name and description in the texts of a language. */
export function localise(choose: (texts: Texts) => readonly [name: string, description: string]) {
  const [, description] = choose(en);
  return {
    ...localiseName((texts) => choose(texts)[0]),
    description,
    description_localizations: inEachLocale((texts) => choose(texts)[1]),
  };
}

export function localiseName(choose: (texts: Texts) => string) {
  return { name: choose(en), name_localizations: inEachLocale(choose) };
}

export function localiseChoice(choose: (texts: Texts) => string, value: string) {
  return { ...localiseName(choose), value };
}

function inEachLocale(choose: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    allTexts.flatMap((texts) => texts.discordLocales.map((locale) => [locale, choose(texts)])),
  );
}

/** In servers, in direct messages with the bot, and wherever a person who added it to themselves goes. */
export const inAnyPlace: Pick<
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
export const forEveryone = {
  ...inAnyPlace,
  type: ApplicationCommandType.ChatInput,
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;
