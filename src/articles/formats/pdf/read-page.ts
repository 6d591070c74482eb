/** A page of a PDF in, its lines in the order in which they are read out, each with the element that the file says it is in. */
import type { getDocumentProxy } from 'unpdf';
import { dropShadows } from './drop-shadows.ts';
import { fillFields } from './fill-fields.ts';
import { joinInitials } from './join-initials.ts';
import { joinRows } from './join-rows.ts';
import { nameBullets } from './letters/name-bullets.ts';
import { stateCase, statesCase } from './letters/state-case.ts';
import { orderLines } from './order-lines.ts';
import { type Marker, type PdfLine, readLines, type TextItem } from './read-lines.ts';
import { listElements, listHyphens } from './tags/list-elements.ts';
import { orderTagged } from './tags/order-tagged.ts';
import { readTagged } from './tags/read-tagged.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What is true of the whole document. */
export interface Traits {
  readonly hasForm: boolean;
  readonly isTagged: boolean;
  /** It says beside letters that its fonts name in the wrong case which they are. */
  readonly statesCase: boolean;
}

/** They tell whether it does: pages at even distances. */
const sampleMaxPages = 12;

export async function readTraits(document: PdfDocument): Promise<Traits> {
  const marks = await document.getMarkInfo();
  // Some programs say that they have guessed.
  const isTagged = marks?.Marked === true && !marks.Suspects;
  return {
    hasForm: (await document.getFieldObjects()) !== null,
    isTagged,
    statesCase: !isTagged && statesCase(await readSample(document)),
  };
}

async function readSample(document: PdfDocument): Promise<readonly (TextItem | Marker)[][]> {
  const step = Math.ceil(document.numPages / sampleMaxPages);
  const sample: (TextItem | Marker)[][] = [];
  for (let number = 1; number <= document.numPages; number += step) {
    const page = await document.getPage(number);
    sample.push((await page.getTextContent({ includeMarkedContent: true })).items);
    page.cleanup();
  }
  return sample;
}

export async function readPage(
  page: PdfPage,
  number: number,
  { hasForm, isTagged, statesCase: isStated }: Traits,
): Promise<readonly PdfLine[]> {
  const told = isTagged ? await readTold(page, number) : null;
  const drawn = told ?? (await readDrawn(page, number, isStated));
  const shown = joinInitials(dropShadows(drawn, page.view));
  const filled = hasForm ? fillFields(shown, await page.getAnnotations(), number) : shown;
  return told === null ? joinRows(orderLines(filled, page.view)) : orderTagged(filled, page.view);
}

/** Null where the file says nothing of the page, or not what a reader sees. */
async function readTold(page: PdfPage, number: number): Promise<readonly PdfLine[] | null> {
  const tree = await page.getStructTree();
  const elements = tree === null ? [] : listElements(tree);
  if (tree === null || elements.length === 0) return null;
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return readTagged(items, elements, listHyphens(tree), number);
}

async function readDrawn(
  page: PdfPage,
  number: number,
  isStated: boolean,
): Promise<readonly PdfLine[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: isStated });
  const texts = nameBullets(items.filter((item): item is typeof item & TextItem => 'str' in item));
  return readLines(isStated ? stateCase(items) : texts, number);
}
