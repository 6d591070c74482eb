/** The first page of a PDF in, the line out that stands above its text as on every page, where it says what the document is. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { FirstPage, Taken } from './first-page.ts';
import { isNoTitle } from './is-no-title.ts';

const kinds = inKnownLanguages(({ documents }) =>
  [documents?.kinds, documents?.daily].filter(Boolean).join('|'),
);
const continues = inKnownLanguages(({ documents }) => documents?.continues ?? '');
/** `Harbour Board Minutes`, `Report on the Quay 2019`, `Board Minutes *FINAL*`; no `Policy Institute`. */
const kindHead = new RegExp(
  `^(?:[\\p{L}\\d’'-]{1,20} ){0,5}(?:${kinds})(?: (?:${continues}) .{2,60})?(?:,? \\d{4})?(?: [(*\\[]\\p{L}{2,12}[)*\\]])?$`,
  'iu',
);

/** Null where nothing of that kind is above it. */
export function takeHead({ lines, paragraphs }: FirstPage): Taken | null {
  const top = Math.max(...paragraphs.map((each) => each.top));
  const [head] = lines
    .filter(({ text, y }) => y > top && kindHead.test(text) && !isNoTitle(text))
    .sort((a, b) => b.size - a.size);
  return head === undefined ? null : { title: head.text, from: [] };
}
