/** `/setup export` and `import`: a server's articles and settings as a file out; such a file in, taken in at a press, and back. */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { TakenIn } from '../../library/servers/adopt-articles.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { actionButton, textDisplay } from '../messages/components.ts';
import { showWithButtons } from '../messages/confirm.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import type { Visit } from '../visit/visit.ts';

const fileName = 'footnote-server.gz';
const maxNamesChars = 600;
const maxNames = 15;

export async function exportServer(guildId: string, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const packed = await stores.moves.pack(guildId);
  if (!packed) return createNotice(texts.moderation.exportTooLarge);
  const { length } = stores.serverArticles.list(guildId);
  return {
    components: [
      textDisplay(texts.moderation.serverExported(length)),
      { type: ComponentType.File, file: { url: `attachment://${fileName}` } },
    ],
    drawsOn: [],
    delivery: 'private',
    files: [{ name: fileName, attachment: packed }],
  };
}

/** Names what would come, and what goes for it; the button does it. */
export async function proposeImport(
  guildId: string,
  address: string,
  visit: Visit,
): Promise<Reply> {
  const { texts, stores } = visit;
  const { moderation } = texts;
  const staged = await stores.moves.stage(guildId, address);
  if (!staged) return createNotice(moderation.noServerFile);
  const { key, bundle } = staged;
  const own = new Set(stores.serverArticles.list(guildId).map(({ id }) => id));
  const names = bundle.articles.map(({ name }) => name);
  const replaced = names.filter((name) => own.has(`${guildId}:${name}`));
  const list = (which: readonly string[]) => listNames(which, visit);
  const lines = [
    `**${moderation.importsSettings}**`,
    names.length === 0 ? moderation.importsNoArticle : moderation.importsArticles(list(names)),
    ...(replaced.length === 0 ? [] : [moderation.importReplaces(list(replaced))]),
    ...(bundle.guildId === guildId ? [] : [moderation.importForeign]),
  ];
  const take = actionButton(moderation.takeIn, { kind: 'import', file: key }, ButtonStyle.Danger);
  return { ...showWithButtons(lines, [take]), delivery: 'private' };
}

export async function takeIn(guildId: string, key: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const taken = await visit.stores.moves.takeIn(guildId, key);
  if (!taken) return createNotice(moderation.importOver);
  return {
    ...showWithButtons(sayTaken(moderation.importDone(taken.articles), taken, visit), [
      actionButton(moderation.asBefore, { kind: 'before' }),
    ]),
    delivery: 'update',
  };
}

export async function takeServerBack(guildId: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const taken = await visit.stores.moves.takeBack(guildId);
  if (!taken) return createNotice(moderation.backAlready);
  const lines = sayTaken(moderation.importUndone, taken, visit);
  return { ...createNotice(lines.join('\n')), delivery: 'update' };
}

function sayTaken(said: string, { refused }: TakenIn, visit: Visit): string[] {
  if (refused.length === 0) return [said];
  return [said, visit.texts.moderation.importRefused(listNames(refused, visit))];
}

function listNames(names: readonly string[], { texts: { moderation } }: Visit): string {
  const shown = escapeLine(names.slice(0, maxNames).join(', '), maxNamesChars);
  const rest = names.length - maxNames;
  return rest > 0 ? `${shown} ${moderation.moreLines(rest)}` : shown;
}
