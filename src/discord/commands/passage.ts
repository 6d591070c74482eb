/** `/passage`: an article and numbers in, its passages out. */
import { ApplicationCommandOptionType } from 'discord.js';
import { readNumbers } from '../../language/read-numbers.ts';
import type { CitedPassage, Library } from '../../library/library.ts';
import type { Article } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { createNotice } from '../messages/reply.ts';
import { showReading } from '../messages/show-passages.ts';
import { choicesOf } from '../visit/choices.ts';
import { articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

const numberField = 'number';
const maxTitleChars = 100;

function listPassages(
  article: Article,
  numbers: readonly number[],
  library: Library,
): CitedPassage[] {
  return numbers.flatMap((number) => library.passage(article.id, number) ?? []);
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
    const numbers = readNumbers(options.getString(numberField) ?? '');
    if (!numbers || choice.kind === 'any') return createNotice(texts.badNumber);
    const { article } = choice;
    const passages = listPassages(article, numbers, library);
    if (passages.length === 0) {
      const title = escapeLine(article.title, maxTitleChars);
      return createNotice(texts.noSuchPassage(title, article.passages.length));
    }
    return { ...showReading(article, passages, visit), delivery: 'public' };
  },
};
