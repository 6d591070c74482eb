/** Words with their places in, the bytes of a PDF that shows them out. */
import { listNamed, type Marked, type Tagged, writeTree } from './write-tree.ts';

export interface Word extends Marked {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Bold, or in letters of which the file says what `signs` gives. */
  readonly font?: 'bold' | 'signs';
  /** What the file says beside it that it is. */
  readonly stated?: string;
  /** Operators in front of it and behind it; they may name the states `/Clear`, `/Half` and `/Mixed` and the layer `/Off`, which is off. */
  readonly between?: readonly [string, string];
}

/** The names of the first signs of the font `signs`, from `\u0001` on. */
const names = '/fi /fl /f_f_i /T_h';

/** Lines of a column below each other, 14 apart. */
export function column(
  lines: readonly string[],
  x: number,
  top: number,
  size = 10,
  name?: string,
): Word[] {
  const named = name === undefined ? {} : { in: name };
  return lines.map((text, i) => ({ text, x, y: top - 14 * i, size, ...named }));
}

/**
 * `signs`: what the letters of the font `signs` are said to be, by those that it draws; `fields`: what
 * is typed into a form on the first page; `tree`: what the file says that its words stand in.
 */
export function makePdf(
  pages: readonly (readonly Word[])[],
  info = '',
  signs: Readonly<Record<string, string>> = {},
  fields: readonly Word[] = [],
  tree: readonly Tagged[] = [],
): Uint8Array {
  const map = writeCharacterMap(signs);
  const contents = pages.map((words) =>
    words.map((word) => drawBetween(word, drawMarked(word, listNamed(words)))).join('\n'),
  );
  const root = 7 + 2 * pages.length + fields.length;
  const elements = tree.length === 0 ? [] : writeTree(pages, tree, root, (page) => 7 + 2 * page);
  const tagged =
    tree.length === 0 ? '' : ` /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`;
  const kids = pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ');
  const filled = fields.map((_, i) => `${7 + 2 * pages.length + i} 0 R`).join(' ');
  const form = fields.length > 0 ? ` /AcroForm << /Fields [${filled}] >>` : '';
  const layer = root + elements.length;
  const states =
    '/ExtGState << /Clear << /ca 0 >> /Half << /ca 0.5 >> /Mixed << /BM /Multiply >> >>';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${form}${tagged} /OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >> >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 ${names}] >> /ToUnicode 6 0 R >>`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> ${states} /Properties << /Off ${layer} 0 R >> >> /Contents ${8 + 2 * i} 0 R /StructParents ${i}${i === 0 ? ` /Annots [${filled}]` : ''} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...fields.map(
      ({ text, x, y }, i) =>
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field${i}) /V (${text}) /Rect [${x} ${y - 4} ${x + 200} ${y + 12}] >>`,
    ),
    ...elements,
    '<< /Type /OCG /Name (A layer) >>',
    `<< ${info} >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>`;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  return new Uint8Array(
    Buffer.from(`${text}${xref}${trailer}\nstartxref\n${text.length}\n%%EOF`, 'latin1'),
  );
}

const fonts = { plain: 'F1', bold: 'F2', signs: 'F3' };

const drawBetween = ({ between: [before, behind] = ['', ''] }: Word, drawn: string): string =>
  `${before} ${drawn} ${behind}`.trim();

function drawMarked(word: Word, names: readonly string[]): string {
  if (word.stated !== undefined)
    return `/Span << /ActualText (${word.stated}) >> BDC ${drawWord(word)} EMC`;
  if (word.in === undefined) return drawWord(word);
  const place = names.indexOf(word.in);
  const begin = place === -1 ? '/Artifact BMC' : `/Span << /MCID ${place} >> BDC`;
  return `${begin} ${drawWord(word)} EMC`;
}

function drawWord({ text, x, y, size = 10, font }: Word): string {
  const shown = text.replace(/[\\()]/gu, '\\$&');
  return `BT /${fonts[font ?? 'plain']} ${size} Tf ${x} ${y} Td (${shown}) Tj ET`;
}

/** Which sign each letter of a font is, as a file says it. */
function writeCharacterMap(signs: Readonly<Record<string, string>>): string {
  const plain = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const all = { ...Object.fromEntries(plain.map((sign) => [sign, sign])), ...signs };
  const rows = Object.entries(all).map(([drawn, said]) => {
    const units = said.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    return `<${drawn.charCodeAt(0).toString(16).padStart(2, '0')}> <${units.join('')}>`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`,
    'endcmap end end',
  ].join('\n');
}
