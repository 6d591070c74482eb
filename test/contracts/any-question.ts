/** Nothing in, any question out: words of the little library, and any text between them. */

import fc from 'fast-check';
import { languageCodes } from '../../src/language/languages.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { littleLibrary } from '../search/sample-articles.ts';

const words = littleLibrary.flatMap(({ passages }) =>
  passages.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
);
export const anyQuestion = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, anyText), { maxLength: 8 })
  .map((parts) => parts.join(' '));
export const anyLanguage = fc.constantFrom(...languageCodes);
