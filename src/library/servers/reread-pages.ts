/** Pages that servers have added by address in, those that are due read again, and what has become of them, out. */
import pLimit from 'p-limit';
import type { ImportArticle } from '../../articles/fetch/import-article.ts';
import type { ImportFailure } from '../../articles/fetch/import-failure.ts';
import type { NamedPage, PageNews, PageRead, PageReadStore } from '../../storage/page-reads.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Refresh, Refreshed } from './refresh-article.ts';

export interface RereadPages {
  /** One by one those whose time has come, some at once; resolves when they are read. */
  rereadDue(): Promise<void>;
}

export interface RereadParts {
  readonly pages: PageReadStore;
  readonly importArticle: ImportArticle;
  readonly refresh: Refresh;
  /** Whether the server has the article. */
  readonly isThere: (guildId: string, name: string) => boolean;
  /** From one reading to the next; 0 for never. */
  readonly hours: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** Servers that this process answers in: pages of others are theirs to read. */
  readonly serves: (guildId: string) => boolean;
}

/** At once, and in one go: the rest waits for the next. */
const maxReadings = 2;
const maxDue = 40;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A site that does not answer for longer than this is said to be away. */
const failuresSaid = 3;
/** A page that fails again and again is read once in so many times. */
const maxPauses = 7;
/** What was removed can be brought back until then, and is read again from then on. */
const keptMs = 8 * dayMs;

/** Sooner or later by a tenth, so that what was added together is not read together. */
export function nextReading(nowMs: number, hours: number, random: () => number): number {
  return nowMs + hours * hourMs * (0.9 + 0.2 * random());
}

export function createRereadPages(parts: RereadParts): RereadPages {
  const { pages, hours, clock, serves } = parts;
  const inTurn = pLimit(maxReadings);
  let reading: Promise<void> | undefined;
  const readAll = async (): Promise<void> => {
    const due: NamedPage[] = [];
    for await (const each of pages.list(null)) {
      if (each.page.nextAt <= clock() && serves(each.guildId)) due.push(each);
      if (due.length === maxDue) break;
    }
    await Promise.all(due.map((each) => inTurn(() => rereadPage(each, parts))));
  };
  return {
    rereadDue: () => {
      if (hours === 0) return Promise.resolve();
      reading ??= readAll().finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

async function rereadPage({ guildId, name, page }: NamedPage, parts: RereadParts): Promise<void> {
  const { pages, importArticle, refresh, isThere, clock } = parts;
  const { address, etag, modified, title } = page;
  // What a moderator has done with it meanwhile counts.
  const keep = async (read: PageRead): Promise<void> => {
    const now = await pages.get(guildId, name);
    const isSame = now?.address === address && now.readAt === page.readAt;
    if (isSame) await pages.set(guildId, name, read);
  };
  if (!isThere(guildId, name)) {
    // Removed, and perhaps brought back.
    if (page.readAt < clock() - keptMs) return pages.delete(guildId, name);
    return keep({ ...page, nextAt: clock() + dayMs });
  }
  const source = { kind: 'address', address, seen: { etag, modified } } as const;
  const imported = await importArticle(source, title === null ? {} : { title });
  if (!imported.ok) return keep(noteFailure(page, imported.problem, parts));
  const { validators, text } = imported.value;
  const hash = fingerprint(text);
  const outcome =
    hash === page.hash ? 'same' : await refresh({ guildId, name, address }, imported.value);
  if (!outcome) return;
  await keep({
    ...noteReading(page, parts),
    etag: validators?.etag ?? null,
    modified: validators?.modified ?? null,
    hash,
    news: readNews(outcome, page.news, clock()),
  });
}

function noteReading(page: PageRead, { clock, hours, random }: RereadParts): PageRead {
  const readAt = clock();
  return { ...page, readAt, nextAt: nextReading(readAt, hours, random), failures: 0 };
}

function readNews(outcome: Refreshed, before: PageNews | null, at: number): PageNews | null {
  if (outcome === 'same') {
    // What stood there when it was read last stands there still.
    return before?.kind === 'changed' || before?.kind === 'other' ? before : null;
  }
  return outcome === 'other' && before?.kind === 'other' ? before : { kind: outcome, at };
}

function noteFailure(page: PageRead, problem: ImportFailure, parts: RereadParts): PageRead {
  const read = noteReading(page, parts);
  if (problem.reason === 'unchanged') {
    return { ...read, news: readNews('same', page.news, read.readAt) };
  }
  const failures = page.failures + 1;
  const pauses = Math.min(failures, maxPauses);
  const nextAt = nextReading(read.readAt, parts.hours * pauses, parts.random);
  return { ...read, failures, nextAt, news: readLoss(problem, failures, page.news, read.readAt) };
}

function readLoss(
  { reason, detail }: ImportFailure,
  failures: number,
  before: PageNews | null,
  at: number,
): PageNews | null {
  const isGone = reason === 'refused' && (detail === '404' || detail === '410');
  if (!isGone && failures < failuresSaid) return before;
  const kind = isGone ? 'gone' : 'away';
  return before?.kind === kind ? before : { kind, at };
}
