/** Words with their places in, the bytes of a PDF that shows them out. */

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Lines of a column below each other, 14 apart. */
export function column(lines: readonly string[], x: number, top: number, size = 10): Word[] {
  return lines.map((text, i) => ({ text, x, y: top - 14 * i, size }));
}

export function makePdf(pages: readonly (readonly Word[])[], info = ''): Uint8Array {
  const contents = pages.map((words) => words.map(drawWord).join('\n'));
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
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

function drawWord({ text, x, y, size = 10 }: Word): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`;
}
