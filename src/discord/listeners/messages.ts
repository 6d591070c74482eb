/** A message to the bot in, its answer sent as a reply: mentions, replies with ping, direct messages. */
import { type Client, Events, type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Place } from '../../library/visibility.ts';
import type { Answer, LanguageCode } from '../../model.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import { describeFailure, judgeFailure } from '../connection/failure.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import { createNotice, type Style, toMessage } from '../messages/reply.ts';
import { HITS_PER_ANSWER, showAnswer } from '../messages/show-answer.ts';
import { showHelp } from '../messages/show-help.ts';
import { chooseTexts, languageOfLocale } from '../texts/choose-texts.ts';
import { createAsker } from '../visit/asker.ts';
import { chooseLanguage } from '../visit/choose-language.ts';
import type { Door } from './door.ts';
import { recordQuestion } from './record-question.ts';
import { createSilence, type Silence } from './silence.ts';

type Components = ReturnType<typeof showHelp>;

/** True for a person's own words to the bot; a mention of everyone is not one of the bot. */
function isForUs(message: Message<boolean>, botId: string): boolean {
  if (message.author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (!message.inGuild()) return true;
  if (message.mentions.users.has(botId)) return true;
  const ownRole = message.guild.roles.botRoleFor(botId);
  return ownRole !== null && message.mentions.roles.has(ownRole.id);
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
  return {
    send: granted.has([PermissionFlagsBits.ViewChannel, write]),
    reply: granted.has(PermissionFlagsBits.ReadMessageHistory),
  };
}

/** The server's language where the message has no words to tell by. */
function serverLanguage(message: Message<boolean>): LanguageCode {
  return languageOfLocale(message.guild?.preferredLocale ?? '');
}

function readPlace({ guildId, channelId, channel }: Message<boolean>): Place {
  const parentId = channel.isThread() ? channel.parentId : null;
  // Everyone in the channel reads the answer, so that no role counts.
  return { guildId, channelIds: [channelId, parentId].filter((id) => id !== null), roleIds: [] };
}

/** False where moderators want mentions answered in other channels only. */
function isAnsweredIn({ channelIds }: Place, { channels }: ServerSettings): boolean {
  return channels.length === 0 || channelIds.some((id) => channels.includes(id));
}

interface Said {
  readonly components: Components;
  readonly answer: Answer | undefined;
}

async function answer(
  message: Message<boolean>,
  place: Place,
  settings: ServerSettings,
  { catalogue: catalogues, tools }: Door,
): Promise<Said> {
  const { id } = message.author;
  const own = await tools.people.language(id);
  const speakTo = (fallback: LanguageCode) =>
    createAsker(id, chooseLanguage(own, place, settings, fallback), false, place);
  const catalogue = catalogues(place, settings);
  const question = cleanQuestion(message.content);
  if (question === '') {
    return { components: showHelp(catalogue, speakTo(serverLanguage(message))), answer: undefined };
  }
  const found = catalogue.library.ask(question, { limit: HITS_PER_ANSWER });
  const components = showAnswer(found, catalogue, speakTo(found.question.language));
  return { components, answer: found };
}

async function send(
  message: Message<boolean>,
  components: Components,
  asReply: boolean,
  style: Style = 'card',
): Promise<void> {
  // Discord takes a second message of the same nonce for the first, so that trying again is safe.
  const payload = { ...toMessage(components, style), nonce: message.id, enforceNonce: true };
  const attempt = async () => {
    if (asReply) await message.reply(payload);
    else if (message.channel.isSendable()) await message.channel.send(payload);
  };
  try {
    await attempt();
  } catch (error) {
    if (judgeFailure(error) !== 'unreachable') throw error;
    await attempt();
  }
}

/** The boundary: everything is logged; the person sees one calm sentence where one can be sent. */
async function apologise(
  message: Message<boolean>,
  error: unknown,
  silence: Silence,
  door: Door,
): Promise<void> {
  const failure = judgeFailure(error);
  const facts = {
    err: describeFailure(error),
    failure,
    message: message.id,
    channel: message.channelId,
  };
  if (failure === 'gone') {
    door.logger.info(facts, 'a message was gone before its answer');
  } else if (failure === 'unauthorised') {
    door.logger.error(facts, 'Discord refused the token; connecting again');
    door.reconnect();
  } else if (failure === 'forbidden') {
    if (silence.begin(message.channelId)) door.logger.warn(facts, 'not allowed to write there');
  } else {
    door.logger.error(facts, 'a message failed');
    const sorry = createNotice(chooseTexts(serverLanguage(message)).sorry);
    await send(message, [...sorry.components], true).catch((again: unknown) => {
      door.logger.warn(
        { err: describeFailure(again), message: message.id },
        'nor could it be said so',
      );
    });
  }
}

async function handle(message: Message<boolean>, silence: Silence, door: Door): Promise<void> {
  try {
    const permission = readPermission(message);
    const place = readPlace(message);
    const settings = await door.tools.settings.read(place.guildId);
    if (!isAnsweredIn(place, settings)) return;
    if (permission.send) {
      const said = await answer(message, place, settings, door);
      const recorded = recordQuestion(said.answer, place, door);
      await send(message, said.components, permission.reply, settings.style);
      await recorded;
    } else if (silence.begin(message.channelId)) {
      door.logger.warn({ channel: message.channelId }, 'asked where the bot may not write');
    }
  } catch (error) {
    await apologise(message, error, silence, door);
  }
}

export function registerMessageListener(client: Client, door: Door): void {
  const silence = createSilence(door.now);
  client.on(Events.MessageCreate, (message) => {
    if (!client.user || !isForUs(message, client.user.id)) return;
    if (silence.holds(message.channelId) || !door.isNew(message.id)) return;
    door.inFlight.run(() => handle(message, silence, door));
  });
}
