/** Addresses in, the articles that were published at one of them out. */
import type { Article } from '../../model.ts';

export function findLinked(links: readonly string[], articles: readonly Article[]): Article[] {
  if (links.length === 0) return [];
  const places = new Set(links.map(readPlace));
  return articles.filter(({ url }) => url !== null && places.has(readPlace(url)));
}

/** What an address leads to, however it was copied: without protocol, `www.`, mark in the text and last slash. */
function readPlace(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname, search } = new URL(address);
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if (/^utm_|^(?:fbclid|gclid)$/u.test(name)) query.delete(name);
  return `${hostname.replace(/^www\./u, '')}${pathname.replace(/(?<!\/)\/+$/u, '')}?${query}`;
}
