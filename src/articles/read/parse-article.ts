/** The text of one file in, its article and what is wrong with it out. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { languageOf } from '../../language/languages.ts';
import type { Article } from '../../model.ts';
import { type Entry, readFrontMatter } from '../front-matter.ts';
import type { SlashOrder } from '../parse-date.ts';
import { errorAt, minorNoteAt, type Problem, type TextProblem } from '../problem.ts';
import type { Split } from './block.ts';
import { createArticle } from './create-article.ts';
import { nameFile, ownNameOf, readNameDay } from './fields/name-file.ts';
import type { Readings } from './fields/order-days.ts';
import { type Fields, type ParsedFields, parseFields } from './fields/parse-fields.ts';
import { type HeadDay, readHeadDay } from './fields/read-head-day.ts';
import { readHeadItems } from './fields/read-head-items.ts';
import { readHeadLines } from './fields/read-head-lines.ts';
import { readHeldDay } from './fields/read-held-day.ts';
import {
  blankOut,
  joinEntries,
  type MetadataList,
  readMetadataList,
} from './fields/read-metadata-list.ts';
import { joinHeadings } from './markdown/join-headings.ts';
import { splitMarkdown } from './split-markdown.ts';
import { splitText } from './split-text.ts';
import { findPlace, isMarkdown, type TextFile } from './text-file.ts';

export interface ParsedFile {
  readonly path: string;
  /** Null where the file must be left out; the problems say why. */
  readonly article: Article | null;
  /** What its file is called where its title is one of its headings; left out for any other. */
  readonly fileTitle?: string;
  /** Of a day in numbers near the beginning, or in the file's name, that the article is of. */
  readonly readings?: Readings;
  /** Of a saved page: its headings above the first paragraph, whatever its head calls it. */
  readonly tops?: readonly string[];
  /** The line of each front matter field in use. */
  readonly lines: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Never throws, on any text. */
export function parseArticle(file: TextFile): ParsedFile {
  const frontMatter = readFrontMatter(file.text);
  if (frontMatter.entries.some(isTemplate)) return leaveOut(file, 1, templateNote);
  if (frontMatter.entries.some(({ name }) => name === 'excalidraw-plugin')) {
    return leaveOut(file, 1, drawingNote);
  }
  const order = orderOf(file.text.slice(frontMatter.end));
  const listed = readListed(file, frontMatter.end, order);
  const { fields, lines, problems } = parseFields(
    joinEntries(frontMatter.entries, listed?.entries ?? []),
    file.path,
    order,
  );
  if (fields.draft || fields.published === false) {
    return leaveOut(file, lines.get('draft') ?? lines.get('published') ?? 1, draftNote);
  }
  const unlisted = listed ? blankOut(file.text, listed) : file.text;
  const first = readHeadDay(
    isMarkdown(file) ? joinHeadings(unlisted) : unlisted,
    frontMatter.end,
    order,
  );
  const headDay = fields.date === undefined || fields.date === first?.date ? first : null;
  const said = headDay?.date ?? readHeldDay(unlisted.slice(frontMatter.end), file.path, order);
  const day = fields.date ?? said ?? nameFile(file.path, order).date;
  const shown = (headDay?.lines ?? []).reduce(blankOut, unlisted);
  const split = isMarkdown(file)
    ? splitMarkdown(shown, frontMatter.end, fields.title ?? null, file.path, day)
    : splitText(shown, frontMatter.end, headDay?.end);
  const found: TextProblem[] = [...frontMatter.problems, ...problems, ...split.problems];
  if (split.blocks.length === 0 && split.problems.length === 0) {
    found.push(minorNoteAt(1, noTextNote));
  }
  found.push(...checkQuestions(fields, lines, split));
  const isHeading = fields.title === undefined && split.title !== null && isMarkdown(file);
  const readings = said === null && headDay === null ? readNameDay(file.path) : headDay?.readings;
  const ownName = isHeading ? ownNameOf(file.path) : null;
  return {
    path: file.path,
    ...(ownName !== null ? { fileTitle: ownName } : {}),
    ...(fields.date === undefined && readings ? { readings } : {}),
    article:
      split.blocks.length > 0
        ? createArticle(file, withDay(fields, said, headDay), split, frontMatter.entries)
        : null,
    lines,
    problems: found.map((problem) => ({
      file: file.path,
      ...problem,
      line: findPlace(file, problem.line).line ?? 1,
    })),
  };
}

/** What is stated is more than what a line of the text says. */
const withDay = (fields: Fields, date: string | null, head: HeadDay | null): Fields => ({
  ...(date === null ? {} : { date }),
  ...(head === null || head.publisher === null ? {} : { publisher: head.publisher }),
  ...(head === null || head.author === null ? {} : { author: head.author }),
  ...fields,
});

/** Whether day or month comes first in what a text of this language writes. */
const orderOf = (text: string): SlashOrder | undefined =>
  languageOf(detectArticle(text.slice(0, 2000))).dates?.moments?.slashOrder;

/** What a text says of itself without the fences of front matter. */
function readListed(file: TextFile, from: number, order?: SlashOrder): MetadataList | null {
  const { text } = file;
  const listed = isMarkdown(file)
    ? (readMetadataList(text, from) ?? readHeadItems(text, from, order))
    : null;
  return listed ?? (from === 0 ? readHeadLines(text) : null);
}

/** A vault has notes that are a title alone, a site files that are nothing but front matter. */
const noTextNote = 'There is no text of its own in this file, so it is no article.';
const draftNote = 'This is a draft and left out; take that line out to publish it.';
const drawingNote = 'This is a drawing and left out.';
const templateNote = 'This is a template for articles and left out.';

/** A site generator fills in title and date when an article is begun. */
function isTemplate({ name, text }: Entry): boolean {
  return (
    /^(?:title|date|author|created|published|url|source)$/iu.test(name) && /\{\{|<%/u.test(text)
  );
}

function leaveOut({ path }: TextFile, line: number, message: string): ParsedFile {
  const note = minorNoteAt(line, message);
  return { path, article: null, lines: new Map(), problems: [{ file: path, ...note }] };
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
