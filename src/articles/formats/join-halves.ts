/** The page of a book in, each paragraph that the end of a page or a picture has cut in two whole again in it, out. */
import { isElement, lineOf, type PageDocument, type PageElement } from '../fetch/dom.ts';
import { goesOn } from '../goes-on.ts';

export function joinHalves(document: PageDocument): void {
  const joined = new Set<PageElement>();
  for (const paragraph of document.querySelectorAll('p')) {
    if (joined.has(paragraph)) continue;
    for (let rest = findRest(paragraph); rest !== null; rest = findRest(paragraph)) {
      const halves = [paragraph, rest];
      const areLines = halves.some(hasLines) || halves.every(isShort);
      paragraph.append(areLines ? document.createElement('br') : createBlank(document));
      paragraph.append(...rest.childNodes);
      joined.add(rest);
      rest.remove();
    }
  }
}

/** What stands next to it, but for pictures, where it goes on the sentence that it leaves off. */
function findRest(paragraph: PageElement): PageElement | null {
  for (let node = paragraph.nextSibling; node !== null; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.textContent?.trim()) return null;
      continue;
    }
    const text = lineOf(node);
    if (text === null || isPicture(node)) continue;
    const words = lineOf(paragraph) ?? '';
    const isRest = node.tagName === 'P' && words.length <= wholeMaxChars && goesOn(words, text);
    return isRest ? node : null;
  }
  return null;
}

/** What is longer is no half. */
const wholeMaxChars = 5000;
const pictureMaxChars = 300;

/** With what is written below it. */
const isPicture = (element: PageElement): boolean =>
  (lineOf(element)?.length ?? 0) <= pictureMaxChars &&
  (element.tagName === 'FIGURE' ||
    /(?:^|\s)fig|illus|caption/iu.test(element.getAttribute('class') ?? '') ||
    element.querySelector('img') !== null);

/** Prose is wider. */
const lineMaxChars = 58;

const hasLines = (paragraph: PageElement): boolean => paragraph.querySelector('br') !== null;

const isShort = (paragraph: PageElement): boolean =>
  (lineOf(paragraph)?.length ?? 0) <= lineMaxChars;

function createBlank(document: PageDocument): PageElement {
  const blank = document.createElement('span');
  blank.textContent = ' ';
  return blank;
}
