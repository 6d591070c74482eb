/** SQLite FTS5 in memory, through better-sqlite3: BM25 in C. */
import Database from 'better-sqlite3';
import { createAnalysis } from '../analysis.ts';
import { fullText, type Peer } from '../peer.ts';

interface Row {
  readonly id: number;
  readonly rank: number;
}

export const peer: Peer = {
  settings: 'stems, stop words',
  scored: true,
  async build(passages, language) {
    const analysis = createAnalysis(language);
    const database = new Database(':memory:');
    // The stems come ready: its own stemmer, porter, is for English only.
    database.exec(
      `CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize='unicode61')`,
    );
    const insert = database.prepare('INSERT INTO passage(rowid, text) VALUES (?, ?)');
    database.transaction(() => {
      for (const [id, passage] of passages.entries()) {
        insert.run(id, analysis.terms(fullText(passage)).join(' '));
      }
    })();
    analysis.forget();
    const select = database.prepare<[string, number], Row>(
      'SELECT rowid AS id, rank FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?',
    );
    const pages = database.prepare<[], { bytes: number }>(
      'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
    );
    return {
      search(question, limit) {
        const terms = analysis.terms(question).map((term) => `"${term}"`);
        if (terms.length === 0) return [];
        return select
          .all(terms.join(' OR '), limit)
          .map(({ id, rank }) => ({ index: id, score: -rank }));
      },
      nativeBytes: () => pages.get()?.bytes ?? 0,
    };
  },
};
