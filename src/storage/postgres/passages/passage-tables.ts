/** A connection to PostgreSQL in; articles taken in and let go there, and a source of their passages, out. */
import type { Sql } from 'postgres';
import type { LanguageCode, Passage } from '../../../model.ts';
import type { DescribedArticles } from '../../../search/gathered/describe-articles.ts';
import type { PassageSource } from '../../../search/gathered/passage-source.ts';
import type { Patience } from '../patience.ts';
import { findPassages } from './find-passages.ts';
import { isKept, lookUpWords } from './look-up-words.ts';
import type { PassageSchema } from './migrate-passages.ts';
import { writeDocument } from './write-document.ts';

/** One version of an article, as it is kept. */
export interface KeptArticle {
  /** The database's own number. */
  readonly no: string;
  readonly id: string;
  readonly hash: string;
}

export interface NewArticle {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly language: LanguageCode;
  readonly passages: number;
}

/** Articles of one owner, with what is counted of all of them together. */
export interface Batch {
  readonly articles: readonly NewArticle[];
  readonly described: DescribedArticles;
}

/** By owner: a server's id, or '' for the articles that all share. */
export interface PassageTables {
  /** All of them, or those of these ids. */
  list(owner: string, ids?: readonly string[]): Promise<readonly KeptArticle[]>;
  /** Those that nobody has said to need for so long. */
  listForgotten(owner: string, minutes: number): Promise<readonly KeptArticle[]>;
  /** This process needs them: nobody else lets them go for being old. */
  markSeen(owner: string, articles: readonly KeptArticle[]): Promise<void>;
  /** False, and nothing done, where another process was faster with one of them. */
  takeIn(owner: string, batch: Batch): Promise<boolean>;
  /** Their texts, to be counted out by. */
  read(article: KeptArticle): Promise<readonly Passage[]>;
  readHead(
    article: KeptArticle,
  ): Promise<{ readonly title: string; readonly language: LanguageCode } | undefined>;
  /** False, and nothing done, where another process was faster with one of them. */
  letGo(
    owner: string,
    articles: readonly KeptArticle[],
    described: DescribedArticles,
  ): Promise<boolean>;
  /** After many were taken in: nothing has to be sorted in while somebody asks. */
  settle(): Promise<void>;
  source(owners: readonly string[]): PassageSource;
  close(): Promise<void>;
}

export interface PassageTablesParts extends PassageSchema {
  readonly sql: Sql;
  readonly patience: Pick<Patience, 'read' | 'change' | 'write'>;
}

export function createPassageTables({ sql, patience, bm25 }: PassageTablesParts): PassageTables {
  const numbers = new Map<string, number>();
  /** Made where it is new, and never changed: it need be asked for once. */
  async function numberOf(owner: string): Promise<number> {
    const known = numbers.get(owner);
    if (known !== undefined) return known;
    const [row] = await patience.write(
      () => sql<{ no: number }[]>`
        INSERT INTO footnote_owners (name) VALUES (${owner})
        ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING no`,
    );
    const no = row?.no ?? 0;
    numbers.set(owner, no);
    return no;
  }
  const nosOf = (articles: readonly KeptArticle[]) => sql.json(articles.map(({ no }) => no));
  return {
    list: async (owner, ids) => {
      const no = await numberOf(owner);
      const named = sql`AND id IN (SELECT jsonb_array_elements_text(${sql.json([...(ids ?? [])])}::jsonb))`;
      return patience.write(
        () => sql<KeptArticle[]>`
          SELECT no, id, hash FROM footnote_articles
          WHERE owner = ${no} ${ids ? named : sql``} ORDER BY no`,
      );
    },
    listForgotten: async (owner, minutes) => {
      const no = await numberOf(owner);
      return patience.write(
        () => sql<KeptArticle[]>`
          SELECT no, id, hash FROM footnote_articles
          WHERE owner = ${no} AND seen_at < now() - make_interval(mins => ${minutes}) ORDER BY no`,
      );
    },
    markSeen: async (owner, articles) => {
      const no = await numberOf(owner);
      await patience.write(
        () => sql`
          UPDATE footnote_articles SET seen_at = now()
          WHERE owner = ${no} AND seen_at < now() - interval '5 minutes'
            AND no IN (SELECT jsonb_array_elements_text(${nosOf(articles)}::jsonb)::bigint)`,
      );
    },
    takeIn: async (owner, batch) => {
      const no = await numberOf(owner);
      const written = sql.json(writeBatch(no, batch) as never);
      const [row] = await patience.change(
        () => sql<{ done: boolean }[]>`SELECT footnote_take_in(${no}, ${written}::jsonb) AS done`,
      );
      return row?.done ?? false;
    },
    read: async ({ no }) => {
      const rows = await patience.write(
        () =>
          sql<
            { body: string }[]
          >`SELECT body FROM footnote_texts WHERE article = ${no} ORDER BY number`,
      );
      return rows.map(({ body }) => JSON.parse(body));
    },
    readHead: async ({ no }) => {
      const [row] = await patience.write(
        () => sql<{ title: string; language: LanguageCode }[]>`
          SELECT title, language FROM footnote_articles WHERE no = ${no}`,
      );
      return row;
    },
    letGo: async (owner, articles, described) => {
      const no = await numberOf(owner);
      const counted = sql.json(writeCounts(described) as never);
      const [row] = await patience.change(
        () => sql<{ done: boolean }[]>`
          SELECT footnote_let_go(${no}, ${nosOf(articles)}::jsonb, ${counted}::jsonb) AS done`,
      );
      return row?.done ?? false;
    },
    settle: async () => {
      await patience.write(() => sql`SELECT gin_clean_pending_list('footnote_passages_doc')`);
    },
    source: (owners) => {
      const ask = async <T>(work: (nos: readonly number[]) => Promise<T>): Promise<T> => {
        const nos = await Promise.all(owners.map(numberOf));
        return patience.read(() => work(nos));
      };
      return {
        lookUp: (wanted) => ask((nos) => lookUpWords(sql, nos, wanted)),
        find: (query) => ask((nos) => findPassages(sql, nos, query, bm25)),
      };
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

/** As `footnote_take_in` reads it. */
function writeBatch(owner: number, { articles, described }: Batch) {
  const hashes = new Map(articles.map(({ id, hash }) => [id, hash]));
  return {
    articles: articles.map((article) => ({ ...article, title: toStorable(article.title) })),
    passages: described.passages.map(({ passage, terms, tokens }) => ({
      a: passage.articleId,
      h: hashes.get(passage.articleId),
      n: passage.number,
      d: writeDocument(
        owner,
        terms.filter(([term]) => isKept(term)),
      ),
      b: JSON.stringify(passage),
      t: JSON.stringify(tokens),
    })),
    ...writeCounts(described),
  };
}

/** Without what no text column takes; the passages' own texts are kept as JSON, which has all of it escaped. */
const toStorable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');

/** As `footnote_count` reads it. */
function writeCounts({ forms, terms, relations }: DescribedArticles) {
  return {
    forms: forms
      .filter(({ form, term }) => isKept(form) && isKept(term))
      .map(({ form, term, places }) => ({ f: form, t: term, n: places })),
    terms: terms
      .filter(({ term }) => isKept(term))
      .map(({ term, passages, mid, capitals }) => ({ t: term, n: passages, m: mid, c: capitals })),
    relations: relations
      .filter(({ term, other }) => isKept(term) && isKept(other))
      .map(({ term, other, passages }) => ({ t: term, o: other, n: passages })),
  };
}
