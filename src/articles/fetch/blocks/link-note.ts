/** An element of a page in, whether it only tells those who do not see it where the link before it leads out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import type { PageElement } from '../dom.ts';
import { tidy } from '../tidy.ts';

const note = new RegExp(
  `^\\((?:${inKnownLanguages(({ pages }) => pages?.leadsOut ?? '')})\\)$`,
  'iu',
);

/** `the report<span class="hidden-tag">(opens in new window)</span>` */
export function isLinkNote(element: PageElement): boolean {
  if (!/^(?:SPAN|SMALL|EM|I|B|STRONG)$/u.test(element.tagName)) return false;
  // It holds nothing else, so that the text of such as stand deep in each other is read once.
  const [text, ...others] = element.childNodes;
  return text?.nodeType === 3 && others.length === 0 && note.test(tidy(text.textContent ?? ''));
}
