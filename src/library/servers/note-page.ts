/** An article that was just read from a page in, when that page is read again, kept, out. */
import type { Draft } from '../../articles/fetch/draft-article.ts';
import type { AddedArticle } from '../../storage/added-articles.ts';
import type { PageReadStore } from '../../storage/page-reads.ts';
import { fingerprint } from '../fingerprint.ts';

export interface NotePageParts {
  readonly pageReads: PageReadStore;
  /** When a page that is read now is read again. */
  readonly nextReading: (nowMs: number) => number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A page is read again from now on; a file in its place ends that. */
export async function notePage(
  { guildId, name, page, text }: AddedArticle,
  draft: Pick<Draft, 'validators'>,
  { pageReads, clock, nextReading }: NotePageParts,
): Promise<void> {
  if (!page) return pageReads.delete(guildId, name);
  const { etag = null, modified = null } = draft.validators ?? {};
  await pageReads.set(guildId, name, {
    ...page,
    etag,
    modified,
    hash: fingerprint(text),
    readAt: clock(),
    nextAt: nextReading(clock()),
    failures: 0,
    news: null,
  });
}
