/** The knowledge folder in; its articles, and what is wrong with its files, out. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Article } from '../../model.ts';
import {
  type Converter,
  convertedEndingOf,
  convertedKindOf,
  convertedMaxMegabytes,
  createConverter,
} from '../formats/convert-apart.ts';
import type { ConvertedFile } from '../formats/convert-loaded.ts';
import type { Problem, TextProblem } from '../problem.ts';
import { compareArticles } from './compare-articles.ts';
import { authorsFile, nameAuthors, readAuthorKeys } from './fields/author-keys.ts';
import { dateByFolder } from './fields/date-by-folder.ts';
import { orderDays } from './fields/order-days.ts';
import { nameBySite, readSite, siteFile } from './fields/site-settings.ts';
import { listFiles } from './list-files.ts';
import type { ParsedFile } from './parse-article.ts';
import type { ArticleFile, ParseArticle } from './parse-file.ts';
import { loadFile, readText } from './read-text.ts';

export interface Knowledge {
  /** In code unit order of their ids; what has an error is left out, file or entry. */
  readonly articles: readonly Article[];
  /** In order of file and line. */
  readonly problems: readonly Problem[];
  /** By path, to read the folder again by. */
  readonly files: KnownFiles;
}

/** A file as it was read before. */
export interface KnownFile {
  /** Of its bytes: a file of the same bytes is not read again. */
  readonly hash: string;
  readonly parsed: ParsedFile;
  /** What is served where it now has an error that leaves no article of it. */
  readonly lastGood?: ParsedFile;
}

export type KnownFiles = ReadonlyMap<string, KnownFile>;

export interface ReadOptions {
  readonly known?: KnownFiles;
  /** Serve the last version of a file that has an error now. */
  readonly keepsLast?: boolean;
  /** Never rejects; in this thread unless told otherwise. */
  readonly parse?: ParseArticle;
  readonly onProgress?: (read: number, all: number) => void;
}

/** The disk is kept busy, memory is not filled. */
const filesAtOnce = 16;

/** Never throws: a folder that is missing or empty is a problem like the others. */
export async function readKnowledge(folder: string, options: ReadOptions = {}): Promise<Knowledge> {
  const list = await listFiles(folder);
  const inTurn = pLimit(filesAtOnce);
  const converter = createConverter();
  let read = 0;
  const files = await Promise.all(
    list.paths.map((path) =>
      inTurn(async () => {
        const file = await readFile(folder, path, converter, options);
        options.onProgress?.(++read, list.paths.length);
        return [path, file] as const;
      }),
    ),
  );
  converter.end();
  const served = files.map(([, { parsed, lastGood }]) => lastGood ?? parsed);
  const { articles, problems } = compareArticles(orderDays(served));
  const name = await readNaming(folder, list.siteFiles);
  const all = [...list.problems, ...files.flatMap(([, file]) => listProblems(file)), ...problems];
  return {
    articles: dateByFolder(articles).map(name),
    problems: all.sort(byPlace),
    files: new Map(files),
  };
}

/** What names an article by the settings of its site. What cannot be read names nobody, and the articles keep their keys. */
async function readNaming(
  folder: string,
  paths: readonly string[],
): Promise<(article: Article) => Article> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: (await readText(join(folder, path))).text ?? '' })),
  );
  const keys = files.flatMap(({ path, text }) =>
    authorsFile.test(path) ? (readAuthorKeys(path, text) ?? []) : [],
  );
  const sites = files.flatMap(({ path, text }) =>
    siteFile.test(path) ? (readSite(path, text) ?? []) : [],
  );
  return (article) => nameAuthors(nameBySite(article, sites), keys);
}

function listProblems({ parsed, lastGood }: KnownFile): readonly Problem[] {
  if (!lastGood) return parsed.problems;
  return parsed.problems.map(({ message, ...problem }) => ({
    ...problem,
    message:
      problem.severity === 'error' ? `${message} Until then its last version is served.` : message,
  }));
}

async function readFile(
  folder: string,
  path: string,
  converter: Converter,
  options: ReadOptions,
): Promise<KnownFile> {
  const { known, keepsLast = false, parse = parseHere } = options;
  const ending = convertedEndingOf(path);
  const { bytes, problem } = await loadFile(
    join(folder, path),
    ending === null ? undefined : convertedMaxMegabytes,
  );
  const before = known?.get(path);
  const hash = bytes === null ? '' : createHash('sha256').update(bytes).digest('base64');
  if (before && bytes !== null && before.hash === hash) return before;
  const file = path.normalize('NFC');
  const kind = bytes === null ? null : (ending ?? convertedKindOf(bytes));
  const parsed =
    bytes === null
      ? leaveOut(file, [problem])
      : kind === null
        ? await parse({ path: file, content: bytes })
        : await parseConverted(file, await convert(bytes, kind, converter), parse);
  const last = before?.lastGood ?? before?.parsed;
  const isBroken =
    parsed.article === null && parsed.problems.some(({ severity }) => severity === 'error');
  return { hash, parsed, ...(keepsLast && isBroken && last?.article && { lastGood: last }) };
}

/** Loaded where there is something to convert. */
async function convert(
  bytes: Uint8Array,
  ending: string,
  converter: Converter,
): Promise<ConvertedFile> {
  const { convertLoaded } = await import('../formats/convert-loaded.ts');
  return convertLoaded(bytes, ending, converter);
}

async function parseConverted(
  path: string,
  { file, problems }: ConvertedFile,
  parse: ParseArticle,
): Promise<ParsedFile> {
  if (file === null) return leaveOut(path, problems);
  const parsed = await parse({ path, content: file.text, places: file.places });
  const all = [...leaveOut(path, problems).problems, ...parsed.problems];
  return { ...parsed, ...(file.tops && { tops: file.tops }), problems: all };
}

function leaveOut(file: string, problems: readonly TextProblem[]): ParsedFile {
  const found = problems.map((problem) => ({ file, ...problem }));
  return { path: file, article: null, lines: new Map(), problems: found };
}

/** Loaded where a file is to be read: what is known needs none of it. */
export async function parseHere(file: ArticleFile): Promise<ParsedFile> {
  const { parseFile } = await import('./parse-file.ts');
  return parseFile(file);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
