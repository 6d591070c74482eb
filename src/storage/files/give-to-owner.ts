/** A folder and something in it in, the owner of the folder as the owner of all of it out. */
import { lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What root makes in the folder of a service, by a restored backup for one, the service could not open. For
 * anybody else nothing changes: their files are theirs.
 */
export async function giveToOwner(folder: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  if (uid === 0) return;
  await lchown(path, uid, gid);
  const within = await readdir(path).catch(() => []);
  for (const name of within) await lchown(join(path, name), uid, gid);
}
