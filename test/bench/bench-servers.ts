/** Nothing in, tables out: what many shards take, and what answers cost over the gateway and over HTTP, of one process and of two. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCount } from './options.ts';
import { runBench } from './run-bench.ts';
import { type DoorFigures, measureDoor } from './servers/measure-doors.ts';
import { measureShards } from './servers/measure-shards.ts';
import { formatFigure, formatTable } from './table.ts';

const usage = `npm run bench:servers -- [options]

The bot and a stand-in for Discord as processes of their own.

  --shards A,B      of one process (default 1,16,100,1000)
  --servers N       of each shard (default 10)
  --questions N     over each door (default 2000)
  --at-once N       how many ask at once (default 16)
  --help            this text`;

interface Options {
  readonly shards: readonly number[];
  readonly serversPerShard: number;
  readonly count: number;
  readonly atOnce: number;
}

async function measure(options: Options): Promise<void> {
  const set = JSON.parse(await readFile('test/fixtures/questions/digest.json', 'utf8'));
  const questions = set.questions.map(({ question }: { readonly question: string }) => question);
  const home = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  try {
    await reportShards(options, questions[0], home);
    await reportDoors(options, questions, home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function reportShards(options: Options, question: string, home: string): Promise<void> {
  const rows: string[][] = [];
  for (const shards of options.shards) {
    console.error(`${shards} shards`);
    const { serversPerShard } = options;
    const figures = await measureShards({ shards, serversPerShard, home, question });
    rows.push([
      `${shards} shards`,
      String(shards * serversPerShard),
      formatFigure(figures.readyMs / 1000),
      formatFigure(figures.cpuMs / 1000),
      formatFigure(figures.maxRssBytes / 1e6),
      figures.longestBlockMs.toFixed(0),
      formatFigure(figures.answerMs),
    ]);
  }
  console.log(`\n${formatTable(shardColumns, rows)}`);
}

const shardColumns = [
  '',
  'servers',
  'ready s',
  'CPU s',
  'most RSS MB',
  'longest block ms',
  'answer ms',
];

const doors = [
  { name: 'gateway', door: 'gateway', processes: 1 },
  { name: 'HTTP', door: 'http', processes: 1 },
  { name: 'gateway, two processes', door: 'gateway', processes: 2 },
  { name: 'HTTP, two processes', door: 'http', processes: 2 },
] as const;

async function reportDoors(
  { count, atOnce }: Options,
  questions: readonly string[],
  home: string,
): Promise<void> {
  const rows: string[][] = [];
  let first: DoorFigures | undefined;
  for (const { name, ...door } of doors) {
    console.error(name);
    const figures = await measureDoor({ ...door, atOnce, questions, count, home });
    first ??= figures;
    rows.push([
      name,
      ...[figures.p50Ms, figures.p99Ms, figures.cpuMs].map(formatFigure),
      figures.perSecond.toFixed(0),
      String(figures.lost),
      `${formatFigure(figures.cpuMs / first.cpuMs)}×`,
      `${formatFigure(figures.perSecond / first.perSecond)}×`,
    ]);
  }
  console.log(`\n${formatTable(doorColumns, rows)}`);
}

const doorColumns = [
  `/ask`,
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'a second',
  'lost',
  'CPU ratio',
  'a second ratio',
];

await runBench({
  usage,
  options: {
    shards: { type: 'string', default: '1,16,100,1000' },
    servers: { type: 'string', default: '10' },
    questions: { type: 'string', default: '2000' },
    'at-once': { type: 'string', default: '16' },
  },
  run: (values) =>
    measure({
      shards: values.shards.split(',').map((count) => parseCount(count, '--shards')),
      serversPerShard: parseCount(values.servers, '--servers'),
      count: parseCount(values.questions, '--questions'),
      atOnce: parseCount(values['at-once'], '--at-once'),
    }),
});
