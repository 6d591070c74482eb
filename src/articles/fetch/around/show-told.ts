/** The document of a page in; the same with what it hides of the words that it tells programs are its article to be seen. */
import type { PageDocument, PageElement } from '../dom.ts';
import { readLinkedArticle } from '../metadata/read-linked-data.ts';
import { comparable } from '../tidy.ts';

/** A shorter paragraph may stand anywhere, in characters. */
const tellingChars = 80;

/** What only who pays is shown, and programs are told: its paragraphs are better than theirs, which are parted by nothing. */
export function showTold(document: PageDocument): void {
  const hidden = [...document.querySelectorAll('[hidden], [style*="display" i]')].filter(isHidden);
  if (hidden.length === 0) return;
  const body = lettersOf(readLinkedArticle(document).body);
  for (const element of hidden) {
    const texts = [...element.querySelectorAll('p')].map(({ textContent }) =>
      lettersOf(textContent),
    );
    const long = texts.filter(({ length }) => length >= tellingChars);
    if (long.length === 0 || !long.every((text) => body.includes(text))) continue;
    for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
  }
}

const isHidden = (element: PageElement): boolean =>
  element.tagName !== 'P' &&
  (element.getAttribute('hidden') !== null ||
    /display\s*:\s*none/iu.test(element.getAttribute('style') ?? ''));

const lettersOf = (text: string | null): string => comparable(text ?? '').replaceAll(' ', '');
