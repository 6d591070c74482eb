/** `/language`: a language in; the person, the channel or the server spoken to in it out. */
import { ApplicationCommandOptionType } from 'discord.js';
import { languages } from '../../language/languages.ts';
import type { SpokenLanguage } from '../../model.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { chooseTexts, spokenLanguages } from '../texts/choose-texts.ts';
import type { Texts } from '../texts/en.ts';
import type { Visit } from '../visit/visit.ts';
import type { Command } from './command.ts';
import { forEveryone, localise, localiseChoice } from './localise.ts';

const languageField = 'language';
const where = 'for';
const automatic = 'auto';

type LanguageScope = keyof Texts['languageSet'];

async function setForAll(
  scope: Exclude<LanguageScope, 'me'>,
  language: SpokenLanguage | null,
  { place, moderates, texts, stores }: Visit,
): Promise<Reply | undefined> {
  const { guildId, channelIds } = place;
  const [channelId] = channelIds;
  if (guildId === null || channelId === undefined) return createNotice(texts.serversOnly);
  if (!moderates) return createNotice(texts.moderatorsOnly);
  await stores.settings.change(guildId, (current) => {
    if (scope === 'server') return { ...current, language };
    const { [channelId]: _, ...others } = current.channelLanguages;
    const channelLanguages = language === null ? others : { ...others, [channelId]: language };
    return { ...current, channelLanguages };
  });
  return undefined;
}

function readLanguage(value: string | null): SpokenLanguage | null {
  return spokenLanguages.find((code) => code === value) ?? null;
}

function readScope(value: string | null): LanguageScope {
  return value === 'channel' || value === 'server' ? value : 'me';
}

export const language: Command = {
  aboutBot: true,
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.language),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localise(({ options }) => options.language),
        required: true,
        choices: [
          ...spokenLanguages.map((code) => ({ name: languages[code].name, value: code })),
          localiseChoice(({ choices }) => choices.asDiscordIsSet, automatic),
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        ...localise(({ options }) => options.languageFor),
        choices: [
          localiseChoice(({ choices }) => choices.me, 'me'),
          localiseChoice(({ choices }) => choices.thisChannel, 'channel'),
          localiseChoice(({ choices }) => choices.thisServer, 'server'),
        ],
      },
    ],
  },
  run: async (options, visit) => {
    const { texts: ownTexts, stores, askerId } = visit;
    const chosen = readLanguage(options.getString(languageField));
    const scope = readScope(options.getString(where));
    if (scope === 'me') await stores.people.setLanguage(askerId, chosen);
    else {
      const refusal = await setForAll(scope, chosen, visit);
      if (refusal) return refusal;
    }
    if (chosen === null) return createNotice(ownTexts.languageFollows[scope]);
    const texts = scope === 'me' ? chooseTexts(chosen) : ownTexts;
    return createNotice(texts.languageSet[scope](languages[chosen].name));
  },
};
