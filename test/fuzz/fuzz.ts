/** `npm run fuzz`: a seed and a time in, what does not hold on hostile input out; exit code 1 where anything was found. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FuzzMessage, FuzzOrder } from './fuzz-process.ts';

const usage = `npm run fuzz -- [options]

  --seed N      begin with this seed (default: one by chance, which is printed)
  --minutes M   how long (default 5)
  --only NAME   only this part; may be given several times: questions, custom ids, documents, files,
                pages, gateway payloads
  --help        this text`;

/** An input that is not done with by then never will be. */
const hangMs = 30_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(`${usage}\n`);
else
  process.exitCode = await fuzz(
    Number(values.seed ?? Date.now() % 1_000_000),
    Number(values.minutes),
  );

/** The exit code. */
async function fuzz(seed: number, minutes: number): Promise<number> {
  const end = Date.now() + minutes * 60_000;
  const runs = new Map<string, number>();
  let findings = 0;
  print(`seed ${seed}, ${minutes} minutes`);
  for (let next = seed; Date.now() < end; ) {
    const hung = await runProcess({ seed: next, names: values.only }, end, (message) => {
      const { target } = message;
      if (message.kind === 'begins') runs.set(target, (runs.get(target) ?? 0) + 1);
      else if (message.finding) {
        findings++;
        const { seed: at, problem, input } = message.finding;
        print(`\n${target}, seed ${at}: ${problem}\n${input}`);
      }
    });
    if (!hung) break;
    findings++;
    print(`\n${hung.target}, seed ${hung.seed}: not done within ${hangMs / 1000} s\n${hung.input}`);
    next = hung.seed + 1;
  }
  const counts = [...runs].map(([name, count]) => `${count} ${name}`).join(', ');
  print(`\n${counts}: ${findings === 0 ? 'all holds' : `${findings} to mend`}`);
  return findings === 0 ? 0 : 1;
}

type Began = Extract<FuzzMessage, { kind: 'begins' }>;

/** What it could not get through; undefined where the time is over. */
function runProcess(
  order: FuzzOrder,
  end: number,
  onMessage: (message: FuzzMessage) => void,
): Promise<Began | undefined> {
  const script = fileURLToPath(new URL('fuzz-process.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(order)]);
  return new Promise((resolve, reject) => {
    let began: Began | undefined;
    let watch: NodeJS.Timeout | undefined;
    const finish = (hung: Began | undefined): void => {
      clearTimeout(watch);
      clearTimeout(over);
      child.removeAllListeners('exit').on('exit', () => resolve(hung));
      child.kill('SIGKILL');
    };
    const over = setTimeout(() => finish(undefined), Math.max(end - Date.now(), 0));
    child.on('error', reject).on('exit', () => reject(new Error('The process of the run ended.')));
    child.on('message', (message: FuzzMessage) => {
      clearTimeout(watch);
      onMessage(message);
      if (message.kind === 'ended') return;
      began = message;
      watch = setTimeout(() => finish(began), hangMs);
    });
  });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
