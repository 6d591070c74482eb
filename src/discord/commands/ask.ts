/** `/ask`: a question in, the answer out. */
import { ApplicationCommandOptionType } from 'discord.js';
import { HITS_PER_ANSWER, showAnswer } from '../messages/show-answer.ts';
import { ARTICLE, articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { FOR_EVERYONE, localise } from './localise.ts';

const QUESTION = 'question';
const PRIVATE = 'private';

export const ask: Command = {
  data: {
    ...FOR_EVERYONE,
    ...localise(({ commands }) => commands.ask),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...localise(({ options }) => options.question),
        autocomplete: true,
        required: true,
      },
      articleOption(false),
      {
        type: ApplicationCommandOptionType.Boolean,
        ...localise(({ options }) => options.private),
      },
    ],
  },
  autocomplete: (focused, options, { choices }, asker) => {
    if (focused.name === ARTICLE) return choices.articles(focused.value);
    const article = choices.findArticle(options.getString(ARTICLE) ?? '');
    return choices.questions(focused.value, asker.language, article);
  },
  run: (options, catalogue, asker) => {
    const choice = readArticle(options, catalogue, asker);
    if (choice.kind === 'unknown') return choice.reply;
    const article = choice.kind === 'article' ? choice.article : undefined;
    const answer = catalogue.library.ask(options.getString(QUESTION) ?? '', {
      limit: HITS_PER_ANSWER,
      ...(article ? { articleId: article.id } : {}),
    });
    const alone = options.getBoolean(PRIVATE) ?? false;
    return {
      components: showAnswer(answer, catalogue, { ...asker, alone }, article),
      // What is asked in private is nobody else's to read, not even without the name.
      ...(alone ? { delivery: 'private' } : { delivery: 'public', answer }),
    };
  },
};
