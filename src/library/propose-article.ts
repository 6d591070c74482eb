/** A file or an address in, the article of a server that it would be out; nothing is kept of it yet. */
import pLimit from 'p-limit';
import type { Doubt } from '../articles/fetch/doubt.ts';
import type { Draft } from '../articles/fetch/draft-article.ts';
import type { ImportSource } from '../articles/fetch/find-source.ts';
import type { ImportArticle, ImportDetails } from '../articles/fetch/import-article.ts';
import { fail, type ImportResult, succeed } from '../articles/fetch/import-failure.ts';
import type { Problem } from '../articles/problem.ts';
import { keepTitle } from '../articles/read/keep-title.ts';
import type { ParsedFile } from '../articles/read/parse-article.ts';
import { type ArticleFile, type ParseArticle, parseFile } from '../articles/read/parse-file.ts';
import type { Article } from '../model.ts';
import type { LiveLibrary } from './live/live-library.ts';
import { ownerOf, serverArticleId } from './visibility.ts';

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
  /** How much of its memory the process has taken: 0 is nothing and 1 is all. */
  readonly memoryShare: () => number;
  /** Never rejects; a bot reads in another thread, so that nobody waits. */
  readonly parse: ParseArticle;
}

/** At once, of all servers: each may keep a processor busy for its 10 s, most only wait for a page. */
const maxImports = 4;

/** Fails also where the server has no room for the article. */
export type Propose = (
  guildId: string,
  source: ImportSource,
  details: ImportDetails,
) => Promise<ImportResult<Proposal>>;

/** Of all servers together, and of their characters. */
const maxAllArticles = 20_000;
const maxAllChars = 100_000_000;
/** The rest is for answering. */
const maxMemoryShare = 0.8;
/** Enough for a newsroom's month; each is kept in memory. */
export const maxArticles = 100;
/** Of one server's articles together, in characters: a row of novels. */
export const maxServerChars = 10_000_000;
/** Of one article, in characters: it is read and indexed while nobody else is answered, for about a second. */
const maxArticleChars = 1_000_000;
/** Of one article: each is listed, paged and linked later on; a thick book has fewer. */
const maxPassages = 10_000;

export function createPropose({
  library,
  importArticle,
  parse,
  memoryShare,
}: ProposeParts): Propose {
  const importInTurn = pLimit(maxImports);
  /** Servers for which something is being imported. */
  const busy = new Set<string>();
  return async (guildId, source, details) => {
    // One of each server, so that its slow downloads hold up nobody else's.
    if (busy.has(guildId)) return fail('busy');
    busy.add(guildId);
    const imported = await importInTurn(() => importArticle(source, details)).finally(() =>
      busy.delete(guildId),
    );
    if (!imported.ok) return imported;
    const named = chooseName(guildId, imported.value, listOwn(library, guildId));
    if (named.text.length > maxArticleChars) {
      return fail('large', `${maxArticleChars / 1_000_000}`);
    }
    const draft = await keepTitle(named, parse);
    const find = library.of(guildId).article;
    const { article, problems } = readAddedArticle(
      guildId,
      draft,
      find,
      await parse(fileOf(draft)),
    );
    if (!article) return failUnread(problems);
    if (!fitsAlone(draft, article)) return fail('heavy');
    const replaces = library.of(guildId).article(article.id) ?? null;
    const warnings = problems.map(({ message }) => message);
    const preview = { article, warnings, replaces, doubt: draft.doubt };
    if (isFull(library.added(), article) || memoryShare() > maxMemoryShare) return fail('crowded');
    const room = checkRoom(listOwn(library, guildId), preview);
    return room.ok ? succeed({ draft, preview }) : room;
  };
}

/** Whoever it is told in another language is told of time in that language too. */
function failUnread([problem]: readonly Problem[]): ImportResult<never> {
  return problem?.isSlow ? fail('heavy') : fail('article', problem?.message ?? '');
}

/** Whether it is within what one article may have. */
export function fitsAlone({ text }: AddedDraft, { passages }: Article): boolean {
  return text.length <= maxArticleChars && passages.length <= maxPassages;
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

/** `added`: of all servers. */
function isFull(added: readonly Article[], article: Article): boolean {
  if (added.length >= maxAllArticles) return true;
  const chars = added.reduce((sum, each) => sum + countChars(each), countChars(article));
  return chars > maxAllChars;
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

type AddedDraft = Pick<Draft, 'name' | 'ending' | 'text'>;

/** Its file, as if it lay in the knowledge folder. */
export function fileOf({ name, ending, text }: AddedDraft): ArticleFile {
  return { path: `${name}.${ending}`, content: text };
}

/**
 * As the knowledge folder would read it, under an id that belongs to the server. `find`: the articles
 * that it may translate.
 */
export function readAddedArticle(
  guildId: string,
  draft: AddedDraft,
  find: (articleId: string) => Article | undefined,
  parsed: ParsedFile = parseFile(fileOf(draft)),
) {
  const { name } = draft;
  const { article, problems } = parsed;
  if (article === null) return { article, problems };
  const id = serverArticleId(guildId, name);
  const passages = article.passages.map((passage) => ({
    ...passage,
    articleId: id,
    section: passage.section && unpart(passage.section),
    speaker: passage.speaker && unpart(passage.speaker),
  }));
  const original = [serverArticleId(guildId, article.translationOf ?? ''), article.translationOf]
    .map((candidate) => find(candidate ?? ''))
    .find((found) => found?.passages.length === passages.length);
  return {
    article: {
      ...article,
      id,
      passages,
      title: unpart(article.title),
      publisher: article.publisher && unpart(article.publisher),
      author: article.author && unpart(article.author),
      translationOf: original?.id ?? null,
    },
    problems,
  };
}

/** As parts of a citation are parted; within a word it is a letter's sign, as in Catalan. */
const separator =
  /(?<![\s\p{Cf}])[\s\p{Cf}]+[·•∙⋅‧・･][\s\p{Cf}]*|(?<![\s\p{Cf}])[·•∙⋅‧・･][\s\p{Cf}]+/gu;

/** A name may not add a part to a citation, such as another publisher. */
export function unpart(name: string): string {
  const whole = name.replace(separator, ' – ').replace(/¶\s*/gu, '').trim();
  return whole || name;
}
