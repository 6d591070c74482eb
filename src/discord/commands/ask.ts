/** `/ask`: a question in, the answer out. */
import { ApplicationCommandOptionType } from 'discord.js';
import { showAnswer } from '../messages/show-answer.ts';
import { choicesOf } from '../visit/choices.ts';
import { articleField, articleOption, readArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

const questionField = 'question';
const privateField = 'private';

export const ask: Command = {
  data: {
    ...forEveryone,
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
  autocomplete: (focused, options, { library, language }) => {
    const choices = choicesOf(library);
    if (focused.name === articleField) return choices.articles(focused.value);
    const article = choices.findArticle(options.getString(articleField) ?? '');
    return choices.questions(focused.value, language, article);
  },
  run: async (options, visit) => {
    const choice = readArticle(options, visit);
    if (choice.kind === 'unknown') return choice.reply;
    const article = choice.kind === 'article' ? choice.article : undefined;
    const answer = await visit.ask(
      options.getString(questionField) ?? '',
      article ? { articleId: article.id } : {},
    );
    const alone = options.getBoolean(privateField) ?? false;
    return {
      ...showAnswer(answer, { ...visit, alone }, { searched: article }),
      // What is asked in private is nobody else's to read, not even without the name.
      ...(alone || answer.talk !== undefined
        ? { delivery: 'private' }
        : { delivery: 'public', answer }),
    };
  },
};
