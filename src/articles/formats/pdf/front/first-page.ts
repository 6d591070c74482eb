/** What the first page of a PDF has, and what the file states: what its title is taken from. */

import type { PdfLine } from '../lines/read-lines.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';

export interface FirstPage {
  /** Those of the first page that has any text. */
  readonly paragraphs: readonly PdfParagraph[];
  /** Its lines, with those at its head and foot that are no part of the text. */
  readonly lines: readonly PdfLine[];
  /** Whether other pages have it at the same place too: the head of a letter, the name of a series. */
  readonly isRunning: (each: PdfParagraph) => boolean;
  /** Of the letters of the text. */
  readonly bodySize: number;
  readonly stated: Stated;
  readonly isNames: (text: string) => boolean;
}

export interface Stated {
  readonly title: string | null;
  /** What wrote the file. */
  readonly program: string;
}

/** A title, and the paragraphs whose words it has, which are read no more. */
export interface Taken {
  readonly title: string;
  readonly from: readonly PdfParagraph[];
}
