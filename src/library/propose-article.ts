/** A file or an address in, the article of a server that it would be out; nothing is kept of it yet. */
import pLimit from 'p-limit';
import type { Doubt } from '../articles/fetch/doubt.ts';
import type {
  Draft,
  ImportArticle,
  ImportDetails,
  ImportSource,
} from '../articles/fetch/import-article.ts';
import { fail, type ImportResult, succeed } from '../articles/fetch/import-failure.ts';
import type { Article } from '../model.ts';
import type { LiveLibrary } from './library.ts';
import type { ReadAdded } from './read-added.ts';
import { ownerOf } from './visibility.ts';

/** What an article would be; nothing is kept of it yet. */
export interface Preview {
  readonly article: Article;
  /** Sentences about what deserves a look. */
  readonly warnings: readonly string[];
  /** The article of the server whose place it takes. */
  readonly replaces: Article | null;
  /** Why it may not be the whole article; null where nothing speaks for it. */
  readonly doubt: Doubt | null;
}

export interface Proposal {
  readonly draft: Draft;
  readonly preview: Preview;
}

export interface ProposeParts {
  readonly library: LiveLibrary;
  readonly importArticle: ImportArticle;
  readonly readAdded: ReadAdded;
}

/** At once, of all servers: each may keep a processor busy for its 10 s, most only wait for a page. */
const maxImports = 4;

/** Fails also where the server has no room for the article. */
export type Propose = (
  guildId: string,
  source: ImportSource,
  details: ImportDetails,
) => Promise<ImportResult<Proposal>>;

/** Enough for a newsroom's month; each is kept in memory. */
export const maxArticles = 100;
/** Of one server's articles together, in characters: a row of novels. */
const maxServerChars = 10_000_000;
/** Of one article, in characters: it is indexed while nobody else is answered. */
const maxArticleChars = 1_000_000;

export function createPropose({ library, importArticle, readAdded }: ProposeParts): Propose {
  const importInTurn = pLimit(maxImports);
  /** Servers for which something is being imported. */
  const busy = new Set<string>();
  return async (guildId, source, details) => {
    // One of each server, so that its slow downloads hold up nobody else's.
    if (busy.has(guildId)) return fail('busy');
    busy.add(guildId);
    return importInTurn(() => importArticle(source, details))
      .then((imported) => (imported.ok ? read(guildId, imported.value) : imported))
      .finally(() => busy.delete(guildId));
  };

  async function read(guildId: string, imported: Draft): Promise<ImportResult<Proposal>> {
    const draft = chooseName(guildId, imported, listOwn(library, guildId));
    if (draft.text.length > maxArticleChars) {
      return fail('large', `${maxArticleChars / 1_000_000}`);
    }
    const outcome = await readAdded(guildId, draft, library.of(guildId).article);
    if (outcome.kind === 'heavy') return fail('heavy');
    const { article, problems } = outcome;
    if (!article) return fail('article', problems[0]?.message ?? '');
    const replaces = library.of(guildId).article(article.id) ?? null;
    const warnings = problems.map(({ message }) => message);
    const preview = { article, warnings, replaces, doubt: draft.doubt };
    const room = checkRoom(listOwn(library, guildId), preview);
    return room.ok ? succeed({ draft, preview }) : room;
  }
}

/** The server's own articles, in the order of their ids. */
export function listOwn(library: LiveLibrary, guildId: string): readonly Article[] {
  return library.of(guildId).articles.filter(({ id }) => ownerOf(id) === guildId);
}

/** What the server has room for, apart from what is replaced. */
export function checkRoom(
  own: readonly Article[],
  { article, replaces }: Preview,
): ImportResult<null> {
  const others = own.filter(({ id }) => id !== replaces?.id);
  if (others.length >= maxArticles) return fail('full', String(maxArticles));
  const chars = [...others, article].reduce((sum, each) => sum + countChars(each), 0);
  return chars > maxServerChars ? fail('full', String(others.length)) : succeed(null);
}

function countChars({ passages }: Article): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** A name that another address has taken gets a number. */
function chooseName(guildId: string, draft: Draft, own: readonly Article[]): Draft {
  const nameOf = ({ id }: Article) => id.slice(guildId.length + 1);
  const sameAddress = own.find(({ url }) => url !== null && url === draft.url);
  if (sameAddress) return { ...draft, name: nameOf(sameAddress) };
  const taken = new Set(
    own.filter(({ url }) => url !== null && draft.url !== null).map((article) => nameOf(article)),
  );
  let name = draft.name;
  for (let number = 2; taken.has(name); number++) name = `${draft.name}-${number}`;
  return { ...draft, name };
}
