/** Footnote and what people do with it in, how much of that is lost, doubled or wrong while the network fails out. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Playground } from '../../../src/playground/playground.ts';
import { type Asker, doMany } from './crowd.ts';
import { type Deed, drawDeed } from './deeds.ts';

export interface Toll {
  readonly asked: number;
  /** Requests that were spoilt, and times that the gateway was cut. */
  readonly faults: number;
  readonly lost: number;
  /** Answers beyond the one that there should be. */
  readonly doubled: number;
  /** Not to the letter what is shown when all is well. */
  readonly wrong: number;
  /** The first few that were lost, doubled or wrong. */
  readonly examples: readonly string[];
}

export interface Endured {
  readonly discord: Playground;
  readonly crowd: readonly Asker[];
  readonly deeds: readonly Deed[];
  readonly random: () => number;
}

const requestFaults: readonly Fault[] = [
  { status: 503 },
  { status: 502 },
  { drop: true },
  { drop: true, applied: true },
  { status: 500, applied: true },
  { delayMs: 400 },
];
/** Of requests. */
const faultShare = 0.06;
/** Deeds between two cuts of the gateway. */
const cutEvery = 200;
const atOnce = 16;
/** The stand-in forgets after so many. */
const batch = 1000;
const maxExamples = 5;

/** `expected` is filled with what each deed shows to each asker's language. */
export async function learnAnswers({ discord, crowd, deeds }: Endured): Promise<Answers> {
  const answers: Answers = new Map();
  // As few at once as people who read each language, since nothing may be late here.
  const readers = crowd.filter(
    ({ person }, i) => i === crowd.findIndex((one) => one.person.locale === person.locale),
  );
  for (const asker of readers) {
    await doMany(deeds.length, 4, async (index) => {
      const deed = deeds[index] as Deed;
      answers.set(nameOf(deed, asker), await deed.act(asker));
    });
    discord.forget();
  }
  return answers;
}

export type Answers = Map<string, string>;

const nameOf = ({ name, question }: Deed, { person }: Asker): string =>
  `${person.locale} ${name}: ${question}`;

/** `count` deeds, some of their requests spoilt, and the gateway cut again and again. */
export async function endureFaults(
  endured: Endured,
  answers: Answers,
  count: number,
  onBatch: (done: number) => void,
): Promise<Toll> {
  const { discord, random } = endured;
  const ledger = createLedger(endured, answers);
  let cuts = 0;
  for (let done = 0; done < count; done += batch) {
    await doMany(Math.min(batch, count - done), atOnce, async (index) => {
      if (index % cutEvery === cutEvery - 1) cutGateway(discord, cuts++);
      const deed = drawDeed(endured.deeds, random);
      for (const route of deed.routes) {
        if (random() >= faultShare) continue;
        discord.fail(route, requestFaults[Math.floor(random() * requestFaults.length)] as Fault);
        ledger.noteFault();
      }
      await ledger.act(deed, done + index);
    });
    ledger.closeBatch();
    onBatch(Math.min(done + batch, count));
  }
  const toll = ledger.toll();
  return { ...toll, faults: toll.faults + cuts };
}

function cutGateway({ gateway }: Playground, turn: number): void {
  const cuts = [() => gateway.drop(), () => gateway.askToReconnect(), () => gateway.drop(4000)];
  cuts[turn % cuts.length]?.();
}

const outageMs = 2_000;
/** Everything fails in the same way for as long as an outage lasts. */
const outages: readonly Fault[] = [
  { status: 503 },
  { drop: true },
  { drop: true, applied: true },
  { status: 500, applied: true },
  { delayMs: 60_000, drop: true },
];

/** One outage of each kind, of all requests and of the gateway at once, while people go on asking. */
export async function endureOutages(endured: Endured, answers: Answers): Promise<Toll> {
  const { discord, random, deeds } = endured;
  const ledger = createLedger(endured, answers);
  for (const fault of outages) {
    let over = false;
    const outage = wait(outageMs / 4).then(async () => {
      ledger.noteFault();
      discord.outage(fault);
      discord.gateway.answerDials(503);
      discord.gateway.drop();
      await wait(outageMs);
      discord.outage(null);
      discord.gateway.answerDials(null);
      await wait(outageMs / 2);
      over = true;
    });
    const people = Array.from({ length: atOnce }, async (_, index) => {
      for (let turn = index; !over; turn += atOnce) {
        await ledger.act(drawDeed(deeds, random), turn);
        // A person needs a moment before the next question.
        await wait(100 + 400 * random());
      }
    });
    await Promise.all([outage, ...people]);
    ledger.closeBatch();
  }
  return ledger.toll();
}

interface Ledger {
  noteFault(): void;
  act(deed: Deed, turn: number): Promise<void>;
  /** Looks for doubled answers, then has the stand-in forget them. */
  closeBatch(): void;
  toll(): Toll;
}

function createLedger({ discord, crowd }: Endured, answers: Answers): Ledger {
  let [asked, faults, lost, doubled, wrong] = [0, 0, 0, 0, 0];
  const examples: string[] = [];
  const note = (example: string) => {
    if (examples.length < maxExamples) examples.push(example);
  };
  return {
    noteFault: () => {
      faults++;
    },
    async act(deed, turn) {
      const asker = crowd[turn % crowd.length] as Asker;
      asked++;
      try {
        const shown = await deed.act(asker);
        if (shown === answers.get(nameOf(deed, asker))) return;
        wrong++;
        note(`wrong ${nameOf(deed, asker)}: ${firstLine(shown)}`);
      } catch (error) {
        lost++;
        note(`lost ${nameOf(deed, asker)}: ${firstLine(String(error))}`);
      }
    },
    closeBatch() {
      const extra = countDoubled(discord);
      if (extra > 0) note(`${extra} doubled`);
      doubled += extra;
      discord.forget();
    },
    toll: () => ({ asked, faults, lost, doubled, wrong, examples }),
  };
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Answers of the bot beyond one for each interaction, and for each message that was replied to. */
function countDoubled({ store }: Playground): number {
  const answered = [...store.messages.values()]
    .filter(({ authorId }) => authorId === store.bot.id)
    .map(({ interactionId, replyTo }) => interactionId ?? replyTo);
  return answered.length - new Set(answered).size;
}
