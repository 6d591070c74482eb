/**
 * Nothing in, an empty database out: of the server that TEST_DATABASE_URL names, else PostgreSQL's
 * own code in this process (PGlite), which takes few connections.
 */
import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pg_textsearch } from '@electric-sql/pglite-pg_textsearch';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import postgres from 'postgres';

export interface TestDatabase {
  readonly url: string;
  /** As many as it takes of one process. */
  readonly connections: number;
  close(): Promise<void>;
}

export const testServer = process.env['TEST_DATABASE_URL'];

export function openDatabase(): Promise<TestDatabase> {
  return testServer ? openOnServer(testServer) : openHere();
}

async function openOnServer(server: string): Promise<TestDatabase> {
  const name = `footnote_test_${randomUUID().replaceAll('-', '')}`;
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  await sql.unsafe(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    url: url.href,
    connections: 5,
    close: async () => {
      await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
      await sql.end();
    },
  };
}

async function openHere(): Promise<TestDatabase> {
  const db = keepQuestionsWhole(await PGlite.create({ extensions: { pg_trgm, pg_textsearch } }));
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 20 });
  await server.start();
  const address = server.getServerConn();
  return {
    url: `postgres://postgres@${address}/postgres`,
    connections: 1,
    close: async () => {
      await server.stop();
      await db.close();
    },
  };
}

/** Parse, Bind, Describe, Execute, Close and Flush, which a Sync ends. */
const partsOfQuestion = /^[PBDECH]$/;

/**
 * Its socket server (0.2.17) keeps to one client within a transaction only: others that wait would
 * come between the parts of a question, which share one session, and lose each other's portal.
 */
function keepQuestionsWhole(db: PGlite): PGlite {
  let isWithinQuestion = false;
  const execute = db.execProtocolRawStream.bind(db);
  const isInTransaction = db.isInTransaction.bind(db);
  db.execProtocolRawStream = async (message, options) => {
    isWithinQuestion = partsOfQuestion.test(String.fromCharCode(message[0] ?? 0));
    await execute(message, options);
  };
  db.isInTransaction = () => isWithinQuestion || isInTransaction();
  return db;
}
