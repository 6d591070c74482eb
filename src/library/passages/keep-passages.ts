/** Articles as they come and go in, their passages where they are searched out: once, whoever else does the same. */
import type { Article } from '../../model.ts';
import { describeArticles } from '../../search/gathered/describe-articles.ts';
import { toArticle } from '../../search/gathered/index-found.ts';
import { type Pause, runInSteps } from '../../search/index/steps.ts';
import type { KeptArticle, PassageTables } from '../../storage/postgres/passages/passage-tables.ts';
import { hashArticle } from './hash-article.ts';

export interface KeepPassages {
  /** Resolves once all of them can be found; what is there already is left as it is. */
  takeIn(owner: string | null, articles: readonly Article[]): Promise<void>;
  /** Versions of these articles that the owner has, but for those that are `kept`. */
  letGo(owner: string | null, ids: readonly string[], kept: readonly Article[]): Promise<void>;
  /** Says that these are still needed, and lets go what nobody has needed for a while. */
  tidy(owner: string | null, articles: readonly Article[]): Promise<void>;
}

export interface KeepPassagesParts {
  readonly tables: PassageTables;
  /** Of the program. */
  readonly version: string;
  readonly pause: Pause;
}

/** What is written in one go: whoever waits for another's writing waits no longer. */
const passagesOfBatch = 1_000;
/** Processes say every few minutes what they need. */
const forgottenMinutes = 60;

export function createKeepPassages({ tables, version, pause }: KeepPassagesParts): KeepPassages {
  const describe = (articles: readonly Article[]) => runInSteps(describeArticles(articles), pause);
  const keyOf = ({ id, hash }: Pick<KeptArticle, 'id' | 'hash'>): string => `${hash} ${id}`;
  const keyOfArticle = (article: Article): string =>
    keyOf({ id: article.id, hash: hashArticle(article, version) });

  /** False where another process took in one of them meanwhile: then what is there is looked at again. */
  async function takeInMissing(owner: string, articles: readonly Article[]): Promise<boolean> {
    const ids = articles.map(({ id }) => id);
    const known = new Set((await tables.list(owner, ids)).map(keyOf));
    const missing = articles.filter((article) => !known.has(keyOfArticle(article)));
    for (const batch of toBatches(missing)) {
      const described = await describe(batch);
      const rows = batch.map((article) => ({
        id: article.id,
        hash: hashArticle(article, version),
        title: article.title,
        language: article.language,
        passages: article.passages.length,
      }));
      if (!(await tables.takeIn(owner, { articles: rows, described }))) return false;
    }
    if (missing.length > 0) await tables.settle();
    return true;
  }

  async function letGoAll(owner: string, leaving: readonly KeptArticle[]): Promise<void> {
    for (const kept of leaving) {
      const head = await tables.readHead(kept);
      if (!head) continue;
      const passages = await tables.read(kept);
      const described = await describe([{ ...toArticle({ ...head, id: kept.id }), passages }]);
      // Where it has left meanwhile, that is what was wanted.
      await tables.letGo(owner, [kept], described);
    }
  }

  return {
    takeIn: async (owner, articles) => {
      const last = [...new Map(articles.map((article) => [article.id, article])).values()];
      while (!(await takeInMissing(owner ?? '', last)));
    },
    letGo: async (owner, ids, kept) => {
      const staying = new Set(kept.map(keyOfArticle));
      const known = ids.length === 0 ? [] : await tables.list(owner ?? '', ids);
      await letGoAll(
        owner ?? '',
        known.filter((each) => !staying.has(keyOf(each))),
      );
    },
    tidy: async (owner, articles) => {
      const needed = new Set(articles.map(keyOfArticle));
      const known = await tables.list(owner ?? '');
      await tables.markSeen(
        owner ?? '',
        known.filter((each) => needed.has(keyOf(each))),
      );
      const forgotten = await tables.listForgotten(owner ?? '', forgottenMinutes);
      await letGoAll(
        owner ?? '',
        forgotten.filter((each) => !needed.has(keyOf(each))),
      );
    },
  };
}

function* toBatches(articles: readonly Article[]): Generator<readonly Article[]> {
  let batch: Article[] = [];
  let passages = 0;
  for (const article of articles) {
    batch.push(article);
    passages += article.passages.length;
    if (passages < passagesOfBatch) continue;
    yield batch;
    [batch, passages] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
