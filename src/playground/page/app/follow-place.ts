/** Who looks at what in, what the server says of it out: all there is at first, then each change, until it is ended. */
import type { Change } from '../wire.ts';

export interface Following {
  readonly take: (change: Change) => void;
  readonly opened: () => void;
  /** The server is gone; it is looked for again. */
  readonly lost: () => void;
}

const firstRetryMs = 1_000;
const lastRetryMs = 30_000;

/** A socket of its own: a browser allows a site few connections of the other kind, over all its tabs. */
export function followPlace(personId: string, placeId: string, following: Following): () => void {
  const address = new URL('feed', document.baseURI);
  address.protocol = 'ws:';
  address.search = `${new URLSearchParams({ as: personId, in: placeId })}`;
  let socket: WebSocket | undefined;
  let timer: number | undefined;
  let isEnded = false;
  const open = (retryMs: number): void => {
    let nextMs = retryMs;
    socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      nextMs = firstRetryMs;
      if (!isEnded) following.opened();
    });
    socket.addEventListener('message', ({ data }) => {
      if (!isEnded) following.take(JSON.parse(data) as Change);
    });
    socket.addEventListener('close', () => {
      if (isEnded) return;
      following.lost();
      timer = setTimeout(() => open(Math.min(2 * nextMs, lastRetryMs)), nextMs);
    });
  };
  open(firstRetryMs);
  return () => {
    isEnded = true;
    clearTimeout(timer);
    socket?.close();
  };
}
