/** `/setup`: what a server wants otherwise in; how it is set up then out. */
import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { languageCodes } from '../../language/languages.ts';
import type { Audience, ServerSettings } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience, sayChannels, sayLanguage, showSettings } from '../messages/show-settings.ts';
import type { Asker } from '../visit/asker.ts';
import type { Tools } from '../visit/tools.ts';
import type { Command, Options } from './command.ts';
import { localise, localiseChoice } from './localise.ts';
import { FOR_MODERATORS, findArticle, proposeArticles, subcommand } from './moderation.ts';

const CHANNEL = 'channel';
const ROLE = 'role';
const ARTICLE = 'article';
const STYLE = 'style';
const LANGUAGE = 'language';
const MAX_NAME_CHARS = 100;
/** Channels, roles and hidden articles: more than this is nothing that people keep track of. */
const MAX_LISTED = 25;

const channelOption = (description: string, descriptionEs: string) => ({
  type: ApplicationCommandOptionType.Channel as const,
  ...localise(CHANNEL, 'canal', description, descriptionEs),
  channel_types: [
    ChannelType.GuildText as const,
    ChannelType.GuildAnnouncement as const,
    ChannelType.GuildForum as const,
    ChannelType.GuildVoice as const,
  ],
});

function readId(options: Options, name: string): string | null {
  const value = options.get(name)?.value;
  return typeof value === 'string' && /^\d{17,20}$/u.test(value) ? value : null;
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
async function apply(guildId: string, tools: Tools, change: Change): Promise<Reply> {
  let said = '';
  await tools.settings.change(guildId, (before) => {
    const changed = change(before);
    said = 'refused' in changed ? changed.refused : changed.said;
    return 'refused' in changed ? before : changed.settings;
  });
  return createNotice(said);
}

function changeChannels(options: Options, asker: Asker): Change {
  const id = readId(options, CHANNEL);
  return (before) => {
    const channels = id === null ? [] : toggle(before.channels, id);
    if (channels.length > MAX_LISTED) {
      return { refused: asker.texts.moderation.tooMany(MAX_LISTED) };
    }
    const settings = { ...before, channels };
    return { settings, said: sayChannels(settings, asker) };
  };
}

function changeAudience(guildId: string, options: Options, asker: Asker, tools: Tools): Change {
  const typed = options.getString(ARTICLE) ?? '';
  const article = findArticle(tools.sources.articles(guildId), typed);
  const [channel, role] = [readId(options, CHANNEL), readId(options, ROLE)];
  return (before) => {
    if (!article) {
      return { refused: asker.texts.noSuchArticle(escapeLine(typed, MAX_NAME_CHARS)) };
    }
    const { [article.id]: current = { channels: [], roles: [] }, ...others } = before.audiences;
    const audience: Audience | undefined =
      channel === null && role === null
        ? undefined
        : {
            channels: [...toggle(current.channels, channel)],
            roles: [...toggle(current.roles, role)],
          };
    const isEmpty = !audience || audience.channels.length + audience.roles.length === 0;
    const audiences = isEmpty ? others : { ...others, [article.id]: audience };
    const most = Math.max(
      Object.keys(audiences).length,
      audience?.channels.length ?? 0,
      audience?.roles.length ?? 0,
    );
    if (most > MAX_LISTED) return { refused: asker.texts.moderation.tooMany(MAX_LISTED) };
    const said = sayAudience(article, isEmpty ? undefined : audience, asker);
    return { settings: { ...before, audiences }, said };
  };
}

function changeStyle(options: Options, { texts }: Asker): Change {
  const style = options.getString(STYLE) === 'plain' ? 'plain' : 'card';
  return (before) => ({
    settings: { ...before, style },
    said: texts.moderation.styleIs[style],
  });
}

function changeLanguage(options: Options, asker: Asker): Change {
  const typed = options.getString(LANGUAGE);
  const language = languageCodes.find((code) => code === typed) ?? null;
  const channel = readId(options, CHANNEL);
  return (before) => {
    if (channel === null) {
      const settings = { ...before, language };
      return { settings, said: sayLanguage(settings, asker).join('\n') };
    }
    const { [channel]: _, ...others } = before.channelLanguages;
    const channelLanguages = language === null ? others : { ...others, [channel]: language };
    if (Object.keys(channelLanguages).length > MAX_LISTED) {
      return { refused: asker.texts.moderation.tooMany(MAX_LISTED) };
    }
    const settings = { ...before, channelLanguages };
    return { settings, said: sayLanguage(settings, asker).join('\n') };
  };
}

async function status(guildId: string, asker: Asker, tools: Tools): Promise<Reply> {
  const settings = await tools.settings.read(guildId);
  const articles = tools.sources.articles(guildId);
  const { keepDays } = tools.insights;
  return { components: showSettings(settings, articles, keepDays, asker), delivery: 'private' };
}

export const setup: Command = {
  moderates: true,
  data: {
    ...FOR_MODERATORS,
    ...localise(
      'setup',
      'configurar',
      'How I behave in this server',
      'Cómo me comporto en este servidor',
    ),
    options: [
      subcommand(
        localise('status', 'estado', 'Show how I am set up', 'Muestra cómo estoy configurado'),
      ),
      subcommand(
        localise(
          'mentions',
          'menciones',
          'Where mentions are answered; without a channel, everywhere',
          'Dónde se responde a las menciones; sin canal, en todos',
        ),
        channelOption('Added, or taken out if it is there', 'Se añade, o se quita si ya está'),
      ),
      subcommand(
        localise(
          'visibility',
          'visibilidad',
          'Who sees an article; without channel and role, everyone',
          'Quién ve un artículo; sin canal ni rol, todo el mundo',
        ),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(ARTICLE, 'artículo', 'The article', 'El artículo'),
          autocomplete: true,
          required: true,
        },
        channelOption('Added, or taken out if it is there', 'Se añade, o se quita si ya está'),
        {
          type: ApplicationCommandOptionType.Role,
          ...localise(
            ROLE,
            'rol',
            'Added, or taken out if it is there',
            'Se añade, o se quita si ya está',
          ),
        },
      ),
      subcommand(
        localise('style', 'estilo', 'How answers look', 'Qué aspecto tienen las respuestas'),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(STYLE, 'estilo', 'Card or plain text', 'Tarjeta o texto sencillo'),
          required: true,
          choices: [
            localiseChoice('Card', 'Tarjeta', 'card'),
            localiseChoice('Plain text', 'Texto sencillo', 'plain'),
          ],
        },
      ),
      subcommand(
        localise(
          'language',
          'idioma',
          'What I speak here, unless a person chose otherwise',
          'Qué hablo aquí, si la persona no eligió otra cosa',
        ),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(LANGUAGE, 'idioma', 'The language', 'El idioma'),
          required: true,
          choices: [
            localiseChoice('English', 'Inglés', 'en'),
            localiseChoice('Spanish', 'Español', 'es'),
            localiseChoice('Each person’s', 'El de cada persona', 'auto'),
          ],
        },
        channelOption('Only in this channel', 'Solo en este canal'),
      ),
    ],
  },
  autocomplete: (focused, _options, _catalogue, { place }, { sources }) =>
    place.guildId === null ? [] : proposeArticles(sources.articles(place.guildId), focused.value),
  run: async (options, _catalogue, asker, tools) => {
    const { guildId } = asker.place;
    if (guildId === null) return createNotice(asker.texts.serversOnly);
    switch (options.getSubcommand()) {
      case 'status':
        return status(guildId, asker, tools);
      case 'mentions':
        return apply(guildId, tools, changeChannels(options, asker));
      case 'visibility':
        return apply(guildId, tools, changeAudience(guildId, options, asker, tools));
      case 'style':
        return apply(guildId, tools, changeStyle(options, asker));
      case 'language':
        return apply(guildId, tools, changeLanguage(options, asker));
      default:
        return createNotice(asker.texts.oldCommand);
    }
  },
};
