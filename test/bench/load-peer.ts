/** The name of a library in, its adapter out, or nothing where the library is not installed. */
import type { Peer } from './peer.ts';

/** In the order of the tables: the name of a file in `peers/`, and the library's own. */
export const peerTitles = {
  footnote: 'Footnote',
  minisearch: 'MiniSearch',
  sqlite: 'SQLite FTS5',
  wink: 'wink-bm25',
  lunr: 'lunr',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
  'fuse-token': 'fuse.js, token search',
  'fuse-default': 'fuse.js, default',
} as const;

export type PeerName = keyof typeof peerTitles;

export const peerNames = Object.keys(peerTitles) as readonly PeerName[];

/** One sentence for the person whose libraries are missing. */
export const installHint =
  'Some libraries are not installed: `npm ci --prefix test/bench` installs those that are compared.';

/** Imported by a made-up name, so that a checkout without the libraries still type-checks. */
export async function loadPeer(name: PeerName): Promise<Peer> {
  const module: { readonly peer: Peer } = await import(`./peers/${name}.ts`);
  return module.peer;
}

/** Whether an error of `loadPeer` or `build` says that a package, or its native part, is absent. */
export function isNotInstalled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ERR_MODULE_NOT_FOUND' ||
    code === 'MODULE_NOT_FOUND' ||
    code === 'ERR_DLOPEN_FAILED' ||
    error.message.startsWith('Could not locate the bindings file')
  );
}
