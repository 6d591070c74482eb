/** Nothing in, tables out: what an answer on Discord takes beside the barest reply, and what faults cost. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBotProcess } from './discord/bot-process.ts';
import { createCrowd } from './discord/crowd.ts';
import { listDeeds } from './discord/deeds.ts';
import {
  endureFaults,
  endureOutages,
  learnAnswers,
  type Toll,
} from './discord/measure-endurance.ts';
import { type LoadedBot, type LoadFigures, measureLoad } from './discord/measure-load.ts';
import { measureMemory } from './discord/measure-memory.ts';
import { parseCount } from './options.ts';
import { createRandom } from './random.ts';
import { runBench } from './run-bench.ts';
import { formatFigure, formatTable } from './table.ts';

const usage = `npm run bench:discord -- [options]

The bot and a stand-in for Discord as two processes, beside a bot of discord.js that answers /ping.

  --questions N     questions a round, of each bot and number at once (default 600)
  --rounds N        rounds in which the two take turns (default 3)
  --at-once A,B     how many ask at once (default 1,8,64,256)
  --memory N        questions over which memory is watched (default 6000; 20000 is telling)
  --mixed N         questions of all kinds while the network fails (default 3000; 60000 is telling)
  --profile DIR     write a profile of the bot's CPU there
  --help            this text`;

const people = 256;
const warmUpQuestions = 2_000;
const seed = 11;
/** Of those about the shipped articles, for the mixed ones: each is first asked when all is well. */
const everyNth = 4;

interface Options {
  readonly questionsPerRound: number;
  readonly rounds: number;
  readonly atOnce: readonly number[];
  readonly memory: number;
  readonly mixed: number;
  readonly profile: string | null;
}

