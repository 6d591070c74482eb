/** One library at one size in a process of its own: the parent's requests in, times and bytes out. */
import { maxQuestionChars } from '../../src/search/question/parse-question.ts';
import type { BenchPassage } from './data.ts';
import { generateArticle, generatePassages, generateQuestions } from './generate-text.ts';
import { isNotInstalled, loadPeer } from './load-peer.ts';
import { median } from './metrics.ts';
import { parseEngines } from './options.ts';
import type { Peer, PeerIndex } from './peer.ts';
import type { SpeedReply, SpeedRequest } from './speed-protocol.ts';

/** Every library at every size meets the same text. */
const textSeed = 1;
/** Hits asked for: as many as an answer shows. */
const limit = 3;
/** Spent on long questions; one is asked in any case. */
const longBudgetMs = 5000;
/** Times that an article is added and removed, and long questions asked. */
const repeats = 5;

interface State {
  readonly peer: Peer;
  readonly passages: readonly BenchPassage[];
  index: PeerIndex | null;
}

async function answer(state: State, request: SpeedRequest): Promise<SpeedReply> {
  if (request.kind === 'build') return build(state);
  const { index } = state;
  if (!index) throw new Error('There is no index to ask: build comes first.');
  switch (request.kind) {
    case 'ask': {
      const questions = generateQuestions(state.passages, request.count, request.seed);
      return { kind: 'asked', times: await timeQuestions(index, questions, request.budgetMs) };
    }
    case 'ask long':
      return {
        kind: 'asked',
        times: await timeQuestions(index, longQuestions(state), longBudgetMs),
      };
    case 'change':
      return timeChange(index, state);
  }
}

async function build(state: State): Promise<SpeedReply> {
  state.index = null;
  const before = usedBytes();
  const start = performance.now();
  const index = await state.peer.build(state.passages, 'en');
  const ms = performance.now() - start;
  state.index = index;
  return { kind: 'built', ms, bytes: usedBytes() - before + (index.nativeBytes?.() ?? 0) };
}

/** What is alive after a full collection; Node counts array buffers in `external`. */
function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function timeQuestions(
  index: PeerIndex,
  questions: readonly string[],
  budgetMs: number,
): Promise<number[]> {
  const times: number[] = [];
  const deadline = performance.now() + budgetMs;
  for (const question of questions) {
    const start = performance.now();
    const result = index.search(question, limit);
    // Awaiting what is there already would add a turn of the event loop to most libraries' time.
    if (result instanceof Promise) await result;
    const end = performance.now();
    times.push(end - start);
    if (end > deadline) break;
  }
  return times;
}

/** Short questions put together up to the limit. */
function longQuestions({ passages }: State): string[] {
  return Array.from({ length: repeats }, (_, i) =>
    generateQuestions(passages, 200, 900 + i)
      .join(' ')
      .slice(0, maxQuestionChars),
  );
}

async function timeChange(index: PeerIndex, { passages }: State): Promise<SpeedReply> {
  if (!index.add || !index.removeAdded) return { kind: 'changed', addMs: null, removeMs: null };
  const added: number[] = [];
  const removed: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const article = generateArticle(passages.length + i, 20, textSeed);
    const [question = ''] = generateQuestions(article, 1, i);
    const start = performance.now();
    index.add(article);
    await index.search(question, limit);
    const between = performance.now();
    index.removeAdded();
    await index.search(question, limit);
    added.push(between - start);
    removed.push(performance.now() - between);
  }
  return { kind: 'changed', addMs: median(added), removeMs: median(removed) };
}

function failure(error: unknown): SpeedReply {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', installed: !isNotInstalled(error), message };
}

async function main([name = '', size = '']: readonly string[]): Promise<void> {
  const send = (reply: SpeedReply) => process.send?.(reply);
  try {
    const [peerName = 'footnote'] = parseEngines(name);
    const peer = await loadPeer(peerName);
    const state: State = { peer, passages: generatePassages(Number(size), textSeed), index: null };
    process.on('message', (request: SpeedRequest) => {
      answer(state, request).then(send, (error: unknown) => send(failure(error)));
    });
    send({ kind: 'ready' });
  } catch (error) {
    send(failure(error));
  }
}

await main(process.argv.slice(2));
