/** Dockerfile, compose.yaml and docs/operate.md in: whether they fit each other and the tree out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../src/config/settings.ts';
import { exitCodes } from '../src/error.ts';
import { createMetrics } from '../src/operator/metrics.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const guide = read('docs/operate.md');
const compose = parse(read('compose.yaml'));
const known: readonly string[] = settingNames;

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** One list for each stage of the build. */
const stages = read('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .reduce<Instruction[][]>((found, line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.+)$/u.exec(line) ?? [];
    if (name === 'FROM') found.push([]);
    found.at(-1)?.push({ name, rest });
    return found;
  }, []);
const [build = [], final = []] = stages;

const restOf = (stage: readonly Instruction[], wanted: string) =>
  stage.filter(({ name }) => name === wanted).map(({ rest }) => rest);
const environment = Object.fromEntries(
  restOf(final, 'ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('='))),
);

/** The file that `node` runs, as it stands in the source. */
const sourceOf = (script: string) => script.replace(/^dist\/(.+)\.js$/u, 'src/$1.ts');

describe('Dockerfile', () => {
  it('has two stages of the Node that package.json asks for, and nothing unreadable', () => {
    expect(stages).toHaveLength(2);
    const least = Number(/\d+/u.exec(manifest.engines.node)?.[0]);
    for (const stage of stages) {
      const [from = ''] = restOf(stage, 'FROM');
      expect(Number(/^node:(\d+)-/u.exec(from)?.[1])).toBeGreaterThanOrEqual(least);
    }
    expect(stages.flat().filter(({ name }) => name === '')).toEqual([]);
  });

  it('copies what is there and not kept out', () => {
    const letIn = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = [...restOf(build, 'COPY'), ...restOf(final, 'COPY')].filter(
      (line) => !line.startsWith('--from'),
    );
    const sources = copied.flatMap((line) => line.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(4);
    for (const source of sources) {
      expect(existsSync(join(root, source)), source).toBe(true);
      expect(letIn).toContain(source);
    }
  });

  it('runs scripts that there are, and a program that is built', () => {
    const scripts = [
      ...restOf(build, 'RUN')
        .join(' ')
        .matchAll(/npm run ([\w:]+)/gu),
    ];
    expect(scripts.map(([, name = '']) => name)).toEqual(['build']);
    expect(Object.keys(manifest.scripts)).toContain('build');
    const [node, maps, script = ''] = JSON.parse(restOf(final, 'CMD')[0] ?? '[]');
    expect([node, maps]).toEqual(['node', '--enable-source-maps']);
    expect(sourceOf(script)).toBe('src/main.ts');
  });

  it('holds what the scripts of npm start', () => {
    const doors = ['start', 'ask', 'import', 'validate', 'backup', 'restore', 'migrate'];
    const places = restOf(final, 'COPY').flatMap((line) => line.split(' ').slice(-1));
    for (const door of doors) {
      const [, script = ''] =
        /^node --enable-source-maps (\S+)\.js /u.exec(manifest.scripts[door]) ?? [];
      expect(existsSync(join(root, `${script}.js`)), door).toBe(true);
      expect(places).toContain(script.split('/')[0]);
    }
  });

  it('runs as nobody of importance, with a health check on the port that it opens', () => {
    expect(restOf(final, 'USER')).toEqual(['node']);
    const after = final.slice(final.findIndex(({ name }) => name === 'USER'));
    expect(after.map(({ name }) => name)).not.toContain('RUN');
    const [check = ''] = restOf(final, 'HEALTHCHECK');
    const [node, , program = ''] = JSON.parse(check.slice(check.indexOf('[')));
    expect(node).toBe('node');
    expect(() => new Function(program)).not.toThrow();
    expect(program).toContain('/healthz');
    expect(environment['HTTP_PORT']).toMatch(/^\d+$/u);
  });

  it('sets settings that there are', () => {
    const names = Object.keys(environment).filter((name) => name !== 'NODE_ENV');
    expect(known).toEqual(expect.arrayContaining(names));
  });
});

describe('compose.yaml', () => {
  const { footnote } = compose.services;

  it('builds this folder and sets settings that there are, as the image has them', () => {
    expect(footnote.build).toBe('.');
    const { NODE_ENV: _, ...settings } = environment;
    expect(footnote.environment).toEqual(settings);
  });

  it('lets it write nothing but what it keeps', () => {
    expect(footnote.read_only).toBe(true);
    expect(footnote.cap_drop).toEqual(['ALL']);
    expect(footnote.security_opt).toEqual(['no-new-privileges:true']);
    const mounts = footnote.volumes.map((mount: string) => mount.split(':'));
    expect(mounts).toEqual([
      ['./knowledge', footnote.environment.KNOWLEDGE_DIR, 'ro'],
      ['data', footnote.environment.DATA_DIR],
    ]);
    expect(Object.keys(compose.volumes)).toEqual(['data']);
    expect(restOf(final, 'VOLUME')).toEqual([footnote.environment.DATA_DIR]);
  });
});

describe('docs/operate.md', () => {
  it('lists the exit codes that there are, and a unit that heeds them', () => {
    const own = Object.values(exitCodes).map(String);
    const listed = [...guide.matchAll(/^\| (\d+) \|.*\| (.+) \|$/gmu)];
    expect(listed.map(([, code]) => code)).toEqual(['0', '1', ...own]);
    expect(listed.filter(([, , again]) => again === 'no').map(([, code]) => code)).toEqual(own);
    expect(guide).toContain(`RestartPreventExitStatus=${own.join(' ')}`);
  });

  it('has a unit whose lines can be read and whose program is built', () => {
    const [, unit = ''] = /```ini\n([^`]+)```/u.exec(guide) ?? [];
    const lines = unit.split('\n').filter(Boolean);
    expect(lines.filter((line) => !/^(?:\[\w+\]|\w+=.+)$/u.test(line))).toEqual([]);
    const [, script = ''] =
      /^ExecStart=\/usr\/bin\/node --enable-source-maps (.+)$/mu.exec(unit) ?? [];
    expect(existsSync(join(root, sourceOf(script)))).toBe(true);
  });

  it('runs in the container what is built, as a service that there is', () => {
    const commands = [...guide.matchAll(/^docker compose (?:exec|run) (.+)$/gmu)];
    expect(commands.length).toBeGreaterThan(1);
    for (const [, line = ''] of commands) {
      const [, service = '', script = ''] = /(\w+) node (\S+)/u.exec(line) ?? [];
      expect(Object.keys(compose.services), line).toContain(service);
      expect(existsSync(join(root, sourceOf(script))), line).toBe(true);
    }
  });

  it('backs up and restores with programs that are built, in a folder that the container has', () => {
    const programs = [...guide.matchAll(/\bdist\/(\w+)\.js\b/gu)].map(([path]) => path);
    expect(programs).toEqual(expect.arrayContaining(['dist/backup.js', 'dist/restore.js']));
    for (const path of programs) expect(existsSync(join(root, sourceOf(path))), path).toBe(true);
    const inside = [...guide.matchAll(/^docker compose exec (\w+) node \S+ (\/\w+)\//gmu)];
    expect(inside.map(([, service, folder]) => [service, folder])).toEqual([
      ['footnote', compose.services.footnote.environment.DATA_DIR],
    ]);
  });

  it('names the metrics that there are', async () => {
    const nothing = { retries: 0, invalidRequests: 0, reconnects: 0, identifiesLeft: null };
    const index = { articles: 0, passages: 0, indexedAt: null, problems: 0, clash: null };
    const gateway = { gateway: false, shards: [], database: true };
    const metrics = createMetrics(() => ({ ...gateway, ...nothing, ...index }), Date.now);
    const text = await metrics.read();
    const names = [...text.matchAll(/^# TYPE (footnote_\w+)/gmu)].map(([, name]) => name);
    const named = [...guide.matchAll(/`(footnote_\w+)`/gu)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...names].sort());
  });
});
