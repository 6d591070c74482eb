/** compose.scale.yaml and PostgreSQL's own programs in, what the image's entrypoint makes of them at its first start out. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { appendFile, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { openPostgres } from '../../../src/storage/postgres/open-postgres.ts';
import { findPort } from '../../e2e/find-port.ts';
import { testServer } from './open-database.ts';

const file = readFileSync(new URL('../../../compose.scale.yaml', import.meta.url), 'utf8');
const { services, configs } = parse(file.replaceAll('$$', '$'));
const { primary, standby, one } = services;

const run = promisify(execFile);
/** The user "nobody": PostgreSQL refuses to run as root. */
const nobody = 65_534;
const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
/** In an address each of these would have to be written otherwise. */
const password = "p@s:s/w#o'r?d% $1";

async function openHome() {
  const home = await mkdtemp(join(tmpdir(), 'footnote-image-'));
  if (as.uid !== undefined) await chown(home, nobody, nobody);
  const program = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
    run(name, [...args], { cwd: home, env: { ...process.env, PGHOST: home, ...env }, ...as });
  return { home, program };
}

/** Resolves with the server's process once it takes connections that read. */
async function startStandby(command: string, folder: string, port: number): Promise<ChildProcess> {
  const [, , script = ''] = /^(bash -c) '(.+)'\s*$/su.exec(command) ?? [];
  const env = { ...process.env, PGDATA: folder, PGPORT: String(port), PGPASSWORD: password };
  const server = spawn('bash', ['-c', script], { env, ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: server.stderr })) {
    if (line.includes('ready to accept read-only connections')) break;
  }
  server.stderr.resume();
  return server;
}

// Where a server is at hand, so are its programs.
it.runIf(testServer)(
  'makes its database, lets the standby in, waits for it, and can lose the primary',
  async () => {
    const { home, program } = await openHome();
    const [folder, copy] = [join(home, 'primary'), join(home, 'standby')];
    const [port, otherPort] = [await findPort(), await findPort()];
    const env = { PGPORT: String(port), PGPASSWORD: password };
    const options: string[] = (primary.command ?? 'postgres').split(' ').slice(1);
    const control = (...args: string[]) =>
      program('pg_ctl', ['--pgdata', folder, '--wait', ...args]);
    const start = (...more: string[]) =>
      control('--log', `${folder}.log`, '-o', [...options, '-p', port, ...more].join(' '), 'start');
    const [, ready = '', ...isReady]: string[] = primary.healthcheck.test;
    const check = () => program(ready, isReady, env);
    onTestFinished(async () => {
      await control('--mode', 'immediate', 'stop').catch(() => {});
      await rm(home, { recursive: true });
    });

    await writeFile(join(home, 'password'), password, { mode: 0o644 });
    const secure = [
      '--auth-local',
      'trust',
      '--auth-host',
      'scram-sha-256',
      '--pwfile',
      'password',
    ];
    await program('initdb', [
      '--pgdata',
      folder,
      '--username',
      'footnote',
      '--no-locale',
      ...secure,
    ]);
    await appendFile(
      join(folder, 'postgresql.conf'),
      `listen_addresses = '127.0.0.1'\nunix_socket_directories = '${home}'\n`,
    );

    await start('-c', 'listen_addresses=');
    await program(
      'psql',
      ['-U', 'footnote', '-d', 'postgres', '-c', 'CREATE DATABASE footnote'],
      env,
    );
    const named = { POSTGRES_USER: 'footnote', POSTGRES_DB: 'footnote', PGDATA: folder, ...env };
    for (const { source } of primary.configs)
      await program('bash', ['-euc', configs[source].content], named);
    await expect(check()).rejects.toThrow();
    await control('--mode', 'fast', 'stop');
    await start();
    await check();

    const source = `host=127.0.0.1 port=${port}`;
    const command = standby.command.replace('host=primary', source);
    const second = await startStandby(command, copy, otherPort);
    onTestFinished(async () => {
      if (second.exitCode === null && second.kill('SIGINT')) await once(second, 'exit');
    });
    vi.stubEnv('PGPASSWORD', password);
    const url = one.environment.DATABASE_URL.replace('primary:5432', `127.0.0.1:${port}`);
    const storage = await openPostgres(url.replace('standby:5432', `127.0.0.1:${otherPort}`), {
      warn: () => {},
    });
    onTestFinished(() => storage.close());
    await storage.set('before', 1);
    const sql = postgres(`postgres://footnote@127.0.0.1:${port}/footnote`, { max: 1 });
    expect(await sql`SELECT application_name, sync_state FROM pg_stat_replication`).toEqual([
      { application_name: 'standby', sync_state: 'sync' },
    ]);
    await sql.end();

    await control('--mode', 'immediate', 'stop');
    await program('pg_ctl', ['--pgdata', copy, '--wait', 'promote']);
    await storage.set('after', 2);
    expect(await storage.get('before', z.number())).toBe(1);
  },
);
