/** A folder in; the number of each round of writes that is on the disk out, until the process is killed. */
import { openStorage } from '../../src/storage/open-storage.ts';

const storage = await openStorage(process.argv[2] ?? '', () => {});
for (let round = 1; ; round++) {
  const value = { round, filler: `${round}`.padEnd(50_000, 'x') };
  const writes = Array.from({ length: 20 }, (_, i) => storage.set(`crash/${i}`, value));
  await Promise.all(writes);
  process.stdout.write(`${round}\n`);
}
