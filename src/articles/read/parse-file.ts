/** The bytes or the text of an article's file in, its article and what is wrong with it out. */
import type { Places } from '../formats/converted.ts';
import { type ParsedFile, parseArticle } from './parse-article.ts';
import { readBytes } from './read-text.ts';

export interface ArticleFile {
  /** As in `TextFile`: its ending decides how it is read. */
  readonly path: string;
  /** The bytes of a file, or a text in NFC with `\n` line ends. */
  readonly content: Uint8Array | string;
  /** Of a text that was made from the file: where its lines stand there. */
  readonly places?: Places;
}

/** Never rejects. */
export type ParseArticle = (file: ArticleFile) => Promise<ParsedFile>;

/** Never throws. */
export function parseFile({ path, content, places }: ArticleFile): ParsedFile {
  if (typeof content === 'string') {
    return parseArticle({ path, text: content, ...(places && { places }) });
  }
  const { text, problem } = readBytes(content);
  const found = problem ? [{ file: path, ...problem }] : [];
  if (text === null) return { path, article: null, lines: new Map(), problems: found };
  const parsed = parseArticle({ path, text });
  return { ...parsed, problems: [...found, ...parsed.problems] };
}
