/** A page of a PDF in, its lines in the order in which they are read, each with the element that the file says it is in, and how many pieces of its text nobody sees, out. */
import type { getDocumentProxy } from 'unpdf';
import { closeLetters } from './drawn/close-letters.ts';
import { dropUnseen } from './drawn/drop-unseen.ts';
import { type Layers, readDrawing } from './drawn/read-drawing.ts';
import { nameBullets } from './letters/name-bullets.ts';
import { nameLetters } from './letters/name-letters.ts';
import { stateCase, statesCase } from './letters/state-case.ts';
import { dropShadows } from './lines/drop-shadows.ts';
import { fillFields } from './lines/fill-fields.ts';
import { joinInitials } from './lines/join-initials.ts';
import { joinRows } from './lines/join-rows.ts';
import { type Marker, type PdfLine, readLines, type TextItem } from './lines/read-lines.ts';
import { turnPage } from './lines/turn-page.ts';
import { orderLines } from './order/order-lines.ts';
import { listElements, listHyphens } from './tags/list-elements.ts';
import { orderTagged } from './tags/order-tagged.ts';
import { readTagged } from './tags/read-tagged.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

type Items = readonly (TextItem | Marker)[];

/** What is true of the whole document. */
export interface Traits {
  readonly hasForm: boolean;
  readonly isTagged: boolean;
  /** It says beside letters that its fonts name in the wrong case which they are. */
  readonly statesCase: boolean;
  readonly layers: Layers;
  /** The pages that are read already, by their numbers. */
  readonly sample: ReadonlyMap<number, Items>;
}

export interface Page {
  readonly lines: readonly PdfLine[];
  /** How many pieces of text the page holds and does not show. */
  readonly unseen: number;
}

/** They tell whether it does: pages at even distances. */
const sampleMaxPages = 12;

export async function readTraits(document: PdfDocument): Promise<Traits> {
  const marks = await document.getMarkInfo();
  // Some programs say that they have guessed.
  const isTagged = marks?.Marked === true && !marks.Suspects;
  const sample = isTagged ? new Map<number, Items>() : await readSample(document);
  return {
    hasForm: (await document.getFieldObjects()) !== null,
    isTagged,
    statesCase: !isTagged && statesCase([...sample.values()]),
    sample,
    layers: await document.getOptionalContentConfig(),
  };
}

async function readSample(document: PdfDocument): Promise<ReadonlyMap<number, Items>> {
  const step = Math.ceil(document.numPages / sampleMaxPages);
  const sample = new Map<number, Items>();
  for (let number = 1; number <= document.numPages; number += step) {
    const page = await document.getPage(number);
    sample.set(number, (await page.getTextContent({ includeMarkedContent: true })).items);
    page.cleanup();
  }
  return sample;
}

export async function readPage(
  page: PdfPage,
  number: number,
  { hasForm, isTagged, statesCase: isStated, layers, sample }: Traits,
): Promise<Page> {
  const items: Items =
    sample.get(number) ?? (await page.getTextContent({ includeMarkedContent: true })).items;
  const drawn = await readDrawing(page, layers);
  const seen = dropUnseen(items, drawn);
  const named = nameLetters(closeLetters(seen, drawn), drawn);
  const turned = turnPage(named, page.view);
  const told = isTagged ? await readTold(page, turned.items, number) : null;
  const shown = joinInitials(
    dropShadows(told ?? readUntold(turned.items, number, isStated), turned.view),
  );
  const filled = hasForm ? fillFields(shown, await page.getAnnotations(), number) : shown;
  const lines =
    told === null ? joinRows(orderLines(filled, turned.view)) : orderTagged(filled, turned.view);
  return { lines, unseen: items.length - seen.length };
}

/** Null where the file says nothing of the page, or not what a reader sees. */
async function readTold(
  page: PdfPage,
  items: Items,
  number: number,
): Promise<readonly PdfLine[] | null> {
  const tree = await page.getStructTree();
  const elements = tree === null ? [] : listElements(tree);
  if (tree === null || elements.length === 0) return null;
  return readTagged(items, elements, listHyphens(tree), number);
}

function readUntold(items: Items, number: number, isStated: boolean): readonly PdfLine[] {
  const texts = isStated ? stateCase(items) : items.filter((item) => 'str' in item);
  return readLines(nameBullets(texts), number);
}
