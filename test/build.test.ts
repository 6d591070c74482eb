/** A source that changes in, what `npm start` and its like run of it out: never what was built before. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const entries = [
  'main',
  'ask',
  'import',
  'validate',
  'backup',
  'restore',
  'migrate',
  'articles/fetch/extract-process',
  'articles/formats/convert-process',
  'articles/worker/reader-thread',
  'library/extract-thread',
];

/** What `dist` is made of besides: a page is built as it is. */
const copied = [
  'build',
  'package.json',
  'package-lock.json',
  'src/language',
  'src/playground/openapi/openapi.json',
  'src/playground/page',
];

const say = (word: string) =>
  `console.log(${JSON.stringify(word)}, process.argv.slice(2).join());\n`;

/** A project of the same form, whose doors only say a word. */
function openProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of copied) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const entry of entries) writeSource(folder, entry, say('one'));
  return folder;
}

function writeSource(folder: string, entry: string, text: string): void {
  const path = join(folder, 'src', `${entry}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(folder: string, ...args: string[]) {
  const script = join(folder, 'build/run.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('builds what has never been built, and gives it its arguments', () => {
  const folder = openProject();
  expect(run(folder, 'ask', '--json', 'x')).toEqual({
    status: 0,
    stdout: 'one --json,x\n',
    stderr: '',
  });
});

it('runs what stands in the source now, even where the file looks older than before', () => {
  const folder = openProject();
  run(folder, 'ask');
  const { atime, mtime } = statSync(join(folder, 'src/ask.ts'));
  writeSource(folder, 'ask', say('two'));
  utimesSync(join(folder, 'src/ask.ts'), atime, new Date(mtime.getTime() - 60_000));
  expect(run(folder, 'ask').stdout).toBe('two \n');
});

it('runs nothing where the source cannot be built, and says so', () => {
  const folder = openProject();
  run(folder, 'ask');
  writeSource(folder, 'ask', 'console.log(;');
  const { status, stdout, stderr } = run(folder, 'ask');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('cannot be built');
});

it('builds nothing where only the times of the files have changed', () => {
  const folder = openProject();
  run(folder, 'ask');
  const built = statSync(join(folder, 'dist/ask.js')).mtimeMs;
  utimesSync(join(folder, 'src/ask.ts'), new Date(0), new Date(0));
  expect(run(folder, 'ask').stdout).toBe('one \n');
  expect(statSync(join(folder, 'dist/ask.js')).mtimeMs).toBe(built);
});

it('runs what was built where there is no source', () => {
  const folder = openProject();
  run(folder, 'ask');
  rmSync(join(folder, 'src'), { recursive: true });
  expect(run(folder, 'ask').stdout).toBe('one \n');
});

it.each([
  [[], 0, 'stdout'],
  [['--help'], 0, 'stdout'],
  [['asks'], 2, 'stderr'],
] as const)('lists every script that it starts where it is given %j', (args, code, screen) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const started = Object.values(scripts).flatMap(
    (script) => /build\/run\.js (\w+)$/u.exec(script)?.[1] ?? [],
  );
  const { status, [screen]: said } = run(openProject(), ...args);
  const listed = [...said.matchAll(/^ {2}(\w+) /gmu)].map(([, name]) => name);
  expect({ status, listed }).toEqual({ status: code, listed: started });
});
