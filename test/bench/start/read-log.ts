/** What a bot has logged in, when it said something out. */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const lookEveryMs = 20;

/** Since `startedAt`; NaN where it has not. The log has one JSON object a line, each with its time. */
export function secondsUntil(log: string, said: string, startedAt: number): number {
  const line = log.split('\n').find((each) => each.includes(`"msg":"${said}`));
  return line === undefined ? Number.NaN : (JSON.parse(line).time - startedAt) / 1000;
}

/** The log, once that stands in it: as long as that takes. */
export async function untilSaid(path: string, said: string): Promise<string> {
  for (;;) {
    const log = await readFile(path, 'utf8');
    if (!Number.isNaN(secondsUntil(log, said, 0))) return log;
    await wait(lookEveryMs);
  }
}
