/** Nothing in, tables out: how soon after a start the bot is connected and answers, by the number of articles, and how long one answer in the terminal takes. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BenchPassage } from './data.ts';
import { startBotProcess } from './discord/bot-process.ts';
import { createCrowd } from './discord/crowd.ts';
import { generateArticle, generateQuestions } from './generate-text.ts';
import { median } from './metrics.ts';
import { parseCount, parseSizes } from './options.ts';
import { runBench } from './run-bench.ts';
import { type Block, measureBlocks } from './start/measure-blocks.ts';
import { measureRestore } from './start/measure-restore.ts';
import { measureTerminal } from './start/measure-terminal.ts';
import { secondsUntil, untilSaid } from './start/read-log.ts';
import { formatFigure, formatTable } from './table.ts';

const usage = `npm run bench:start -- [options]

Starts the bot with generated articles, each size twice: with nothing kept, and with what the first start kept.
The second start changes articles in every way there is, and prints what held the bot up longest; "at work" is
what of it the bot itself was at work, without other programs.
Then the same with articles that servers have added, and asks about the shipped ones in the terminal.

  --sizes A,B       numbers of files (default 10,1000,10000)
  --added N         articles that servers have added (default 16000)
  --help            this text`;

const seed = 11;
const passagesOfFile = 6;
const warmQuestions = 9;
const articlesRead = 'the articles are read';

interface StartFigures {
  /** Only of the start with what was kept: then nothing else is left to do. */
  readonly blocks: readonly Block[];
  readonly connectedSeconds: number;
  readonly readySeconds: number;
  readonly firstAnswerMs: number;
  readonly warmAnswerMs: number;
  readonly longestBlockMs: number;
  readonly longestWorkMs: number;
  readonly maxRssBytes: number;
}

interface Options {
  readonly sizes: readonly number[];
  readonly added: number;
}

async function measure({ sizes, added }: Options): Promise<void> {
  const rows: string[][] = [];
  const changes: string[][] = [];
  for (const files of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
    try {
      const questions = await writeArticles(join(folder, 'articles'), files);
      for (const kept of ['nothing', 'index']) {
        console.error(`${files} files, kept: ${kept}`);
        const figures = await measureStart(folder, questions, kept === 'index');
        rows.push(rowOf(files, kept, figures));
        changes.push(...figures.blocks.map((block) => changeOf(files, block)));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  console.log(`\n${formatTable(columns, rows)}`);
  console.log(`\n${formatTable(['While it answers', 'longest block ms', 'at work ms'], changes)}`);
  console.error(`${added} added articles`);
  console.log(`\n${formatTable(restoreColumns, await measureAdded(added))}`);
  console.error('in the terminal');
  const terminal = (await measureTerminal()).map(({ command, seconds }) => [
    command,
    ...[Math.min(...seconds), median(seconds)].map(formatFigure),
    String(seconds.length),
  ]);
  console.log(`\n${formatTable(['', 'least s', 'median s', 'n'], terminal)}`);
}

async function measureAdded(added: number): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  try {
    const figures = await measureRestore(folder, added);
    return figures.map((one, start) => [
      `${added} added articles`,
      start === 0 ? 'nothing' : 'what was read',
      ...[one.readySeconds, one.firstAnswerMs, one.longestBlockMs].map(formatFigure),
      formatFigure(one.maxRssBytes / 1e6),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Questions that they answer. */
async function writeArticles(folder: string, files: number): Promise<readonly string[]> {
  await mkdir(folder);
  const first: BenchPassage[] = [];
  for (let number = 0; number < files; number++) {
    const passages = generateArticle(number, passagesOfFile, seed);
    if (number < 10) first.push(...passages);
    const [{ article: title } = { article: '' }] = passages;
    const text = passages.map((passage) => passage.text).join('\n\n');
    await writeFile(
      join(folder, `${number}.md`),
      `---\ntitle: ${title}\nlanguage: en\n---\n\n${text}\n`,
    );
  }
  return generateQuestions(first, warmQuestions + 1, seed);
}

const changeOf = (files: number, { deed, longestBlockMs, longestWorkMs }: Block): string[] => [
  `${files} files: ${deed}`,
  formatFigure(longestBlockMs),
  formatFigure(longestWorkMs),
];

async function measureStart(
  folder: string,
  questions: readonly string[],
  changes: boolean,
): Promise<StartFigures> {
  const startedAt = Date.now();
  const bot = await startBotProcess({
    path: '../../../build/run.js',
    args: ['main'],
    settings: {
      DATA_DIR: join(folder, 'data'),
      KNOWLEDGE_DIR: join(folder, 'articles'),
      QUESTIONS_PER_MINUTE: '0',
      LOG_LEVEL: 'info',
    },
    folder,
    profile: null,
  });
  try {
    await bot.measure({ collects: false, resets: true });
    // Whoever asks before is told that the articles are being read, which is no answer.
    const log = await untilSaid(join(folder, 'log'), articlesRead);
    const [{ person, channel } = undefinedAsker()] = createCrowd(bot.discord, 1);
    const times: number[] = [];
    for (const question of questions) {
      const askedAt = performance.now();
      await person.runs(channel, 'ask', { question });
      times.push(performance.now() - askedAt);
    }
    const { longestBlockMs, longestWorkMs, maxRssBytes } = await bot.measure();
    const blocks = changes ? await measureBlocks(bot, join(folder, 'articles')) : [];
    const [firstAnswerMs = Number.NaN, ...warm] = times;
    return {
      connectedSeconds: secondsUntil(log, 'connected to Discord', startedAt),
      readySeconds: secondsUntil(log, articlesRead, startedAt),
      firstAnswerMs,
      warmAnswerMs: median(warm),
      longestBlockMs,
      longestWorkMs,
      maxRssBytes,
      blocks,
    };
  } finally {
    await bot.stop();
  }
}

function undefinedAsker(): never {
  throw new Error('There is nobody to ask.');
}

const columns = [
  '',
  'kept',
  'connected s',
  'ready s',
  'first answer ms',
  'warm ms',
  'ratio',
  'longest block ms',
  'at work ms',
  'most RSS MB',
];

const restoreColumns = [
  ...['', 'kept', 'ready s', 'first answer ms', 'longest block ms', 'most RSS MB'],
];

function rowOf(files: number, kept: string, figures: StartFigures): string[] {
  const { connectedSeconds, readySeconds, firstAnswerMs, warmAnswerMs } = figures;
  return [
    `${files} files`,
    kept,
    ...[connectedSeconds, readySeconds, firstAnswerMs, warmAnswerMs].map(formatFigure),
    `${formatFigure(firstAnswerMs / warmAnswerMs)}×`,
    formatFigure(figures.longestBlockMs),
    formatFigure(figures.longestWorkMs),
    formatFigure(figures.maxRssBytes / 1e6),
  ];
}

await runBench({
  usage,
  options: {
    sizes: { type: 'string', default: '10,1000,10000' },
    added: { type: 'string', default: '16000' },
  },
  run: ({ sizes, added }) =>
    measure({ sizes: parseSizes(sizes), added: parseCount(added, '--added') }),
});
