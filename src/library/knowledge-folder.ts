/** The knowledge folder in, its articles in the library out; and what changes there, again and again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import type { Problem } from '../articles/problem.ts';
import { compareArticles } from '../articles/read/compare-articles.ts';
import { glossaryFile } from '../articles/read/list-files.ts';
import type { Glossary as ReadGlossary } from '../articles/read/read-glossary.ts';
import {
  type KnownFiles,
  type ReadOptions,
  readKnowledge,
} from '../articles/read/read-knowledge.ts';
import { formatProblem, sayLost, sayNothingLeft } from '../articles/read/say-problems.ts';
import { FootnoteError } from '../error.ts';
import type { Article, Glossary } from '../model.ts';
import { type CachePlace, readCache, writeCache } from './cache/index-cache.ts';
import type { Change } from './live/group-changes.ts';
import type { LiveLibrary } from './live/live-library.ts';

export interface Reloaded {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Other words mean the same now; left out where they are those before. */
  readonly glossary?: true;
  /** Lines `file:line: message`. */
  readonly problems: readonly string[];
}

export interface KnowledgeFolder {
  /**
   * Puts what stands there on the library. The line says what was left out, null where nothing was.
   * Throws a FootnoteError `knowledge` where nothing usable is left.
   */
  open(): Promise<string | null>;
  /**
   * Reads what has changed since; where nothing usable is left, what was served stays. A call during
   * another is one with it, unless that has begun to read.
   */
  reload(): Promise<Reloaded>;
  /** What is wrong with the files as they are now. */
  problems(): readonly Problem[];
}

export interface KnowledgeParts extends Pick<ReadOptions, 'parse' | 'onProgress'> {
  readonly folder: string;
  readonly library: LiveLibrary;
  /** Where what was read is kept for the next start; null for nowhere. */
  readonly cache: CachePlace | null;
  /** How long after a change what was read is kept; a minute where it is left out. */
  readonly keptAfterMs?: number;
}

/** What changed in the last minute before a stop is read again at the next start. */
const defaultKeptAfterMs = 60_000;

export function createKnowledgeFolder(parts: KnowledgeParts): KnowledgeFolder {
  const { folder, library, cache, parse, onProgress, keptAfterMs = defaultKeptAfterMs } = parts;
  const inTurn = pLimit(1);
  let files: KnownFiles = new Map();
  let problems: readonly Problem[] = [];
  let glossary: ReadGlossary = { groups: [], problems: [] };
  let waiting: Promise<Reloaded> | undefined;
  let keeping: NodeJS.Timeout | undefined;

  async function read(keepsLast: boolean): Promise<Reloaded> {
    const options = { ...(parse && { parse }), ...(onProgress && { onProgress }) };
    const knowledge = await readKnowledge(folder, { ...options, known: files, keepsLast });
    const changesWords = keepsLast && (await rereadGlossary());
    problems = [...knowledge.problems, ...glossary.problems];
    const lines = problems.filter(({ isMinor }) => !isMinor).map(formatProblem);
    const words = changesWords ? { glossary: true as const } : {};
    if (knowledge.articles.length === 0)
      return { added: 0, changed: 0, removed: 0, ...words, problems: lines };
    const before = library.current().articles;
    const change = compareLibraries(before, knowledge.articles);
    await library.change(change);
    const isSame = files.size === knowledge.files.size && sameFiles(files, knowledge.files);
    files = knowledge.files;
    if (!isSame) await keep(keepsLast ? keptAfterMs : 0);
    const known = new Set(before.map(({ id }) => id));
    const added = change.added.filter(({ id }) => !known.has(id)).length;
    return {
      added,
      changed: change.added.length - added,
      removed: change.removed.length,
      ...words,
      problems: lines,
    };
  }

  /** For the next start. All of it is written, so that after a change others may follow first. */
  async function keep(afterMs: number): Promise<void> {
    if (!cache) return;
    clearTimeout(keeping);
    const write = () => writeCache(cache, { files, packed: library.pack() });
    if (afterMs === 0) return write();
    keeping = setTimeout(() => void inTurn(write), afterMs).unref();
  }

  /** Says whether it has changed; one that is broken as a whole stays as it was, with its problem. */
  async function rereadGlossary(): Promise<boolean> {
    const before = glossary.groups;
    const { groups, problems: ofGlossary } = await loadGlossary(folder);
    const isBroken = groups.length === 0 && ofGlossary.length > 0;
    glossary = { groups: isBroken ? before : groups, problems: ofGlossary };
    const isSame = isDeepStrictEqual(before, glossary.groups);
    if (!isSame) library.useGlossary(glossary.groups);
    return !isSame;
  }

  return {
    problems: () => problems,
    open: () =>
      inTurn(async () => {
        glossary = await loadGlossary(folder);
        const cached = cache && (await readCache(cache));
        if (cached) files = cached.files;
        await openLibrary(library, files, glossary.groups, cached?.packed);
        await read(false);
        if (library.current().articles.length > 0 && files.size > 0)
          return sayLost(problems, folder);
        throw new FootnoteError('knowledge', sayNothingLeft(problems, folder).join('\n'));
      }),
    reload: () => {
      waiting ??= inTurn(() => {
        waiting = undefined;
        return read(true);
      });
      return waiting;
    },
  };
}

/** With what was there when it was packed: what has changed since comes after. */
async function openLibrary(
  library: LiveLibrary,
  files: KnownFiles,
  glossary: Glossary,
  packed: unknown,
): Promise<void> {
  const { articles } = compareArticles([...files.values()].map(({ parsed }) => parsed));
  await library.open(articles, { glossary, packed });
}

/** Its reader is loaded where there is one: most folders have none. */
async function loadGlossary(folder: string): Promise<ReadGlossary> {
  if (!existsSync(join(folder, glossaryFile))) return { groups: [], problems: [] };
  const { readGlossary } = await import('../articles/read/read-glossary.ts');
  return readGlossary(folder);
}

function compareLibraries(before: readonly Article[], after: readonly Article[]): Required<Change> {
  const known = new Map(before.map((article) => [article.id, article]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter((article) => {
      const other = known.get(article.id);
      return other !== article && !isDeepStrictEqual(other, article);
    }),
    removed: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}

function sameFiles(before: KnownFiles, after: KnownFiles): boolean {
  return [...after].every(([path, { hash }]) => before.get(path)?.hash === hash);
}
