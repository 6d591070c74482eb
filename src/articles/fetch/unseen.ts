/** An element of a page in, whether a reader of the page sees it as text that holds out. */
import type { PageElement } from './dom.ts';

/** Taken back by the author: `s` is for prices and facts that are true no longer. */
const struck = new Set(['DEL', 'S', 'STRIKE']);

const unseenStyle =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*(?:0(?:px)?[\s,]*){4}\)|text-decoration(?:-line)?\s*:[^;]*line-through)/iu;

/** What the usual frameworks call text that is there for screen readers alone. */
const spokenOnly = new Set([
  'element-invisible',
  'screen-reader-only',
  'screen-reader-text',
  'show-for-sr',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
]);

/** `a-u-sr-only`: which some put before all of their names. */
const namePrefix = /^(?:[a-z]-){1,2}/u;

/** Longer ones are more likely the article under a borrowed name. */
const spokenMaxChars = 200;

/** True for what is hidden, struck through, or meant for screen readers alone. */
export function isUnseen(element: PageElement): boolean {
  if (struck.has(element.tagName) || element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isParagraph(element)) return true;
  if (element.tagName === 'DIALOG' && element.getAttribute('open') === null) return true;
  if (isPageNumber(element)) return true;
  return unseenStyle.test(element.getAttribute('style') ?? '') || isSpokenOnly(element);
}

/** Books on the web have the number of each page of the printed one beside the text: `p. 98`, `[98]`. */
const pageNumberName = /(?:^|\s)page-?(?:num(?:ber)?|no|break)(?:\s|$)/iu;

const isPageNumber = (element: PageElement): boolean =>
  pageNumberName.test(element.getAttribute('class') ?? '') &&
  /^[^\p{L}]*(?:\p{L}{1,4}\.? ?)?[\divxlc]{1,6}[^\p{L}\d]*$/iu.test(
    element.textContent?.trim() ?? '',
  );

/** A page may keep from screen readers what those who pay for it see. */
const isParagraph = ({ tagName, textContent }: PageElement): boolean =>
  tagName === 'P' && (textContent?.length ?? 0) > spokenMaxChars;

function isSpokenOnly(element: PageElement): boolean {
  const names = element.getAttribute('class')?.toLowerCase().split(/\s+/u) ?? [];
  if (!names.some((name) => spokenOnly.has(name.replace(namePrefix, '')))) return false;
  if ((element.textContent?.length ?? 0) > spokenMaxChars) return false;
  // A word drawn in pieces is hidden from screen readers, and spelt out for them beside it.
  const siblings = [...(element.parentElement?.children ?? [])];
  return !siblings.some((sibling) => sibling.getAttribute('aria-hidden') === 'true');
}
