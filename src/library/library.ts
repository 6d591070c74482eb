/** Articles in, answers out: what the terminal asks, and a visit on Discord the part of it that it may see. */
import pLimit from 'p-limit';
import { citePassage } from '../answer/cite-passage.ts';
import { indexListed, type ListedPassages } from '../answer/listed-questions.ts';
import type { Answer, Article, Citation, Glossary, LanguageCode, Passage } from '../model.ts';
import { createEngine, openEngine } from '../search/engine.ts';
import { type Pause, runAtOnce, runInSteps, type Steps } from '../search/index/steps.ts';
import type { CreateEngine, EngineReader, SearchEngine } from '../search/search-engine.ts';
import {
  type AskedParts,
  type AskOptions,
  askLibrary,
  type ExplainedAnswer,
  explainLibrary,
} from './ask/ask-library.ts';
import { listLanguages } from './ask/list-languages.ts';
import { createPause } from './create-pause.ts';
import {
  type Change,
  groupByOwner,
  groupChange,
  type OwnChange,
  partChange,
} from './group-changes.ts';
import { alreadyThere, type LaterEngine, type MakeEngine, makeLater } from './later-engine.ts';
import { askElsewhere, explainElsewhere } from './passages/ask-elsewhere.ts';
import type { Elsewhere, Scope, See } from './passages/elsewhere.ts';
import { type Amendments, amendArticles, createTerms } from './servers/amend-articles.ts';
import { ownerOf } from './visibility.ts';

/** A passage with all that is needed to show it. */
export interface CitedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly citation: Citation;
}

/** The articles as they are at one moment. */
export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /** When the articles were indexed as they are now. */
  readonly builtAt: Date;
  article(id: string): Article | undefined;
  /** Undefined where the article has no such ¶. */
  passage(articleId: string, number: number): CitedPassage | undefined;
  /**
   * Never throws on any text; nothing to search for gives `none`. To be waited for: passages may be kept
   * elsewhere, and what was hidden a moment ago be on its way out of the counts. Where articles come or go
   * meanwhile, it is answered as they are then, and never from what is hidden here.
   */
  ask(text: string, options?: AskOptions): Answer | Promise<Answer>;
  /** The same answer with why it is what it is, and why the best passages were found, whatever the outcome. */
  explain(text: string, options?: AskOptions): ExplainedAnswer | Promise<ExplainedAnswer>;
  /** As if these had never been there: what is hidden changes no score, correction or suggestion. */
  without(articleIds: ReadonlySet<string>): Library;
  /** With what a server's moderators say of articles and words: it changes the library of nobody else. */
  amend(amendments: Amendments): Library;
}

/** One whose passages are all in memory: nothing is waited for. */
export interface MemoryLibrary extends Library {
  ask(text: string, options?: AskOptions): Answer;
  explain(text: string, options?: AskOptions): ExplainedAnswer;
  without(articleIds: ReadonlySet<string>): MemoryLibrary;
  amend(amendments: Amendments): MemoryLibrary;
}

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

