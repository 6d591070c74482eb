/** A message to the bot in, its answer sent as a reply: mentions, replies with ping, direct messages. */
import { type Client, Events, type Message, MessageType, Routes } from 'discord.js';
import type { Admitted } from './admission.ts';
import type { ListenerContext } from './context.ts';
import { answerMessage, sayWait } from './message/answer-message.ts';
import { createOccasion } from './message/send-answer.ts';
import { registerMessageChanges } from './message-changes.ts';
import { respond } from './respond.ts';
import { showTyping } from './show-typing.ts';

export function registerMessageListener(client: Client, context: ListenerContext): void {
  client.on(Events.MessageCreate, (message) => {
    if (!client.user || !isForUs(message, client.user.id)) return;
    if (context.silence.holds(message) || !context.isNew(message.id)) return;
    const admitted = admit(message, context);
    if (admitted === 'silent') return;
    const work = admitted === 'tell' ? sayWait : answerMessage;
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
