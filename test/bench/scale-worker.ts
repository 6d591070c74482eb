/** One way to search at one size in a process of its own: a plan in, what was measured out. */
import { parseQuestion } from '../../src/search/question/parse-question.ts';
import { type DataSet, readDataSet } from './data.ts';
import { percentile } from './metrics.ts';
import { listArticles, listQuestions, type ScaleQuestion } from './scale-corpus.ts';
import { openEmbedded, openPostgres, type ScaleEngine } from './scale-engine.ts';
import { clientCounts, type ScaleFigures, type ScalePlan } from './scale-plan.ts';

const shown = 5;
/** V8 compiles what it has seen often. */
const warmUps = 100;

async function measure(plan: ScalePlan): Promise<ScaleFigures> {
  const sets = await Promise.all(plan.files.map((file) => readDataSet(file, 'en')));
  const before = usedBytes();
  const engine = await open(plan, sets);
  const questions = listQuestions(sets, plan.passages, plan.questions);
  const clean = questions.map((each) => ({ ...each, text: each.clean }));
  const typo = questions.map((each) => ({ ...each, text: each.typo }));
  await askAll(engine, typo.slice(0, warmUps));
  const [found, mended] = [await askAll(engine, clean), await askAll(engine, typo)];
  const times = [...found.times, ...mended.times];
  const rates: number[] = [];
  for (const clients of clientCounts)
    rates.push(await rateOf(engine, [...clean, ...typo], clients));
  const figures = {
    recallClean: found.recall,
    recallTypo: mended.recall,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    rates,
    passagesPerSecond: engine.ingestMs === 0 ? null : (1000 * plan.passages) / engine.ingestMs,
    processBytes: usedBytes() - before,
    storedBytes: engine.storedBytes,
    firsts: [...found.firsts, ...mended.firsts],
  };
  await engine.close();
  return figures;
}

async function open(plan: ScalePlan, sets: readonly DataSet[]): Promise<ScaleEngine> {
  const articles = listArticles(sets, plan.passages);
  return plan.database === null ? openEmbedded(articles) : openPostgres(plan.database, articles);
}

type Asked = Pick<ScaleQuestion, 'gold' | 'language'> & { readonly text: string };

async function askAll(engine: ScaleEngine, questions: readonly Asked[]) {
  const times: number[] = [];
  const firsts: string[] = [];
  let right = 0;
  for (const { text, gold } of questions) {
    const begun = performance.now();
    const hits = await engine.search(parseQuestion(text), shown);
    times.push(performance.now() - begun);
    const names = hits.map(({ passage }) => `${passage.articleId}#${passage.number}`);
    firsts.push(names[0] ?? '');
    if (names.includes(gold)) right++;
  }
  return { times, firsts, recall: right / questions.length };
}

/** Each client asks its next question when it has the answer to the one before. */
async function rateOf(
  engine: ScaleEngine,
  questions: readonly Asked[],
  clients: number,
): Promise<number> {
  let next = 0;
  const begun = performance.now();
  const ask = async (): Promise<void> => {
    for (let one = questions[next++]; one; one = questions[next++]) {
      await engine.search(parseQuestion(one.text), shown);
    }
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return (1000 * questions.length) / (performance.now() - begun);
}

/** What is alive after a full collection; Node counts array buffers in `external`. */
function usedBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const figures = await measure(JSON.parse(process.argv[2] ?? ''));
process.send?.(figures, () => process.disconnect());
