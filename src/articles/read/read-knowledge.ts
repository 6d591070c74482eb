/** The knowledge folder in; its articles, and what is wrong with its files, out. */
import { join } from 'node:path';
import type { Article } from '../../model.ts';
import type { Problem } from '../problem.ts';
import { compareArticles } from './compare-articles.ts';
import { listFiles } from './list-files.ts';
import { type ParsedFile, parseArticle } from './parse-article.ts';
import { readText } from './read-text.ts';

export interface Knowledge {
  /** In code unit order of their ids; what has an error is left out, file or entry. */
  readonly articles: readonly Article[];
  /** In order of file and line. */
  readonly problems: readonly Problem[];
}

/** Never throws: a folder that is missing or empty is a problem like the others. */
export async function readKnowledge(folder: string): Promise<Knowledge> {
  const list = await listFiles(folder);
  const files: ParsedFile[] = [];
  for (const path of list.paths) files.push(await readArticle(folder, path));
  const { articles, problems } = compareArticles(files);
  const all = [...list.problems, ...files.flatMap((file) => file.problems), ...problems];
  return { articles, problems: all.sort(byPlace) };
}

/** `file:line: message`, on one line whatever the file's name holds. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`.replace(/\p{C}+/gu, ' ');
}

async function readArticle(folder: string, path: string): Promise<ParsedFile> {
  const { text, problem } = await readText(join(folder, path));
  const file = path.normalize('NFC');
  if (text !== null) return parseArticle({ path: file, text });
  return {
    path: file,
    article: null,
    lines: new Map(),
    problems: problem ? [{ file, ...problem }] : [],
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
