/** A bot's script and a stand-in for Discord in, the bot as a process of its own out, with what it uses. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Playground,
  type Sharding,
  startPlayground,
} from '../../../src/playground/playground.ts';

/** What `probe.js` answers. */
export interface ProcessFigures {
  /** Of all its threads since it started. */
  readonly cpuMs: number;
  /** Alive after a full collection, buffers outside of the heap included; null where none was asked for. */
  readonly heapBytes: number | null;
  /** The most that it has had at once. */
  readonly maxRssBytes: number;
  /** The longest that nothing else had its turn since the bot was connected. */
  readonly longestBlockMs: number;
  /** Of the longest block since the last reset, what this process was at work: all its threads together. */
  readonly longestWorkMs: number;
}

export interface ProbeRequest {
  readonly collects: boolean;
  /** The longest block is counted anew from here on. */
  readonly resets?: boolean;
}

export interface BotScript {
  /** Relative to this folder, plain JavaScript. */
  readonly path: string;
  readonly args: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  /** Where its log goes. */
  readonly folder: string;
  /** Where a profile of its CPU goes when it ends; null for none. */
  readonly profile: string | null;
  /** Where it connects to; a stand-in of its own, which ends with it, where it is left out. */
  readonly discord?: Playground;
  /** Whether it can be asked: connected and its commands registered, where it is left out. */
  readonly isReady?: (discord: Playground) => boolean;
}

/** A bot that is connected, its commands registered, and the stand-in that it is connected to. */
export interface BotProcess {
  readonly discord: Playground;
  /** `collects`: after a full collection of the heap, which takes a moment. */
  measure(request?: ProbeRequest): Promise<ProcessFigures>;
  /** Ends both; what the bot logged as a warning or worse. */
  stop(): Promise<readonly string[]>;
}

const token = 'MTAwMDAwMDAwMDAwMDAwMDAw.GxYzAb.n0t-a-real-t0ken-but-the-benchs-own';
const startLimitMs = 600_000;
/** A message may be answered for 30 s. */
const answerLimitMs = 35_000;
/** pino's `warn` and above. */
const warning = /"level":[4-6]0/u;

export const startStandIn = (sharding?: Sharding): Promise<Playground> =>
  startPlayground({ token, limitMs: answerLimitMs, ...(sharding && { sharding }) });

const isRegistered = ({ gateway, store }: Playground): boolean =>
  gateway.connected() > 0 && store.commands.size > 0;

/** Rejects with what it logged where it ends before it is ready. */
export async function startBotProcess(script: BotScript): Promise<BotProcess> {
  const discord = script.discord ?? (await startStandIn());
  const log = join(script.folder, 'log');
  const child = await startChild(script, log, discord.apiUrl);
  const ended = once(child, 'exit').then(async ([code, signal]) => {
    throw new Error(`The bot ended with ${code ?? signal}:\n${await readFile(log, 'utf8')}`);
  });
  ended.catch(() => {});
  void discord.online().then(
    () => child.send({ watches: true }),
    () => {},
  );
  const { isReady = isRegistered } = script;
  const ready = () => (isReady(discord) ? true : undefined);
  await Promise.race([discord.until(ready, 'the bot', { limitMs: startLimitMs }), ended]);
  return {
    discord,
    async measure(request = { collects: false }) {
      const reply = once(child, 'message');
      child.send(request);
      const [figures] = (await Promise.race([reply, ended])) as [ProcessFigures];
      return figures;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended.catch(() => {});
      if (script.discord === undefined) await discord.close();
      const lines = (await readFile(log, 'utf8')).split('\n');
      return lines.filter((line) => warning.test(line));
    },
  };
}

/** Its log goes to a file: a pipe that this busy process is slow to read would hold the bot up. */
async function startChild(
  { path, args, settings, profile }: BotScript,
  log: string,
  apiUrl: string,
): Promise<ChildProcess> {
  const { PATH = '' } = process.env;
  const probe = new URL('probe.js', import.meta.url).href;
  const output = await open(log, 'w');
  const child = fork(fileURLToPath(new URL(path, import.meta.url)), [...args], {
    env: { PATH, DISCORD_TOKEN: token, DISCORD_API: apiUrl, ...settings },
    stdio: ['ignore', output.fd, output.fd, 'ipc'],
    execArgv: [
      ...['--enable-source-maps', '--import', probe, '--expose-gc'],
      ...(profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    ],
  });
  await once(child, 'spawn');
  await output.close();
  return child;
}
