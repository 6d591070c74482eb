/** Articles in, answers out: what the terminal asks, and a visit on Discord the part of it that it may see. */
import pLimit from 'p-limit';
import { citePassage } from '../answer/cite-passage.ts';
import { indexListed, type ListedPassages } from '../answer/listed-questions.ts';
import type { Answer, Article, Citation, Glossary, LanguageCode, Passage } from '../model.ts';
import { createEngine } from '../search/engine.ts';
import { type Pause, runInSteps, type Steps } from '../search/index/steps.ts';
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
   * elsewhere. What is answered is of the articles as they are here, whatever changes meanwhile.
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

/** Articles that join the library, each in the place of one of the same id, and ids of those that leave it. */
export interface Change {
  readonly added?: readonly Article[];
  readonly removed?: readonly string[];
}

/** A library whose articles come and go: those that all share, and those that servers add. */
export interface LiveLibrary {
  /** What all share, as it is now: another value after each change. */
  current(): Library;
  /** The same with what the server has added; it tells nothing of other servers. */
  of(guildId: string | null): Library;
  /** What servers have added, all of them. */
  added(): readonly Article[];
  /** Begins anew with these articles of all; not while a change is going on. */
  open(articles: readonly Article[], options: Pick<LiveOptions, 'glossary' | 'packed'>): void;
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
  return readLibrary(create(articles), articles, builtAt);
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
  const { create = createEngine, pause = createPause() } = options;
  const inTurn = pLimit(1);
  const servers = new Map<string, Shelf>();
  const listeners = new Set<() => void>();
  let shared: Shelf;
  let terms: Glossary = [];
  let elsewhere: Elsewhere | undefined;
  const shelve = (engine: SearchEngine, below?: Shelf, held?: readonly Article[]): Shelf =>
    createShelf(engine, { now, glossary: () => terms, elsewhere: () => elsewhere, below, held });
  const open: LiveLibrary['open'] = (held, { glossary = [], packed }) => {
    const groups = groupByOwner(held);
    const own = groups.get(null) ?? [];
    terms = glossary;
    shared = shelve(create(own, [], packed), undefined, own);
    servers.clear();
    for (const [owner, own] of groups) {
      if (owner === null) continue;
      servers.set(owner, shelve(shared.engine.extend(own), shared, own));
    }
  };
  open(articles, options);
  const changeShelf = async (owner: string | null, change: OwnChange): Promise<void> => {
    const shelf = owner === null ? shared : servers.get(owner);
    const changed = shelf ?? shelve(shared.engine.extend([]), shared);
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
    of: (guildId) => (servers.get(guildId ?? '') ?? shared).read(),
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
    open,
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

/** The articles of one owner above those that all share. */
interface Shelf {
  readonly engine: SearchEngine;
  readonly own: ReadonlyMap<string, Article>;
  change(change: OwnChange): Steps<void>;
  /** Made when it is asked for: many articles may come before. */
  read(): Library;
  /** The next one is made anew. */
  renew(): void;
}

type OwnChange = Required<Change>;

function groupChange({ added = [], removed = [] }: Change): Map<string | null, OwnChange> {
  const groups = new Map([...groupByOwner(added)].map(([owner, own]) => [owner, own] as const));
  const owners = new Set([...groups.keys(), ...removed.map(ownerOf)]);
  return new Map(
    [...owners].map((owner) => [
      owner,
      { added: groups.get(owner) ?? [], removed: removed.filter((id) => ownerOf(id) === owner) },
    ]),
  );
}

function* partChange({ added, removed }: OwnChange, maxPassages: number): Generator<OwnChange> {
  let part: Article[] = [];
  let passages = 0;
  let leaving = removed;
  for (const article of added) {
    part.push(article);
    passages += article.passages.length;
    if (passages < maxPassages) continue;
    yield { added: part, removed: leaving };
    [part, passages, leaving] = [[], 0, []];
  }
  if (part.length > 0 || leaving.length > 0) yield { added: part, removed: leaving };
}

/** A later article of the same id takes the place of the one before. */
function groupByOwner(articles: readonly Article[]): Map<string | null, readonly Article[]> {
  const groups = new Map<string | null, Article[]>();
  for (const article of new Map(articles.map((one) => [one.id, one])).values()) {
    const owner = ownerOf(article.id);
    const group = groups.get(owner);
    if (group) group.push(article);
    else groups.set(owner, [article]);
  }
  return groups;
}

interface ShelfParts {
  readonly now: () => Date;
  /** As it is at the moment. */
  readonly glossary: () => Glossary;
  readonly elsewhere: () => Elsewhere | undefined;
  readonly below: Shelf | undefined;
  /** What the engine has already. */
  readonly held: readonly Article[] | undefined;
}

function createShelf(
  engine: SearchEngine,
  { now, glossary, elsewhere, below, held = [] }: ShelfParts,
): Shelf {
  const own = new Map(held.map((article) => [article.id, article]));
  let changedAt = now();
  let made: { library: Library; above: Library | undefined; terms: Glossary } | undefined;
  return {
    engine,
    own,
    *change({ added, removed }) {
      const onSeen = (): void => {
        for (const id of removed) own.delete(id);
        for (const article of added) own.set(article.id, article);
        changedAt = now();
        made = undefined;
      };
      // What servers add is then found there alone.
      if (below && elsewhere()) onSeen();
      else yield* engine.change(added, removed, onSeen);
    },
    renew: () => {
      made = undefined;
    },
    read() {
      const above = below?.read();
      const terms = glossary();
      if (!made || made.above !== above || made.terms !== terms) {
        const builtAt = above && above.builtAt > changedAt ? above.builtAt : changedAt;
        const articles = [...(above?.articles ?? []), ...own.values()];
        const library = openLibrary(engine, articles, builtAt, { terms, elsewhere: elsewhere() });
        made = { library, above, terms };
      }
      return made.library;
    },
  };
}

const withTerms = (engine: EngineReader, glossary: Glossary): EngineReader =>
  glossary.length === 0 ? engine : engine.withTerms(glossary);

interface Opening {
  readonly terms: Glossary;
  readonly elsewhere: Elsewhere | undefined;
}

function openLibrary(
  engine: EngineReader,
  articles: readonly Article[],
  builtAt: Date,
  { terms, elsewhere }: Opening,
): Library {
  if (!elsewhere) return readLibrary(withTerms(engine, terms), articles, builtAt);
  const library = readLibrary(ofShared(withTerms(engine, terms)), articles, builtAt);
  const own = articles.find(({ id }) => ownerOf(id) !== null);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const scope = { guildId: own ? ownerOf(own.id) : null, byId, hidden: [], glossary: terms };
  return lookElsewhere(library, scope, elsewhere);
}

/** Such an engine has no articles of servers, which therefore cannot be taken out of it. */
function ofShared(engine: EngineReader): EngineReader {
  return {
    ...engine,
    without: (articles) =>
      ofShared(engine.without(articles.filter(({ id }) => ownerOf(id) === null))),
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
    ask: (text, options = {}) => askElsewhere(text, options, library.parts, seen()),
    explain: (text, options = {}) => explainElsewhere(text, options, library.parts, seen()),
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
interface PartedLibrary extends MemoryLibrary {
  readonly parts: AskedParts;
  without(articleIds: ReadonlySet<string>): PartedLibrary;
  amend(amendments: Amendments): PartedLibrary;
}

function readLibrary(
  engine: EngineReader,
  articles: readonly Article[],
  builtAt: Date,
): PartedLibrary {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let listed: ListedPassages | undefined;
  let languages: readonly LanguageCode[] | undefined;
  const parts: AskedParts = {
    engine,
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
    parts,
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
      return readLibrary(engine.without(hidden), shown, builtAt);
    },
    amend: ({ amendments, words }) =>
      readLibrary(
        withTerms(engine, createTerms(words, articles)),
        amendArticles(articles, amendments),
        builtAt,
      ),
  };
}
