/** The blocks of an article in, the same without lines that lead elsewhere out: "Read more: …", "Photo: …". */
import type { BlockContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import type { Alternatives } from '../../../language/words/alternatives.ts';
import type { Asides } from '../../../language/words/page-words.ts';
import { textOf } from '../blocks/paragraph.ts';
import { findDay } from '../metadata/read-day.ts';

/** Longer ones say something themselves, whatever they begin with; in characters. */
const asideMaxChars = 250;

/** Nor is the beginning of another article. */
const teaserMaxChars = 500;

/** Titles of other articles under a heading that announces them are no longer. */
const titleMaxChars = 150;

/** So many of them follow at most. */
const maxTitles = 6;

const aside = new RegExp(
  `^\\W{0,3}(?:${inKnownLanguages(({ pages }) => joinKinds(pages?.asides ?? {}))})`,
  'iu',
);

function joinKinds(asides: Partial<Asides>): Alternatives {
  return Object.values(asides).filter(Boolean).join('|');
}

/** `… The mayor answers. Read more`: the beginning of another article. */
const teaser = new RegExp(
  `(?<=[.!?…]["”»)]?\\s)(?:${inKnownLanguages(({ pages }) => pages?.continues ?? '')})(?:\\s?(?:\\.{3}|[•›»→>…]+))?$`,
  'iu',
);

/** Where the text has not begun, a line of so many characters with a day in it is about the article. */
const [dayMaxChars, begunChars] = [48, 100];

/** At the end of a caption: `Photo: Ana Rojas`, `| © Ana Rojas`. */
const credit = new RegExp(
  `(?:(?<=[.|\\s])© ?|(?<!\\p{L})(?:${inKnownLanguages(({ pages }) => pages?.pictures ?? '')})\\s?:\\s)\\p{Lu}(?:[^.!?:]|\\.(?=\\p{L})){1,40}$`,
  'iu',
);

/** At the end of a caption, in whatever language: `(Ana Rojas/Getty)`, `Ana Rojas | Getty Images`. */
const house =
  /(?:^|[(/|]|(?<=\p{L}) [-–—]) ?(?:Getty(?: Images)?|AP Photo|Shutterstock|iStock\p{L}*|Alamy|Flickr|Unsplash|Pexels|Pixabay|Adobe Stock|(?<=\p{Ll} ?\/ ?)(?:AP|AFP|EFE|Reuters|DPA))(?:[/|, ][^.()]{0,40})?\)?\.?$/u;

const byline = new RegExp(
  `^(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')})[\\s:]+\\p{Lu}[^.!?]{0,60}$`,
  'iu',
);

export function dropAsides(blocks: readonly BlockContent[]): BlockContent[] {
  const kept: BlockContent[] = [];
  let announced = 0;
  let hasBegun = false;
  for (const block of blocks) {
    const text = textOf(block);
    hasBegun ||= block.type !== 'paragraph' || text.length > begunChars;
    if (!hasBegun && isAboutArticle(text)) continue;
    if (isAside(block, text)) {
      announced = block.type === 'heading' || /[:?]$/u.test(text) ? maxTitles : 0;
    } else if (announced > 0 && isOther(block, text)) announced--;
    else {
      announced = 0;
      kept.push(block);
    }
  }
  dropEnd(kept);
  // A page of nothing else is no article, and should be seen as it is.
  return kept.length > 0 ? kept : [...blocks];
}

/** Where so much text stands above, in characters, a line at the end that is no sentence is the page's. */
const [endMinTextChars, endMaxChars] = [1000, 60];

/** "Contact", "Back to the list": what stands below an article, and the headings of what stood there. */
function dropEnd(blocks: BlockContent[]): void {
  let left = blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  let areLed: boolean | null = null;
  for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
    const text = textOf(last);
    if (last.type !== 'heading' && !(isLine(last) && left > endMinTextChars)) return;
    // What a colon leads to, or a greeting, belongs to it, however many lines it has.
    areLed = last.type === 'heading' ? null : (areLed ?? endsInLed(blocks));
    if (areLed) return;
    left -= text.length;
    blocks.pop();
  }
}

function endsInLed(blocks: readonly BlockContent[]): boolean {
  const lead = blocks.findLast((block) => !isLine(block));
  return lead !== undefined && /[:,]$/u.test(textOf(lead));
}

const isLine = (block: BlockContent): boolean => {
  const text = textOf(block);
  return block.type === 'paragraph' && text.length <= endMaxChars && !isSentence(text);
};

/** Rows of a table, numbers to call and two clauses are no less than sentences. */
const isSentence = (text: string): boolean =>
  /[.!?…:;,。！？；：，][\p{Pe}\p{Pf}"']*$|\p{N}| — |,\s\p{Ll}/u.test(text);

/** A numbered list says what to do, whatever it begins with. */
function isAside(block: BlockContent, text: string): boolean {
  const isSteps = block.type === 'list' && block.ordered === true;
  if (/^(?:©|\(c\)) ?\d{4}/u.test(text)) return true;
  // `The Quay Wire ™ & © 2013 Lamp Press, Inc.`
  if (text.length <= asideMaxChars && /^.{0,30}© ?\d{4}\b/su.test(text)) return true;
  if (block.type === 'paragraph' && text.length <= teaserMaxChars && teaser.test(text)) return true;
  if (text.length > asideMaxChars || isSteps) return false;
  if (aside.test(text)) return true;
  return (block.type === 'paragraph' || block.type === 'heading') && isCaption(text);
}

const isCaption = (text: string): boolean =>
  credit.test(text) || house.test(text) || /^(?:©|\(c\)) ?\p{Lu}/u.test(text);

/** Who wrote it, or when: the citation says so. */
function isAboutArticle(text: string): boolean {
  if (/[.!?…]["”»]?$/u.test(text)) return false;
  if (byline.test(text) && text.split(' ').length <= 8) return true;
  return text.length <= dayMaxChars && findDay(text, null) !== null;
}

/** A list of other articles, or the title of one. */
function isOther(block: BlockContent, text: string): boolean {
  if (block.type === 'list') return true;
  return (
    block.type === 'paragraph' && text.length <= titleMaxChars && !/[.!?…:;,]["”»)]?$/u.test(text)
  );
}
