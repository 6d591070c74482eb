/** A line of a PDF's first page in, whether it names a part of the document, and so not the whole, out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';

const divisions = inKnownLanguages(({ documents }) => documents?.divisions ?? '');
const parts = inKnownLanguages(({ documents }) => documents?.parts ?? '');
const number = String.raw`(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])`;
const kinds = inKnownLanguages(({ documents }) => documents?.kinds ?? '');
const held = inKnownLanguages(({ documents }) =>
  [documents?.daily, documents?.events].filter(Boolean).join('|'),
);
/** `Table 1. Boats`, `Chart II: Boats`, but `Report 1: Boats` and `Session 1: Boats` are a whole. */
const caption = String.raw`(?!(?:${kinds}|${held}) )\p{Lu}\p{L}{2,9}\.? (?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,4})[.:] `;
const part = new RegExp(
  `^(?:${divisions}) ${number}[.:]?$|^(?:\\d{1,2}\\.? |¿)?(?:${parts})[.:!?]?$|^${caption}`,
  'iu',
);

const numbered = /^(?:\d{1,2}|[IVX]{1,4})[.)] /u;

/** `Foreword`, `Appendix 5`: on the first page with any letters, where a picture is the cover. */
export const isPart = (text: string): boolean => part.test(text);

/** `1. Boats`, `IV) Quays` */
export const isNumbered = (text: string): boolean => numbered.test(text);
