/** Tables of passages in; a place outside this process where articles are searched, and that may be away, out. */
import type { Article, Glossary } from '../../model.ts';
import { gather, type Sought } from '../../search/gathered/gather.ts';
import { type SetAside, setAside } from '../../search/gathered/join-words.ts';
import { createIndex } from '../../search/index/index-articles.ts';
import { runInSteps } from '../../search/index/steps.ts';
import { addTerms, createSpellingAids } from '../../search/question/read-question.ts';
import type { EngineReader } from '../../search/search-engine.ts';
import type { PassageTables } from '../../storage/postgres/passages/passage-tables.ts';
import { hashArticle } from './hash-article.ts';
import { createKeepPassages, type KeepPassagesParts } from './keep-passages.ts';

/** What somebody may see of it. */
export interface Scope {
  /** The server; null where only what all share is seen. */
  readonly guildId: string | null;
  /** What is there, with what is hidden. */
  readonly byId: ReadonlyMap<string, Article>;
  readonly hidden: readonly Article[];
  readonly glossary: Glossary;
}

export interface Elsewhere {
  /** Resolves once they can be found there; where that cannot be done now, it is done later. */
  takeIn(owner: string | null, articles: readonly Article[]): Promise<void>;
  /** Versions of these articles, but for those that are `kept`. */
  letGo(owner: string | null, ids: readonly string[], kept: readonly Article[]): Promise<void>;
  /** Says which articles are needed, by owner, and lets go what no process has needed for a while. */
  tidy(articles: ReadonlyMap<string | null, readonly Article[]>): Promise<void>;
  /** A place's view of it: made once, asked often. */
  see(scope: Scope): See;
}

/** An engine for just these questions; null where the place is away, or lacks what it should have. */
export type See = (sought: readonly Sought[]) => Promise<EngineReader | null>;

export interface ElsewhereParts extends KeepPassagesParts {
  readonly tables: PassageTables;
  readonly warn: (sentence: string) => void;
  /** After which what could not be taken in is tried again. */
  readonly retryMs?: number;
}

const defaultRetryMs = 10_000;

export function createElsewhere(parts: ElsewhereParts): Elsewhere {
  const { tables, version, warn, retryMs = defaultRetryMs } = parts;
  const keep = createKeepPassages(parts);
  const aids = createSpellingAids(createIndex([]));
  /** By owner, what is not there yet. */
  const behind = new Map<string | null, readonly Article[]>();
  let isAway = false;
  const noteAway = (error: unknown): void => {
    if (!isAway) warn(`The passages in the database cannot be searched now (${reasonOf(error)}).`);
    isAway = true;
  };
  async function takeIn(owner: string | null, articles: readonly Article[]): Promise<void> {
    try {
      await keep.takeIn(owner, articles);
    } catch (error) {
      if (behind.size === 0) setTimeout(catchUp, retryMs).unref();
      behind.set(owner, [...(behind.get(owner) ?? []), ...articles]);
      noteAway(error);
    }
  }
  async function catchUp(): Promise<void> {
    const waiting = [...behind];
    behind.clear();
    for (const [owner, articles] of waiting) await takeIn(owner, articles);
  }
  return {
    takeIn,
    letGo: async (owner, ids, kept) => {
      try {
        await keep.letGo(owner, ids, kept);
      } catch (error) {
        // Nobody sees them any more, and `tidy` finds them.
        noteAway(error);
      }
    },
    tidy: async (articles) => {
      for (const [owner, own] of articles) await keep.tidy(owner, own);
    },
    see: ({ guildId, byId, hidden, glossary }) => {
      const owners = guildId === null ? [''] : ['', guildId];
      const source = tables.source(owners);
      const ids = [...byId.keys()];
      const articleOf = ({ id, hash }: { readonly id: string; readonly hash: string }) => {
        const article = byId.get(id);
        return article && hashArticle(article, version) === hash ? article : undefined;
      };
      let setting: Promise<SetAside> | undefined;
      const sliced = addTerms(aids, glossary);
      return async (sought) => {
        if (behind.has(null) || behind.has(guildId)) return null;
        if (hidden.length > 0) setting ??= runInSteps(setAside(hidden), parts.pause);
        const seen = setting ? { hidden: await setting } : {};
        try {
          const articleIds = () => ids;
          const found = await gather(sought, {
            source,
            aids: sliced,
            articleIds,
            articleOf,
            ...seen,
          });
          isAway = false;
          return found;
        } catch (error) {
          noteAway(error);
          return null;
        }
      };
    },
  };
}

/** The server's own words may name tables, never the password. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
