/** The settings of a site and its articles in, with its author and its name those that state none themselves out. */
import type { Article } from '../../../model.ts';
import { parseSettings } from './parse-settings.ts';
import { plainLine } from './plain-line.ts';
import { readNames } from './read-names.ts';

/** Of Jekyll and Hexo, Hugo, MkDocs, mdBook and Docusaurus. */
export const siteFile =
  /(?:^|\/)(?:_config\.ya?ml|(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)|mkdocs\.ya?ml|book\.toml|docusaurus\.config\.[cm]?[jt]s)$/iu;

export interface Site {
  /** Its articles stand in this folder and below it; empty for all. */
  readonly folder: string;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** What those who write such programs fill in, for others to put their own in its place. */
const placeholder =
  /^(?:(?:your|my new|example)\b.{0,60}|my (?:site|docs|blog|book)|hexo|jekyll|hugo|john doe|jane doe|(?:site )?(?:title|author|name))$/iu;

/** Behind it, sites say what they are about: `Gazette | News of the harbour`. */
const claim = /\s[|–—•·-]\s.*$/u;

/** `path` is below the knowledge folder. Null for what names nothing. */
export function readSite(path: string, text: string): Site | null {
  const settings = /[jt]s$/iu.test(path) ? readScript(text) : parseSettings(path, text);
  // `config.toml` is what many programs call their settings; those of a site have its address.
  if (/(?:^|\/)config\.\w+$/iu.test(path) && find(settings, 'baseurl') === undefined) return null;
  const [params, book] = [find(settings, 'params'), find(settings, 'book')];
  const authors = [
    ...[settings, params].map((part) => find(part, 'author')),
    find(settings, 'site_author'),
    find(book, 'authors'),
  ];
  const titles = [find(settings, 'title'), find(settings, 'site_name'), find(book, 'title')];
  const author = authors.map((each) => readNames(each).filter(isOwn).join(', ')).find(Boolean);
  const publisher = titles.flatMap(readNames).map(withoutClaim).filter(isOwn)[0];
  if (author === undefined && publisher === undefined) return null;
  const folder = path.replace(/(?:^|\/)(?:config\/_default\/)?[^/]+$/iu, '');
  return { folder, author: author ?? null, publisher: publisher ?? null };
}

/** No code is run: its title alone is read, where it is words. */
function readScript(text: string): unknown {
  const [, quote, title = ''] = /^ {2}title: (['"`])([^'"`$\\\n]{1,200})\1,/mu.exec(text) ?? [];
  return quote === undefined ? null : { title };
}

/** Hugo's names may have capitals. */
function find(settings: unknown, name: string): unknown {
  if (typeof settings !== 'object' || settings === null) return undefined;
  return Object.entries(settings).find(([key]) => key.toLowerCase() === name)?.[1];
}

const withoutClaim = (title: string): string => plainLine(title).replace(claim, '');

const isOwn = (name: string): boolean => /\p{L}{2}/u.test(name) && !placeholder.test(name);

/** A paper or a page that lies among the pictures of a site is somebody else's: only Markdown is its own. */
export function nameBySite(article: Article, sites: readonly Site[]): Article {
  const { id, file = id } = article;
  const above = sites.filter(({ folder }) => folder === '' || file.startsWith(`${folder}/`));
  const [site] = above.sort((a, b) => b.folder.length - a.folder.length);
  if (site === undefined || !/\.(?:md|mdx|qmd|rmd|markdown)$/iu.test(file)) return article;
  const author = article.author ?? site.author;
  const own = article.publisher ?? site.publisher;
  const publisher = own?.toLowerCase() === author?.toLowerCase() ? article.publisher : own;
  if (author === article.author && publisher === article.publisher) return article;
  return { ...article, author, publisher };
}
