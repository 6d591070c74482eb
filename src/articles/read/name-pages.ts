/** Files in, the same out, those of saved pages that all call themselves alike named by what tells them apart. */
import type { Article } from '../../model.ts';
import { ownNameOf, saysWhen } from './fields/name-file.ts';

interface Named {
  readonly path: string;
  readonly article: Article;
  /** Of a page alone. */
  readonly tops?: readonly string[];
}

/** Two may be one page that was saved twice. */
const sharedMinPages = 3;

/** `The lamp is lit`, and no `Page 12` or `A1f09`. */
const words = /\p{L}{2}[^ ]{0,40} (?:[^ ]{1,40} ){0,9}\p{L}{2}/u;

/**
 * Many sites give all their pages one title. Each is called by the heading that stands at one place in all and is another in
 * each, else by its file; where neither tells them apart, the title stays.
 */
export function namePages<File extends Named>(files: readonly File[]): File[] {
  const titles = new Map<File, string>();
  for (const pages of groupByTitle(files)) {
    if (pages.length < sharedMinPages) continue;
    const found = findHeadings(pages) ?? findNames(pages) ?? [];
    for (const [at, title] of found.entries()) titles.set(pages[at] as File, title);
  }
  return files.map((file) => {
    const title = titles.get(file);
    return title === undefined ? file : { ...file, article: retitle(file.article, title) };
  });
}

function groupByTitle<File extends Named>(files: readonly File[]): Iterable<File[]> {
  const groups = new Map<string, File[]>();
  for (const file of files) {
    const key = toKey(file.article.title);
    if (file.tops !== undefined) groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups.values();
}

function findHeadings(pages: readonly Named[]): string[] | null {
  const deep = Math.min(...pages.map(({ tops = [] }) => tops.length));
  for (let place = 0; place < deep; place++) {
    const tops = pages.map((page) => page.tops?.[place] ?? '');
    if (tops.every((top) => !saysWhen(top)) && areOthers(tops)) return tops;
  }
  return null;
}

function findNames(pages: readonly Named[]): string[] | null {
  const names = pages.map(({ path }) => ownNameOf(path) ?? '');
  return names.every((name) => words.test(name)) && areOthers(names) ? names : null;
}

const areOthers = (titles: readonly string[]): boolean =>
  new Set(titles.map(toKey)).size === titles.length;

/** What it was called is what it stands in. */
const retitle = (article: Article, title: string): Article => ({
  ...article,
  title,
  passages: article.passages.map((passage) => ({
    ...passage,
    section: passage.section ?? article.title,
  })),
});

const toKey = (title: string): string => title.toLowerCase();
