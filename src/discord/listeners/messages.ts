/** A message to the bot in, its answer sent as a reply: mentions, replies with ping, direct messages. */
import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  Events,
  type Message,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import { standsAlone } from '../../answer/follow-up.ts';
import { detectSpoken } from '../../language/detect/detect-spoken.ts';
import type { Place } from '../../library/visibility.ts';
import type { SpokenLanguage } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { describeFailure } from '../connection/failure.ts';
import { answerLimitsMs } from '../connection/retry.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import { createNotice, toMessage } from '../messages/reply.ts';
import { showAnswer } from '../messages/show-answer.ts';
import { showHelp } from '../messages/show-help.ts';
import { readQuestion } from '../presses/press.ts';
import { languageOfLocale } from '../texts/choose-texts.ts';
import { answersIn } from '../visit/answers-in.ts';
import { chooseLanguage } from '../visit/choose-language.ts';
import { createVisit, hitsPerAnswer, speakIn } from '../visit/visit.ts';
import type { Admitted } from './admission.ts';
import type { ListenerContext } from './context.ts';
import type { Exchange } from './exchanges.ts';
import { registerMessageChanges } from './message-changes.ts';
import { type Answered, type Occasion, respond } from './respond.ts';
import { showTyping } from './show-typing.ts';

/** A question without the one before it is better than none in time. */
const readLimitMs = 6_000;

export function registerMessageListener(client: Client, context: ListenerContext): void {
  client.on(Events.MessageCreate, (message) => {
    if (!client.user || !isForUs(message, client.user.id)) return;
    if (context.silence.holds(message) || !context.isNew(message.id)) return;
    const admitted = admit(message, context);
    if (admitted === 'silent') return;
    const work = admitted === 'tell' ? sayWait : answer;
    context.inFlight.run(() =>
      context.exchanges.begin(message.id, message.content, (text, exchange) => {
        let isMeant = false;
        const occasion = createOccasion(message, exchange, context);
        const begin = (): void => {
          isMeant = exchange.answerId === null;
        };
        return showTyping(
          () => respond(occasion, () => work(message, text, context, begin), context),
          () => isMeant,
          { type: () => context.rest.post(Routes.channelTyping(message.channelId)) },
        );
      }),
    );
  });
  registerMessageChanges(client, context);
}

/** True for a person's own words to the bot; a mention of everyone is not one of the bot. */
function isForUs(message: Message<boolean>, botId: string): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (!message.inGuild()) return true;
  if (message.mentions.users.has(botId)) return true;
  const ownRole = message.guild.roles.botRoleFor(botId);
  return ownRole !== null && message.mentions.roles.has(ownRole.id);
}

/** In a channel too much haste is met with silence: a sentence would only add to it. */
function admit(message: Message<boolean>, { admission, logger }: ListenerContext): Admitted {
  const { author, channelId } = message;
  if (!message.inGuild()) return admission.admit(author.id, null);
  const admitted = admission.admit(author.id, channelId);
  if (admitted !== 'tell') return admitted;
  logger.info({ channel: channelId }, 'too many questions at once; some get no answer');
  return 'silent';
}

