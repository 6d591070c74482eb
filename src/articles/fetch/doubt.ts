/** What was found of an article and what its page says of it in, whether it may not be the whole out. */
import { inKnownLanguages } from '../../language/in-any-language.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { isList } from './find-list.ts';
import type { Metadata } from './metadata/read-metadata.ts';

/** Why a text may not be its whole article; `part` where nobody knows. */
export type Doubt = 'paid' | 'script' | 'list' | 'part';

/** What the page itself calls the words of its article, or a summary of them. */
export type Claim = Pick<Metadata, 'body' | 'description'>;

export interface PageSigns {
  readonly isPaid: boolean;
  /** Without scripts there is next to nothing on it. */
  readonly needsScript: boolean;
  /** A front page, or a list of articles. */
  readonly isList: boolean;
}

/** Of the words that the page says are in its article. */
const heldShare = 0.5;

/** Fewer words tell nothing. */
const claimMinWords = 8;

/** A longer text, in characters, is an article, whatever a summary says that may be the site's. */
const summedMaxChars = 3000;

/** Less text than this, in characters, is none. */
const emptyMaxChars = 250;

const wallName =
  /pay-?wall|reg-?wall|meter-?wall|premium-?wall|subscri(?:ber|ption)-?(?:only|wall|required)/iu;

/** Many pages have an empty wall, for whoever is to be stopped. */
const wallText = new RegExp(
  inKnownLanguages(({ pages }) => pages?.walls ?? ''),
  'iu',
);

/** Null where there is none. */
export function findDoubt(text: string, claim: Claim, page: PageSigns): Doubt | null {
  const isWhole = holdsClaim(text, claim);
  if (page.needsScript && text.length < emptyMaxChars) return 'script';
  if (page.isList) return 'list';
  // Some give the whole to everybody, and say only to programs that it is for sale.
  if (page.isPaid && !(isWhole && claim.body !== null)) return 'paid';
  return isWhole ? null : 'part';
}

/** Whether half of the claimed words stand in `text`. */
export function holdsClaim(text: string, { body, description }: Claim): boolean {
  const claimed = listWords(body ?? description ?? '');
  if (claimed.size < claimMinWords || (body === null && text.length > summedMaxChars)) return true;
  const found = listWords(text);
  return [...claimed].filter((word) => found.has(word)).length >= heldShare * claimed.size;
}

/** Before anything is taken out of the page. */
export function readSigns(
  document: PageDocument,
  { isFree, isArticle }: Pick<Metadata, 'isFree' | 'isArticle'>,
): PageSigns {
  const walls = [
    ...document.querySelectorAll('[class*="wall" i], [id*="wall" i], [class*="subscri" i]'),
  ];
  return {
    isPaid: !isFree || walls.some(isWall),
    needsScript: needsScript(document),
    isList: isList(document, { isArticle }),
  };
}

function isWall(element: PageElement): boolean {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return wallName.test(names) && wallText.test(element.textContent ?? '');
}

function needsScript(document: PageDocument): boolean {
  const lengthOf = (name: string) =>
    [...document.querySelectorAll(`body ${name}`)].reduce(
      (sum, { textContent }) => sum + (textContent?.length ?? 0),
      0,
    );
  const body = document.querySelector('body');
  if (document.querySelector('script') === null || body === null) return false;
  const unseen = ['script', 'style', 'noscript', 'template'].map(lengthOf);
  const seen = (body.textContent?.length ?? 0) - unseen.reduce((sum, each) => sum + each, 0);
  const asks = [...document.querySelectorAll('body noscript')].some(({ textContent }) =>
    /java\s?script/iu.test(textContent ?? ''),
  );
  return asks || seen < 2 * emptyMaxChars;
}

/** Letters alone are too often in any text. */
function listWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu),
  );
}
