/** `/sources`: a file or an address in, an article of the server out; and what there is, and away with it. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { ImportSource } from '../../articles/fetch/import-article.ts';
import { explainProblem } from '../../articles/fetch/import-failure.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { textDisplay } from '../messages/components.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showOwnArticles, showReloaded, showSource, showTitle } from '../messages/show-sources.ts';
import type { Asker } from '../visit/asker.ts';
import type { Tools } from '../visit/tools.ts';
import type { Command, SentOptions } from './command.ts';
import { localise } from './localise.ts';
import { FOR_MODERATORS, findArticle, proposeArticles, subcommand } from './moderation.ts';

const FILE = 'file';
const ADDRESS = 'address';
const TITLE = 'title';
const ARTICLE = 'article';
const MAX_NAME_CHARS = 100;
const MAX_DETAIL_CHARS = 300;

const sourceOptions = [
  {
    type: ApplicationCommandOptionType.Attachment,
    ...localise(FILE, 'archivo', 'A .md, .txt or .html file', 'Un archivo .md, .txt o .html'),
  },
  {
    type: ApplicationCommandOptionType.String,
    ...localise(ADDRESS, 'dirección', 'The address of a web page', 'La dirección de una página'),
  },
  {
    type: ApplicationCommandOptionType.String,
    ...localise(
      TITLE,
      'título',
      'Its title, where it does not state one',
      'Su título, si no lo indica',
    ),
    max_length: 200,
  },
] as const;

/** Undefined where not exactly one of the two was given. */
function readSource(options: SentOptions): ImportSource | undefined {
  const file = options.getAttachment(FILE);
  const address = options.getString(ADDRESS);
  if (file && address === null) return { kind: 'attachment', name: file.name, address: file.url };
  return !file && address !== null ? { kind: 'address', address } : undefined;
}

async function importSource(
  how: 'added' | 'preview',
  guildId: string,
  options: SentOptions,
  asker: Asker,
  { sources }: Tools,
): Promise<Reply> {
  const source = readSource(options);
  if (!source) return createNotice(asker.texts.moderation.oneSource);
  const details = { title: options.getString(TITLE) ?? undefined };
  const outcome =
    how === 'added'
      ? await sources.add(guildId, source, details)
      : await sources.preview(guildId, source, details);
  if (outcome.ok) {
    return { components: showSource(outcome.value, how, asker), delivery: 'private' };
  }
  const { reason, detail } = outcome.problem;
  const problem = { reason, detail: escapeLine(detail, MAX_DETAIL_CHARS) };
  return createNotice(explainProblem(problem, asker.language));
}

async function remove(
  guildId: string,
  typed: string,
  { texts: { moderation } }: Asker,
  { sources }: Tools,
): Promise<Reply> {
  const named = findArticle(sources.list(guildId), typed);
  const article = named && (await sources.remove(guildId, named.id));
  if (!article) return createNotice(moderation.notOwn(escapeLine(typed, MAX_NAME_CHARS)));
  return { components: [textDisplay(moderation.removed(showTitle(article)))], delivery: 'private' };
}

export const sources: Command = {
  moderates: true,
  data: {
    ...FOR_MODERATORS,
    ...localise(
      'sources',
      'fuentes',
      'The articles of this server: add, look at, remove',
      'Los artículos de este servidor: añadir, ver, quitar',
    ),
    options: [
      subcommand(
        localise('add', 'añadir', 'Add an article to this server', 'Añade un artículo al servidor'),
        ...sourceOptions,
      ),
      subcommand(
        localise(
          'preview',
          'vista-previa',
          'Show what would be added; nothing is saved',
          'Muestra qué se añadiría; no se guarda nada',
        ),
        ...sourceOptions,
      ),
      subcommand(
        localise(
          'list',
          'lista',
          'List this server’s own articles',
          'Lista los artículos propios del servidor',
        ),
      ),
      subcommand(
        localise(
          'remove',
          'quitar',
          'Remove an article of this server',
          'Quita un artículo del servidor',
        ),
        {
          type: ApplicationCommandOptionType.String,
          ...localise(ARTICLE, 'artículo', 'The article', 'El artículo'),
          autocomplete: true,
          required: true,
        },
      ),
      subcommand(
        localise(
          'reload',
          'recargar',
          'Read the shared articles again',
          'Vuelve a leer los artículos comunes',
        ),
      ),
    ],
  },
  defers: (options) =>
    ['add', 'preview'].includes(options.getSubcommand()) && readSource(options) !== undefined,
  autocomplete: (focused, _options, _catalogue, { place }, { sources }) =>
    place.guildId === null ? [] : proposeArticles(sources.list(place.guildId), focused.value),
  run: async (options, _catalogue, asker, tools) => {
    const { guildId } = asker.place;
    if (guildId === null) return createNotice(asker.texts.serversOnly);
    switch (options.getSubcommand()) {
      case 'add':
        return importSource('added', guildId, options, asker, tools);
      case 'preview':
        return importSource('preview', guildId, options, asker, tools);
      case 'list': {
        const own = tools.sources.list(guildId);
        const shared = tools.sources.articles(guildId).length - own.length;
        return { components: showOwnArticles(own, shared, asker), delivery: 'private' };
      }
      case 'remove':
        return remove(guildId, options.getString(ARTICLE) ?? '', asker, tools);
      case 'reload': {
        const components = showReloaded(await tools.sources.reload(), asker);
        return { components, delivery: 'private' };
      }
      default:
        return createNotice(asker.texts.oldCommand);
    }
  },
};
