/** The lines of all pages in, the numbers of the pages out, wherever they stand: at one height, and counting with the pages; and what stands beside them at the head or the foot. */
import type { PdfLine } from '../lines/read-lines.ts';

/** On fewer pages, or a smaller part of them, figures may count so by chance. */
const minPages = 4;
const minShare = 0.25;
/** Two where each page is a spread of them. */
const steps = [1, 2];

/** `pages`: the lines of each; `edges`: those at its head and its foot. */
export function listFolios(
  pages: readonly (readonly PdfLine[])[],
  edges: readonly ReadonlySet<PdfLine>[],
): ReadonlySet<PdfLine> {
  const isBare = ({ cells }: PdfLine) => cells.every((cell) => /^\d{1,4}$/u.test(cell));
  const bare = pages.flat().filter(isBare);
  const named = edges.flatMap((lines) => [...lines].filter((line) => !isBare(line)));
  const counts = new Map<string, Set<number>>();
  const numbered = [
    ...bare.map((line) => [line, line.cells] as const),
    ...named.map((line) => [line, endsOf(line)] as const),
  ];
  for (const [line, numbers] of numbered) {
    for (const key of numbers.flatMap((number) => toKeys(line, number)))
      counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
  }
  const least = Math.max(minPages, minShare * pages.length);
  const isFolio = (line: PdfLine) => (number: string) =>
    toKeys(line, number).some((key) => (counts.get(key)?.size ?? 0) >= least);
  const folios = bare.filter((line) => line.cells.every(isFolio(line)));
  const heads = named.filter((line) => endsOf(line).some(isFolio(line)));
  const heights = new Set([...folios, ...heads].map(toHeight));
  const first = named.filter((line) => romanEnd.test(line.text) && heights.has(toHeight(line)));
  const beside = edges.flatMap((lines) => listBeside([...lines], new Set(folios)));
  return new Set([...folios, ...heads, ...first, ...beside]);
}

/** `12 The Old Harbour`, `THE OLD HARBOUR 13`: with which page numbers a running head begins or ends; a line of the text beside one is none. */
const endsOf = ({ text }: PdfLine): readonly string[] =>
  isName(text)
    ? [/^\d{1,4}(?= )/u, /(?<= )\d{1,4}$/u].flatMap((end) => end.exec(text)?.[0] ?? [])
    : [];

const isName = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) && !/^\d{1,4} \p{Ll}|[.!?,;:]”?(?: \d{1,4})?$/u.test(text);

/** The pages before the first are counted by themselves. */
const romanEnd = /^[ivxlc]{1,7}\s|\s[ivxlc]{1,7}$/u;

const toHeight = ({ y, size }: PdfLine): string => `${Math.round(y)} ${size.toFixed(1)}`;

/** The same for all numbers that stand as high and grow by the same step from page to page. */
const toKeys = (line: PdfLine, number: string): readonly string[] =>
  steps.map((step) => `${toHeight(line)} ${step} ${Number(number) - step * line.page}`);

/** As high as the number of a page, with nothing above it, or nothing below. */
function listBeside(edges: readonly PdfLine[], folios: ReadonlySet<PdfLine>): readonly PdfLine[] {
  const heights = edges.map(({ y }) => y);
  const ends = [Math.max(...heights), Math.min(...heights)];
  return edges.filter(
    (line) =>
      isName(line.text) &&
      ends.some((y) => Math.abs(y - line.y) < 0.3 * line.size) &&
      edges.some((each) => folios.has(each) && Math.abs(each.y - line.y) < 0.3 * line.size),
  );
}
