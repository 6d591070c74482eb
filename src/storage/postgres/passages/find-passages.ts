/** What to look for in, the passages that hold it out, the likeliest first, with those beside them. */
import type { Sql } from 'postgres';
import type { LanguageCode } from '../../../model.ts';
import type {
  FoundPassage,
  FoundPassages,
  PassageQuery,
  SoughtTerm,
} from '../../../search/gathered/passage-source.ts';
import { isKept } from './look-up-words.ts';
import { lexemeOf, quoteLexeme, rankWeights, tokenOf } from './write-document.ts';

/** Passages that are weighed: those with the rarest words of the question. */
const maxWeighed = 6_000;
/** More is never weighed, whatever the words: a question of common words alone is cut off there. */
const mostWeighed = 20_000;
/** Of the words that are too common to be looked up alone, these many are looked up in pairs. */
const pairedWords = 4;

interface Row {
  readonly no: string;
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly language: LanguageCode;
  readonly found: boolean;
  readonly body: string;
  readonly tokens: string;
}

export async function findPassages(
  sql: Sql,
  owners: readonly number[],
  query: PassageQuery,
  bm25: boolean,
): Promise<{ readonly count: number; readonly found: readonly FoundPassages[] }> {
  const words = query.words
    .map((terms) => terms.filter(({ term }) => isKept(term)))
    .filter((terms) => terms.length > 0);
  if (words.length === 0 || owners.length === 0) return { count: 0, found: [] };
  const isPlain = query.required.length === 0 && !query.only && !query.without;
  const ranked =
    bm25 && isPlain ? rankByIndex(words, owners, query) : rankByWords(words, owners, query);
  const rows = await sql.unsafe<Row[]>(withTexts(ranked.text), ranked.values as never[]);
  return { count: rows.filter(({ found }) => found).length, found: groupByArticle(rows) };
}

/** Of so many, best first, what stands beside them counts: the ranking looks at fewer. */
const withNeighbours = 20;

/** With the one before and, since an answer may stand below its question, the two after. */
const withTexts = (ranked: string): string => `
  WITH ranked AS (SELECT article, number, row_number() OVER () AS place FROM (${ranked}) AS ordered)
  SELECT article.no, article.id, article.hash, article.title, article.language,
    text.body, text.tokens, wanted.found
  FROM (
    SELECT article, near.number, bool_or(near.number = ranked.number) AS found FROM ranked
    CROSS JOIN LATERAL generate_series(
      ranked.number - (place <= ${withNeighbours})::integer,
      ranked.number + 2 * (place <= ${withNeighbours})::integer
    ) AS near (number)
    GROUP BY article, near.number
  ) AS wanted
  JOIN footnote_texts AS text ON text.article = wanted.article AND text.number = wanted.number
  JOIN footnote_articles AS article ON article.no = text.article`;

