/** Where things are kept in, the storage there out, with what other processes write in it. */
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import { unfinishedCopy } from './copy-kept.ts';
import { openStorage } from './open-storage.ts';
import type { KeptStorage } from './storage.ts';

export interface Place {
  readonly dataDir: string;
  /** Null where all is kept in the data folder. */
  readonly databaseUrl: string | null;
}

/** Throws a FootnoteError `configuration` where the place cannot be used. */
export async function openKept(
  { dataDir, databaseUrl }: Place,
  warn: (sentence: string) => void,
): Promise<KeptStorage> {
  if (databaseUrl === null)
    return { ...(await openStorage(dataDir, warn)), follow: async () => {} };
  // Loaded only where it is asked for.
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  return openPostgres(databaseUrl, { warn });
}

/** As `openKept`; throws where a move into it was broken off, so that half of it is there. */
export async function openWhole(
  place: Place,
  warn: (sentence: string) => void,
): Promise<KeptStorage> {
  const storage = await openKept(place, warn);
  if ((await storage.get(unfinishedCopy, z.unknown())) === undefined) return storage;
  await storage.close();
  throw new FootnoteError(
    'configuration',
    `A move into ${namePlace(place)} was broken off. Run npm run migrate again, the same way.`,
  );
}

/** As `openKept`; throws where a bot uses it. A data folder is never used by two programs. */
export async function openAlone(
  place: Place,
  warn: (sentence: string) => void,
): Promise<KeptStorage> {
  if (place.databaseUrl === null) return openKept(place, warn);
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  return openPostgres(place.databaseUrl, { warn, isAlone: true });
}

/** In words for the operator; the address itself holds a password. */
export function namePlace({ dataDir, databaseUrl }: Place): string {
  return databaseUrl === null ? `the data folder ${dataDir}` : 'the database of DATABASE_URL';
}
