/** The document of a page in; the same with its title as a heading where only its looks say that it is one. */
import { lineOf, type PageDocument, type PageElement } from './dom.ts';
import { separator } from './metadata/read-title.ts';

/** Fewer words may be the name of a section, or of the site. */
const minWords = 4;

const shown = 'div, p, span, td, font, b, strong, center';
const elsewhere = 'a[href], nav, aside, footer, ul, ol';

/** Changes the document itself: `<div class="big">The lamp is lit again</div>` below `<title>The lamp is lit again - Gazette</title>`. */
export function showHeading(document: PageDocument): void {
  if (document.querySelector('h1') !== null) return;
  const title = lineOf(document.querySelector('title')) ?? '';
  const named = [title, ...title.split(separator).slice(0, 1)].filter(
    (part) => part.split(' ').length >= minWords,
  );
  if (named.length === 0 || findLine(document, 'h2, h3', named)) return;
  const line = findLine(document, shown, named);
  if (line === undefined) return;
  const heading = document.createElement('h1');
  heading.append(...line.childNodes);
  line.append(heading);
}

/** The first innermost element that says one of the titles and nothing else. */
function findLine(
  document: PageDocument,
  kind: string,
  named: readonly string[],
): PageElement | undefined {
  const longest = Math.max(...named.map(({ length }) => length));
  const says = (element: PageElement) => {
    // Of white space a page may have as much again.
    if ((element.textContent?.length ?? 0) > 2 * longest) return false;
    return named.includes(lineOf(element) ?? '') && element.closest(elsewhere) === null;
  };
  return [...document.querySelectorAll(kind)].find(
    (element) => says(element) && ![...element.querySelectorAll(kind)].some(says),
  );
}
