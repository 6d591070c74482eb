/** The document of a web page and the titles that its head gives in, the article's title without its site's out. */
import { parseWebAddress } from '../../parse-address.ts';
import { lineOf, type PageDocument } from '../dom.ts';
import { besideTitle, listHeadings } from './list-headings.ts';

export interface StatedTitles {
  /** For those who share the page. */
  readonly stated: string | null;
  /** Of the page's JSON-LD. */
  readonly linked: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
}

/** What stands between the parts of a title. */
export const separator =
  /(?<!\s)\s+(?:[|│·•⋆–—«»‹›:/\\-]+|>>|::)\s+|(?<!\s)\s*[|│»«›]\s*|(?<=[\p{L}\p{N}]):\s+/gu;

/** Of its words; a heading that shares fewer may be that of a section. */
const sameShare = 0.5;

/** A heading of so many words, where there is no other, is what a reader of the page knows it by. */
const tellingWords = 3;

export function readTitle(document: PageDocument, stated: StatedTitles): string | null {
  const shown = lineOf(document.querySelector('title'));
  const all = listHeadings(document);
  const logos = all.filter((heading) => heading.isSite).map(({ text }) => compact(text));
  const sites = new Set([
    compact(stated.publisher ?? ''),
    ...listHostNames(stated.address),
    ...(logos.length < all.length ? logos : []),
  ]);
  const isSite = (text: string) => sites.has(compact(text)) || compact(text) === '';
  const headings = [...new Set(all.map(({ text }) => text))].filter(
    (text) => !isSite(text) && !isBeside(text, stated.stated, shown),
  );
  const said = [stated.stated, shown, stated.linked].filter((title) => title !== null);
  const titles = [...said, ...headings.slice(0, 1)];
  const first = titles.find((each) => !isSite(each)) ?? titles[0];
  if (first === undefined) return null;
  const title = [shown, ...headings].find((each) => isCutOf(first, each)) ?? first;
  const above = findAbove(document, title);
  if (headings.includes(above)) return above;
  // What the page shows as its heading, and names itself by, is whole, whatever marks it has.
  const lower = [...document.querySelectorAll('h2')]
    .flatMap((heading) => lineOf(heading) ?? [])
    .filter((heading) => !isColumn(heading, title) && withoutSite(heading, isSite) === heading);
  const named = [...headings, ...lower]
    .filter((heading) => !isSite(heading) && isPartOf(heading, title))
    .sort((one, other) => other.length - one.length);
  if (named[0] !== undefined) return named[0];
  const own = withoutSite(title, isSite);
  const stripped = said.map((each) => withoutSite(each, isSite));
  const heading = findHeading(headings, stripped);
  if (heading === undefined) return own;
  // A line of its own above the title is no part of it.
  const below = stripped.find((each) => comparable(heading).endsWith(` ${comparable(each)}`));
  if (below !== undefined) return below;
  return isSame(heading, own) || heading.split(' ').length >= tellingWords ? heading : own;
}

/** `<h1>The lamp</h1><h2 class="subtitle">Why it is lit</h2>`, of which the head names the second alone. */
function findAbove(document: PageDocument, title: string): string {
  const below = [...document.querySelectorAll('h2')].find(
    (heading) =>
      besideTitle.test(heading.getAttribute('class') ?? '') &&
      comparable(lineOf(heading) ?? '') === comparable(title),
  );
  return lineOf(below?.previousElementSibling ?? null) ?? '';
}

/** The only one, else the first whose words the head has mostly too. */
const findHeading = (headings: readonly string[], said: readonly string[]): string | undefined =>
  headings.length === 1
    ? headings[0]
    : headings.find((heading) => said.some((title) => isSame(heading, title)));

/** `Quay Notes: The lamp is lit`, of which the head names the second alone: the first is the site. */
function isBeside(heading: string, stated: string | null, shown: string | null): boolean {
  const [one, other, both] = [heading, stated ?? '', shown ?? ''].map(comparable);
  return other !== '' && (both === `${one} ${other}` || both === `${other} ${one}`);
}

/** A quotation mark in an attribute ends it: `The mayor calls it "absurd"` is `The mayor calls it` there. */
function isCutOf(title: string, whole: string | null): boolean {
  return whole?.startsWith(title) === true && /^\s?"/u.test(whole.slice(title.length));
}

/** `www.gazette.co.uk` → `gazettecouk`, `gazette`. */
function listHostNames(address: string | null): string[] {
  const host = parseWebAddress(address ?? '')?.hostname.replace(/^www\./u, '') ?? '';
  const labels = host.split('.');
  return [host, labels.at(-2) ?? '', labels[0] ?? ''].map(compact).filter(Boolean);
}

/** Whether the heading is the title, or what is left without the parts before and behind it. */
function isPartOf(heading: string, title: string): boolean {
  const part = comparable(heading);
  if (part === comparable(title)) return true;
  const parts = title.split(separator).map(comparable).filter(Boolean);
  return parts.some((_, i) =>
    parts.some((_part, j) => j >= i && parts.slice(i, j + 1).join(' ') === part),
  );
}

/** `The lamp is lit again : Quay Notes : Gazette`: what the article is in, behind a longer part and before another. */
function isColumn(heading: string, title: string): boolean {
  const [first = '', ...others] = title.split(separator);
  const isBetween = others.slice(0, -1).some((part) => comparable(part) === comparable(heading));
  return isBetween && first.length > heading.length;
}

/** The words of both are mostly the same. */
function isSame(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) => new Set(comparable(text).split(' ')));
  const shared = [...(one ?? [])].filter((word) => other?.has(word)).length;
  return shared >= sameShare * Math.max(one?.size ?? 0, other?.size ?? 0);
}

/** `The lamp | Gazette` → `The lamp`: a publisher is cited by itself. */
function withoutSite(title: string, isSite: (text: string) => boolean): string {
  for (const { index, 0: mark } of [...title.matchAll(separator)]) {
    const [before, after] = [title.slice(0, index), title.slice(index + mark.length)];
    if (isSite(after) && before !== '') return before;
    if (isSite(before) && after !== '') return withoutSite(after, isSite);
  }
  return title;
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function compact(text: string): string {
  return comparable(text).replaceAll(' ', '');
}
