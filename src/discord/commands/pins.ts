/** A question and a passage that moderators choose for it in, the passage as its answer in this server out. */
import { ApplicationCommandOptionType } from 'discord.js';
import { foldQuestion } from '../../answer/listed-questions.ts';
import { findPinned } from '../../library/ask/pins.ts';
import type { Article } from '../../model.ts';
import type { Pin } from '../../storage/server-settings.ts';
import { maxChoiceChars, maxChoices } from '../limits.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { container, textDisplay } from '../messages/components.ts';
import { fitLines } from '../messages/fit-lines.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showTitle } from '../messages/show-sources.ts';
import { findExactly } from '../moderation/find-exactly.ts';
import { maxQuestionChars, removePin, savePin } from '../moderation/save-pin.ts';
import type { Choice } from '../visit/choices.ts';
import type { Visit } from '../visit/visit.ts';
import type { Focused, Options } from './command.ts';
import { localise } from './localise.ts';
import { proposeArticles, subcommand } from './moderation.ts';

const questionField = 'question';
const articleField = 'article';
const numberField = 'number';
const maxNameChars = 100;

const option = (texts: ReturnType<typeof localise>, autocomplete: boolean) =>
  ({ type: ApplicationCommandOptionType.String, ...texts, autocomplete, required: true }) as const;

const questionOption = option(
  localise(({ options }) => options.question),
  true,
);

export const pinSubcommands = () => [
  subcommand(
    localise(({ commands }) => commands.insightsPin),
    questionOption,
    option(
      localise(({ options }) => options.article),
      true,
    ),
    {
      type: ApplicationCommandOptionType.Integer,
      ...localise(({ options }) => options.passageNumber),
      min_value: 1,
      required: true,
    },
  ),
  subcommand(localise(({ commands }) => commands.insightsPins)),
  subcommand(
    localise(({ commands }) => commands.insightsUnpin),
    questionOption,
  ),
];

/** Questions that went unanswered, those pinned, or articles. */
export async function proposeForPins(
  { name, value }: Focused,
  options: Options,
  { place: { guildId }, settings, stores }: Visit,
): Promise<Choice[]> {
  if (guildId === null) return [];
  if (name === articleField) return proposeArticles(stores.serverArticles.articles(guildId), value);
  const asked = await (options.getSubcommand() === 'unpin'
    ? settings.pins.map(({ question }) => question)
    : stores.insights.list(guildId).then((all) => all.map(({ question }) => question)));
  return asked
    .filter((question) => question.length <= maxChoiceChars)
    .filter((question) => foldQuestion(question).includes(foldQuestion(value)))
    .slice(0, maxChoices)
    .map((question) => ({ name: question, value: question }));
}

export async function pin(guildId: string, options: Options, visit: Visit): Promise<Reply> {
  const { texts, stores } = visit;
  const question = options.getString(questionField) ?? '';
  const typed = options.getString(articleField) ?? '';
  const article = findExactly(stores.serverArticles.articles(guildId), typed);
  if (!article) return createNotice(texts.moderation.pickArticle(escapeLine(typed, maxNameChars)));
  const passage = article.passages[Number(options.get(numberField)?.value ?? 0) - 1];
  if (!passage)
    return createNotice(texts.noSuchPassage(showTitle(article), article.passages.length));
  return savePin(guildId, question, { article, passage }, visit);
}

/** Exactly as it is listed, as a slip would take away another one. */
export async function unpin(guildId: string, options: Options, visit: Visit): Promise<Reply> {
  const { moderation } = visit.texts;
  const typed = options.getString(questionField) ?? '';
  const shown = escapeLine(typed, maxQuestionChars);
  const names = (question: string) => foldQuestion(question) === foldQuestion(typed);
  const removed = await removePin(guildId, names, visit);
  return createNotice(
    removed === undefined ? moderation.notPinned(shown) : moderation.unpinned(shown),
  );
}

export async function listPins(guildId: string, { texts, stores }: Visit): Promise<Reply> {
  const { moderation } = texts;
  const { pins } = await stores.settings.read(guildId);
  if (pins.length === 0) return createNotice(moderation.noPins);
  const articles = new Map(stores.serverArticles.articles(guildId).map((one) => [one.id, one]));
  const lines = pins.map((each, index) => {
    const question = escapeLine(each.question, maxQuestionChars);
    return `${index + 1}. ${question}\n-# ${sayPlace(each, articles) ?? moderation.pinGone}`;
  });
  const text = [`**${moderation.pins}**`, ...fitLines(lines, moderation.moreLines)].join('\n');
  return { components: [container([textDisplay(text)])], drawsOn: [], delivery: 'private' };
}

function sayPlace(pin: Pin, articles: ReadonlyMap<string, Article>): string | undefined {
  const article = articles.get(pin.articleId);
  const passage = findPinned(pin.question, [pin], () => article);
  return article && passage && `¶ ${passage.number} · ${showTitle(article)}`;
}