/** `create`: another engine to search with. */
export function createLibrary(
  articles: readonly Article[],
  builtAt: Date,
  create: CreateEngine = createEngine,
): MemoryLibrary {
  const engine = create(articles);
  return readLibrary(() => engine, articles, builtAt);
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

/** The articles of one owner above those that all share. */
interface Shelf {
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

function createShelf(engine: SearchEngine, parts: ShelfParts): Shelf {
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

const withTerms = (engine: EngineReader, glossary: Glossary): EngineReader =>
  glossary.length === 0 ? engine : engine.withTerms(glossary);

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

/** Such an engine has no articles of servers, which therefore cannot be taken out of it. */
function ofShared(engine: EngineReader): EngineReader {
  return {
    ...engine,
    *without(articles) {
      return ofShared(yield* engine.without(articles.filter(({ id }) => ownerOf(id) === null)));
    },
    withTerms: (glossary) => ofShared(engine.withTerms(glossary)),
  };
}

/** The same library, whose questions are answered from elsewhere as long as that is to be had. */
function lookElsewhere(library: PartedLibrary, scope: Scope, elsewhere: Elsewhere): Library {
  let see: See | undefined;
  const seen = (): See => {
    see ??= elsewhere.see(scope);
    return see;
  };
  return {
    ...library,
    ask: async (text, options = {}) => askElsewhere(text, options, await library.parts(), seen()),
    explain: async (text, options = {}) =>
      explainElsewhere(text, options, await library.parts(), seen()),
    without: (ids) => {
      const hidden = [...scope.hidden, ...library.articles.filter(({ id }) => ids.has(id))];
      return lookElsewhere(library.without(ids), { ...scope, hidden }, elsewhere);
    },
    amend: (amendments) => {
      const words = createTerms(amendments.words, library.articles);
      const glossary = [...scope.glossary, ...words];
      return lookElsewhere(library.amend(amendments), { ...scope, glossary }, elsewhere);
    },
  };
}

/** With what its questions are answered from. */
interface PartedLibrary extends Library {
  readonly parts: () => AskedParts | Promise<AskedParts>;
  without(articleIds: ReadonlySet<string>): PartedLibrary;
  amend(amendments: Amendments): PartedLibrary;
}

interface Turns {
  readonly pause: Pause;
  /** False once articles have come or gone: what was counted out of the engine is no longer what is hidden. */
  readonly isCurrent: () => boolean;
  /** The same library of the articles as they are by now. */
  readonly again: () => PartedLibrary;
}

/** What is listed of it is there at once; whoever asks waits where the engine is not there yet. */
function readInSteps(
  articles: readonly Article[],
  builtAt: Date,
  engine: LaterEngine,
  turns: Turns,
): PartedLibrary {
  const own = readLibrary(() => engine.there() as EngineReader, articles, builtAt);
  const { pause, isCurrent, again } = turns;
  const whenThere = <Result>(
    use: (library: Asked) => Result | Promise<Result>,
  ): Result | Promise<Result> => {
    if (!isCurrent()) return use(again());
    return engine.there() ? use(own) : engine.come().then(() => whenThere(use));
  };
  const derive = (
    shown: readonly Article[],
    make: MakeEngine,
    deriveAgain: (library: PartedLibrary) => PartedLibrary,
  ): PartedLibrary => {
    const derived = { pause, isCurrent, again: () => deriveAgain(again()) };
    return readInSteps(shown, builtAt, makeLater(engine, make, pause), derived);
  };
  return {
    ...own,
    parts: () => whenThere((library) => library.parts()),
    ask: (text, options) => whenThere((library) => library.ask(text, options)),
    explain: (text, options) => whenThere((library) => library.explain(text, options)),
    without: (ids) => {
      const hidden = articles.filter(({ id }) => ids.has(id));
      const shown = articles.filter(({ id }) => !ids.has(id));
      return derive(
        shown,
        (reader) => (hidden.length === 0 ? reader : reader.without(hidden)),
        (library) => library.without(ids),
      );
    },
    amend: (amendments) => {
      const terms = createTerms(amendments.words, articles);
      return derive(
        amendArticles(articles, amendments.amendments),
        (reader) => withTerms(reader, terms),
        (library) => library.amend(amendments),
      );
    },
  };
}

type Asked = Pick<PartedLibrary, 'ask' | 'explain' | 'parts'>;

interface ReadLibrary extends MemoryLibrary {
  readonly parts: () => AskedParts;
}

/** `engine`: not called before something is asked. */
function readLibrary(
  engine: () => EngineReader,
  articles: readonly Article[],
  builtAt: Date,
): ReadLibrary {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let listed: ListedPassages | undefined;
  let languages: readonly LanguageCode[] | undefined;
  const parts: AskedParts = {
    get engine() {
      return engine();
    },
    byId,
    languages: () => {
      languages ??= listLanguages(articles);
      return languages;
    },
    listed: () => {
      listed ??= indexListed(articles);
      return listed;
    },
    // A passage and its translation may both be found: enough hits are asked for to leave one out.
    translations: articles.some(({ translationOf }) => translationOf !== null) ? 2 : 1,
  };
  return {
    builtAt,
    parts: () => parts,
    articles: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    article: (id) => byId.get(id),
    passage(articleId, number) {
      const article = byId.get(articleId);
      const passage = article?.passages[number - 1];
      return article && passage && { article, passage, citation: citePassage(article, passage) };
    },
    ask: (text, options = {}) => askLibrary(text, options, parts),
    explain: (text, options = {}) => explainLibrary(text, options, parts),
    without(articleIds) {
      const hidden = articles.filter(({ id }) => articleIds.has(id));
      const shown = articles.filter(({ id }) => !articleIds.has(id));
      const narrowed = runAtOnce(engine().without(hidden));
      return readLibrary(() => narrowed, shown, builtAt);
    },
    amend: ({ amendments, words }) => {
      const amended = withTerms(engine(), createTerms(words, articles));
      return readLibrary(() => amended, amendArticles(articles, amendments), builtAt);
    },
  };
}
