/** The name of a library and a size in, a child process out that can be asked to build and to search. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PeerName } from './load-peer.ts';
import type { SpeedReply, SpeedRequest } from './speed-protocol.ts';

export interface SpeedProcess {
  readonly name: PeerName;
  /** One request at a time; a child that dies answers `failed`. */
  request(request: SpeedRequest): Promise<SpeedReply>;
  stop(): void;
}

/** Heap for a million passages and for the hungriest library at 100,000. */
const heapMb = 12_000;

/** Resolves when the child has its text, or with the failure that kept it from starting. */
export async function startSpeedProcess(
  name: PeerName,
  passages: number,
): Promise<SpeedProcess | (SpeedReply & { kind: 'failed' })> {
  const child = fork(
    fileURLToPath(new URL('speed-worker.ts', import.meta.url)),
    [name, `${passages}`],
    {
      execArgv: ['--import', 'tsx', '--expose-gc', `--max-old-space-size=${heapMb}`],
    },
  );
  const ready = await nextReply(child);
  if (ready.kind === 'failed') {
    child.kill();
    return ready;
  }
  return {
    name,
    async request(request) {
      if (!child.connected) return ended('');
      const reply = nextReply(child);
      child.send(request);
      return reply;
    },
    stop: () => void child.kill(),
  };
}

async function nextReply(child: ChildProcess): Promise<SpeedReply> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([reply]: SpeedReply[]) => reply ?? ended('')),
      once(child, 'exit', { signal }).then(([code, by]) => ended(` (${code ?? by})`)),
    ]);
  } finally {
    stop.abort();
  }
}

function ended(how: string): SpeedReply {
  return { kind: 'failed', installed: true, message: `its process ended${how}` };
}
