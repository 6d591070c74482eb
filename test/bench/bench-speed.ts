/** Nothing in, tables out: time a question, build time and memory of Footnote and its peers. */
import { installHint, loadPeer, type PeerName, peerTitles } from './load-peer.ts';
import { measureSpeed, type SpeedFigures, type SpeedResult } from './measure-speed.ts';
import { parseCount, parseEngines, parseSizes } from './options.ts';
import { runBench, type Values } from './run-bench.ts';
import { formatFigure, formatTable } from './table.ts';

const usage = `npm run bench:speed -- [options]

  --sizes A,B       numbers of passages (default 1000,10000,100000)
  --million         Footnote alone at 1,000,000 passages, after the others
  --engines A,B     only these; ratios need minisearch among them
  --rounds N        rounds in which the libraries take turns (default 5)
  --questions N     questions a round (default 300)
  --help            this text`;

/** Every library but fuse.js with token search, which takes a second a question at 2,000 passages. */
const defaultEngines = 'footnote,minisearch,sqlite,wink,lunr,orama,flexsearch,fuse-default';
const millionPassages = 1_000_000;

const options = {
  sizes: { type: 'string', default: '1000,10000,100000' },
  million: { type: 'boolean', default: false },
  engines: { type: 'string', default: defaultEngines },
  rounds: { type: 'string', default: '5' },
  questions: { type: 'string', default: '300' },
} as const;

async function compare(values: Values<typeof options>): Promise<void> {
  const engines = parseEngines(values.engines);
  const sizes = parseSizes(values.sizes);
  const rounds = parseCount(values.rounds, '--rounds');
  const questionsPerRound = parseCount(values.questions, '--questions');
  const runs = sizes.map((passages) => ({ passages, names: engines }));
  if (values.million) runs.push({ passages: millionPassages, names: ['footnote'] });
  let hint = false;
  for (const { passages, names } of runs) {
    const largest = passages === Math.max(...sizes);
    const plan = {
      passages,
      rounds,
      questionsPerRound,
      long: passages === 10_000,
      change: largest,
    };
    const able = await fitting(names, passages);
    const results = await measureSpeed(able, plan, (line) => console.error(line));
    printReport(passages, results);
    hint ||= [...results.values()].some((r) => 'reason' in r && r.reason === 'not installed');
  }
  if (hint) console.error(installHint);
}

/** Leaves out those that would take minutes; a library that is not installed shows as that later. */
async function fitting(names: readonly PeerName[], passages: number): Promise<PeerName[]> {
  const able: PeerName[] = [];
  for (const name of names) {
    const limit = await loadPeer(name).then(
      (peer) => peer.maxPassages ?? Number.POSITIVE_INFINITY,
      () => Number.POSITIVE_INFINITY,
    );
    if (passages <= limit) able.push(name);
  }
  return able;
}

function printReport(passages: number, results: ReadonlyMap<PeerName, SpeedResult>): void {
  const reference = results.get('minisearch');
  const base = reference && !('reason' in reference) ? reference : null;
  const rows = [...results].map(([name, result]) =>
    'reason' in result
      ? [peerTitles[name], result.reason]
      : [peerTitles[name], ...cellsOf(result), ...ratiosOf(result, base)],
  );
  console.log(`\n## ${passages.toLocaleString('en')} passages\n\n${formatTable(columns, rows)}`);
  printExtras(results);
}

const columns = [
  '',
  'p50 ms',
  'p99 ms',
  'build s',
  'MB',
  'n',
  'p50 ratio',
  'p99 ratio',
  'build ratio',
  'memory ratio',
];

function cellsOf({ p50Ms, p99Ms, buildMs, bytes, questions }: SpeedFigures): string[] {
  return [
    formatFigure(p50Ms),
    formatFigure(p99Ms),
    formatFigure(buildMs / 1000),
    formatFigure(bytes / 1e6),
    String(questions),
  ];
}

/** MiniSearch's figure by this one's: 5 is five times as fast, or a fifth of the memory. */
function ratiosOf(figures: SpeedFigures, base: SpeedFigures | null): string[] {
  if (!base) return [];
  return (['p50Ms', 'p99Ms', 'buildMs', 'bytes'] as const).map(
    (key) => `${formatFigure(base[key] / figures[key])}×`,
  );
}

/** What was measured at this size only: long questions, and an article coming and going. */
function printExtras(results: ReadonlyMap<PeerName, SpeedResult>): void {
  const rows: string[][] = [];
  for (const [name, result] of results) {
    if ('reason' in result) continue;
    const extras = [result.longMs, result.addMs, result.removeMs];
    if (extras.every((figure) => figure === null)) continue;
    rows.push([peerTitles[name], ...extras.map((ms) => formatFigure(ms ?? Number.NaN))]);
  }
  if (rows.length > 0) console.log(`\n${formatTable(extraColumns, rows)}`);
}

/** An article of 20 passages; the first question after the change is in its time. */
const extraColumns = ['', 'question of 4,000 characters ms', 'add article ms', 'remove article ms'];

await runBench({ usage, options, run: compare });
