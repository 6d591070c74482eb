/** A line of a PDF in, whether it begins with what kind of document it is of, and says of what, out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';

const kinds = inKnownLanguages(({ documents }) => documents?.kinds ?? '');

/** `ANNUAL REPORT OF THE HARBOUR` */
export const kindLine = new RegExp(`^(?:${kinds})(?!\\p{L})[^.:;]{3,100}$`, 'iu');
