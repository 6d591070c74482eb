/** The articles of one owner, and of all below them, in; the library of them as they are at the moment out. */
import type { Article, Glossary } from '../../model.ts';
import type { Pause, Steps } from '../../search/index/steps.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { type Library, withTerms } from '../library.ts';
import type { Elsewhere } from '../passages/elsewhere.ts';
import { ownerOf } from '../visibility.ts';
import type { OwnChange } from './group-changes.ts';
import { alreadyThere } from './later-engine.ts';
import { lookElsewhere, ofShared } from './look-elsewhere.ts';
import { type PartedLibrary, readInSteps } from './read-in-steps.ts';

/** The articles of one owner above those that all share. */
export interface Shelf {
  readonly engine: SearchEngine;
  readonly own: ReadonlyMap<string, Article>;
  change(change: OwnChange): Steps<void>;
  /** What the engine has already. */
  hold(articles: readonly Article[]): void;
  /** Made when it is asked for: many articles may come before. */
  read(): Library;
  /** The same, answered from memory alone. */
  parted(): PartedLibrary;
  /** The next one is made anew. */
  renew(): void;
}

interface ShelfParts {
  readonly now: () => Date;
  readonly pause: Pause;
  /** As it is at the moment. */
  readonly glossary: () => Glossary;
  readonly elsewhere: () => Elsewhere | undefined;
  /** What its owner's shelf is by now, read. */
  readonly current: () => PartedLibrary;
  readonly below: Shelf | undefined;
}

interface MadeLibraries {
  readonly library: Library;
  readonly parted: PartedLibrary;
  readonly above: Library | undefined;
  readonly terms: Glossary;
}

export function createShelf(engine: SearchEngine, parts: ShelfParts): Shelf {
  const { now, glossary, elsewhere, below } = parts;
  const own = new Map<string, Article>();
  let changedAt = now();
  let made: MadeLibraries | undefined;
  const make = (): MadeLibraries => {
    const above = below?.read();
    const terms = glossary();
    if (made && made.above === above && made.terms === terms) return made;
    const builtAt = above && above.builtAt > changedAt ? above.builtAt : changedAt;
    const articles = [...(above?.articles ?? []), ...own.values()];
    made = { ...openLibrary(engine, articles, builtAt, terms, parts), above, terms };
    return made;
  };
  const take = ({ added, removed }: OwnChange): void => {
    for (const id of removed) own.delete(id);
    for (const article of added) own.set(article.id, article);
    changedAt = now();
    made = undefined;
  };
  return {
    engine,
    own,
    *change(change) {
      // What servers add is then found there alone.
      if (below && elsewhere()) take(change);
      else yield* engine.change(change.added, change.removed, () => take(change));
    },
    hold: (added) => take({ added, removed: [] }),
    renew: () => {
      made = undefined;
    },
    read: () => make().library,
    parted: () => make().parted,
  };
}

function openLibrary(
  engine: SearchEngine,
  articles: readonly Article[],
  builtAt: Date,
  terms: Glossary,
  { elsewhere: place, current, pause }: ShelfParts,
): Pick<MadeLibraries, 'library' | 'parted'> {
  const elsewhere = place();
  const withAll = withTerms(engine, terms);
  const parted: PartedLibrary = readInSteps(
    articles,
    builtAt,
    alreadyThere(elsewhere ? ofShared(withAll) : withAll),
    { pause, isCurrent: () => current() === parted, again: current },
  );
  if (!elsewhere) return { library: parted, parted };
  const own = articles.find(({ id }) => ownerOf(id) !== null);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const scope = { guildId: own ? ownerOf(own.id) : null, byId, hidden: [], glossary: terms };
  return { library: lookElsewhere(parted, scope, elsewhere), parted };
}
