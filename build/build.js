/** The source in, the JavaScript that `npm start` and the other scripts run out, with its source maps, in `dist`. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** What is started by itself: the doors, and what runs beside them. All lie side by side in `dist`. */
const entries = [
  'src/main.ts',
  'src/ask.ts',
  'src/import.ts',
  'src/validate.ts',
  'src/backup.ts',
  'src/restore.ts',
  'src/migrate.ts',
  'src/articles/fetch/extract-process.ts',
  'src/articles/formats/convert-process.ts',
  'src/articles/worker/reader-thread.ts',
  'src/library/extract-thread.ts',
  'src/language/languages.ts',
  'src/playground/page/bundle-page.ts',
];

/** Left in `node_modules`: what only some doors need, or reads files of its own. */
const external = [
  '@mozilla/readability',
  'classic-level',
  'defuddle',
  'ajv',
  'discord.js',
  'eld',
  'esbuild',
  'fflate',
  'linkedom',
  'mammoth',
  'open',
  'pino',
  'postgres',
  'prom-client',
  'tsx',
  'undici',
  'unpdf',
  'ws',
];

/** What was built from older source may still be read by a process that runs: for so long it stays. */
const keptDays = 30;

/** Beside what was built: what it was built from. */
const stampPath = join(dist, 'built-from.json');

/** Names, sizes and times first: reading every file takes ten times as long. */
export function isCurrent() {
  const sources = listSources();
  if (sources.length === 0) return true;
  const stamp = readStamp();
  if (stamp.looks === hashLooks(sources)) return true;
  return stamp.content === hashContent(sources);
}

/** Nothing where there is no source, as in a container that holds what was built of it. */
export async function build() {
  const sources = listSources();
  if (sources.length === 0) return;
  const stamp = { looks: hashLooks(sources), content: hashContent(sources) };
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    external,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir: 'dist',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    sourcemap: true,
    sourcesContent: false,
    // What is kept of articles on the disk is of this very program: see build-id.ts.
    define: { FOOTNOTE_BUILD: JSON.stringify(stamp.content) },
    // Packages that were not written as ES modules expect it.
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
    logLevel: 'warning',
    write: false,
  });
  writeAll(outputFiles);
  await writeKnownPairs();
  await writePage();
  replaceFile(stampPath, JSON.stringify(stamp));
}

/** Entries last: who starts meanwhile finds everything that they need. */
function writeAll(files) {
  mkdirSync(dist, { recursive: true });
  mkdirSync(join(dist, 'concepts'), { recursive: true });
  const concepts = join(root, 'src/language/concepts');
  for (const name of readdirSync(concepts)) {
    replaceFile(join(dist, 'concepts', name), readFileSync(join(concepts, name)));
  }
  const openapi = join(root, 'src/playground/openapi/openapi.json');
  replaceFile(join(dist, 'openapi.json'), readFileSync(openapi));
  const names = new Set(entries.map((path) => basename(path, '.ts')));
  const isEntry = ({ path }) => names.has(basename(path).split('.')[0]);
  for (const { path, contents } of files.filter((file) => !isEntry(file)))
    replaceFile(path, contents);
  for (const { path, contents } of files.filter(isEntry)) replaceFile(path, contents);
  removeOld(new Set(files.map(({ path }) => basename(path))));
}

/**
 * eld with the letter pairs of the languages that Footnote knows: those of all sixty take a tenth of a second
 * to read and 23 MB. What it says of a language does not depend on others.
 */
async function writeKnownPairs() {
  const { build } = await import('esbuild');
  const { knownLanguages } = await import('../dist/languages.js');
  const entry = import.meta.resolve('eld/extrasmall');
  const { ngramsData } = await import(new URL('../ngrams/extrasmall.js', entry).href);
  const known = new Set(
    Object.entries(ngramsData.languages)
      .filter(([, code]) => knownLanguages.has(code))
      .map(([id]) => id),
  );
  const pairs = Object.entries(ngramsData.ngrams).flatMap(([pair, counts]) => {
    const kept = Object.entries(counts).filter(([id]) => known.has(id));
    return kept.length > 0 ? [[pair, Object.fromEntries(kept)]] : [];
  });
  const json = JSON.stringify({ ...ngramsData, ngrams: Object.fromEntries(pairs) });
  const ofKnown = {
    name: 'pairs of known languages',
    setup: ({ onLoad }) =>
      onLoad({ filter: /ngrams[/\\]extrasmall\.js$/ }, () => ({
        contents: `export const ngramsData = JSON.parse(${JSON.stringify(json)})`,
      })),
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: "export { eld } from 'eld/extrasmall'", resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [ofKnown],
    write: false,
  });
  replaceFile(join(dist, 'known-pairs.js'), outputFiles[0].contents);
}

/** By the page's own bundler, which a start from the sources uses too. */
async function writePage() {
  const { bundlePage } = await import('../dist/bundle-page.js');
  mkdirSync(join(dist, 'page'), { recursive: true });
  const files = await bundlePage(join(root, 'src/playground/page/app/'));
  for (const [name, bytes] of files) replaceFile(join(dist, 'page', name), bytes);
}

/** Whole or not at all: several may build at once. */
function replaceFile(path, contents) {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, contents);
  renameSync(part, path);
}

function removeOld(kept) {
  const oldest = Date.now() - keptDays * 86_400_000;
  for (const { name } of readdirSync(dist, { withFileTypes: true }).filter((each) =>
    each.isFile(),
  )) {
    const path = join(dist, name);
    if (
      !kept.has(name) &&
      path !== stampPath &&
      (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest
    ) {
      rmSync(path, { force: true });
    }
  }
}

/** All that `dist` is made of; none where the source is not here. */
function listSources() {
  try {
    const names = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
    const sources = names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath ?? each.path, each.name));
    return [...sources.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  } catch {
    return [];
  }
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8'));
  } catch {
    return {};
  }
}

function hashLooks(paths) {
  const looks = paths.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  });
  return hash(looks.join('\n'));
}

function hashContent(paths) {
  return hash(
    paths.map((path) => `${path.slice(root.length)} ${hash(readFileSync(path))}`).join('\n'),
  );
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}

// Run by `npm run build` and by npm itself after `npm ci`.
if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
