/** The text of one file in, its article and what is wrong with it out. */
import { detectArticle, detectPassage } from '../../language/detect/detect-article.ts';
import { languageOf } from '../../language/languages.ts';
import type { Article, LanguageCode, Passage } from '../../model.ts';
import type { Place, Places } from '../formats/converted.ts';
import { type Entry, readFrontMatter } from '../front-matter.ts';
import { readDayAtEdge, type SlashOrder } from '../parse-date.ts';
import { readPlaceMarks } from '../place-marks.ts';
import { errorAt, minorNoteAt, type Problem, type TextProblem } from '../problem.ts';
import { type Block, createLineFinder, type Split } from './block.ts';
import { nameFile, ownNameOf } from './fields/name-file.ts';
import { type Fields, type ParsedFields, parseFields } from './fields/parse-fields.ts';
import { type HeadDay, readHeadDay } from './fields/read-head-day.ts';
import { readHeadLines } from './fields/read-head-lines.ts';
import {
  blankOut,
  joinEntries,
  type MetadataList,
  readMetadataList,
} from './fields/read-metadata-list.ts';
import { readOtherDay } from './fields/read-other-day.ts';
import { readOtherNames } from './fields/read-other-names.ts';
import { linkPassages } from './link-passage.ts';
import { joinHeadings } from './markdown/join-headings.ts';
import { splitMarkdown } from './split-markdown.ts';
import { splitText } from './split-text.ts';
import { findTimes } from './talk/find-times.ts';
import { startOf } from './visible.ts';

export interface TextFile {
  /** Below the knowledge folder, `/` between folders; what ends in `.txt` and was not converted is plain text, all else Markdown. */
  readonly path: string;
  /** In NFC, with `\n` line ends and without byte order mark. */
  readonly text: string;
  /** Where its lines stand in the file that it was made from; left out where it is the file's own text. */
  readonly places?: Places;
}

export interface ParsedFile {
  readonly path: string;
  /** Null where the file must be left out; the problems say why. */
  readonly article: Article | null;
  /** What its file is called where its title is one of its headings; left out for any other. */
  readonly fileTitle?: string;
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
  const listed = readListed(file, frontMatter.end);
  const order = orderOf(file.text.slice(frontMatter.end));
  const { fields, lines, problems } = parseFields(
    joinEntries(frontMatter.entries, listed?.entries ?? []),
    order,
  );
  if (fields.draft || fields.published === false) {
    return leaveOut(file, lines.get('draft') ?? lines.get('published') ?? 1, draftNote);
  }
  const unlisted = listed ? blankOut(file.text, listed) : file.text;
  const day = readHeadDay(
    isMarkdown(file) ? joinHeadings(unlisted) : unlisted,
    frontMatter.end,
    order,
  );
  const headDay = fields.date === undefined || fields.date === day?.date ? day : null;
  const shown = (headDay?.lines ?? []).reduce(blankOut, unlisted);
  const ownName = ownNameOf(file.path);
  const split = isMarkdown(file)
    ? splitMarkdown(shown, frontMatter.end, fields.title ?? null, ownName)
    : splitText(shown, frontMatter.end, headDay?.end);
  const found: TextProblem[] = [...frontMatter.problems, ...problems, ...split.problems];
  if (split.blocks.length === 0 && split.problems.length === 0) {
    found.push(explainNoText(frontMatter.entries.length > 0));
  }
  found.push(...checkQuestions(fields, lines, split));
  const isHeading = fields.title === undefined && split.title !== null && isMarkdown(file);
  return {
    path: file.path,
    ...(isHeading && ownName !== null ? { fileTitle: ownName } : {}),
    article:
      split.blocks.length > 0
        ? createArticle(file, withDay(fields, headDay), split, frontMatter.entries)
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
const withDay = (fields: Fields, day: HeadDay | null): Fields =>
  day === null
    ? fields
    : {
        date: day.date,
        ...(day.publisher === null ? {} : { publisher: day.publisher }),
        ...fields,
      };

/** Whether day or month comes first in what a text of this language writes. */
const orderOf = (text: string): SlashOrder | undefined =>
  languageOf(detectArticle(text.slice(0, 2000))).dates?.moments?.slashOrder;

/** What a text says of itself without the fences of front matter. */
function readListed(file: TextFile, from: number): MetadataList | null {
  const { text } = file;
  const listed = isMarkdown(file) ? readMetadataList(text, from) : null;
  return listed ?? (from === 0 ? readHeadLines(text) : null);
}

/** Where a line of the text stands in the file. */
function findPlace({ places }: TextFile, line: number): Place {
  if (places === undefined) return { line };
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.[0] ?? line) <= line) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.[1] ?? {};
}

