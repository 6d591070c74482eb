/** The bot's commands: each a file beside this one and a name here; CONTRIBUTING.md says what else belongs to it. */
import { article } from './article.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command, MessageMenu } from './command.ts';
import { findInArticles } from './find-in-articles.ts';
import { help } from './help.ts';
import { insights } from './insights.ts';
import { language } from './language.ts';
import { passage } from './passage.ts';
import { quote } from './quote.ts';
import { setup } from './setup.ts';
import { sources } from './sources.ts';

export const allCommands: readonly Command[] = [
  ask,
  passage,
  articles,
  article,
  quote,
  language,
  help,
  sources,
  setup,
  insights,
];

/** In the context menu of a message. */
export const messageMenus: readonly MessageMenu[] = [findInArticles];
