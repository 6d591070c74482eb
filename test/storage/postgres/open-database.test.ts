/** The database of the tests: whoever asks beside others is answered as by a server of its own. */
import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';

const database = await openDatabase();
const clients = Array.from({ length: 4 }, () =>
  postgres(database.url, { max: 1, onnotice: () => {} }),
);
afterAll(async () => {
  await Promise.all(clients.map((sql) => sql.end()));
  await database.close();
});

it('answers each of those who waited for another’s transaction with what they asked', async () => {
  const [first, ...others] = clients;
  const ask = (round: number) =>
    Promise.all(others.map((sql, index) => sql`SELECT ${10 * round + index}::int AS asked`));
  await ask(0);
  const waiting = await first?.begin(async (sql) => {
    await sql`SELECT 1`;
    const asked = ask(1);
    await sql`SELECT pg_sleep(0.1)`;
    return [asked];
  });
  const rows = await waiting?.[0];
  expect(rows?.map(([row]) => row?.['asked'])).toEqual([10, 11, 12]);
});
