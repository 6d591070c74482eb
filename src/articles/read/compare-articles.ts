/** The parsed files in; the articles that can stand beside each other, and what is wrong, out. */
import { nearestName } from '../../language/nearest-name.ts';
import type { Article } from '../../model.ts';
import { errorAt, noteAt, type Problem, type TextProblem } from '../problem.ts';
import { beginningOf, spellTitle } from './fields/spell-title.ts';
import { namePages } from './name-pages.ts';
import type { ParsedFile } from './parse-article.ts';

interface Usable extends ParsedFile {
  readonly article: Article;
}

export interface Comparison {
  /** In code unit order of their ids. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Of two files with one id the first stays; a translation of nothing is no translation. */
export function compareArticles(files: readonly ParsedFile[]): Comparison {
  const problems: Problem[] = [];
  const byId = new Map<string, Usable>();
  const byTitle = new Map<string, Usable>();
  const report = (file: ParsedFile, problem: TextProblem) =>
    problems.push({ file: file.path, ...problem });

  for (const file of namePages(nameByFile(files.filter(isUsable))).sort(byIdAndPath)) {
    const { id, title, language } = file.article;
    const sameId = byId.get(id);
    if (sameId) {
      report(file, errorAt(1, `${sameId.path} has the id ${id} too; rename one of the two.`));
      continue;
    }
    byId.set(id, file);
    const titleKey = `${language} ${title.toLowerCase()}`;
    const sameTitle = byTitle.get(titleKey);
    if (sameTitle) {
      const message = `${sameTitle.path} has the title "${title}" too; give one of the two another.`;
      report(file, noteAt(file.lines.get('title') ?? 1, message));
    } else byTitle.set(titleKey, file);
  }

  const articles = [...byId.values()].map((file) => {
    const message = checkTranslation(file.article, byId);
    if (message === null) return file.article;
    report(file, noteAt(file.lines.get('translationOf') ?? 1, message));
    return { ...file.article, translationOf: null };
  });
  return { articles, problems };
}

/** So many notes begin with the same heading that it is a part of each and the title of none. */
const sharedMinFiles = 3;

function nameByFile(files: readonly Usable[]): Usable[] {
  const keyOf = ({ article: { title } }: Usable) => title.toLowerCase();
  const sharing = new Map<string, Usable[]>();
  for (const file of files) {
    if (file.fileTitle !== undefined) {
      sharing.set(keyOf(file), [...(sharing.get(keyOf(file)) ?? []), file]);
    }
  }
  return files.map((file) => {
    const { article, fileTitle } = file;
    const others = fileTitle === undefined ? [] : (sharing.get(keyOf(file)) ?? []);
    const names = new Set(others.map((other) => other.fileTitle));
    if (fileTitle === undefined || names.size < sharedMinFiles) return file;
    const passages = article.passages.map((passage) => ({
      ...passage,
      section: passage.section ?? article.title,
    }));
    const title = spellTitle(fileTitle, file.path, beginningOf(passages)) ?? fileTitle;
    return { ...file, article: { ...article, title, passages } };
  });
}

function isUsable(file: ParsedFile): file is Usable {
  return file.article !== null;
}

function byIdAndPath(a: Usable, b: Usable): number {
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

/** What is wrong with the article's `translationOf`, or null. */
function checkTranslation(article: Article, byId: ReadonlyMap<string, Usable>): string | null {
  if (article.translationOf === null) return null;
  const original = byId.get(article.translationOf)?.article;
  if (original === undefined) {
    const otherIds = [...byId.keys()].filter((id) => id !== article.id);
    const nearest = nearestName(article.translationOf, otherIds);
    const advice = nearest ? `did you mean ${nearest}?` : 'take translationOf out.';
    return `There is no article ${article.translationOf} to be a translation of; ${advice}`;
  }
  if (original.id === article.id) return 'An article is no translation of itself; name the other.';
  const [passages, originals] = [article.passages.length, original.passages.length];
  if (passages === originals) return null;
  return `This translation has ${passages} passages and ${original.id} has ${originals}; make them the same.`;
}
