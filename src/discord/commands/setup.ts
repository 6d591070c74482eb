/** `/setup`: what a server wants otherwise in; how it is set up then out. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { Audience, ServerSettings } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { proposeAudience } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience, sayChannels, sayLanguage, showSettings } from '../messages/show-settings.ts';
import {
  type AnswersIn,
  changeAnswers,
  type NamedChannel,
  spokenTypes,
} from '../moderation/change-answers.ts';
import {
  changeDaily,
  dailyTypes,
  proposeZones,
  type TypedDaily,
} from '../moderation/change-daily.ts';
import { findExactly } from '../moderation/find-exactly.ts';
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
const maxNameChars = 100;
/** Channels, roles and hidden articles: more than this is nothing that people keep track of. */
const maxListed = 25;

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

function readAnswers(typed: string | null): AnswersIn {
  return typed === 'private' || typed === 'off' ? typed : 'all';
}

/** Takes out what is there and puts in what is not. */
function toggle(ids: readonly string[], id: string | null): readonly string[] {
  if (id === null) return ids;
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

type Change = (
  settings: ServerSettings,
) => { readonly settings: ServerSettings; readonly said: string } | { readonly refused: string };

/** Reads, changes and writes back; says how it is then. */
async function apply(guildId: string, { stores }: Visit, change: Change): Promise<Reply> {
  let said = '';
  await stores.settings.change(guildId, (before) => {
    const changed = change(before);
    said = 'refused' in changed ? changed.refused : changed.said;
    return 'refused' in changed ? before : changed.settings;
  });
  return createNotice(said);
}

function changeChannels(options: Options, visit: Visit): Change {
  const id = readId(options, channelField);
  return (before) => {
    const channels = id === null ? [] : toggle(before.channels, id);
    if (channels.length > maxListed) {
      return { refused: visit.texts.moderation.tooMany(maxListed) };
    }
    const settings = { ...before, channels };
    return { settings, said: sayChannels(settings, visit) };
  };
}

/** What would show the article to everyone is only proposed: the button under it does so. */
async function changeAudience(guildId: string, options: Options, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const typed = options.getString(articleField) ?? '';
  const article = findExactly(stores.serverArticles.articles(guildId), typed);
  if (!article) return createNotice(texts.moderation.pickArticle(escapeLine(typed, maxNameChars)));
  const [channel, role] = [readId(options, channelField), readId(options, roleField)];
  const settings = await stores.settings.read(guildId);
  const audience = toggleAudience(settings.audiences[article.id], channel, role);
  if (audience.channels.length + audience.roles.length === 0) {
    return { ...proposeAudience(article, settings, visit), delivery: 'private' };
  }
  return apply(guildId, visit, (before) => {
    const changed = toggleAudience(before.audiences[article.id], channel, role);
    const audiences = { ...before.audiences, [article.id]: changed };
    const most = Math.max(
      Object.keys(audiences).length,
      changed.channels.length,
      changed.roles.length,
    );
    if (most > maxListed) return { refused: texts.moderation.tooMany(maxListed) };
    return { settings: { ...before, audiences }, said: sayAudience(article, changed, visit) };
  });
}

/** Nobody where neither is given. */
function toggleAudience(
  current: Audience = { channels: [], roles: [] },
  channel: string | null,
  role: string | null,
): Audience {
  if (channel === null && role === null) return { channels: [], roles: [] };
  return {
    channels: [...toggle(current.channels, channel)],
    roles: [...toggle(current.roles, role)],
  };
}

function changeStyle(options: Options, { texts }: Visit): Change {
  const style = options.getString(styleField) === 'plain' ? 'plain' : 'card';
  return (before) => ({
    settings: { ...before, style },
    said: texts.moderation.styleIs[style],
  });
}

function changeLanguage(options: Options, visit: Visit): Change {
  const typed = options.getString(languageField);
  const language = spokenLanguages.find((code) => code === typed) ?? null;
  const channel = readId(options, channelField);
  return (before) => {
    if (channel === null) {
      const settings = { ...before, language };
      return { settings, said: sayLanguage(settings, visit).join('\n') };
    }
    const { [channel]: _, ...others } = before.channelLanguages;
    const channelLanguages = language === null ? others : { ...others, [channel]: language };
    if (Object.keys(channelLanguages).length > maxListed) {
      return { refused: visit.texts.moderation.tooMany(maxListed) };
    }
    const settings = { ...before, channelLanguages };
    return { settings, said: sayLanguage(settings, visit).join('\n') };
  };
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
    switch (options.getSubcommand()) {
      case 'status':
        return status(guildId, visit);
      case 'mentions':
        return apply(guildId, visit, changeChannels(options, visit));
      case 'visibility':
        return changeAudience(guildId, options, visit);
      case 'style':
        return apply(guildId, visit, changeStyle(options, visit));
      case 'language':
        return apply(guildId, visit, changeLanguage(options, visit));
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
