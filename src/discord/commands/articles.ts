/** `/articles`: nothing in, the list of articles out. */
import { showArticles } from '../messages/show-articles.ts';
import type { Command } from './command.ts';
import { FOR_EVERYONE, localise } from './localise.ts';

export const articles: Command = {
  data: {
    ...FOR_EVERYONE,
    ...localise(({ commands }) => commands.articles),
  },
  run: (_options, visit) => ({ ...showArticles(1, visit), delivery: 'public' }),
};
