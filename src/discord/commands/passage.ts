/** `/passage`: an article and a number or range in, its passages out. */
import { ApplicationCommandOptionType } from 'discord.js';
import type { CitedPassage, Library } from '../../library/library.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice } from '../messages/reply.ts';
import { showReading } from '../messages/show-passages.ts';
import { choicesOf } from '../visit/choices.ts';
import { articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';
import { type NumberRange, parseNumbers } from './parse-numbers.ts';

const numberField = 'number';
const maxTitleChars = 100;

function listPassages(article: Article, range: NumberRange, library: Library): CitedPassage[] {
  return article.passages
    .slice(range.first - 1, range.last)
    .map(({ number }) => library.passage(article.id, number))
    .filter((cited) => cited !== undefined);
}

export const passage: Command = {
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.passage),
    options: [
      articleOption(true),
      {
        type: ApplicationCommandOptionType.String,
        ...localise(({ options }) => options.number),
        required: true,
      },
    ],
  },
  autocomplete: (focused, _options, { library }) => choicesOf(library).articles(focused.value),
  run: (options, visit) => {
    const { texts, library } = visit;
    const choice = readArticle(options, visit);
    if (choice.kind === 'unknown') return choice.reply;
    const range = parseNumbers(options.getString(numberField) ?? '');
    if (!range || choice.kind === 'any') return createNotice(texts.badNumber);
    const { article } = choice;
    const passages = listPassages(article, range, library);
    if (passages.length === 0) {
      const title = escapeLine(article.title, maxTitleChars);
      return createNotice(texts.noSuchPassage(title, article.passages.length));
    }
    return { ...showReading(article, passages, visit), delivery: 'public' };
  },
};
