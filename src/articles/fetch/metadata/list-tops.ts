/** The document of a web page in, the headings above its first paragraph out: one of them may be its title, whatever its head says. */
import { lineOf, type PageDocument } from '../dom.ts';
import { listHeadings, standsElsewhere } from './list-headings.ts';

/** A shorter one may be a notice of the site, a day or who wrote it. */
const paragraphMinChars = 80;

/** Of the two upper levels, in their order; not the name of the site, which leads to its front page. */
export function listTops(document: PageDocument): string[] {
  const logos = new Set(listHeadings(document).flatMap(({ text, isSite }) => (isSite ? text : [])));
  const tops: string[] = [];
  for (const element of document.querySelectorAll('h1, h2, p')) {
    const text = lineOf(element) ?? '';
    if (element.tagName !== 'P') {
      if (text !== '' && !logos.has(text) && !standsElsewhere(element)) tops.push(text);
    } else if (text.length >= paragraphMinChars) break;
  }
  return tops;
}
