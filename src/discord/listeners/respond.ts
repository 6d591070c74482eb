/** What reached the bot and how it is answered in, one response out: the boundary of all listeners. */
import type { SpokenLanguage } from '../../model.ts';
import { describeFailure, type Failure, judgeFailure } from '../connection/failure.ts';
import { createNotice, type Reply, type Style } from '../messages/reply.ts';
import { chooseTexts } from '../texts/choose-texts.ts';
import type { Visit } from '../visit/visit.ts';
import type { ListenerContext } from './context.ts';
import { offerRemoval } from './offer-removal.ts';
import type { Door } from './question-log.ts';
import { recordQuestion } from './record-question.ts';
import type { SpokenPlace } from './silence.ts';

/** An interaction or a message, and how a response gets there. */
export interface Occasion {
  /** For the log: "an interaction". */
  readonly name: string;
  /** For the log: which one. */
  readonly facts: Readonly<Record<string, string>>;
  /** Of the apology, where it is not known yet who asks. */
  readonly language: SpokenLanguage;
  /** May be called again where no answer came: Discord must take it at most once. */
  readonly send: (reply: Reply, style: Style) => Promise<void>;
  /** False where nothing more can be said. */
  readonly canSend: () => boolean;
  /** Null where nothing was asked that can be lost. */
  readonly door: Door | null;
  /** In milliseconds of the context's clock. */
  readonly arrivedAt: number;
  /** When an answer is of no use any more, in milliseconds of the context's clock. */
  readonly deadline: () => number;
  /** Where the bot may turn out not to be allowed to write; null where it needs no permission. */
  readonly place: SpokenPlace | null;
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
    const reply = offerRemoval(limitAudience(answered.reply, visit), visit);
    const recorded = recordQuestion(reply.answer, visit.place, context);
    const { style } = visit.settings;
    await context.retry(() => occasion.send(reply, style), occasion.deadline());
    if (occasion.place) context.silence.end(occasion.place);
    noteAnswer(reply, occasion, context);
    await recorded;
  } catch (error) {
    await settle(occasion, error, context);
  }
}

/** A greeting asks nothing. */
function noteAnswer({ shows }: Reply, { door, arrivedAt }: Occasion, context: ListenerContext) {
  if (door === null || !shows || shows.talk !== undefined) return;
  context.questionLog.answered(door, shows, context.now() - arrivedAt);
}

/**
 * What everyone in the channel may see is said to everyone. What draws on an article that somebody
 * sees only by a role of theirs is said to them alone, whatever they asked for; as is everything
 * where moderators want it so.
 */
export function limitAudience(reply: Reply, { publicLibrary, alone, answersHere }: Visit): Reply {
  const heardByAll = reply.delivery === 'public' || (reply.delivery === 'update' && !alone);
  const open =
    answersHere === 'all' && reply.drawsOn.every((id) => publicLibrary.article(id) !== undefined);
  if (!heardByAll || open) return reply;
  // What is said in private is not counted.
  const { answer: _, ...unheard } = reply;
  return { ...unheard, delivery: 'private' };
}

/** Nobody gets an answer, though one was to be had. */
const lossy: ReadonlySet<Failure> = new Set(['unreachable', 'unauthorised', 'limited', 'held']);

/** Everything is logged; the person sees one calm sentence where one can be sent. */
async function settle(occasion: Occasion, error: unknown, context: ListenerContext): Promise<void> {
  const { logger, questionLog, now } = context;
  const { name, door, place, arrivedAt } = occasion;
  const failure = judgeFailure(error);
  const facts = { err: describeFailure(error), failure, ...occasion.facts };
  const isLate = failure === 'gone' && place === null;
  if (door !== null && (isLate || lossy.has(failure))) {
    if (failure === 'limited' && place) context.silence.begin(place);
    questionLog.lost(door, now() - arrivedAt, facts);
  } else if (failure === 'gone' || failure === 'answered') {
    logger.info(facts, `${name} was over before its response`);
  } else if (failure === 'refused' || failure === 'limited') {
    keepQuiet(occasion, facts, context);
  } else if (failure === 'storage' || failure === 'storage-unsure') {
    // The operator hears of it once, from the storage.
    logger.info(facts, `${name} needs what cannot be reached`);
    const texts = chooseTexts(occasion.language);
    const sentence = failure === 'storage' ? texts.keptAway : texts.keptUnsure;
    if (occasion.canSend()) await apologise(sentence, occasion, context);
  } else if (failure === 'reading') {
    logger.info(facts, `${name} came while the articles were being read`);
    const { reading } = chooseTexts(occasion.language);
    if (occasion.canSend()) await apologise(reading, occasion, context);
  } else if (failure === 'unfit' || failure === 'other') {
    logger.error(facts, `${name} failed`);
    const { sorry } = chooseTexts(occasion.language);
    if (occasion.canSend()) await apologise(sorry, occasion, context);
  } else {
    logger.info(facts, `${name} could not be answered in time`);
  }
}

/** An apology would be refused as the answer was. */
function keepQuiet(occasion: Occasion, facts: object, { silence, logger }: ListenerContext): void {
  const isNew = occasion.place === null || silence.begin(occasion.place);
  if (isNew) logger.warn(facts, `${occasion.name} may not be answered there`);
}

async function apologise(
  sentence: string,
  occasion: Occasion,
  context: ListenerContext,
): Promise<void> {
  const sorry = createNotice(sentence);
  try {
    await context.retry(() => occasion.send(sorry, 'card'), occasion.deadline());
  } catch (error) {
    const facts = { err: describeFailure(error), ...occasion.facts };
    if (judgeFailure(error) === 'refused') keepQuiet(occasion, facts, context);
    else context.logger.warn(facts, 'nor could it be said so');
  }
}
