/** compose.scale.yaml in: whether its parts fit each other, the settings and compose.yaml out. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../src/config/config.ts';

const read = (name: string) => parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const { services, volumes, configs } = read('compose.scale.yaml');
const single = read('compose.yaml').services;

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly extends?: { readonly file: string; readonly service: string };
  readonly volumes: readonly string[];
  readonly depends_on?: object;
  readonly configs?: readonly { readonly source: string }[];
}
const all: readonly [string, Service][] = Object.entries(services);
const bots = all.filter(([, service]) => service.extends !== undefined);

it('runs the program of compose.yaml twice, each with a place of its own', () => {
  expect(bots).toHaveLength(2);
  for (const [, bot] of bots) {
    expect(bot.extends?.file).toBe('compose.yaml');
    expect(Object.keys(single)).toContain(bot.extends?.service);
  }
  expect(new Set(bots.flatMap(([, bot]) => bot.volumes)).size).toBe(2);
});

it('gives both one database and each its shards, all of them together', () => {
  const configured = bots.map(([, { environment }]) => {
    const env = Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{POSTGRES_PASSWORD:\?\}/u, 'secret'),
    ]);
    return parseConfig({ DISCORD_TOKEN: 'MTE5.GxYz.s3cr3t', ...Object.fromEntries(env) });
  });
  expect(configured.flatMap(({ warnings }) => warnings)).toEqual([]);
  const urls = new Set(configured.map(({ config }) => config.databaseUrl));
  expect(urls.size).toBe(1);
  const hosts = /@(.+)\//u.exec([...urls][0] ?? '')?.[1]?.split(',') ?? [];
  expect(hosts).toHaveLength(2);
  for (const host of hosts) expect(Object.keys(services)).toContain(host.split(':')[0]);
  const shards = configured.map(({ config }) => config.discord?.shards);
  expect(shards.flatMap((each) => each?.ids ?? []).sort()).toEqual([0, 1]);
  expect(new Set(shards.map((each) => each?.count))).toEqual(new Set([2]));
});

it('names nothing that it does not have', () => {
  for (const [name, service] of all) {
    for (const volume of service.volumes) {
      expect(Object.keys(volumes), name).toContain(volume.split(':')[0]);
    }
    for (const other of Object.keys(service.depends_on ?? {})) {
      expect(Object.keys(services), name).toContain(other);
    }
    for (const { source } of service.configs ?? []) {
      expect(Object.keys(configs), name).toContain(source);
    }
  }
});

it('waits for the standby before a write counts, by the name that it connects with', () => {
  const { content } = configs[services.primary.configs[0].source];
  const [, wanted = ''] =
    /ALTER SYSTEM SET synchronous_standby_names = '(\w+)'/u.exec(content) ?? [];
  expect(wanted).not.toBe('');
  expect(services.standby.command).toContain(`application_name=${wanted}"`);
  expect(services.primary.configs[0].target).toMatch(/^\/docker-entrypoint-initdb\.d\/.+\.sh$/u);
});

// The image gives the command's options also to the server that makes the database, before any standby connects.
it('says so by no option, and lets the standby wait for nobody once it is promoted', () => {
  expect(services.primary.command ?? '').not.toContain('synchronous_standby_names');
  expect(services.standby.command).toMatch(/exec postgres -c synchronous_standby_names='/u);
});

it('counts a server as well only where others reach it, and starts the bots after both', () => {
  for (const { healthcheck } of [services.primary, services.standby])
    expect(healthcheck.test.join(' ')).toContain('pg_isready --host 127.0.0.1');
  expect(services.standby.depends_on).toEqual({ primary: { condition: 'service_healthy' } });
  for (const [, bot] of bots)
    expect(bot.depends_on).toEqual({ standby: { condition: 'service_healthy' } });
});

it('puts the password, whatever is in it, into no address', () => {
  for (const [, { environment }] of bots) {
    expect(environment['DATABASE_URL']).not.toContain('$');
    expect(environment['PGPASSWORD']).toBe(services.primary.environment.POSTGRES_PASSWORD);
  }
});
