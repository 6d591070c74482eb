/** An element of a page in, whether it is the number of a note or of a source out. */
import type { PageElement } from '../dom.ts';
import { tidy } from '../tidy.ts';

/** The number of a note or of a source, which is no word of the text. */
export function isNoteMark(element: PageElement): boolean {
  const { tagName } = element;
  if (tagName !== 'SUP' && tagName !== 'A') return false;
  const text = tidy(element.textContent ?? '');
  const leadsToNote = (link: PageElement | null) => link?.getAttribute('href')?.includes('#');
  if (tagName === 'A') {
    if (leadsToNote(element) !== true) return false;
    return /^\[[^\]]{1,12}\]$/u.test(text) || isSign(text) || isNumber(text, element);
  }
  const outer = element.closest('a[href]');
  const around = tidy(outer?.textContent ?? '') === text ? outer : null;
  const link = element.querySelector('a[href]') ?? around;
  if (link === null || text.length > 12) return false;
  return leadsToNote(link) === true || !/\p{L}{2}/u.test(text);
}

/** What leads back from a note, or to the place where it stands. */
function isSign(text: string): boolean {
  return /^[↩↑↵⤴⏎^¶§#🔗]\p{Variation_Selector}?$/u.test(text);
}

/** Without brackets, and not raised but by the page's style: its address tells. */
function isNumber(text: string, link: PageElement): boolean {
  const address = link.getAttribute('href') ?? '';
  return /^(?:\d{1,3}|[*†‡]{1,3})$/u.test(text) && /#.{0,20}(?:fn|note|cite|nota)/iu.test(address);
}
