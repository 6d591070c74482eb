/** `/setup`: what a server wants otherwise in; how it is set up then out. */
import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import type { Audience, ServerSettings } from '../../storage/server-settings.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayAudience, sayChannels, sayLanguage, showSettings } from '../messages/show-settings.ts';
import { spokenLanguages } from '../texts/choose-texts.ts';
import { nameLanguageAlone } from '../texts/name-language.ts';
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

const channelOption = (texts: ReturnType<typeof localise>) => ({
  type: ApplicationCommandOptionType.Channel as const,
  ...texts,
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
  const language = spokenLanguages.find((code) => code === typed) ?? null;
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
