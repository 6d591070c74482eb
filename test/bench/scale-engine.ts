/** A way to search and articles in, something that answers questions out, with what it took to make it. */
import { createKeepPassages } from '../../src/library/passages/keep-passages.ts';
import type { Article, Hit, Question } from '../../src/model.ts';
import { createEngine } from '../../src/search/engine.ts';
import { gather } from '../../src/search/gathered/gather.ts';
import { createIndex } from '../../src/search/index/index-articles.ts';
import { createSpellingAids } from '../../src/search/question/read-question.ts';
import { connect } from '../../src/storage/postgres/open-postgres.ts';
import { openPassages } from '../../src/storage/postgres/passages/open-passages.ts';

export interface ScaleEngine {
  search(question: Question, limit: number): Hit[] | Promise<Hit[]>;
  readonly ingestMs: number;
  /** In the database; null where there is none. */
  readonly storedBytes: number | null;
  close(): Promise<void>;
}

export function openEmbedded(articles: Iterable<Article>): ScaleEngine {
  const all = [...articles];
  const begun = performance.now();
  const engine = createEngine(all);
  return {
    search: (question, limit) => engine.search(question, { limit }),
    ingestMs: performance.now() - begun,
    storedBytes: null,
    close: async () => {},
  };
}

/** What is slow is to be seen, not given up. */
const patientMs = 60_000;
/** Articles taken in in one go: a hundred or so of a few passages each. */
const articlesOfGo = 500;

/** What an earlier run has left there is used as it is. */
export async function openPostgres(url: string, articles: Iterable<Article>): Promise<ScaleEngine> {
  const tables = await openPassages(url, { readLimitMs: patientMs });
  const keep = createKeepPassages({ tables, version: 'bench', pause: () => undefined });
  let ingestMs = 0;
  const takeIn = async (some: readonly Article[]): Promise<void> => {
    const begun = performance.now();
    await keep.takeIn(null, some);
    ingestMs += performance.now() - begun;
  };
  const sql = connect(url, 1);
  const [kept] = await sql<
    { passages: string }[]
  >`SELECT passages FROM footnote_owners WHERE name = ''`;
  if (Number(kept?.passages ?? 0) === 0) {
    let go: Article[] = [];
    for (const article of articles) {
      if (go.push(article) < articlesOfGo) continue;
      await takeIn(go);
      go = [];
    }
    await takeIn(go);
    // As it does by itself in a database that is used, after a while.
    await sql.unsafe('VACUUM ANALYZE').catch(() => {});
  }
  const [size] = await sql<
    { bytes: string }[]
  >`SELECT pg_database_size(current_database()) AS bytes`;
  await sql.end();
  const aids = createSpellingAids(createIndex([]));
  const source = tables.source(['']);
  return {
    search: async (question, limit) => {
      const options = { limit };
      const reader = await gather([{ question, options }], { source, aids, articleIds: () => [] });
      return reader.search(question, options);
    },
    ingestMs,
    storedBytes: Number(size?.bytes ?? 0),
    close: tables.close,
  };
}
