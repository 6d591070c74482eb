/** The text of one file in, its article and what is wrong with it out. */
import { detectArticle, detectPassage } from '../../language/detect-article.ts';
import type { Article, LanguageCode, Passage } from '../../model.ts';
import { readFrontMatter } from '../front-matter.ts';
import { errorAt, minorNoteAt, type Problem, type TextProblem } from '../problem.ts';
import { type Block, createLineFinder, type Split } from './block.ts';
import { nameFile } from './fields/name-file.ts';
import { type Fields, type ParsedFields, parseFields } from './fields/parse-fields.ts';
import { linkPassages } from './link-passage.ts';
import { splitMarkdown } from './split-markdown.ts';
import { splitText } from './split-text.ts';
import { startOf } from './visible.ts';

export interface TextFile {
  /** Below the knowledge folder, `/` between folders, ending in `.md`, `.markdown`, `.mdx` or `.txt`. */
  readonly path: string;
  /** In NFC, with `\n` line ends and without byte order mark. */
  readonly text: string;
}

export interface ParsedFile {
  readonly path: string;
  /** Null where the file must be left out; the problems say why. */
  readonly article: Article | null;
  /** The line of each front matter field in use. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Never throws, on any text. */
export function parseArticle(file: TextFile): ParsedFile {
  const frontMatter = readFrontMatter(file.text);
  const { fields, lines, problems } = parseFields(frontMatter.entries);
  if (fields.draft || fields.published === false) return leaveOut(file, lines);
  const split = isMarkdown(file.path)
    ? splitMarkdown(file.text, frontMatter.end, fields.title ?? null)
    : splitText(file.text, frontMatter.end);
  const found: TextProblem[] = [...frontMatter.problems, ...problems, ...split.problems];
  if (split.blocks.length === 0 && split.problems.length === 0) {
    found.push(explainNoText(frontMatter.entries.length > 0));
  }
  found.push(...checkQuestions(fields, lines, split));
  return {
    path: file.path,
    article: split.blocks.length > 0 ? createArticle(file, fields, split) : null,
    lines,
    problems: found.map((problem) => ({ file: file.path, ...problem })),
  };
}

/** Site generators have files that are nothing but front matter. */
function explainNoText(hasFrontMatter: boolean): TextProblem {
  return hasFrontMatter
    ? minorNoteAt(1, 'There is no text below the front matter, so this is no article.')
    : errorAt(1, 'There is no text in this file; write some or take the file out.');
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path);
}

function leaveOut({ path }: TextFile, lines: ParsedFields['lines']): ParsedFile {
  const line = lines.get('draft') ?? lines.get('published') ?? 1;
  const note = minorNoteAt(line, 'This is a draft and left out; take that line out to publish it.');
  return { path, article: null, lines, problems: [{ file: path, ...note }] };
}

/** A question may name no passage that the article does not have. */
function checkQuestions(
  { questions = [] }: Fields,
  lines: ParsedFields['lines'],
  { blocks }: Split,
): TextProblem[] {
  return questions
    .filter(({ passage }) => passage !== null && passage > blocks.length && blocks.length > 0)
    .map(({ question, passage }) =>
      errorAt(
        lines.get('questions') ?? 1,
        `"${question}" names passage ${passage}; the article has 1 to ${blocks.length}.`,
      ),
    );
}

function createArticle({ path, text }: TextFile, fields: Fields, split: Split): Article {
  const lineOf = createLineFinder(text);
  const id = path.replace(/\.[^.]+$/, '');
  const fileName = nameFile(path);
  const opening = split.blocks.slice(0, 3).map(({ text }) => text);
  const mainLanguage = fields.language ?? detectArticle(opening.join('\n'));
  const links = linkBlocks(split.blocks, fields);
  const passages = split.blocks.map((block, i): Passage => {
    const { section, speaker, date } = block;
    const language = detectPassage(block.text, mainLanguage);
    const link = split.links.get(i + 1) ?? links[i] ?? null;
    return {
      articleId: id,
      number: i + 1,
      section,
      text: block.text,
      line: lineOf(startOf(block)),
      language,
      speaker,
      date,
      link,
    };
  });
  const { questions = [] } = fields;
  const named = questions.flatMap(({ question, passage }) =>
    passage !== null && passage <= passages.length ? [[question, passage] as const] : [],
  );
  return {
    id,
    file: path,
    title: fields.title ?? split.title ?? fileName.title,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    date: fields.date ?? split.date ?? fileName.date,
    language: fields.language ?? mostUsedLanguage(passages, mainLanguage),
    url: fields.url ?? null,
    kind: fields.kind ?? 'original',
    ...(fields.description === undefined ? {} : { description: fields.description }),
    questions: questions.map(({ question }) => question),
    ...(named.length === 0 ? {} : { questionPassages: new Map(named) }),
    translationOf: fields.translationOf ?? null,
    passages,
  };
}

/** A digest's words do not stand on the page that it retells. */
function linkBlocks(blocks: readonly Block[], { url, kind }: Fields): string[] {
  if (url === undefined) return [];
  if (kind === 'digest') return blocks.map(() => url);
  return linkPassages(
    url,
    blocks.map(({ shown }) => shown),
  );
}

/** By passages; `preferred` where two are even. */
function mostUsedLanguage(passages: readonly Passage[], preferred: LanguageCode): LanguageCode {
  const count = (code: LanguageCode) => passages.filter(({ language }) => language === code).length;
  const codes = passages.map(({ language }) => language);
  return codes.reduce((best, code) => (count(code) > count(best) ? code : best), preferred);
}
