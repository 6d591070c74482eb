/** An article and what to list of it in, whether it can be listed at once out: of a long one it is worked out in a thread. */
import { setTimeout } from 'node:timers/promises';
import { createAskedThread } from '../articles/worker/ask-thread.ts';
import { openThread } from '../articles/worker/open-thread.ts';
import { keepPacked, type PackedPart } from '../contents/pack-part.ts';
import { type ExtractedPart, isPartKept } from '../contents/parts.ts';
import type { Article } from '../model.ts';

/** `later`: it is being worked out; `never`: it takes too long. */
export type Extraction = 'ready' | 'later' | 'never';

export type ExtractPart = (article: Article, part: ExtractedPart) => Promise<Extraction>;

export interface Extractor {
  readonly extract: ExtractPart;
  close(): Promise<void>;
}

export interface ExtractRequest {
  readonly article: Article;
  readonly part: ExtractedPart;
}

/** Of a shorter article everything is worked out in some milliseconds, whatever stands in it. */
const shortMaxChars = 20_000;
/** Several times what a text of the largest size that may be added takes. */
const workLimitMs = 8000;
/** Of the 3 s in which Discord takes an answer. */
const waitLimitMs = 1500;

/** Where nobody else waits, as in a terminal. */
export const extractHere: ExtractPart = async () => 'ready';

export function createExtractor(limitMs: number = workLimitMs): Extractor {
  const { ask, close } = createAskedThread<ExtractRequest, PackedPart>(
    () => openThread('extract-thread', import.meta.url),
    limitMs,
  );
  const jobs = new WeakMap<Article, Map<ExtractedPart, Promise<Extraction>>>();
  const work = async (article: Article, part: ExtractedPart): Promise<Extraction> => {
    const packed = await ask({ article, part });
    if (packed === null) return 'never';
    keepPacked(article, part, packed);
    return 'ready';
  };
  const find = (article: Article, part: ExtractedPart): Promise<Extraction> => {
    const ofArticle = jobs.get(article) ?? new Map<ExtractedPart, Promise<Extraction>>();
    jobs.set(article, ofArticle);
    const job = ofArticle.get(part) ?? work(article, part);
    ofArticle.set(part, job);
    return job;
  };
  return {
    extract: async (article, part) => {
      if (isPartKept(article, part) || isShort(article)) return 'ready';
      const waited = new AbortController();
      const late = setTimeout(waitLimitMs, 'later' as const, { signal: waited.signal });
      return Promise.race([find(article, part), late.catch(() => 'later' as const)]).finally(() =>
        waited.abort(),
      );
    },
    close,
  };
}

function isShort({ passages }: Article): boolean {
  let chars = 0;
  return passages.every(({ text }) => {
    chars += text.length;
    return chars <= shortMaxChars;
  });
}
