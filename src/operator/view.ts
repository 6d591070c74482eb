/** The parts of the program as they come up in, its state at any moment out. */
import type { Observe, Observed } from './observed.ts';

type Connection = Omit<
  Observed,
  'database' | 'clash' | 'articles' | 'passages' | 'indexedAt' | 'problems'
>;

interface Indexed {
  readonly articles: readonly { readonly passages: readonly unknown[] }[];
  readonly builtAt: Date;
}

/** Each part is put in once it is there. */
export interface View {
  library?: () => Indexed;
  problems?: () => readonly { readonly severity: string }[];
  status?: () => Connection;
  database?: () => boolean;
  clash?: () => string | null;
  readonly observe: Observe;
}

const notConnected: Connection = {
  gateway: false,
  shards: [],
  retries: 0,
  invalidRequests: 0,
  reconnects: 0,
  identifiesLeft: null,
};

export function createView(): View {
  const view: View = {
    observe: () => {
      const indexed = view.library?.();
      const articles = indexed?.articles ?? [];
      return {
        ...(view.status?.() ?? notConnected),
        ...(view.database && { database: view.database() }),
        clash: view.clash?.() ?? null,
        articles: articles.length,
        passages: articles.reduce((sum, { passages }) => sum + passages.length, 0),
        indexedAt: indexed?.builtAt ?? null,
        problems: view.problems?.().filter(({ severity }) => severity === 'error').length ?? 0,
      };
    },
  };
  return view;
}
