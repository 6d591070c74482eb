/** A PDF in, its text as Markdown with the page of each paragraph out. */
import { getDocumentProxy } from 'unpdf';
import { type Conversion, joinPieces, type Piece, refuse } from '../converted.ts';
import { writeHeading, writeItems, writeParagraph, writeRows } from '../write-paragraph.ts';
import { readFront } from './front/read-front.ts';
import { dropFurniture } from './furniture/drop-furniture.ts';
import { dropMailFoot } from './furniture/drop-mail-foot.ts';
import { detectLanguage } from './letters/detect-language.ts';
import { mendLetters } from './letters/mend-letters.ts';
import type { PdfLine } from './lines/read-lines.ts';
import { isLegible } from './paragraphs/is-legible.ts';
import { isRead } from './paragraphs/is-read.ts';
import { joinCells } from './paragraphs/join-cells.ts';
import { joinParagraphs } from './paragraphs/join-paragraphs.ts';
import { dropSign } from './paragraphs/list-marks.ts';
import type { PdfParagraph } from './paragraphs/pdf-paragraph.ts';
import { insertNotes, readNotes } from './paragraphs/read-notes.ts';
import { trimHalves } from './paragraphs/trim-halves.ts';
import { readPage, readTraits } from './read-page.ts';

const maxPages = 3000;

/** Fewer letters to a page are stamps and signatures on a picture of it. */
const pageMinLetters = 15;

export async function readPdf(bytes: Uint8Array): Promise<Conversion> {
  const opened = await open(bytes);
  if (typeof opened === 'string') return refuse(opened);
  const traits = await readTraits(opened);
  const pages: (readonly PdfLine[])[] = [];
  let unseen = 0;
  for (let number = 1; number <= Math.min(opened.numPages, maxPages); number++) {
    const page = await opened.getPage(number);
    const read = await readPage(page, number, traits);
    pages.push(read.lines);
    unseen += read.unseen;
    page.cleanup();
  }
  const letters = pages
    .flat()
    .map(({ text }) => text)
    .join('');
  if (letters.replace(/[^\p{L}]/gu, '').length < pageMinLetters * Math.min(pages.length, 10)) {
    return refuse(
      'This PDF has no text, only pictures of pages; run text recognition (OCR) on it first.',
    );
  }
  const { info } = await opened.getMetadata();
  const mended = splitPages(joinCells(mendLetters(pages.flat())), pages.length);
  return convert(mended, info as Readonly<Record<string, unknown>>, opened.numPages, unseen);
}

function splitPages(lines: readonly PdfLine[], count: number): readonly (readonly PdfLine[])[] {
  const pages: PdfLine[][] = Array.from({ length: count }, () => []);
  for (const line of lines) if (line.text !== '') pages[line.page - 1]?.push(line);
  return pages;
}

async function open(bytes: Uint8Array) {
  try {
    // No picture is asked for: to read one takes longer than all of the text; the names of signs are.
    const asked = { verbosity: 0, maxImageSize: 0, fontExtraProperties: true };
    return await getDocumentProxy(bytes, asked);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked
      ? 'This PDF asks for a password; save it without one.'
      : 'This PDF is damaged and cannot be read; save it again.';
  }
}

function convert(
  pages: readonly (readonly PdfLine[])[],
  info: Readonly<Record<string, unknown>>,
  numPages: number,
  unseen: number,
): Conversion {
  const bodySize = findBodySize(pages);
  const { lines, notes: foot } = dropFurniture(pages, bodySize);
  const all = joinParagraphs(dropMailFoot(lines), bodySize)
    .filter((each) => isRead(each, bodySize))
    .map(dropLeaders);
  const legible = all.filter(isLegible);
  const { whole, halves } = trimHalves(legible, detectLanguage(pages.flat())?.code ?? 'en');
  const { fields, paragraphs } = readFront(whole, bodySize, pages, info);
  const lost = all.length - legible.length;
  const notes = [
    ...(numPages > maxPages ? [`Only the first ${maxPages} of ${numPages} pages are read.`] : []),
    ...(lost > illegibleMaxShare * all.length
      ? ['A part of this PDF does not say which letters it shows; that part is left out.']
      : []),
  ];
  return {
    ok: true,
    value: {
      fields,
      ...joinPieces(toPieces(insertNotes(paragraphs, readNotes(foot, lines).filter(isLegible)))),
      notes,
      minorNotes: [
        ...(halves > 0
          ? [`Sentences of which this PDF shows one half alone are left out: ${halves}.`]
          : []),
        ...(unseen > 0
          ? [`Pieces of text that this PDF holds and does not show are left out: ${unseen}.`]
          : []),
      ],
    },
  };
}

/** Dots that lead the eye from the name of a row to its figures. */
function dropLeaders(paragraph: PdfParagraph): PdfParagraph {
  const tidy = (text: string) =>
    text
      .replace(/(?<![.…\s])(?: ?[.…]){5,}/gu, ' ')
      .replace(/ {2,}/gu, ' ')
      .trim();
  const { text, rows } = paragraph;
  return { ...paragraph, text: tidy(text), rows: rows.map((cells) => cells.map(tidy)) };
}

const illegibleMaxShare = 0.1;

/** So long a line is of the text, and not of a table or a chart. */
const textMinChars = 40;
const textMinShare = 0.2;

/** Of most letters, of those of the text where there is much of it. */
function findBodySize(pages: readonly (readonly PdfLine[])[]): number {
  const lines = pages.flat();
  const long = lines.filter(({ text, cells }) => cells.length === 1 && text.length >= textMinChars);
  const lettersOf = (some: readonly PdfLine[]) =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const counted = lettersOf(long) >= textMinShare * lettersOf(lines) ? long : lines;
  const counts = new Map<number, number>();
  for (const { text, size } of counted) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Items in a row are one list. */
function toPieces(paragraphs: readonly PdfParagraph[]): Piece[] {
  const pieces: Piece[] = [];
  let items: PdfParagraph[] = [];
  const endList = () => {
    if (items.length > 0) pieces.push(toList(items));
    items = [];
  };
  for (const paragraph of paragraphs) {
    const { kind, text, rows, page } = paragraph;
    if (kind === 'item') {
      items.push(paragraph);
      continue;
    }
    endList();
    const write = { text: writeParagraph, heading: (line: string) => writeHeading(line, 2) };
    pieces.push({
      text: kind === 'rows' ? writeRows(rows) : write[kind](text),
      place: `p. ${page}`,
    });
  }
  endList();
  return pieces;
}

/** An item is a line of its own; the list may go on over pages. */
function toList(items: readonly PdfParagraph[]): Piece {
  const text = writeItems(items.map((item) => dropSign(item.text)));
  const further = items.flatMap(({ page }, i) =>
    i > 0 && page !== items[i - 1]?.page ? [[i, { place: `p. ${page}` }] as const] : [],
  );
  return { text, place: `p. ${items[0]?.page}`, further };
}
