/** A server and the address that the settings name in, the port it listens on out. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FootnoteError } from './error.ts';

export interface Listening {
  readonly port: number;
  /** Whoever still waits for an answer gets none. */
  close(): void;
}

export interface Address {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * `setting` is the one that names the port, `remedy` what to do where it is taken.
 * Throws a FootnoteError `configuration` where it may not listen there.
 */
export async function listen(
  server: Server,
  { host, port }: Address,
  { setting, remedy }: { readonly setting: string; readonly remedy: string },
): Promise<Listening> {
  try {
    const listening = once(server, 'listening');
    server.listen(port, host);
    await listening;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new FootnoteError(
      'configuration',
      `Nothing can listen on HTTP_HOST and ${setting} (${host}, ${port}): ${reason}. ${remedy}`,
      error,
    );
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
