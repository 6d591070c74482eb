/** The knowledge folder in; its articles, and what is wrong with its files, out. */
import pLimit from 'p-limit';
import type { Article } from '../../model.ts';
import { type Converter, createConverter } from '../formats/convert-apart.ts';
import type { Problem } from '../problem.ts';
import { compareArticles } from './compare-articles.ts';
import { listFiles } from './list-files.ts';
import { type ParsedFile, parseArticle } from './parse-article.ts';
import { readArticleFile } from './read-file.ts';

/** More lines are not read by anybody who starts the bot. */
const listedMaxProblems = 5;

/** While some are converted, others are read. */
const filesAtOnce = 8;

export interface Knowledge {
  /** In code unit order of their ids; what has an error is left out, file or entry. */
  readonly articles: readonly Article[];
  /** In order of file and line. */
  readonly problems: readonly Problem[];
}

/** Never throws: a folder that is missing or empty is a problem like the others. */
export async function readKnowledge(folder: string): Promise<Knowledge> {
  const list = await listFiles(folder);
  const converter = createConverter();
  const inTurn = pLimit(filesAtOnce);
  const read = (path: string) => readArticle(folder, path, converter);
  const files = await Promise.all(list.paths.map((path) => inTurn(read, path)));
  converter.end();
  const { articles, problems } = compareArticles(files);
  const all = [...list.problems, ...files.flatMap((file) => file.problems), ...problems];
  return { articles, problems: all.sort(byPlace) };
}

/** `file:line: message`, on one line whatever the file's name holds. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`.replace(/\p{C}+/gu, ' ');
}

/** Each on its line where they are few, else how many there are; what is minor is left out. */
export function sumUpProblems(problems: readonly Problem[]): string[] {
  const told = problems.filter(({ isMinor }) => !isMinor);
  if (told.length <= listedMaxProblems) return told.map(formatProblem);
  return [`${countProblems(told)}; npm run validate shows them`];
}

/** `2 errors, 410 notes`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  const counts = [
    ...(errors === 0 ? [] : [`${errors} error${errors === 1 ? '' : 's'}`]),
    ...(notes === 0 ? [] : [`${notes} note${notes === 1 ? '' : 's'}`]),
  ];
  return counts.join(', ') || '0 problems';
}

async function readArticle(
  folder: string,
  path: string,
  converter: Converter,
): Promise<ParsedFile> {
  const { file, problems } = await readArticleFile(folder, path, converter);
  const name = path.normalize('NFC');
  const found = problems.map((problem) => ({ file: name, ...problem }));
  if (file === null) return { path: name, article: null, lines: new Map(), problems: found };
  const parsed = parseArticle(file);
  return { ...parsed, problems: [...found, ...parsed.problems] };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
