/** The document of a web page and its title in, the heading that shows it out. */
import type { PageDocument, PageElement } from '../dom.ts';

export function findHeading(document: PageDocument, title: string | null): PageElement | null {
  const letters = (text: string | null) =>
    (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(title);
  if (wanted === '') return null;
  const headings = ['h1', 'h2', 'h3'].flatMap((name) => [...document.querySelectorAll(name)]);
  return headings.find(({ textContent }) => letters(textContent).endsWith(wanted)) ?? null;
}
