/** A paragraph of a PDF: its text, what it is, and where it stands. */
export interface PdfParagraph {
  readonly kind: 'text' | 'heading' | 'item' | 'rows';
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly page: number;
  readonly size: number;
  /** Of its first line. */
  readonly font: string;
  /** Wide gaps part its first line. */
  readonly hasCells: boolean;
  /** Where its first and its last line stand. */
  readonly top: number;
  readonly bottom: number;
  /** Its last line ends no sentence and fills its column: it goes on elsewhere. */
  readonly isOpen: boolean;
  /** The file tells that it is a paragraph, and it is one line. */
  readonly isToldLine: boolean;
  /** The file tells that it is a heading. */
  readonly isToldHeading: boolean;
}
