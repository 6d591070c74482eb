/** `/sources`: a file or an address in, an article of the server out; also lists, reloads and removes those there are. */
import { extname } from 'node:path';
import { ApplicationCommandOptionType } from 'discord.js';
import type { ImportSource } from '../../articles/fetch/find-source.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { confirmRemoval } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { sayDaily } from '../messages/show-settings.ts';
import {
  sayRestored,
  showOwnArticles,
  showReloaded,
  showSource,
} from '../messages/show-sources.ts';
import { changeDetails, maxAuthorChars } from '../moderation/amend-article.ts';
import { findExactly } from '../moderation/find-exactly.ts';
import { listSwitched, proposeOff, switchOn } from '../moderation/switch-article.ts';
import type { Visit } from '../visit/visit.ts';
import type { AttachedFile, Command, SentOptions } from './command.ts';
import { localise } from './localise.ts';
import { forModerators, proposeArticles, subcommand } from './moderation.ts';

const fileField = 'file';
const addressField = 'address';
const titleField = 'title';
const articleField = 'article';
const authorField = 'author';
const dateField = 'date';
const maxNameChars = 100;
const maxDetailChars = 300;

const sourceOptions = [
  {
    type: ApplicationCommandOptionType.Attachment,
    ...localise(({ options }) => options.file),
  },
  {
    type: ApplicationCommandOptionType.String,
    ...localise(({ options }) => options.address),
  },
  {
    type: ApplicationCommandOptionType.String,
    ...localise(({ options }) => options.title),
    max_length: 200,
  },
] as const;

const articleToName = {
  type: ApplicationCommandOptionType.String,
  ...localise(({ options }) => options.article),
  autocomplete: true,
  required: true,
} as const;

/** Undefined where not exactly one of the two was given. */
function readSource(options: SentOptions): ImportSource | undefined {
  const file = options.getAttachment(fileField);
  const address = options.getString(addressField);
  if (file && address === null) {
    return { kind: 'attachment', name: nameOf(file), address: file.url };
  }
  return !file && address !== null ? { kind: 'address', address } : undefined;
}

const nameOf = ({ name, title }: AttachedFile): string =>
  title === null ? name : `${title}${extname(name)}`;

async function importSource(
  how: 'added' | 'preview',
  guildId: string,
  options: SentOptions,
  visit: Visit,
): Promise<Reply> {
  const { texts, stores } = visit;
  const source = readSource(options);
  if (!source) return createNotice(texts.moderation.oneSource);
  const details = { title: options.getString(titleField) ?? undefined };
  const outcome =
    how === 'added'
      ? await stores.serverArticles.add(guildId, source, details)
      : await stores.serverArticles.preview(guildId, source, details);
  if (outcome.ok) {
    return { ...showSource(outcome.value, how, visit), delivery: 'private' };
  }
  const { reason, detail } = outcome.problem;
  const problem = { reason, detail: escapeLine(detail, maxDetailChars) };
  return createNotice(texts.importFailure(problem));
}

/** Names what would go; the button under it removes it. */
function remove(guildId: string, typed: string, visit: Visit): Reply {
  const { texts, stores } = visit;
  const article = findExactly(stores.serverArticles.list(guildId), typed);
  if (!article) return createNotice(texts.moderation.notOwn(escapeLine(typed, maxNameChars)));
  return { ...confirmRemoval(article, visit), delivery: 'private' };
}

async function restore(guildId: string, typed: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const articles = await listRemoved(guildId, visit);
  const article = findExactly(articles, typed);
  if (!article) return createNotice(moderation.notRemoved(escapeLine(typed, maxNameChars)));
  const outcome = await visit.stores.serverArticles.restore(guildId, article.id);
  return createNotice(outcome ? sayRestored(outcome, visit) : visit.texts.gonePassage);
}

async function listRemoved(guildId: string, { stores }: Visit): Promise<Article[]> {
  return (await stores.serverArticles.removed(guildId)).map(({ article }) => article);
}