/** In a direct message; once until there is room again. */
async function sayWait(
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
async function answer(
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
  return { visit: reader, reply: { ...showAnswer(answer, reader), delivery: 'public', answer } };
}

/** Then Discord delivers the message without its words. */
function isOfRoleAlone({ client, mentions }: Message<boolean>): boolean {
  const isOfBot = client.user !== null && mentions.users.has(client.user.id);
  return !isOfBot && mentions.roles.size > 0;
}

/** The question that the answer replied to shows, which a reply may go on from; empty where there is none. */
async function readQuestionBefore(
  message: Message<boolean>,
  text: string,
  { rest, retry, now, logger }: ListenerContext,
): Promise<string> {
  const { mentions, client } = message;
  if (mentions.repliedUser?.id !== client.user?.id || standsAlone(text)) return '';
  if (!readPermission(message).reply) return '';
  try {
    const { channelId = message.channelId, messageId = '' } = message.reference ?? {};
    const route = Routes.channelMessage(channelId, messageId);
    const replied = await retry(() => rest.get(route), now() + readLimitMs);
    const { components = [] } = (replied ?? {}) as Partial<APIMessage>;
    return readQuestion({ components });
  } catch (error) {
    logger.info({ err: describeFailure(error) }, 'the message replied to could not be read');
    return '';
  }
}

/** Everyone in the channel reads the answer, so that no role counts. */
function readPlace({ guildId, channelId, channel }: Message<boolean>): Place {
  const parentId = channel.isThread() ? channel.parentId : null;
  return { guildId, channelIds: [channelId, parentId].filter((id) => id !== null), roleIds: [] };
}

/** False where moderators want mentions answered in other channels only. */
function isAnsweredIn({ channelIds }: Place, { channels }: ServerSettings): boolean {
  return channels.length === 0 || channelIds.some((id) => channels.includes(id));
}

interface Permission {
  readonly send: boolean;
  /** Without the permission to read the history a message may not be replied to. */
  readonly reply: boolean;
}

function readPermission(message: Message<boolean>): Permission {
  if (!message.inGuild()) return { send: true, reply: true };
  const me = message.guild.members.me;
  const granted = me && message.channel.permissionsFor(me);
  // Where Discord has not told, trying is the only way to find out.
  if (!granted) return { send: true, reply: true };
  const write = message.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  // The text of a voice channel is open to those alone who may join it.
  const join = message.channel.isVoiceBased() ? [PermissionFlagsBits.Connect] : [];
  return {
    send: granted.has([PermissionFlagsBits.ViewChannel, write, ...join]),
    reply: granted.has(PermissionFlagsBits.ReadMessageHistory),
  };
}

/** The server's language where the message has no words to tell by. */
function serverLanguage(message: Message<boolean>): SpokenLanguage {
  return languageOfLocale(message.guild?.preferredLocale ?? '');
}

/** An answer that is there already is edited, to be read where the one before was. */
function createOccasion(
  message: Message<boolean>,
  exchange: Exchange,
  { rest, now }: ListenerContext,
): Occasion {
  const arrivedAt = now();
  return {
    name: 'a message',
    door: message.inGuild() ? 'mention' : 'direct',
    arrivedAt,
    facts: { message: message.id, channel: message.channelId },
    language: serverLanguage(message),
    send: async (reply, style) => {
      const content = toMessage(reply.components, style);
      if (exchange.answerId === null) exchange.answerId = await send(message, content, rest);
      else await edit(message.channelId, exchange.answerId, content, rest);
    },
    canSend: () => true,
    deadline: () => arrivedAt + answerLimitsMs.message,
    place: message,
  };
}

async function send(
  message: Message<boolean>,
  content: ReturnType<typeof toMessage>,
  rest: ListenerContext['rest'],
): Promise<string | null> {
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...content,
    allowed_mentions: { parse: [], replied_user: false },
    // Discord takes a second message of the same nonce for the first, so that trying again is safe.
    nonce: message.id,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(message.channelId);
  const post = async (sent: typeof body) => readId(await rest.post(route, { body: sent }));
  if (!readPermission(message).reply) return post(body);
  const { id, channelId } = message;
  const reference = { message_id: id, channel_id: channelId, fail_if_not_exists: false };
  const type = MessageReferenceType.Default;
  try {
    return await post({ ...body, message_reference: { type, ...reference } });
  } catch (error) {
    if (!isReplyRefused(error)) throw error;
    return post(body);
  }
}

/** Of the message that Discord answers with. */
function readId(sent: unknown): string | null {
  const { id } = Object(sent) as Partial<APIMessage>;
  return typeof id === 'string' ? id : null;
}

/** Mentions of nobody, as in the message before. */
async function edit(
  channelId: string,
  messageId: string,
  content: ReturnType<typeof toMessage>,
  rest: ListenerContext['rest'],
): Promise<void> {
  const body = { ...content, allowed_mentions: { parse: [] } };
  await rest.patch(Routes.channelMessage(channelId, messageId), { body });
}

/** The history may not be read, though the permissions that we know of say so. */
function isReplyRefused(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
