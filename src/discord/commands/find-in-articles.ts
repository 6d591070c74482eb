/** "Find in articles" in a message's menu: what the message says in, the passages that bear on it out. */
import { ApplicationCommandType } from 'discord.js';
import { cleanQuestion } from '../markup/clean-question.ts';
import { createNotice } from '../messages/reply.ts';
import { showAnswer } from '../messages/show-answer.ts';
import type { MessageMenu } from './command.ts';
import { inAnyPlace, localiseName } from './localise.ts';
import { searchMessage } from './search-message.ts';

export const findInArticles: MessageMenu = {
  data: {
    ...inAnyPlace,
    type: ApplicationCommandType.Message,
    ...localiseName(({ menus }) => menus.findInArticles),
  },
  run: async (text, visit) => {
    const question = cleanQuestion(text);
    if (question === '') return createNotice(visit.texts.emptyMessage);
    const answer = await searchMessage(question, visit);
    return { ...showAnswer(answer, { ...visit, alone: true }), delivery: 'private' };
  },
};