async function listOwn(guildId: string, visit: Visit): Promise<Reply> {
  const { settings, stores } = visit;
  const own = stores.serverArticles.list(guildId);
  const shared = stores.serverArticles.articles(guildId).length - own.length;
  const off =
    settings.off.length === 0 ? [] : [visit.texts.moderation.switchedOff(settings.off.length)];
  const stopped = settings.daily?.stopped ? [sayDaily(settings.daily, visit)] : [];
  const problems = stores.serverArticles.problems();
  const notices = [...stopped, ...off];
  const pages = await stores.serverArticles.pages(guildId);
  return {
    ...showOwnArticles({ own, shared, problems, pages, notices }, visit),
    delivery: 'private',
  };
}

/** What each subcommand can be done to. */
async function listNamed(what: string, guildId: string, visit: Visit): Promise<readonly Article[]> {
  const { serverArticles } = visit.stores;
  if (what === 'restore') return listRemoved(guildId, visit);
  if (what === 'details') return serverArticles.articles(guildId);
  if (what === 'off') return listSwitched(guildId, 'on', visit);
  return what === 'on' ? listSwitched(guildId, 'off', visit) : serverArticles.list(guildId);
}

export const sources: Command = {
  moderates: true,
  data: {
    ...forModerators,
    ...localise(({ commands }) => commands.sources),
    options: [
      subcommand(
        localise(({ commands }) => commands.sourcesAdd),
        ...sourceOptions,
      ),
      subcommand(
        localise(({ commands }) => commands.sourcesPreview),
        ...sourceOptions,
      ),
      subcommand(localise(({ commands }) => commands.sourcesList)),
      subcommand(
        localise(({ commands }) => commands.sourcesRemove),
        articleToName,
      ),
      subcommand(
        localise(({ commands }) => commands.sourcesRestore),
        articleToName,
      ),
      subcommand(
        localise(({ commands }) => commands.sourcesDetails),
        articleToName,
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.author),
          max_length: maxAuthorChars,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...localise(({ options }) => options.date),
        },
      ),
      subcommand(
        localise(({ commands }) => commands.sourcesOff),
        articleToName,
      ),
      subcommand(
        localise(({ commands }) => commands.sourcesOn),
        articleToName,
      ),
      subcommand(localise(({ commands }) => commands.sourcesReload)),
    ],
  },
  // Ten thousand files are not looked through within 3 s, nor is an article of 1 MB always read by then.
  defers: (options) =>
    ['reload', 'restore'].includes(options.getSubcommand()) ||
    (['add', 'preview'].includes(options.getSubcommand()) && readSource(options) !== undefined),
  autocomplete: async (focused, options, visit) => {
    const { guildId } = visit.place;
    if (guildId === null) return [];
    const articles = await listNamed(options.getSubcommand(), guildId, visit);
    return proposeArticles(articles, focused.value);
  },
  run: async (options, visit) => {
    const { guildId } = visit.place;
    const { serverArticles } = visit.stores;
    if (guildId === null) return createNotice(visit.texts.serversOnly);
    const article = options.getString(articleField) ?? '';
    switch (options.getSubcommand()) {
      case 'add':
        return importSource('added', guildId, options, visit);
      case 'preview':
        return importSource('preview', guildId, options, visit);
      case 'list':
        return listOwn(guildId, visit);
      case 'remove':
        return remove(guildId, article, visit);
      case 'restore':
        return restore(guildId, article, visit);
      case 'details': {
        const [author, date] = [options.getString(authorField), options.getString(dateField)];
        return changeDetails(guildId, { article, author, date }, visit);
      }
      case 'off':
        return proposeOff(guildId, article, visit);
      case 'on':
        return switchOn(guildId, article, visit);
      case 'reload':
        return { ...showReloaded(await serverArticles.reload(), visit), delivery: 'private' };
      default:
        return createNotice(visit.texts.oldCommand);
    }
  },
};
