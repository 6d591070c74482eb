/** Nothing in, tables out: what an answer on Discord takes beside the barest reply, and what haste and faults cost. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listDeeds } from './discord/deeds.ts';
import { endureFaults, endureOutages, learnAnswers } from './discord/measure-endurance.ts';
import { measureHaste } from './discord/measure-haste.ts';
import { type LoadedBot, measureLoad } from './discord/measure-load.ts';
import { measureMemory } from './discord/measure-memory.ts';
import { startFootnote, startPing } from './discord/start-bots.ts';
import {
  formatHaste,
  formatLoad,
  formatMemory,
  formatTolls,
  type LoadRow,
} from './discord/tables.ts';
import { parseChoices, parseCount } from './options.ts';
import { createRandom } from './random.ts';
import { runBench } from './run-bench.ts';

const parts = ['load', 'memory', 'haste', 'faults'] as const;

const usage = `npm run bench:discord -- [options]

The bot and a stand-in for Discord as two processes, beside a bot of discord.js that answers /ping.

  --parts A,B       only these tables (default ${parts.join(',')})
  --questions N     questions a round, of each bot and number at once (default 600)
  --rounds N        rounds in which the two take turns (default 3)
  --at-once A,B     how many ask at once (default 1,8,64,256)
  --memory N        questions over which memory is watched (default 6000; 20000 is telling)
  --mixed N         questions of all kinds while the network fails (default 3000; 60000 is telling)
  --profile DIR     write a profile of the bot's CPU there
  --help            this text`;

/** V8 compiles what it runs most, and that again, until then. */
const warmUpQuestions = 6_000;
const seed = 11;
/** Of those about the shipped articles, for the mixed ones: each is first asked when all is well. */
const everyNth = 4;
/** Of one person in haste: with so many mentions nobody else is to wait longer than 1 s. */
const hastyMentions = 300;

interface Options {
  readonly parts: readonly (typeof parts)[number][];
  readonly questionsPerRound: number;
  readonly rounds: number;
  readonly atOnce: readonly number[];
  readonly memory: number;
  readonly mixed: number;
  readonly profile: string | null;
}

async function measure(options: Options): Promise<void> {
  const { profile } = options;
  const questions = await readQuestions();
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const started: LoadedBot[] = [];
  const start = async (starting: Promise<LoadedBot>) => {
    const loaded = await starting;
    started.push(loaded);
    return loaded;
  };
  const asks = (part: (typeof parts)[number]) => options.parts.includes(part);
  try {
    const home = await mkdtemp(join(folder, 'footnote-'));
    const footnote = await start(startFootnote(home, { questions, limits: 'none', profile }));
    if (asks('load')) {
      const ping = await start(startPing(await mkdtemp(join(folder, 'ping-'))));
      await reportLoad(ping, footnote, options);
    }
    if (asks('memory')) await reportMemory(footnote, options.memory);
    if (asks('haste')) {
      const limited = { questions, limits: 'default', profile: null } as const;
      const place = await mkdtemp(join(folder, 'limited-'));
      await reportHaste(await start(startFootnote(place, limited)), questions, options);
    }
    if (asks('faults')) await reportEndurance(footnote, questions, options.mixed);
  } finally {
    for (const { bot } of started) await bot.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The questions that the tests ask about the shipped articles. */
async function readQuestions(): Promise<readonly string[]> {
  const set = JSON.parse(await readFile('test/fixtures/questions/digest.json', 'utf8'));
  return set.questions.map(({ question }: { readonly question: string }) => question);
}

async function reportLoad(
  ping: LoadedBot,
  footnote: LoadedBot,
  { atOnce, rounds, questionsPerRound }: Options,
): Promise<void> {
  const measureBoth = async (plan: Parameters<typeof measureLoad>[1]): Promise<LoadRow> => {
    const [ofPing, ofFootnote] = await measureLoad([ping, footnote], plan);
    if (!ofPing || !ofFootnote) throw new Error('Two bots were to be measured.');
    return { atOnce: plan.atOnce, ping: ofPing, footnote: ofFootnote };
  };
  for (const many of [1, 8]) {
    await measureBoth({ atOnce: many, rounds: 1, questionsPerRound: warmUpQuestions / 2 });
  }
  const rows: LoadRow[] = [];
  for (const many of atOnce) {
    console.error(`${many} at once`);
    rows.push(await measureBoth({ atOnce: many, rounds, questionsPerRound }));
  }
  console.log(`\n${formatLoad(rows)}`);
}

async function reportMemory(footnote: LoadedBot, questions: number): Promise<void> {
  console.error(`memory over ${questions} questions`);
  console.log(`\n${formatMemory(await measureMemory(footnote, questions))}`);
}

async function reportHaste(
  footnote: LoadedBot,
  questions: readonly string[],
  { rounds, questionsPerRound }: Options,
): Promise<void> {
  await measureLoad([footnote], { atOnce: 8, rounds: 1, questionsPerRound: warmUpQuestions / 2 });
  console.error('others beside one person in haste');
  const plan = { mentions: [0, hastyMentions], rounds, questionsPerRound, questions };
  console.log(`\n${formatHaste(await measureHaste(footnote, plan))}`);
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
  const rows = [
    { name: 'faults throughout', toll: faults },
    { name: 'outages of 2 s', toll: outages },
  ];
  console.log(`\n${formatTolls(rows)}`);
  for (const example of [...faults.examples, ...outages.examples]) console.error(example);
}

await runBench({
  usage,
  options: {
    parts: { type: 'string', default: parts.join(',') },
    questions: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    'at-once': { type: 'string', default: '1,8,64,256' },
    memory: { type: 'string', default: '6000' },
    mixed: { type: 'string', default: '3000' },
    profile: { type: 'string' },
  },
  run: (values) =>
    measure({
      parts: parseChoices(values.parts, parts, '--parts'),
      questionsPerRound: parseCount(values.questions, '--questions'),
      rounds: parseCount(values.rounds, '--rounds'),
      atOnce: values['at-once'].split(',').map((many) => parseCount(many, '--at-once')),
      memory: parseCount(values.memory, '--memory'),
      mixed: parseCount(values.mixed, '--mixed'),
      profile: values.profile ?? null,
    }),
});
