/** An element of a page in, whether it only tells those who do not see it where the link before it leads out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import type { PageElement } from '../dom.ts';
import { tidy } from '../tidy.ts';

const note = new RegExp(
  `^\\((?:${inKnownLanguages(({ pages }) => pages?.leadsOut ?? '')})\\)$`,
  'iu',
);

/** `the report<span class="hidden-tag">(opens in new window)</span>` */
export function isLinkNote({ tagName, textContent }: PageElement): boolean {
  return /^(?:SPAN|SMALL|EM|I|B|STRONG)$/u.test(tagName) && note.test(tidy(textContent ?? ''));
}
