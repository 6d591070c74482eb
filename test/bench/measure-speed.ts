/** Libraries and a number of passages in, their times and memory out, measured in turn. */
import type { PeerName } from './load-peer.ts';
import { median, percentile } from './metrics.ts';
import { type SpeedProcess, startSpeedProcess } from './speed-process.ts';
import type { SpeedReply, SpeedRequest } from './speed-protocol.ts';

export interface SpeedFigures {
  readonly buildMs: number;
  readonly bytes: number;
  /** Medians over the rounds of each round's percentile. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Questions timed in all. */
  readonly questions: number;
  /** A question of 4,000 characters, median; null where it was not asked. */
  readonly longMs: number | null;
  readonly addMs: number | null;
  readonly removeMs: number | null;
}

export type SpeedResult = SpeedFigures | { readonly reason: string };

export interface SpeedPlan {
  readonly passages: number;
  readonly rounds: number;
  readonly questionsPerRound: number;
  /** Also time a question as long as Discord allows. */
  readonly long: boolean;
  /** Also time adding and removing an article. */
  readonly change: boolean;
}

/** A library that takes longer than this for a round is timed on fewer questions. */
const roundBudgetMs = 15_000;
/** Indexes above this size are built once: their time is long enough to be steady. */
const rebuiltUpTo = 10_000;

/** `report` is told what happens. A library that fails has its reason in the result, the others go on. */
export async function measureSpeed(
  names: readonly PeerName[],
  plan: SpeedPlan,
  report: (line: string) => void,
): Promise<Map<PeerName, SpeedResult>> {
  const results = new Map<PeerName, SpeedResult>();
  for (const name of names) results.set(name, { reason: 'not measured' });
  const started: SpeedProcess[] = [];
  for (const name of names) {
    report(`${plan.passages} passages: ${name} starts`);
    const child = await startSpeedProcess(name, plan.passages);
    if ('kind' in child) results.set(name, { reason: reasonOf(child) });
    else started.push(child);
  }
  try {
    const figures = await runRounds(started, plan, report);
    for (const [name, figure] of figures) results.set(name, figure);
  } finally {
    for (const child of started) child.stop();
  }
  return results;
}

interface Notes {
  readonly builds: { readonly ms: number; readonly bytes: number }[];
  readonly rounds: (readonly number[])[];
  longMs: number | null;
  addMs: number | null;
  removeMs: number | null;
  failure: string | null;
}

/** The libraries take turns in every round, so that what else the machine does meets all of them. */
async function runRounds(
  children: readonly SpeedProcess[],
  plan: SpeedPlan,
  report: (line: string) => void,
): Promise<Map<PeerName, SpeedResult>> {
  const notes = new Map<PeerName, Notes>();
  for (const { name } of children) {
    notes.set(name, {
      builds: [],
      rounds: [],
      longMs: null,
      addMs: null,
      removeMs: null,
      failure: null,
    });
  }
  for (const request of planRequests(plan)) {
    for (const child of children) {
      const note = notes.get(child.name);
      if (!note || note.failure !== null) continue;
      report(`${plan.passages} passages: ${child.name}, ${request.kind}`);
      takeNote(note, request, await child.request(request));
    }
  }
  return new Map([...notes].map(([name, note]) => [name, summarise(note)]));
}

/** The warm-up round has a seed of its own; every round asks other questions. */
const warmUpSeed = 100;
/** V8 goes on compiling for about so many: a bot that runs for months is measured, not its first minute. */
const warmUpQuestions = 2000;

function planRequests(plan: SpeedPlan): SpeedRequest[] {
  const builds = plan.passages <= rebuiltUpTo ? 3 : 1;
  const ask = (seed: number, count = plan.questionsPerRound): SpeedRequest => ({
    kind: 'ask',
    seed,
    count,
    budgetMs: roundBudgetMs,
  });
  return [
    ...Array.from({ length: builds }, (): SpeedRequest => ({ kind: 'build' })),
    ask(warmUpSeed, warmUpQuestions),
    ...Array.from({ length: plan.rounds }, (_, round) => ask(warmUpSeed + 1 + round)),
    ...(plan.long ? [{ kind: 'ask long' } as const] : []),
    ...(plan.change ? [{ kind: 'change' } as const] : []),
  ];
}

function takeNote(note: Notes, request: SpeedRequest, reply: SpeedReply): void {
  if (reply.kind === 'failed') note.failure = reasonOf(reply);
  if (reply.kind === 'built') note.builds.push(reply);
  if (reply.kind === 'changed')
    Object.assign(note, { addMs: reply.addMs, removeMs: reply.removeMs });
  if (reply.kind !== 'asked') return;
  if (request.kind === 'ask long') note.longMs = median(reply.times);
  else if (request.kind === 'ask' && request.seed !== warmUpSeed) note.rounds.push(reply.times);
}

function summarise({ builds, rounds, longMs, addMs, removeMs, failure }: Notes): SpeedResult {
  if (failure !== null) return { reason: failure };
  return {
    buildMs: median(builds.map(({ ms }) => ms)),
    bytes: median(builds.map(({ bytes }) => bytes)),
    p50Ms: median(rounds.map((times) => percentile(times, 0.5))),
    p99Ms: median(rounds.map((times) => percentile(times, 0.99))),
    questions: rounds.flat().length,
    longMs,
    addMs,
    removeMs,
  };
}

function reasonOf(reply: SpeedReply & { kind: 'failed' }): string {
  return reply.installed ? reply.message : 'not installed';
}
