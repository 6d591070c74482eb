/** The elements of HTML, by what they are to a line of text. */
import type { PageElement } from '../dom.ts';
import { isUnseen } from '../unseen.ts';

/** What stands on lines of its own; everything else flows within a line. */
export const blocks = setOf(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Nothing to read; `rt` says how the characters of a word are spoken, above them. */
const silent = setOf(
  'annotation annotation-xml datalist form noscript rp rt script style template title',
);

/** Nobody reads anything of it. */
export const isLeftOut = (element: PageElement): boolean =>
  silent.has(element.tagName) || isUnseen(element);

/** Nothing to read either, but it stands between words. */
export const embedded = setOf(
  'audio button canvas embed iframe img input meter object picture progress select svg textarea video',
);

export const lists = setOf('dir menu ol ul');

function setOf(tags: string): ReadonlySet<string> {
  return new Set(tags.toUpperCase().split(' '));
}