function groupByArticle(rows: readonly Row[]): readonly FoundPassages[] {
  const articles = new Map<string, { head: FoundPassages['article']; passages: FoundPassage[] }>();
  for (const { no, id, hash, title, language, body, tokens } of rows) {
    const known = articles.get(no) ?? {
      head: { id, hash, title, language, order: Number(no) },
      passages: [],
    };
    known.passages.push({ passage: JSON.parse(body), tokens: JSON.parse(tokens) });
    articles.set(no, known);
  }
  return [...articles.values()].map(({ head, passages }) => ({ article: head, passages }));
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** `$1`, `$2` and so on for each value. */
function createValues() {
  const values: unknown[] = [];
  return { values, add: (value: unknown): string => `$${values.push(value)}` };
}

type Words = readonly (readonly SoughtTerm[])[];

const anyOf = (terms: readonly string[], owners: readonly number[]): string =>
  terms.flatMap((term) => owners.map((owner) => quoteLexeme(lexemeOf(owner, term)))).join(' | ');

/** BM25 weighs each word by how rare it is in the index, which holds every owner's words apart. */
function rankByIndex(words: Words, owners: readonly number[], { limit }: PassageQuery): Statement {
  const { values, add } = createValues();
  const tokens = words.flatMap((terms) =>
    terms.flatMap(({ term }) => owners.map((owner) => tokenOf(lexemeOf(owner, term)))),
  );
  const wanted = `to_bm25query(${add(tokens.join(' '))}, 'footnote_passages_bm25')`;
  // Scores are negative; 0 is of a passage that holds none of the words.
  const text = `
    SELECT article, number FROM (
      SELECT article, number, tokens <@> ${wanted} AS score FROM footnote_passages
      WHERE owner = ANY(ARRAY(SELECT jsonb_array_elements_text(${add(JSON.stringify(owners))}::text::jsonb)::integer))
      ORDER BY tokens <@> ${wanted} LIMIT ${limit}
    ) AS held WHERE score < 0`;
  return { text, values };
}

/** Those that hold rare words are looked up, and weighed by all: what a word is worth, times its impact there. */
function rankByWords(words: Words, owners: readonly number[], query: PassageQuery): Statement {
  const { values, add } = createValues();
  const { required, limit, only, without } = query;
  const must = required.map((terms) => `(${anyOf(terms, owners)})`).join(' & ');
  const looked = add(must || lookedUp(words, owners));
  const own = add(JSON.stringify(owners));
  const conditions = [
    `doc @@ ${looked}::tsquery`,
    `owner = ANY(ARRAY(SELECT jsonb_array_elements_text(${own}::text::jsonb)::integer))`,
  ];
  const named = (ids: readonly string[]): string =>
    `(SELECT no FROM footnote_articles WHERE owner = ANY(ARRAY(SELECT jsonb_array_elements_text(${own}::text::jsonb)::integer)) AND id IN (SELECT jsonb_array_elements_text(${add(JSON.stringify(ids))}::text::jsonb)))`;
  if (only) conditions.push(`article IN ${named(only)}`);
  if (without) conditions.push(`article NOT IN ${named(without)}`);
  const score = words.map((terms) => scoreOf(terms, owners, add)).join(' + ');
  const text = `
    SELECT article, number FROM (
      SELECT article, number, doc FROM footnote_passages
      WHERE ${conditions.join(' AND ')} LIMIT ${mostWeighed}
    ) AS held
    ORDER BY ${score} DESC, article, number LIMIT ${limit}`;
  return { text, values };
}

/** The best of a word's terms counts. Terms of equal worth are weighed in one go. */
function scoreOf(
  terms: readonly SoughtTerm[],
  owners: readonly number[],
  add: (value: unknown) => string,
): string {
  const byWorth = new Map<number, string[]>();
  for (const { term, worth } of terms) byWorth.set(worth, [...(byWorth.get(worth) ?? []), term]);
  const scores = [...byWorth].map(([worth, equal]) => {
    const rank = `ts_rank('${rankWeights}', doc, ${add(anyOf(equal, owners))}::tsquery)`;
    return `${worth * equal.length} * ${rank}`;
  });
  return scores.length === 1 ? (scores[0] as string) : `greatest(${scores.join(', ')})`;
}

/** The rarest words alone, as long as they are in few passages; of the commoner ones two at a time. */
function lookedUp(words: Words, owners: readonly number[]): string {
  const counted = words.map((terms) => ({
    terms: terms.map(({ term }) => term),
    passages: terms.reduce((sum, { passages }) => sum + passages, 0),
  }));
  counted.sort((a, b) => a.passages - b.passages);
  const alone: string[] = [];
  let weighed = 0;
  while (counted[0] && weighed + counted[0].passages <= maxWeighed) {
    weighed += counted[0].passages;
    alone.push(`(${anyOf(counted.shift()?.terms ?? [], owners)})`);
  }
  const common = counted.slice(0, pairedWords).map(({ terms }) => `(${anyOf(terms, owners)})`);
  if (alone.length === 0 && common.length === 1) return common[0] as string;
  const pairs = common.flatMap((one, i) => common.slice(i + 1).map((two) => `${one} & ${two}`));
  return [...alone, ...pairs].join(' | ');
}
