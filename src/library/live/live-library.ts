/** Articles that come and go in, the library of them as it is at any moment out: of all, and of each server. */
import pLimit from 'p-limit';
import type { Article, Glossary } from '../../model.ts';
import { openEngine } from '../../search/engine.ts';
import { type Pause, runAtOnce, runInSteps, type Steps } from '../../search/index/steps.ts';
import type { CreateEngine, SearchEngine } from '../../search/search-engine.ts';
import { createPause } from '../create-pause.ts';
import type { Library } from '../library.ts';
import type { Elsewhere } from '../passages/elsewhere.ts';
import {
  type Change,
  groupByOwner,
  groupChange,
  type OwnChange,
  partChange,
} from './group-changes.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** A library whose articles come and go: those that all share, and those that servers add. */
export interface LiveLibrary {
  /** What all share, as it is now: another value after each change. */
  current(): Library;
  /** The same with what the server has added; it tells nothing of other servers. */
  of(guildId: string | null): Library;
  /** What servers have added, all of them. */
  added(): readonly Article[];
  /** Begins anew with these articles of all, in steps after which they are there. */
  open(
    articles: readonly Article[],
    options: Pick<LiveOptions, 'glossary' | 'packed'>,
  ): Promise<void>;
  /** Terms that mean the same from now on, in place of those before. */
  useGlossary(glossary: Glossary): void;
  /** One change after the other, each in steps between which questions are answered. */
  change(change: Change): Promise<void>;
  /** Told after each change that is seen, until what it gives is called. */
  onChange(listener: () => void): () => void;
  /** What its engine made of the articles that all share, for the next start. */
  pack(): unknown;
  /**
   * From now on passages are searched there, and those that servers add are indexed nowhere else. Resolves
   * once what all share can be found there; before servers' articles come.
   */
  searchElsewhere(elsewhere: Elsewhere): Promise<void>;
  /** Now and then, where it is: what nobody needs there any more is let go. */
  tidyElsewhere(): Promise<void>;
}

export interface LiveOptions {
  readonly glossary?: Glossary;
  /** What an engine packed of just these articles. */
  readonly packed?: unknown;
  /** Another engine to search with. */
  readonly create?: CreateEngine;
  /** Asked after each step of a change: what to wait for. */
  readonly pause?: Pause;
}

/** A change of many articles is seen in parts of so many passages, each of them whole. */
const passagesOfPart = 2000;

/** The same, of articles that come and go. */
export function createLiveLibrary(
  articles: readonly Article[],
  now: () => Date,
  options: LiveOptions = {},
): LiveLibrary {
  const { create, pause = createPause() } = options;
  const inTurn = pLimit(1);
  const listeners = new Set<() => void>();
  let terms: Glossary = options.glossary ?? [];
  let elsewhere: Elsewhere | undefined;
  const shelve = (owner: string | null, engine: SearchEngine, below?: Shelf): Shelf => {
    const current = () => shelfOf(owner).parted();
    const parts = { now, glossary: () => terms, elsewhere: () => elsewhere, pause, current };
    return createShelf(engine, { ...parts, below });
  };
  function* openShelves(held: readonly Article[], packed?: unknown): Steps<Shelves> {
    const groups = groupByOwner(held);
    const own = groups.get(null) ?? [];
    const engine = create ? create(own, [], packed) : yield* openEngine(own, [], packed);
    const shared = shelve(null, engine);
    shared.hold(own);
    const servers = new Map<string, Shelf>();
    for (const [owner, added] of groups) {
      if (owner === null) continue;
      const shelf = shelve(owner, engine.extend([]), shared);
      yield* shelf.change({ added, removed: [] });
      servers.set(owner, shelf);
    }
    return { shared, servers };
  }
  let { shared, servers } = runAtOnce(openShelves(articles, options.packed));
  const shelfOf = (owner: string | null): Shelf => servers.get(owner ?? '') ?? shared;
  const changeShelf = async (owner: string | null, change: OwnChange): Promise<void> => {
    const shelf = owner === null ? shared : servers.get(owner);
    const changed = shelf ?? shelve(owner, shared.engine.extend([]), shared);
    const removed = change.removed.filter((id) => changed.own.has(id));
    // Of a library that holds nothing yet nobody waits for the first part.
    const maxPassages = changed.own.size === 0 ? Number.POSITIVE_INFINITY : passagesOfPart;
    for (const part of partChange({ ...change, removed }, maxPassages)) {
      await elsewhere?.takeIn(owner, part.added);
      await runInSteps(changed.change(part), pause);
    }
    const left = [...removed, ...change.added.map(({ id }) => id)];
    await elsewhere?.letGo(owner, left, [...changed.own.values()]);
    if (owner === null) return;
    if (changed.own.size > 0) servers.set(owner, changed);
    else servers.delete(owner);
  };
  return {
    current: () => shared.read(),
    of: (guildId) => shelfOf(guildId).read(),
    added: () => [...servers.values()].flatMap(({ own }) => [...own.values()]),
    change: (change) =>
      inTurn(async () => {
        for (const [owner, own] of groupChange(change)) await changeShelf(owner, own);
        for (const listener of listeners) listener();
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (held, { glossary = [], packed }) =>
      inTurn(async () => {
        const opened = await runInSteps(openShelves(held, packed), pause);
        terms = glossary;
        ({ shared, servers } = opened);
      }),
    useGlossary: (glossary) => {
      terms = glossary;
      for (const listener of listeners) listener();
    },
    pack: () => shared.engine.pack(),
    searchElsewhere: (place) =>
      inTurn(async () => {
        await place.takeIn(null, [...shared.own.values()]);
        elsewhere = place;
        shared.renew();
      }),
    tidyElsewhere: async () => {
      const shelves = [[null, shared] as const, ...servers];
      const own = shelves.map(([owner, shelf]) => [owner, [...shelf.own.values()]] as const);
      await elsewhere?.tidy(new Map(own));
    },
  };
}

interface Shelves {
  readonly shared: Shelf;
  readonly servers: Map<string, Shelf>;
}
