/** The thread of `create-article-reader.ts`: the files of articles in as messages, what is read of each out. */
import { parentPort } from 'node:worker_threads';
import { type ParsedFile, parseArticle } from '../read/parse-article.ts';
import { readBytes } from '../read/read-text.ts';
import type { ArticleFile } from './create-article-reader.ts';

parentPort?.on('message', (file: ArticleFile) => parentPort?.postMessage(readFile(file)));

function readFile({ path, content }: ArticleFile): ParsedFile {
  if (typeof content === 'string') return parseArticle({ path, text: content });
  const { text, problem } = readBytes(content);
  const found = problem ? [{ file: path, ...problem }] : [];
  if (text === null) return { path, article: null, lines: new Map(), problems: found };
  const parsed = parseArticle({ path, text });
  return { ...parsed, problems: [...found, ...parsed.problems] };
}