async function measure(options: Options): Promise<void> {
  const questions = await readQuestions();
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const started: BotProcess[] = [];
  const start = async (starting: Promise<LoadedBot>) => {
    const loaded = await starting;
    started.push(loaded.bot);
    return loaded;
  };
  try {
    const ping = await start(startPing(await mkdtemp(join(folder, 'ping-'))));
    const home = await mkdtemp(join(folder, 'footnote-'));
    const footnote = await start(startFootnote(home, questions, options.profile));
    await reportLoad([ping, footnote], options);
    await reportMemory(footnote, options.memory);
    await reportEndurance(footnote, questions, options.mixed);
  } finally {
    for (const bot of started) await bot.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The questions that the tests ask about the shipped articles. */
async function readQuestions(): Promise<readonly string[]> {
  const set = JSON.parse(await readFile('test/fixtures/questions/digest.json', 'utf8'));
  return set.questions.map(({ question }: { readonly question: string }) => question);
}

async function startPing(folder: string): Promise<LoadedBot> {
  const bot = await startBotProcess({
    path: 'ping-bot.js',
    args: [],
    settings: {},
    folder,
    profile: null,
  });
  const crowd = createCrowd(bot.discord, people);
  return { bot, crowd, ask: ({ person, channel }) => person.runs(channel, 'ping') };
}

async function startFootnote(
  folder: string,
  questions: readonly string[],
  profile: string | null,
): Promise<LoadedBot> {
  const settings = {
    DATA_DIR: join(folder, 'data'),
    KNOWLEDGE_DIR: 'knowledge',
    QUESTIONS_PER_MINUTE: '0',
  };
  // As `npm start` does.
  const script = { path: '../../../build/run.js', args: ['main'] };
  const bot = await startBotProcess({ ...script, settings, folder, profile });
  const crowd = createCrowd(bot.discord, people);
  const questionOf = (index: number) => questions[index % questions.length] ?? '';
  return {
    bot,
    crowd,
    ask: ({ person, channel }, index) =>
      person.runs(channel, 'ask', { question: questionOf(index) }),
  };
}

async function reportLoad(
  bots: readonly LoadedBot[],
  { atOnce, rounds, questionsPerRound }: Options,
): Promise<void> {
  for (const many of [1, 8]) {
    await measureLoad(bots, { atOnce: many, rounds: 1, questionsPerRound: warmUpQuestions / 2 });
  }
  const rows: string[][] = [];
  for (const many of atOnce) {
    console.error(`${many} at once`);
    const figures = await measureLoad(bots, { atOnce: many, rounds, questionsPerRound });
    rows.push(
      ...figures.map((one, i) => rowOf(i === 0 ? '/ping' : 'Footnote', many, one, figures[0])),
    );
  }
  console.log(`\n${formatTable(loadColumns, rows)}`);
}

const loadColumns = [
  '',
  'at once',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'a second',
  'n',
  'late',
  'p50 ratio',
  'p99 ratio',
  'CPU ratio',
];

/** The bare bot's figure is 1: the ratios say how many times as long Footnote takes. */
function rowOf(name: string, many: number, one: LoadFigures, base = one): string[] {
  return [
    name,
    String(many),
    ...[one.p50Ms, one.p99Ms, one.cpuMs].map(formatFigure),
    one.perSecond.toFixed(0),
    String(one.questions),
    String(one.lost),
    ...(['p50Ms', 'p99Ms', 'cpuMs'] as const).map(
      (key) => `${formatFigure(one[key] / base[key])}×`,
    ),
  ];
}

async function reportMemory(footnote: LoadedBot, questions: number): Promise<void> {
  console.error(`memory over ${questions} questions`);
  const { heapBefore, heapAfter, maxRssBytes } = await measureMemory(footnote, questions);
  const growth = 100 * (heapAfter / heapBefore - 1);
  const cells = [formatFigure(heapBefore / 1e6), formatFigure(heapAfter / 1e6)];
  console.log(
    `\n${formatTable(
      ['', 'questions', 'heap before MB', 'heap after MB', 'growth', 'most RSS MB'],
      [
        [
          'Footnote',
          String(questions),
          ...cells,
          `${growth.toFixed(1)} %`,
          formatFigure(maxRssBytes / 1e6),
        ],
      ],
    )}`,
  );
}

async function reportEndurance(
  { bot, crowd }: LoadedBot,
  questions: readonly string[],
  count: number,
): Promise<void> {
  const { discord } = bot;
  const deeds = listDeeds(
    questions.filter((_, i) => i % everyNth === 0),
    discord,
  );
  const endured = { discord, crowd, deeds, random: createRandom(seed) };
  console.error('what each deed shows when all is well');
  const answers = await learnAnswers(endured);
  console.error(`${count} mixed questions while the network fails`);
  const faults = await endureFaults(endured, answers, count, (done) =>
    console.error(`${done} of ${count}`),
  );
  console.error('outages');
  const outages = await endureOutages(endured, answers);
  console.log(
    `\n${formatTable(
      ['', 'asked', 'faults', 'lost', 'doubled', 'wrong'],
      [tollRow('faults throughout', faults), tollRow('outages of 2 s', outages)],
    )}`,
  );
  for (const example of [...faults.examples, ...outages.examples]) console.error(example);
}

const tollRow = (name: string, toll: Toll): string[] => [
  name,
  ...[toll.asked, toll.faults, toll.lost, toll.doubled, toll.wrong].map(String),
];

await runBench({
  usage,
  options: {
    questions: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    'at-once': { type: 'string', default: '1,8,64,256' },
    memory: { type: 'string', default: '6000' },
    mixed: { type: 'string', default: '3000' },
    profile: { type: 'string' },
  },
  run: (values) =>
    measure({
      questionsPerRound: parseCount(values.questions, '--questions'),
      rounds: parseCount(values.rounds, '--rounds'),
      atOnce: values['at-once'].split(',').map((many) => parseCount(many, '--at-once')),
      memory: parseCount(values.memory, '--memory'),
      mixed: parseCount(values.mixed, '--mixed'),
      profile: values.profile ?? null,
    }),
});
