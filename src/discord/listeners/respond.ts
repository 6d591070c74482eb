/** What reached the bot and how it is answered in, one response out: the boundary of all listeners. */
import type { SpokenLanguage } from '../../model.ts';
import { describeFailure, judgeFailure } from '../connection/failure.ts';
import { createNotice, type Reply, type Style } from '../messages/reply.ts';
import { chooseTexts } from '../texts/choose-texts.ts';
import type { Visit } from '../visit/visit.ts';
import type { ListenerContext } from './context.ts';
import { recordQuestion } from './record-question.ts';

/** An interaction or a message, and how a response gets there. */
export interface Occasion {
  /** For the log: "an interaction". */
  readonly name: string;
  /** For the log: which one. */
  readonly facts: Readonly<Record<string, string>>;
  /** Of the apology, where it is not known yet who asks. */
  readonly language: SpokenLanguage;
  /** May be called again where the connection broke before an answer came: it must be safe to. */
  readonly send: (reply: Reply, style: Style) => Promise<void>;
  /** False where nothing more can be said. */
  readonly canSend: () => boolean;
  /** Where the bot may turn out not to be allowed to write; null where it needs no permission. */
  readonly channelId: string | null;
}

export interface Answered {
  readonly visit: Visit;
  readonly reply: Reply;
}

/** `answer` gives nothing where nothing is to be said. Never rejects: what fails is logged and apologised for. */
export async function respond(
  occasion: Occasion,
  answer: () => Promise<Answered | undefined>,
  context: ListenerContext,
): Promise<void> {
  try {
    const answered = await answer();
    if (!answered) return;
    const { visit } = answered;
    const reply = limitAudience(answered.reply, visit);
    const recorded = recordQuestion(reply.answer, visit.place, context);
    await sendTwice(occasion, reply, visit.settings.style);
    await recorded;
  } catch (error) {
    await apologise(occasion, error, context);
  }
}

/**
 * What everyone in the channel may see is said to everyone. What draws on an article that somebody
 * sees only by a role of theirs is said to them alone, whatever they asked for.
 */
export function limitAudience(reply: Reply, { publicLibrary, alone }: Visit): Reply {
  const heardByAll = reply.delivery === 'public' || (reply.delivery === 'update' && !alone);
  const open = reply.drawsOn.every((id) => publicLibrary.article(id) !== undefined);
  return heardByAll && !open ? { ...reply, delivery: 'private' } : reply;
}

/** Once more when the connection broke: a response that had got through is refused as a second one. */
async function sendTwice({ send }: Occasion, reply: Reply, style: Style): Promise<void> {
  try {
    await send(reply, style);
  } catch (error) {
    if (judgeFailure(error) !== 'unreachable') throw error;
    await send(reply, style);
  }
}

/** Everything is logged; the person sees one calm sentence where one can be sent. */
async function apologise(
  occasion: Occasion,
  error: unknown,
  { logger, silence, reconnect }: ListenerContext,
): Promise<void> {
  const { name, channelId } = occasion;
  const failure = judgeFailure(error);
  const facts = { err: describeFailure(error), failure, ...occasion.facts };
  if (failure === 'gone' || failure === 'answered') {
    logger.info(facts, `${name} was over before its response`);
  } else if (failure === 'unauthorised') {
    logger.error(facts, 'Discord refused the token; connecting again');
    reconnect();
  } else if (failure === 'forbidden' && channelId !== null) {
    if (silence.begin(channelId)) logger.warn(facts, 'not allowed to write there');
  } else {
    logger.error(facts, `${name} failed`);
    if (occasion.canSend()) await saySorry(occasion, logger);
  }
}

async function saySorry(occasion: Occasion, logger: ListenerContext['logger']): Promise<void> {
  const sorry = createNotice(chooseTexts(occasion.language).sorry);
  await occasion.send(sorry, 'card').catch((error: unknown) => {
    logger.warn({ err: describeFailure(error), ...occasion.facts }, 'nor could it be said so');
  });
}
