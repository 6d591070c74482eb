/** Data sets in, a table out: finding by the embedded engine and in PostgreSQL, at sizes up to a million passages. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { FootnoteError } from '../../src/error.ts';
import { parseCount, parseSizes } from './options.ts';
import { clientCounts, type ScaleFigures, type ScalePlan } from './scale-plan.ts';
import { formatFigure, formatTable } from './table.ts';

const usage = `npm run bench:scale -- [options] DATA...

DATA as for bench:retrieval; their passages stand among generated ones, and their questions are asked.

  --sizes A,B       numbers of passages (default 1000,10000,100000)
  --database URL    a PostgreSQL server to measure as well, in databases of its own, made and dropped
  --stored A,B      numbers of passages there (default 100000)
  --questions N     questions, each asked clean and with a typo (default 480)
  --keep            leave the databases, and use those that an earlier run has left
  --help            this text`;

/** Heap for a million passages. */
const heapMb = 12_000;

async function main(): Promise<void> {
  const { values, positionals: files } = readArgs();
  if (values.help) return void console.log(usage);
  if (files.length === 0) throw new FootnoteError('usage', `No data file is named. See --help.`);
  const questions = parseCount(values.questions, '--questions');
  const measured = new Map<number, ScaleFigures>();
  const rows: string[][] = [];
  for (const passages of parseSizes(values.sizes)) {
    const figures = await measure({ files, passages, questions, database: null });
    measured.set(passages, figures);
    rows.push(['embedded', ...cellsOf(passages, figures, undefined)]);
    console.error(formatTable(columns, rows));
  }
  for (const passages of values.database ? parseSizes(values.stored) : []) {
    const server = values.database ?? '';
    const name = `footnote_scale_${passages}`;
    const database = await makeDatabase(server, name);
    const figures = await measure({ files, passages, questions, database });
    if (!values.keep) await dropDatabase(server, name);
    rows.push(['PostgreSQL', ...cellsOf(passages, figures, measured.get(passages))]);
    console.error(formatTable(columns, rows));
  }
  console.log(formatTable(columns, rows));
}

function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '1000,10000,100000' },
        database: { type: 'string' },
        stored: { type: 'string', default: '100000' },
        questions: { type: 'string', default: '480' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new FootnoteError('usage', `${problem}\n\n${usage}`);
  }
}

/** In a process of its own, whose memory is that of what is measured. */
async function measure(plan: ScalePlan): Promise<ScaleFigures> {
  console.error(`${plan.passages} passages, ${plan.database ? 'PostgreSQL' : 'embedded'}`);
  const child = fork(
    fileURLToPath(new URL('scale-worker.ts', import.meta.url)),
    [JSON.stringify(plan)],
    { execArgv: ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${heapMb}`] },
  );
  const stop = new AbortController();
  const { signal } = stop;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([figures]): ScaleFigures => figures),
      once(child, 'exit', { signal }).then(([code]): never => {
        throw new FootnoteError('usage', `The measuring process ended (${code}).`);
      }),
    ]);
  } finally {
    stop.abort();
  }
}

async function makeDatabase(server: string, name: string): Promise<string> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  const [there] = await sql`SELECT FROM pg_database WHERE datname = ${name}`;
  if (!there) await sql.unsafe(`CREATE DATABASE ${name}`);
  await sql.end();
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
  await sql.end();
}

const columns = [
  '',
  'passages',
  'r@5 clean',
  'r@5 typo',
  'p50 ms',
  'p99 ms',
  `questions/s, ${clientCounts.join(' / ')} clients`,
  'passages/s taken in',
  'MB in the process',
  'MB in the database',
  'same first passage',
];

function cellsOf(
  passages: number,
  figures: ScaleFigures,
  embedded: ScaleFigures | undefined,
): string[] {
  const { firsts } = figures;
  const same = firsts.filter((first, i) => first === embedded?.firsts[i]).length;
  const none = '–';
  return [
    passages.toLocaleString('en'),
    figures.recallClean.toFixed(3),
    figures.recallTypo.toFixed(3),
    formatFigure(figures.p50Ms),
    formatFigure(figures.p99Ms),
    figures.rates.map((rate) => Math.round(rate).toString()).join(' / '),
    figures.passagesPerSecond === null
      ? none
      : Math.round(figures.passagesPerSecond).toLocaleString('en'),
    formatFigure(figures.processBytes / 1e6),
    figures.storedBytes === null ? none : formatFigure(figures.storedBytes / 1e6),
    embedded ? `${((100 * same) / firsts.length).toFixed(1)} %` : none,
  ];
}

try {
  await main();
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
