/** A database in, the same behind a line that can be cut and mended out. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  readonly url: string;
  /** Breaks every connection and takes no new one. */
  cut(): void;
  /** Takes whatever comes and says nothing, as a server that was stopped in its tracks. */
  hang(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function openLine(database: string): Promise<Line> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let whole = true;
  let hanging = false;
  const server = createServer((near) => {
    if (!whole) return void near.destroy();
    if (hanging) return void sockets.add(near.on('error', () => {}));
    const far = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    whole = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    hang: () => {
      hanging = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      whole = true;
      hanging = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
