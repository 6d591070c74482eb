/** The document of a page in, the headings in its text that lead to other articles of its site out. */
import { parseWebAddress } from '../../parse-address.ts';
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';

/** Shorter ones name a thing that has a page, in letters. */
const minLetters = 20;

/** Where more of all headings are links, the page is a list of what they lead to. */
const maxShare = 0.5;

export function listLinkedHeadings(document: PageDocument): PageElement[] {
  const titles = [
    lineOf(document.querySelector('title')),
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? null,
  ].map(lettersOf);
  const site = hostOf(
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
      document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
      null,
  );
  const headings = [...document.querySelectorAll('h2, h3, h4')];
  const linked = headings.filter((heading) => {
    const letters = lettersOf(heading.textContent);
    const isTitle = titles.some((title) => title.includes(letters));
    return letters.length >= minLetters && !isTitle && isLink(heading, letters, site);
  });
  return linked.length <= maxShare * headings.length ? linked : [];
}

/** The whole of it leads to another page of the same site. */
function isLink(heading: PageElement, letters: string, site: string | null): boolean {
  const links = [...heading.querySelectorAll('a[href]')];
  const [link] = links.length > 0 ? links : [heading.closest('a[href]')];
  const href = link?.getAttribute('href') ?? '';
  const isOwn = /^(?:\/(?!\/)|\.\.?\/)/u.test(href) || (site !== null && hostOf(href) === site);
  const isElsewhere = isOwn && !href.includes('#') && links.length < 2;
  return isElsewhere && lettersOf(link?.textContent ?? '').includes(letters);
}

function hostOf(address: string | null): string | null {
  return parseWebAddress(address ?? '')?.hostname ?? null;
}

function lettersOf(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
}
