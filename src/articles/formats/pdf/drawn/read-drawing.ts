/** A page of a PDF in, what is drawn on it out. */
import { getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { listDrawn, type Paint } from './list-drawn.ts';
import type { Run } from './place-letters.ts';

/** Of the document: which of its layers are shown. */
export interface Layers {
  isVisible(layer: unknown): boolean;
}

/** Nothing where it cannot be drawn. */
export async function readDrawing(
  page: PDFPageProxy,
  layers: Layers,
): Promise<readonly (Run | Paint)[]> {
  giveTransfer();
  const { AnnotationMode, OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, operator]) => [operator, name]));
  try {
    const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
    return listDrawn(list.fnArray, list.argsArray, {
      nameOf: (operator) => names.get(operator) ?? '',
      readFont: (name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
      isShown: (layer) => layers.isVisible(layer),
    });
  } catch {
    return [];
  }
}

/** Node.js has it from 22 on, and pdf.js hands on with it the fonts that it draws with. */
function giveTransfer(): void {
  const buffers = ArrayBuffer.prototype as {
    transferToFixedLength?: (this: ArrayBuffer, length: number) => ArrayBuffer;
  };
  buffers.transferToFixedLength ??= function (length) {
    return this.slice(0, length);
  };
}
