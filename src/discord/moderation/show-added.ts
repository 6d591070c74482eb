/** What moderators have added to the search in, listed with a menu that takes one of it back, out. */
import { fingerprint } from '../../library/fingerprint.ts';
import type { Article } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { maxSelectOptions } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { container, menuOption, menuRow, textDisplay } from '../messages/components.ts';
import { fitLines } from '../messages/fit-lines.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showTitle } from '../messages/show-sources.ts';
import type { Visit } from '../visit/visit.ts';
import { dropQuestion, maxListedChars } from './amend-article.ts';
import { dropWord, maxWordChars } from './same-words.ts';

const menuSize = 3_000;

/** One that can be taken back: a line of the list, and an entry of the menu. */
interface Added {
  readonly value: string;
  readonly name: string;
  readonly line: string;
  readonly drop: (settings: ServerSettings) => ServerSettings;
}

function listAdded(
  { amendments, words }: ServerSettings,
  articles: ReadonlyMap<string, Article>,
  { moderation }: Visit['texts'],
): Added[] {
  const ofWords = words.map(({ written, means }) => ({
    value: `w.${fingerprint(written)}`,
    name: moderation.meansInMenu(written, means),
    line: moderation.meansLine(escapeLine(written, maxWordChars), escapeLine(means, maxWordChars)),
    drop: (settings: ServerSettings) => dropWord(settings, written),
  }));
  const ofArticles = Object.entries(amendments).flatMap(([id, { questions }]) => {
    const article = articles.get(id);
    const title = article ? showTitle(article) : moderation.goneArticle;
    return questions.map(({ question }) => ({
      value: `q.${fingerprint(question)}`,
      name: question,
      line: `${escapeLine(question, maxListedChars)}\n-# ${title}`,
      drop: (settings: ServerSettings) => dropQuestion(settings, question),
    }));
  });
  return [...ofArticles, ...ofWords];
}

async function readAdded(guildId: string, { texts, stores }: Visit): Promise<Added[]> {
  const articles = new Map(stores.serverArticles.articles(guildId).map((one) => [one.id, one]));
  return listAdded(await stores.settings.read(guildId), articles, texts);
}

export async function showAdded(guildId: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const added = await readAdded(guildId, visit);
  if (added.length === 0) return createNotice(moderation.nothingAdded);
  const lines = added.map(({ line }) => `- ${line}`);
  const text = [`**${moderation.addedHere}**`, ...fitLines(lines, moderation.moreLines, menuSize)];
  // The latest are those that somebody wants back.
  const offered = added.slice(-maxSelectOptions).reverse();
  const options = offered.map(({ value, name }) => menuOption(name, value, ''));
  return {
    components: [
      container([textDisplay(text.join('\n'))]),
      ...menuRow(moderation.takeBack, { kind: 'back' }, options),
    ],
    drawsOn: [],
    delivery: 'private',
  };
}

/** Chosen twice, the second time it is gone already. */
export async function takeBack(guildId: string, value: string, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const named = (await readAdded(guildId, visit)).find((each) => each.value === value);
  if (!named) return createNotice(moderation.backAlready);
  await visit.stores.settings.change(guildId, named.drop);
  const list = await showAdded(guildId, visit);
  const said = textDisplay(moderation.tookBack(escapeLine(named.name, maxListedChars)));
  return { ...list, components: [said, ...list.components], delivery: 'update' };
}
