/** The document of a page in, the elements that stand between its heading and its text and lead into it out. */
import type { PageDocument, PageElement } from '../dom.ts';
import { findHeading } from '../metadata/find-heading.ts';
import type { Metadata } from '../metadata/read-metadata.ts';
import { comparable } from '../tidy.ts';

/** What pages call them; `bajada`, `chapo`, `sapo` and `vorspann` are the words of newspapers for it. */
const leadNames = new Set(
  'abstract anleser bajada chapeau chapo deck dek description entradilla epigraph excerpt intro introduction lead leadin leadtext lede leader sapo sommario standfirst strapline subheadline subhead subline subtitle summary teaser teasertext vorspann'.split(
    ' ',
  ),
);

/** Shorter lines are no sentences, longer ones the text itself; in characters. */
const [minChars, maxChars] = [40, 1500];

/** So many elements behind the heading the text has begun. */
const reachElements = 80;

/** So many leads may be known as such by what the page calls them alone. */
const maxCalledLeads = 2;

/** As much of a summary as tells that it is the same. */
const sameChars = 40;

/** What the page says of itself. */
export type Stated = Pick<Metadata, 'title' | 'description'>;

/** Readability drops them with what else stands around a heading. */
export function findLeads(document: PageDocument, { title, description }: Stated): PageElement[] {
  const heading = findHeading(document, title) ?? document.querySelector('h1');
  if (heading === null) return [];
  const all = [...document.querySelectorAll('body *')];
  const from = all.indexOf(heading);
  const leads: PageElement[] = [];
  for (const element of all.slice(from + 1, from + reachElements)) {
    const isInside = heading.contains(element) || leads.some((lead) => lead.contains(element));
    if (!isInside && isLead(element, heading, description)) leads.push(element);
  }
  const header = heading.closest('header, hgroup');
  const isOwn = (lead: PageElement) =>
    isSummary(lead, description) || isInHeader(lead, heading) || header?.contains(lead) === true;
  // An article has one, and a kicker: more that are only called so lead into others.
  return leads.length > maxCalledLeads ? leads.filter(isOwn) : leads;
}

/** Shorter paragraphs behind the heading may be about the article, in characters. */
const openingMinChars = 80;

/** So many articles are a list of others. */
const teasersMin = 4;

/** More of them before the text are a box about something else. */
const maxOpening = 3;

/** The first paragraphs of sentences behind the heading, wherever they stand. */
export function listOpening(document: PageDocument, { title }: Stated): PageElement[] {
  const heading = findHeading(document, title);
  if (heading === null) return [];
  const all = [...document.querySelectorAll('body *')];
  return all
    .slice(all.indexOf(heading) + 1)
    .filter((element) => element.tagName === 'P')
    .filter((element) => {
      const text = lineOf(element);
      const isSentence = text.length >= openingMinChars && /[.!?…]["”»“]?$/u.test(text);
      return (
        isSentence &&
        !heading.contains(element) &&
        isText(element, text) &&
        !isElsewhere(element, heading)
      );
    })
    .filter((_, i, all) => i <= maxOpening || goesOn(all, i));
}

/** Paragraphs that a page calls alike are all of its text. */
const goesOnMax = 12;

function goesOn(paragraphs: readonly PageElement[], at: number): boolean {
  const names = paragraphs.slice(maxOpening, at + 1).map((each) => each.getAttribute('class'));
  return at < goesOnMax && !!names[0] && names.every((name) => name === names[0]);
}

/** In one of several other articles than its heading. */
function isElsewhere(element: PageElement, heading: PageElement): boolean {
  const [around, own] = [element, heading].map((each) => each.closest('article'));
  if (!around || !own || around.contains(heading)) return false;
  const others = [...(own.closest('body')?.querySelectorAll('article') ?? [])];
  return others.length >= teasersMin;
}

function isText(element: PageElement, text: string): boolean {
  const around = 'aside, nav, footer, figure, form, table, button, li, dialog';
  return element.closest(around) === null && linkedShare(element, text) <= 0.3;
}

function isLead(element: PageElement, heading: PageElement, description: string | null): boolean {
  if (!/^(?:P|DIV|H[23]|SPAN|STRONG|UL)$/u.test(element.tagName)) return false;
  const text = lineOf(element);
  if (text.length < minChars || text.length > maxChars) return false;
  if (element.closest('aside, nav, footer, figure, form, table, button') !== null) return false;
  if (linkedShare(element, text) > 0.5 || element.querySelector('h1, form, time') !== null)
    return false;
  return isSummary(element, description) || isCalledLead(element) || isInHeader(element, heading);
}

function isSummary(element: PageElement, description: string | null): boolean {
  const summary = comparable(description ?? '').slice(0, sameChars);
  return summary.length === sameChars && comparable(lineOf(element)).startsWith(summary);
}

function isCalledLead(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  // `Post__lead`, `documentDescription`
  const words = names
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => leadNames.has(word));
}

/** A longer heading right below the title goes on with it, in characters. */
const belowMinChars = 60;

/** A sentence in the header of the article or right below it, or what stands right below its title in the next smaller type. */
function isInHeader(element: PageElement, heading: PageElement): boolean {
  const text = lineOf(element);
  const isBig =
    element.tagName === 'H2' && heading.tagName === 'H1' && text.length >= belowMinChars;
  if (isBig && element.previousElementSibling === heading) return true;
  const header = heading.closest('header, hgroup');
  if (header === null || !/[.!?…]["”»]?$/u.test(text)) return false;
  return header.contains(element)
    ? /^(?:P|H2)$/u.test(element.tagName)
    : element.previousElementSibling === header;
}

function linkedShare(element: PageElement, text: string): number {
  const linked = [...element.querySelectorAll('a')].reduce((sum, a) => sum + lineOf(a).length, 0);
  return linked / Math.max(text.length, 1);
}

const lineOf = (element: PageElement): string =>
  (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
