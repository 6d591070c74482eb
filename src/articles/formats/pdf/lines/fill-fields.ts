/** The lines of a page and the fields of its form in, the lines with what the fields hold out. */
import type { PdfLine } from './read-lines.ts';

/** As pdf.js gives what can be clicked or typed into on a page, as far as it matters here. */
export interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly hidden?: boolean;
  /** Left, bottom, right and top. */
  readonly rect?: readonly number[];
}

const usualSize = 10;

export function fillFields(
  lines: readonly PdfLine[],
  annotations: readonly Annotation[],
  page: number,
): readonly PdfLine[] {
  return annotations.reduce((filled, annotation) => {
    const texts = textsOf(annotation);
    const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect ?? [];
    const size = filled[0]?.size ?? usualSize;
    const height = (top - bottom) / Math.max(1, texts.length);
    const field = texts.map((text, i): PdfLine => {
      const y = top - (i + 1) * height + Math.max(0, (height - size) / 2);
      return { text, page, left, right, y, size, font: '', cells: [text], lefts: [left] };
    });
    return place(filled, field);
  }, lines);
}

function textsOf({ subtype, fieldType, fieldValue, hidden }: Annotation): readonly string[] {
  const isText = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch') && !hidden;
  const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
  if (!isText || typeof value !== 'string') return [];
  return value.split(/[\r\n]+/u).flatMap((line) => line.replace(/\s+/gu, ' ').trim() || []);
}

/** Behind the label on the same line, else below the last line above it. */
function place(lines: readonly PdfLine[], field: readonly PdfLine[]): readonly PdfLine[] {
  const [first, ...more] = field;
  if (first === undefined) return lines;
  const label = lines.findIndex(
    (line) => Math.abs(line.y - first.y) < line.size && line.right < first.left + line.size,
  );
  const beside = lines[label];
  if (beside) {
    const { text, cells, right } = beside;
    const whole = [...cells.slice(0, -1), `${cells.at(-1)} ${first.text}`];
    const joined = { ...beside, text: `${text} ${first.text}`, cells: whole };
    return [
      ...lines.slice(0, label),
      { ...joined, right: Math.max(right, first.right) },
      ...more,
      ...lines.slice(label + 1),
    ];
  }
  const at = lines.findLastIndex((line) => line.y > first.y) + 1;
  return [...lines.slice(0, at), ...field, ...lines.slice(at)];
}