/** By the lines of a file that was converted, else by the comments or the times of a text that says so itself. */
function createPlaceFinder(file: TextFile): (line: number, offset: number) => Place {
  const comments = isMarkdown(file) ? readPlaceMarks(file.text) : [];
  const times = findTimes(file.text).map(({ from, place }) => [from, place] as const);
  const marks = file.places !== undefined ? [] : comments.length > 0 ? comments : times;
  let next = 0;
  return (line, offset) => {
    while ((marks[next]?.[0] ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const place = marks[next - 1]?.[1];
    return { ...findPlace(file, line), ...(place === undefined ? {} : { place }) };
  };
}

/** Site generators have files that are nothing but front matter. */
function explainNoText(hasFrontMatter: boolean): TextProblem {
  return hasFrontMatter
    ? minorNoteAt(1, 'There is no text below the front matter, so this is no article.')
    : errorAt(1, 'There is no text in this file; write some or take the file out.');
}

/** What a file was converted to is Markdown, whatever its name says. */
function isMarkdown({ path, places }: TextFile): boolean {
  return places !== undefined || !/\.txt$/i.test(path);
}

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

/** No title, heading or name is longer: it stands on every message about the article. */
const nameMaxChars = 500;

function cutName<Name extends string | null>(name: Name): Name | string {
  if (name === null || name.length <= nameMaxChars) return name;
  return `${name.slice(0, nameMaxChars).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** `github.com/quay`, `www.example.org`. */
const siteLike =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:ai|app|blog|co|com|de|dev|es|eu|fr|info|io|mx|net|news|org|to|tv|uk)(?:\/\S*)?$/iu;

function createArticle(
  file: TextFile,
  fields: Fields,
  split: Split,
  entries: readonly Entry[],
): Article {
  const { path, text } = file;
  const lineOf = createLineFinder(text);
  const id = path.replace(/\.[^.]+$/, '');
  const opening = split.blocks.slice(0, 3).map(({ text }) => text);
  const mainLanguage = fields.language ?? detectArticle(opening.join('\n'));
  const placeOf = createPlaceFinder(file);
  const fileName = nameFile(path, languageOf(mainLanguage).dates?.moments?.slashOrder);
  const title = fields.title ?? split.title ?? fileName.title;
  const author = fields.author ?? split.author ?? null;
  // Programs that save pages put the site where they find no name.
  const isSite = author !== null && siteLike.test(author);
  const links = linkBlocks(split.blocks, fields, title);
  const passages = split.blocks.map((block, i): Passage => {
    const { section, speaker, date } = block;
    const start = startOf(block);
    const { speaker: said, ...where } = placeOf(lineOf(start), start);
    const language = block.isCode ? mainLanguage : detectPassage(block.text, mainLanguage);
    const link = split.links.get(i + 1) ?? links[i] ?? null;
    return {
      articleId: id,
      number: i + 1,
      section: cutName(section),
      text: block.text,
      ...(block.isPicture ? { isPicture: true } : {}),
      ...where,
      language,
      speaker: cutName(speaker ?? said ?? null),
      date,
      link,
    };
  });
  const otherNames = [split.otherTitle ?? [], readOtherNames(entries)].flat();
  const { questions = [] } = fields;
  const named = questions.flatMap(({ question, passage }) =>
    passage !== null && passage <= passages.length ? [[question, passage] as const] : [],
  );
  return {
    id,
    file: path,
    title: cutName(title),
    publisher: cutName(fields.publisher ?? split.publisher ?? (isSite ? author : null)),
    author: cutName(isSite ? null : author),
    date:
      fields.date ??
      split.date ??
      fileName.date ??
      readOtherDay(entries) ??
      readDayAtEdge(title) ??
      fileName.period,
    language: fields.language ?? mostUsedLanguage(passages, mainLanguage),
    url: fields.url ?? null,
    kind: fields.kind ?? 'original',
    ...(otherNames.length === 0 ? {} : { otherNames: otherNames.map(cutName) }),
    ...(fields.description === undefined ? {} : { description: fields.description }),
    questions: questions.map(({ question }) => question),
    ...(named.length === 0 ? {} : { questionPassages: new Map(named) }),
    translationOf: fields.translationOf ?? null,
    passages,
  };
}

/** A digest's words do not stand on the page that it retells. */
function linkBlocks(blocks: readonly Block[], { url, kind }: Fields, title: string): string[] {
  if (url === undefined) return [];
  return kind === 'digest' ? blocks.map(() => url) : linkPassages(url, blocks, title);
}

/** By passages; `preferred` where two are even. */
function mostUsedLanguage(passages: readonly Passage[], preferred: LanguageCode): LanguageCode {
  const count = (code: LanguageCode) => passages.filter(({ language }) => language === code).length;
  const codes = passages.map(({ language }) => language);
  return codes.reduce((best, code) => (count(code) > count(best) ? code : best), preferred);
}
