/** The document of a page in; the same without what would be taken for a part of its article. */
import { alternatives } from '../../../language/words/word-lists.ts';
import type { PageDocument, PageElement } from '../dom.ts';
import { isUnseen } from '../unseen.ts';
import { clearBorrowed } from './clear-borrowed.ts';
import { helpReadability } from './help-readability.ts';
import { listLinkedHeadings } from './linked-headings.ts';
import { createNext } from './next-article.ts';
import { isContents } from './only-links.ts';
import { raiseHeadings } from './raise-headings.ts';
import { showTold } from './show-told.ts';
import { createBeside, namesOf } from './stands-beside.ts';
import { unwrapParagraphs } from './unwrap-paragraphs.ts';

/** What dialogs that ask for consent are called, by the large makers of them too. */
const consentName = new RegExp(
  alternatives(`
    (?:cookie|consent|gdpr)s?[-_]*(?:banner|bar|box|container|dialog|layer|manager|message)
    (?:cookie|consent|gdpr)s?[-_]*(?:modal|notice|overlay|popup|prompt|sdk|wall)
    (?:content|embed|privacy)-(?:blocker|embed|privacy)|third-party-(?:content|services?)
    borlabs-?cookie|onetrust-(?:banner|pc|consent)|cybotcookiebot|qc-cmp|didomi-(?:host|popup|notice)
    sp_message|truste[-_]|trustarc|usercentrics-root
  `),
  'iu',
);

/** Less text is a notice that scripts are needed. */
const shownMinChars = 500;

/** What wikis and manuals put behind a heading (“[edit]”, “¶”), and how words are spoken, above them. */
const tools = '.mw-editsection, a.headerlink, rt, rp';

/**
 * Changes the document itself, as Readability does right after it. With `keeping` what seems to stand
 * beside the article is kept: it may be the article.
 */
export function cleanPage(document: PageDocument, keeping = false): void {
  for (const element of document.querySelectorAll('noscript')) showText(element, document);
  for (const aside of document.querySelectorAll('aside')) showAside(aside, document);
  clearBorrowed(document);
  showTold(document);
  raiseHeadings(document);
  const [standsBeside, isNext] = [createBeside(document), createNext(document)];
  // All are found before the first is taken out: what stands beside an element may decide.
  const dropped = listOutermost(
    document.querySelector('body'),
    (element) =>
      isUnseen(element) ||
      asksForConsent(element) ||
      isSkip(element) ||
      isNext(element) ||
      (!keeping && standsBeside(element)) ||
      isContents(element),
  );
  if (!keeping) dropped.push(...listLinkedHeadings(document));
  for (const element of [...dropped, ...document.querySelectorAll(tools)]) element.remove();
  unwrapParagraphs(document);
  helpReadability(document);
}

/** Of such that stand in each other the outer ones; `parsePage` has seen to it that they do not stand deep. */
function listOutermost(
  root: PageElement | null,
  isMeant: (element: PageElement) => boolean,
): PageElement[] {
  return [...(root?.children ?? [])].flatMap((element) =>
    isMeant(element) ? [element] : listOutermost(element, isMeant),
  );
}

/** Some have all of their article in one, and both extractors leave out what stands beside. */
function showAside(aside: PageElement, document: PageDocument): void {
  if (aside.querySelector('h1') === null) return;
  const shown = document.createElement('div');
  shown.append(...aside.childNodes);
  aside.replaceWith(shown);
}

/** Some pages have their article there, for those who see it at all. */
function showText(element: PageElement, document: PageDocument): void {
  const length = [...element.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
  if (length < shownMinChars) return;
  const shown = document.createElement('div');
  shown.append(...element.childNodes);
  element.replaceWith(shown);
}

/** "Skip to content", for those who read by keyboard or by ear. */
function isSkip(element: PageElement): boolean {
  if (element.tagName !== 'A' || !/^#./u.test(element.getAttribute('href') ?? '')) return false;
  return (
    /(?:^|[\s_-])skip(?:$|[\s_-]|link|nav)/iu.test(namesOf(element)) ||
    /^skip\b/iu.test(element.textContent?.trim() ?? '')
  );
}

function asksForConsent(element: PageElement): boolean {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return consentName.test(names) && element.querySelector('article, main, h1') === null;
}
