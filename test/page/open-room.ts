/** Articles in, the page with the bot on it out, as `npm start` has it on a terminal. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { parseHere } from '../../src/articles/read/read-knowledge.ts';
import { parseConfig } from '../../src/config/config.ts';
import { extractHere } from '../../src/library/extract-part.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { openPage } from '../../src/open-page.ts';
import { createView } from '../../src/operator/view.ts';

export interface Room {
  readonly address: string;
  /** A copy of the articles, to be changed at will. */
  readonly folder: string;
  /** Ends everything; what went wrong with the bot meanwhile, and what it wrote of it. */
  close(): Promise<string[]>;
}

/** By default, how much slower than time the stand-in's clock goes: a machine that is busy makes the bot miss no deadline. */
const slowness = 20;

export const articles = fileURLToPath(new URL('../e2e/fixtures/articles', import.meta.url));

/** `clock`: the stand-in's, in Unix milliseconds. */
export async function openRoom(source = articles, clock = slowClock()): Promise<Room> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-articles-'));
  await cp(source, folder, { recursive: true });
  const { config } = parseConfig({ KNOWLEDGE_DIR: folder, LOG_LEVEL: 'warn' });
  const { library, knowledge } = await loadLibrary(folder, () => new Date());
  const log = new PassThrough();
  const view = createView();
  const lost: unknown[] = [];
  const page = await openPage({
    config,
    library,
    knowledge,
    parse: parseHere,
    extract: extractHere,
    readArticles: async () => {},
    logger: pino({ level: 'warn' }, log),
    metrics: null,
    view,
    open: false,
    notices: new PassThrough(),
    tell: () => {},
    onLost: (error) => lost.push(error),
    page: {
      port: 0,
      now: clock,
      answerLimitMs: 30_000,
    },
  });
  await page.online;
  return {
    address: page.address,
    folder,
    async close() {
      await page.stop();
      await rm(folder, { recursive: true });
      return [...lost.map(String), log.read()?.toString() ?? ''].filter(Boolean);
    },
  };
}

function slowClock(): () => number {
  const began = Date.now();
  return () => began + Math.floor((Date.now() - began) / slowness);
}
