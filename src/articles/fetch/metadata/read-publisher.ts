/** What a page says of whose it is in, the name of its publisher as the page shows it out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { parseWebAddress } from '../../parse-address.ts';
import { lineOf, type PageDocument } from '../dom.ts';
import { separator } from './read-title.ts';

export interface StatedPublisher {
  /** What the head says, by name. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Of the page's JSON-LD: the article's own publisher. */
  readonly linked: string | null;
  /** The organisations and sites that it names besides, the surest first. */
  readonly houses: readonly string[];
  readonly address: string | null;
}

const firstNames = ['og:site_name', 'application-name', 'dc.publisher'];
const lastNames = [
  'cre',
  'publisher',
  'dcterms.publisher',
  'dc.rightsholder',
  'citation_publisher',
  'citation_journal_title',
];

/** Before the name of a paper: “The Gazette”. */
const article = new RegExp(`^(?:${inKnownLanguages(({ determiners }) => determiners)})\\s+`, 'iu');

/** Longer ones say what the site is about, in characters. */
const maxChars = 60;

export function readPublisher(document: PageDocument, stated: StatedPublisher): string | null {
  const { metas, linked, houses, address } = stated;
  const listed = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const said = [...listed(firstNames), linked ?? '', ...houses, ...listed(lastNames)]
    .map((name) => name.trim().replace(/^www\.(?=.+\.)/iu, ''))
    .filter(isPublisher);
  const titles = [lineOf(document.querySelector('title')), ...listed(['og:title'])];
  const ends = titles.flatMap((title) => listEnds(title ?? ''));
  const [name] = said;
  const end = () =>
    ends.find((each) => isOfHost(each, address)) ?? findHome(document, ends) ?? null;
  if (name === undefined) return end();
  const quiet = [...said, ...ends].find((each) => isQuiet(each) && isSame(each, name));
  if (!/^\p{Ll}/u.test(name)) return isQuiet(name) ? name : (quiet ?? name);
  // A page that calls itself `harbourgazette` in its head is the Harbour Gazette to its readers.
  return quiet ?? (!isHandle(name) || isShown(document, name) ? name : end());
}

/** `Gazette | News of the harbour` → `Gazette`: the part that its site is called by, else the first. */
export function withoutClaim(publisher: string | null, address: string | null): string | null {
  const parts = publisher?.split(/ ?\| ?| [-–—•·»] /u).filter(Boolean) ?? [];
  return parts.find((part) => isOfHost(part, address)) ?? parts[0] ?? publisher;
}

function isPublisher(name: string): boolean {
  if (name.startsWith('@') || name.length > maxChars) return false;
  return /\p{L}/u.test(name) && parseWebAddress(name) === null;
}

/** `Harbour Gazette`: neither as programs write it nor as it is drawn, `harbourgazette`, `HARBOURGAZETTE`. */
const isQuiet = (name: string): boolean => !/^\p{Ll}/u.test(name) && /\p{Ll}/u.test(name);

/** Small letters without a blank: `harbourgazette`. */
const isHandle = (name: string): boolean => /^[\p{Ll}\p{N}_-]+$/u.test(name);

const isSame = (one: string, other: string): boolean =>
  compact(one) === compact(other) || withoutArticle(one) === withoutArticle(other);

/** The parts of a title that may be its site: the last, the first. */
function listEnds(title: string): string[] {
  const parts = title
    .split(separator)
    .map((part) => part.replace(/^[^\p{L}\p{N}(]+/u, '').trim())
    .filter(Boolean);
  const [first = ''] = parts;
  return parts.length < 2 ? [] : [parts.at(-1) ?? '', first].filter(isPublisher);
}

/** `The New York Times` at nytimes.com, `BBC News` at bbc.co.uk, and `Gazette.com` wherever it stands. */
function isOfHost(name: string, address: string | null): boolean {
  if (/^[\p{L}\p{N}-]{3,}(?:\.\p{L}{2,3}){1,2}$/u.test(name)) return true;
  const labels = (parseWebAddress(address ?? '')?.hostname ?? '').split('.').slice(0, -1);
  const [house, words] = [withoutArticle(name), name.split(/\s+/u)];
  return labels.some((each) => {
    const label = compact(each);
    if (label.length < 3 || house === '') return false;
    if (compact(name) === label || house === label) return true;
    const initials = words.map((word) => compact(word).slice(0, 1)).join('');
    const isFirst = words.length <= 3 && compact(words[0] ?? '') === label;
    return isFirst || initials.endsWith(label) || isShortened(label, house);
  });
}

/** `nytimes` has the letters of `newyorktimes` in their order, from the first to the last. */
function isShortened(label: string, house: string): boolean {
  if (label.length < 5 || 2 * label.length < house.length || label[0] !== house[0]) return false;
  let at = 0;
  for (const letter of house) if (letter === label[at]) at++;
  return at === label.length && label.at(-1) === house.at(-1);
}

/** What the link to the front page is called. */
function findHome(document: PageDocument, names: readonly string[]): string | null {
  const homes = [...document.querySelectorAll('a[href]')].filter((link) =>
    /^(?:https?:\/\/[^/]+\/?|\/)$/iu.test(link.getAttribute('href')?.trim() ?? ''),
  );
  const called = new Set(
    homes
      .flatMap((link) => [
        lineOf(link),
        link.getAttribute('title'),
        link.getAttribute('aria-label'),
        ...[...link.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt')),
      ])
      .map((text) => withoutArticle(text ?? '')),
  );
  return names.find((name) => called.has(withoutArticle(name))) ?? null;
}

function isShown(document: PageDocument, name: string): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}.@/_-])${name}(?![\\p{L}\\p{N}./_-])`, 'u');
  return [...document.querySelectorAll('body p, body a, body span, body li, body footer')].some(
    ({ textContent }) => word.test(textContent ?? ''),
  );
}

const withoutArticle = (name: string): string => compact(name.replace(article, ''));

const compact = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
