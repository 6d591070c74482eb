/** A message to the bot in, the reply to it out. */
import type { Message } from 'discord.js';
import { detectSpoken } from '../../../language/detect/detect-spoken.ts';
import type { Place } from '../../../library/visibility.ts';
import type { SpokenLanguage } from '../../../model.ts';
import type { ServerSettings } from '../../../storage/server-settings.ts';
import { cleanQuestion } from '../../markup/clean-question.ts';
import { createNotice } from '../../messages/reply.ts';
import { showAnswer } from '../../messages/show-answer.ts';
import { showHelp } from '../../messages/show-help.ts';
import { answersIn } from '../../visit/answers-in.ts';
import { chooseLanguage } from '../../visit/choose-language.ts';
import { createVisit, hitsPerAnswer, speakIn } from '../../visit/visit.ts';
import type { ListenerContext } from '../context.ts';
import type { Answered } from '../respond.ts';
import { readPermission } from './read-permission.ts';
import { readPlace, serverLanguage } from './read-place.ts';
import { readQuestionBefore } from './read-question-before.ts';

/** In a direct message; once until there is room again. */
export async function sayWait(
  message: Message<boolean>,
  _content: string,
  context: ListenerContext,
): Promise<Answered> {
  const askerId = message.author.id;
  const place = readPlace(message);
  const { people, settings: settingsStore } = context.stores;
  const settings = await settingsStore.read(place.guildId);
  const own = await people.language(askerId);
  const language = chooseLanguage(own, place, settings, serverLanguage(message));
  const caller = { askerId, language, place, settings, moderates: false, alone: false };
  const visit = createVisit(caller, context);
  return { visit, reply: createNotice(visit.texts.tooMany) };
}

/** `begin` is called once it is sure that an answer comes. */
export async function answerMessage(
  message: Message<boolean>,
  content: string,
  context: ListenerContext,
  begin: () => void,
): Promise<Answered | undefined> {
  const { stores, isUnsaid, logger } = context;
  const place = readPlace(message);
  const settings = await stores.settings.read(place.guildId);
  const answersHere = answersIn(place, settings);
  if (answersHere === 'off' || !isAnsweredIn(place, settings)) return undefined;
  if (!readPermission(message).send) {
    if (isUnsaid(message.channelId)) {
      logger.warn({ channel: message.channelId }, 'asked where the bot may not write');
    }
    return undefined;
  }
  begin();
  const askerId = message.author.id;
  const own = await stores.people.language(askerId);
  const isRead = await context.awaitArticles();
  const choose = (fallback: SpokenLanguage) => chooseLanguage(own, place, settings, fallback);
  const language = choose(serverLanguage(message));
  const caller = { askerId, language, place, settings, moderates: false, alone: false };
  const visit = createVisit(caller, context);
  if (!isRead) return { visit, reply: createNotice(visit.texts.reading) };
  if (answersHere === 'private') return { visit, reply: createNotice(visit.texts.privateHere) };
  const text = cleanQuestion(content);
  if (text === '') {
    const note = isOfRoleAlone(message) ? visit.texts.roleMentioned : undefined;
    return { visit, reply: { ...showHelp(visit, note), delivery: 'public' } };
  }
  const follows = await readQuestionBefore(message, text, context);
  // Whatever language the bot speaks there, the passage is in that of the question.
  const answer = await visit.library.ask(text, {
    limit: hitsPerAnswer,
    follows,
    pins: settings.pins,
  });
  const asked = detectSpoken(answer.question.text, answer.question.language);
  const reader = asked === null ? visit : speakIn(visit, choose(asked));
  // A reply stands below what it replies to; one that goes on from another question asks more than that.
  const isAbove = readPermission(message).reply && answer.question.text === text;
  const shown = showAnswer(answer, reader, { isAbove });
  return { visit: reader, reply: { ...shown, delivery: 'public', answer } };
}

/** Then Discord delivers the message without its words. */
function isOfRoleAlone({ client, mentions }: Message<boolean>): boolean {
  const isOfBot = client.user !== null && mentions.users.has(client.user.id);
  return !isOfBot && mentions.roles.size > 0;
}

/** False where moderators want mentions answered in other channels only. */
function isAnsweredIn({ channelIds }: Place, { channels }: ServerSettings): boolean {
  return channels.length === 0 || channelIds.some((id) => channels.includes(id));
}
