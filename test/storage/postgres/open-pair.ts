/** PostgreSQL's own programs in, a primary and the standby that its writes wait for out, on free ports of the loopback. */
import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { findPort } from '../../e2e/find-port.ts';

const run = promisify(execFile);

/** The user "nobody": PostgreSQL refuses to run as root. */
const nobody = 65_534;

export interface Pair {
  /** Of both, the primary first. */
  readonly url: string;
  /** The primary is gone at once, as with its machine; the standby takes its place. */
  failOver(): Promise<void>;
  close(): Promise<void>;
}

export async function openPair(): Promise<Pair> {
  const home = await mkdtemp(join(tmpdir(), 'footnote-pair-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(home, nobody, nobody);
  const as = isRoot ? { uid: nobody, gid: nobody } : {};
  const program = (name: string, args: readonly string[]) =>
    run(name, [...args], { cwd: home, ...as });
  const [primary, standby] = [join(home, 'primary'), join(home, 'standby')];
  const [one, two] = [await findPort(), await findPort()];
  const control = (folder: string, ...args: readonly string[]) =>
    program('pg_ctl', ['--pgdata', folder, '--wait', '--log', `${folder}.log`, ...args]);
  const start = (folder: string, port: number) =>
    control(folder, '--options', `-p ${port} -h 127.0.0.1 -k ${home}`, 'start');
  const stop = (folder: string) => control(folder, '--mode', 'immediate', 'stop');

  const trust = ['--username', 'footnote', '--auth', 'trust', '--encoding', 'UTF8', '--no-locale'];
  await program('initdb', ['--pgdata', primary, ...trust]);
  await start(primary, one);
  const source = `host=127.0.0.1 port=${one} user=footnote application_name=standby`;
  const copy = ['--pgdata', standby, '--write-recovery-conf', '--dbname', source];
  await program('pg_basebackup', copy);
  await start(standby, two);
  const sql = postgres(`postgres://footnote@127.0.0.1:${one}/postgres`, { max: 1 });
  await sql`ALTER SYSTEM SET synchronous_standby_names = 'standby'`;
  await sql`SELECT pg_reload_conf()`;
  await sql.end();
  return {
    url: `postgres://footnote@127.0.0.1:${one},127.0.0.1:${two}/postgres`,
    failOver: async () => {
      await stop(primary);
      await control(standby, 'promote');
    },
    close: async () => {
      await stop(standby).catch(() => {});
      await stop(primary).catch(() => {});
      await rm(home, { recursive: true });
    },
  };
}
