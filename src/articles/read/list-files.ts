/** The knowledge folder in, the article files below it out. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorAt, minorNoteAt, noteAt, type Problem } from '../problem.ts';
import { authorsFile } from './fields/author-keys.ts';
import { siteFile } from './fields/site-settings.ts';
import { leaveParts } from './leave-parts.ts';

const articleFile = /\.(?:md|markdown|mdx|qmd|rmd|txt|html?|pdf|docx|epub|srt|vtt)$/i;
const articleEndings =
  '.md, .markdown, .mdx, .qmd, .rmd, .txt, .html, .pdf, .docx, .epub, .srt and .vtt';

/** What somebody may take for an article: not pictures, code and settings. */
const documentFile =
  /\.(?:adoc|asciidoc|doc|mdown|mht(?:ml)?|mkd|odt|org|pages|rst|rtf|sbv|text|webarchive)$/i;

/** Read by another stage. */
export const glossaryFile = 'glossary.yaml';

const namedMaxEndings = 8;

export interface FileList {
  /** Below the folder, `/` between folders. */
  readonly paths: readonly string[];
  /** In which a site names itself and its authors. */
  readonly siteFiles: readonly string[];
  readonly problems: readonly Problem[];
}

/** What stands at a path: an article's file, entries of a folder, nothing of ours, or a problem. */
type Found =
  | { readonly kind: 'file' }
  | { readonly kind: 'folder'; readonly entries: readonly Entry[] }
  | { readonly kind: 'other' }
  | { readonly kind: 'problem'; readonly message: string };

interface Entry {
  /** Below the knowledge folder, `/` between folders. */
  readonly path: string;
  readonly isLink: boolean;
}

/**
 * Every file with an ending of an article, subfolders too, but for dot files, each `README.md` and parts of pages.
 * Links are followed as long as they stay in the folder. What cannot be read is a problem, what else
 * lies there is named in one note; never throws.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const root = await realpath(folder).catch(() => null);
  const paths: string[] = [];
  const problems: Problem[] = [];
  const report = (file: string, message: string) => problems.push({ file, ...errorAt(1, message) });
  if (root === null) {
    report('.', `There is no folder ${folder}; make it and put articles there.`);
    return { paths, siteFiles: [], problems };
  }

  const others: string[] = [];
  const siteFiles: string[] = [];
  const find = createFinder(root);
  const waiting: Entry[] = [{ path: '', isLink: false }];
  const links: Entry[] = [];
  // Links wait, so that of a file and a link to it the file is read.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop() ?? links.pop()) {
    const found = await find(next);
    if (found.kind === 'file') paths.push(next.path);
    else if (found.kind === 'other' && isSiteFile(next.path)) siteFiles.push(next.path);
    else if (found.kind === 'other' && next.path !== glossaryFile) others.push(next.path);
    else if (found.kind === 'problem') report(next.path || '.', found.message);
    else if (found.kind === 'folder') {
      for (const entry of withoutPageParts(found.entries))
        (entry.isLink ? links : waiting).push(entry);
    }
  }
  if (paths.length === 0 && problems.length === 0) {
    report('.', `There is no .md or .txt file in ${folder}; put an article there.`);
  }
  const { pages, problems: parts } = leaveParts(paths, siteFiles);
  problems.push(...parts, ...noteOthers(others));
  return { paths: pages, siteFiles, problems };
}

const isSiteFile = (path: string) => authorsFile.test(path) || siteFile.test(path);

/** What a browser saves beside a page: `The quay_files` beside `The quay.html`. */
function withoutPageParts(entries: readonly Entry[]): readonly Entry[] {
  const pages = new Set(entries.map(({ path }) => path.replace(/\.html?$/iu, '/')));
  return entries.filter(({ path }) => {
    const page = path.replace(
      /[-_. ](?:files?|archivos|fichiers|dateien|arquivos|bestanden|filer)$/iu,
      '/',
    );
    return page === path || !pages.has(page);
  });
}

/** In one line, however many they are, and one for what may be missed. */
function noteOthers(paths: readonly string[]): Problem[] {
  const isDocument = (path: string) => documentFile.test(path);
  const missed = sayUnread(paths.filter(isDocument));
  const others = sayUnread(paths.filter((path) => !isDocument(path)));
  return [
    ...(missed === null ? [] : [{ file: '.', ...noteAt(1, missed) }]),
    ...(others === null ? [] : [{ file: '.', ...minorNoteAt(1, others) }]),
  ];
}

/** Null of none. */
function sayUnread(paths: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = /\.[^./]+$/u.exec(path.toLowerCase())?.[0] ?? 'without an ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const named = most.slice(0, namedMaxEndings).map(([ending, count]) => `${count} ${ending}`);
  const rest = most.slice(namedMaxEndings).reduce((sum, [, count]) => sum + count, 0);
  const files = [...named, ...(rest === 0 ? [] : [`${rest} others`])].join(', ');
  return `${paths.length === 1 ? '1 file is' : `${paths.length} files are`} not read (${files}); only ${articleEndings} files are.`;
}

/** `root` has no link in it. The finder remembers what it has found, and finds nothing twice. */
function createFinder(root: string): (entry: Entry) => Promise<Found> {
  const seen = new Set<string>();
  return async ({ path, isLink }) => {
    try {
      const target = await realpath(join(root, path));
      const stats = await stat(target);
      const isFolder = stats.isDirectory();
      if (!isFolder && !articleFile.test(path)) return { kind: 'other' };
      if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) {
        return problem('This link leaves the folder; copy what it leads to into the folder.');
      }
      if (seen.has(target)) {
        return problem('This link leads to what is read already; take it out.');
      }
      seen.add(target);
      if (isFolder) return { kind: 'folder', entries: await readFolder(root, path) };
      return stats.isFile() ? { kind: 'file' } : problem('This is no file with text; take it out.');
    } catch {
      return problem(
        isLink
          ? 'This link leads nowhere or round in a circle; take it out.'
          : 'This cannot be read; look at its name and at who may read it.',
      );
    }
  };
}

/** In an order that is the same on every machine. */
async function readFolder(root: string, path: string): Promise<readonly Entry[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
    .map((entry) => ({
      path: path === '' ? entry.name : `${path}/${entry.name}`,
      isLink: entry.isSymbolicLink(),
    }))
    .sort((a, b) => (a.path < b.path ? 1 : -1));
}

function problem(message: string): Found {
  return { kind: 'problem', message };
}
