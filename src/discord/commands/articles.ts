/** `/articles`: nothing in, the list of articles out. */
import { showArticles } from '../messages/show-articles.ts';
import type { Command } from './command.ts';
import { forEveryone, localise } from './localise.ts';

export const articles: Command = {
  data: {
    ...forEveryone,
    ...localise(({ commands }) => commands.articles),
  },
  run: (_options, visit) => ({ ...showArticles(1, visit), delivery: 'public' }),
};
