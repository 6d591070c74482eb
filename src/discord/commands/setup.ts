/** `/setup`: what a server wants otherwise in; how it is set up then out. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { SpokenLanguage } from '../../model.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showSettings } from '../messages/show-settings.ts';
import {
  type AnswersIn,
  changeAnswers,
  type NamedChannel,
  spokenTypes,
} from '../moderation/change-answers.ts';
import { changeAudience, type TypedAudience } from '../moderation/change-audience.ts';
import {
  changeDaily,
  dailyTypes,
  proposeZones,
  type TypedDaily,
} from '../moderation/change-daily.ts';
import {
  changeChannels,
  changeLanguage,
  changeSettings,
  changeStyle,
} from '../moderation/change-settings.ts';
import { exportServer, proposeImport } from '../moderation/move-server.ts';
import { spokenLanguages } from '../texts/choose-texts.ts';
import { nameLanguageAlone } from '../texts/name-language.ts';
import type { Visit } from '../visit/visit.ts';
import type { Command, Options } from './command.ts';
import { localise, localiseChoice } from './localise.ts';
import { forModerators, proposeArticles, subcommand } from './moderation.ts';

const channelField = 'channel';
const roleField = 'role';
const articleField = 'article';
const styleField = 'style';
const languageField = 'language';
const answersField = 'answers';
const hourField = 'hour';
const zoneField = 'zone';
const fileField = 'file';

const channelOption = (
  texts: ReturnType<typeof localise>,
  types: readonly (typeof spokenTypes)[number][] = spokenTypes,
) => ({
  type: ApplicationCommandOptionType.Channel as const,
  ...texts,
  channel_types: [...types],
});

function readId(options: Options, name: string): string | null {
  const value = options.get(name)?.value;
  return typeof value === 'string' && /^\d{17,20}$/u.test(value) ? value : null;
}

function readChannel(options: Options): NamedChannel | null {
  const id = readId(options, channelField);
  const type = options.get(channelField)?.channel?.type ?? null;
  return id === null ? null : { id, type };
}

function readDaily(options: Options): TypedDaily {
  const hour = options.get(hourField)?.value;
  return {
    channel: readChannel(options),
    hour: typeof hour === 'number' ? hour : null,
    zone: options.getString(zoneField),
  };
}

function readAudience(options: Options): TypedAudience {
  return {
    article: options.getString(articleField) ?? '',
    channel: readId(options, channelField),
    role: readId(options, roleField),
  };
}

function readLanguage(typed: string | null): SpokenLanguage | null {
  return spokenLanguages.find((code) => code === typed) ?? null;
}

function readAnswers(typed: string | null): AnswersIn {
  return typed === 'private' || typed === 'off' ? typed : 'all';
}

async function status(guildId: string, visit: Visit): Promise<Reply> {
  const { insights, serverArticles, settings } = visit.stores;
  const articles = serverArticles.articles(guildId);
  const shown = showSettings(await settings.read(guildId), articles, insights.keepDays, visit);
  return { ...shown, delivery: 'private' };
}

export const setup: Command = {
  moderates: true,
  data: {
    ...forModerators,
    ...localise(({ commands }) => commands.setup),
    options: [
      subcommand(localise(({ commands }) => commands.setupStatus)),
      subcommand(
        localise(({ commands }) => commands.setupMentions),
        channelOption(localise(({ options }) => options.channelToToggle)),
      ),
      subcommand(
        localise(({ commands }) => commands.setupVisibility),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.article),
          autocomplete: true,
          required: true,
        },
        channelOption(localise(({ options }) => options.channelToToggle)),
        {
          type: ApplicationCommandOptionType.Role,
          ...localise(({ options }) => options.roleToToggle),
        },
      ),
      subcommand(
        localise(({ commands }) => commands.setupStyle),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.style),
          required: true,
          choices: [
            localiseChoice(({ choices }) => choices.card, 'card'),
            localiseChoice(({ choices }) => choices.plainText, 'plain'),
          ],
        },
      ),
      subcommand(
        localise(({ commands }) => commands.setupLanguage),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.language),
          required: true,
          choices: [
            ...spokenLanguages.map((code) =>
              localiseChoice((texts) => nameLanguageAlone(code, texts), code),
            ),
            localiseChoice(({ choices }) => choices.eachPersons, 'auto'),
          ],
        },
        channelOption(localise(({ options }) => options.channelOnly)),
      ),
      subcommand(
        localise(({ commands }) => commands.setupAnswers),
        {
          ...channelOption(localise(({ options }) => options.channelToAnswerIn)),
          required: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.answers),
          required: true,
          choices: [
            localiseChoice(({ choices }) => choices.answersAll, 'all'),
            localiseChoice(({ choices }) => choices.answersPrivate, 'private'),
            localiseChoice(({ choices }) => choices.answersOff, 'off'),
          ],
        },
      ),
      subcommand(
        localise(({ commands }) => commands.setupDaily),
        channelOption(
          localise(({ options }) => options.dailyChannel),
          dailyTypes,
        ),
        {
          type: ApplicationCommandOptionType.Integer,
          ...localise(({ options }) => options.hour),
          min_value: 0,
          max_value: 23,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.zone),
          autocomplete: true,
        },
      ),
      subcommand(localise(({ commands }) => commands.setupExport)),
      subcommand(
        localise(({ commands }) => commands.setupImport),
        {
          type: ApplicationCommandOptionType.Attachment,
          ...localise(({ options }) => options.settingsFile),
          required: true,
        },
      ),
    ],
  },
  defers: (options) => ['export', 'import'].includes(options.getSubcommand()),
  autocomplete: (focused, _options, { place, stores }) => {
    if (focused.name === zoneField) return proposeZones(focused.value);
    return place.guildId === null
      ? []
      : proposeArticles(stores.serverArticles.articles(place.guildId), focused.value);
  },
  run: async (options, visit) => {
    const { guildId } = visit.place;
    if (guildId === null) return createNotice(visit.texts.serversOnly);
    const channel = readId(options, channelField);
    switch (options.getSubcommand()) {
      case 'status':
        return status(guildId, visit);
      case 'mentions':
        return changeSettings(guildId, changeChannels(channel, visit), visit);
      case 'visibility':
        return changeAudience(guildId, readAudience(options), visit);
      case 'style': {
        const style = options.getString(styleField) === 'plain' ? 'plain' : 'card';
        return changeSettings(guildId, changeStyle(style, visit), visit);
      }
      case 'language': {
        const language = readLanguage(options.getString(languageField));
        return changeSettings(guildId, changeLanguage(language, channel, visit), visit);
      }
      case 'answers': {
        const how = readAnswers(options.getString(answersField));
        return changeAnswers(guildId, readChannel(options), how, visit);
      }
      case 'export':
        return exportServer(guildId, visit);
      case 'import':
        return proposeImport(guildId, options.getAttachment(fileField)?.url ?? '', visit);
      case 'daily':
        return changeDaily(guildId, readDaily(options), visit);
      default:
        return createNotice(visit.texts.oldCommand);
    }
  },
};
