/** Where things are kept in, the storage there out, with what other processes write in it. */
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

/** In words for the operator; the address itself holds a password. */
export function namePlace({ dataDir, databaseUrl }: Place): string {
  return databaseUrl === null ? `the data folder ${dataDir}` : 'the database of DATABASE_URL';
}
