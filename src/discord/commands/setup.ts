/** `/setup`: what a server wants otherwise in; how it is set up then out. */
import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { languageCodes } from '../../language/languages.ts';
import type { Audience, ServerSettings } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience, sayChannels, sayLanguage, showSettings } from '../messages/show-settings.ts';
import type { Visit } from '../visit/visit.ts';
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
  const id = readId(options, CHANNEL);
  return (before) => {
    const channels = id === null ? [] : toggle(before.channels, id);
    if (channels.length > MAX_LISTED) {
      return { refused: visit.texts.moderation.tooMany(MAX_LISTED) };
    }
    const settings = { ...before, channels };
    return { settings, said: sayChannels(settings, visit) };
  };
}

function changeAudience(guildId: string, options: Options, visit: Visit): Change {
  const typed = options.getString(ARTICLE) ?? '';
  const article = findArticle(visit.stores.serverArticles.articles(guildId), typed);
  const [channel, role] = [readId(options, CHANNEL), readId(options, ROLE)];
  return (before) => {
    if (!article) {
      return { refused: visit.texts.noSuchArticle(escapeLine(typed, MAX_NAME_CHARS)) };
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
    if (most > MAX_LISTED) return { refused: visit.texts.moderation.tooMany(MAX_LISTED) };
    const said = sayAudience(article, isEmpty ? undefined : audience, visit);
    return { settings: { ...before, audiences }, said };
  };
}

function changeStyle(options: Options, { texts }: Visit): Change {
  const style = options.getString(STYLE) === 'plain' ? 'plain' : 'card';
  return (before) => ({
    settings: { ...before, style },
    said: texts.moderation.styleIs[style],
  });
}

function changeLanguage(options: Options, visit: Visit): Change {
  const typed = options.getString(LANGUAGE);
  const language = languageCodes.find((code) => code === typed) ?? null;
  const channel = readId(options, CHANNEL);
  return (before) => {
    if (channel === null) {
      const settings = { ...before, language };
      return { settings, said: sayLanguage(settings, visit).join('\n') };
    }
    const { [channel]: _, ...others } = before.channelLanguages;
    const channelLanguages = language === null ? others : { ...others, [channel]: language };
    if (Object.keys(channelLanguages).length > MAX_LISTED) {
      return { refused: visit.texts.moderation.tooMany(MAX_LISTED) };
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
  autocomplete: (focused, _options, { place, stores }) =>
    place.guildId === null
      ? []
      : proposeArticles(stores.serverArticles.articles(place.guildId), focused.value),
  run: async (options, visit) => {
    const { guildId } = visit.place;
    if (guildId === null) return createNotice(visit.texts.serversOnly);
    switch (options.getSubcommand()) {
      case 'status':
        return status(guildId, visit);
      case 'mentions':
        return apply(guildId, visit, changeChannels(options, visit));
      case 'visibility':
        return apply(guildId, visit, changeAudience(guildId, options, visit));
      case 'style':
        return apply(guildId, visit, changeStyle(options, visit));
      case 'language':
        return apply(guildId, visit, changeLanguage(options, visit));
      default:
        return createNotice(visit.texts.oldCommand);
    }
  },
};
