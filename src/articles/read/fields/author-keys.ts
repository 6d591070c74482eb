/** The files in which a site names its authors in, articles with the keys of authors in place of names; the same with the names out. */
import type { Article } from '../../../model.ts';
import { parseSettings } from './parse-settings.ts';
import { plainLine } from './plain-line.ts';

/** `authors.yml` of Docusaurus, `_data/authors.yml` of Jekyll, `data/authors.toml` of Hugo. */
export const authorsFile = /(?:^|\/)authors\.(?:ya?ml|json|toml)$/iu;

export interface AuthorKeys {
  /** Its articles stand in this folder and below it; empty for all. */
  readonly folder: string;
  readonly names: ReadonlyMap<string, string>;
}

/** `path` is below the knowledge folder. Null for what names nobody. */
export function readAuthorKeys(path: string, text: string): AuthorKeys | null {
  const names = readNamesByKey(parseSettings(path, text));
  const above = path.split('/').slice(0, -1);
  const isData = /^_?data$/iu.test(above.at(-1) ?? '');
  const folder = (isData ? above.slice(0, -1) : above).join('/');
  return names === null || names.size === 0 ? null : { folder, names };
}

/** `ana: { name: Ana Rojas }`, or `ana: Ana Rojas`. */
function readNamesByKey(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const names = Object.entries(value).flatMap(([key, stated]) => {
    const name = typeof stated === 'object' && stated !== null ? readName(stated) : stated;
    const shown = typeof name === 'string' ? plainLine(name) : '';
    return shown === '' ? [] : [[key, shown] as const];
  });
  return new Map(names);
}

const readName = (stated: object): unknown =>
  ['name', 'display_name', 'title']
    .map((field) => (stated as Readonly<Record<string, unknown>>)[field])
    .find((name) => typeof name === 'string');

/** Where several files name a key, the nearest one does. */
export function nameAuthors(article: Article, keys: readonly AuthorKeys[]): Article {
  const { author } = article;
  if (author === null || keys.length === 0) return article;
  const file = article.file ?? article.id;
  const near = keys
    .filter(({ folder }) => folder === '' || file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  const named = author
    .split(', ')
    .map((key) => near.find(({ names }) => names.has(key))?.names.get(key) ?? key)
    .join(', ');
  return named === author ? article : { ...article, author: named };
}
