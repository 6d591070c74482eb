/** An article in, the rows that tell its outline, names, timeline or quotes out: whole, of any length. */
import type { APISelectMenuOption } from 'discord.js';
import type { Mention, Name } from '../../contents/names/merge-names.ts';
import type { Section } from '../../contents/outline.ts';
import { namesOf, outlineOf, type Part, quotesOf, timelineOf } from '../../contents/parts.ts';
import type { Quotation } from '../../contents/quotes.ts';
import type { Moment } from '../../contents/timeline.ts';
import { splitSentences } from '../../language/sentences.ts';
import { fingerprint } from '../../library/fingerprint.ts';
import { refer } from '../../library/visible-library.ts';
import type { Article, Passage, Span } from '../../model.ts';
import { escapeLine } from '../markup/escape-markdown.ts';
import { listRanges } from '../markup/list-ranges.ts';
import type { Texts } from '../texts/en.ts';
import { menuOption } from './components.ts';
import { formatHit } from './custom-id.ts';
import { formatDate } from './render-citation.ts';

export interface Row {
  /** Discord text: what it is and where it stands. */
  readonly head: string;
  /** Words of the article, as they are; empty for none. */
  readonly words: string;
  readonly option: APISelectMenuOption;
}

/** Made where it is shown: a long article has thousands. */
export type MakeRow = () => Row;

const maxHeadChars = 100;
/** ¶ numbers named one by one; the others stand on the name's own list. */
const maxRanges = 12;

/** `about`: the fingerprint of one name or speaker; undefined where the article has no such one. */
export function listPart(
  article: Article,
  part: Part,
  about: string | null,
  texts: Texts,
): MakeRow[] | undefined {
  switch (part) {
    case 'outline':
      return outlineOf(article).map((section) => () => sectionRow(section, texts));
    case 'names':
      return namesOf(article).map((name) => () => nameRow(name, texts));
    case 'name': {
      const name = namesOf(article).find((one) => fingerprint(one.name) === about);
      return name && firstMentions(name).map((mention) => () => mentionRow(mention));
    }
    case 'timeline':
      return timelineOf(article).map((moment) => () => momentRow(moment, texts));
    case 'quotes': {
      const quotes = about === null ? quotesOf(article) : findSaid(article, about);
      return quotes?.map((quote) => () => quoteRow(quote, texts));
    }
  }
}

/** What the speaker of that fingerprint said; undefined where there is none. */
function findSaid(article: Article, about: string): readonly Quotation[] | undefined {
  const quotes = quotesOf(article);
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const meant = [...speakers].find((speaker) => fingerprint(speaker) === about);
  return meant === undefined ? undefined : quotes.filter(({ speaker }) => speaker === meant);
}

function sectionRow({ heading, first, last, sentence }: Section, texts: Texts): Row {
  const place = texts.passageRange(first.number, last);
  const name = heading ?? texts.beginning;
  return placeRow(`**${escapeLine(name, maxHeadChars)}** · ${place}`, first, sentence, {
    label: `${place} · ${name}`,
  });
}

function placeRow(
  head: string,
  passage: Passage,
  span: Span,
  { label, words = passage.text.slice(span.start, span.end) }: { label: string; words?: string },
): Row {
  const hit = formatHit({ passage: refer(passage), sentence: span });
  return { head, words, option: menuOption(label, hit, words) };
}

function nameRow(name: Name, texts: Texts): Row {
  const numbers = [...new Set(name.mentions.map(({ passage }) => passage.number))];
  const head = `**${escapeLine(name.name, maxHeadChars)}** · ${listNumbers(numbers, texts)}`;
  const count = texts.passageCount(numbers.length);
  return { head, words: '', option: menuOption(name.name, fingerprint(name.name), count) };
}

/** `¶ 1–3, 7`; what is too long to name says how many there are. */
function listNumbers(numbers: readonly number[], texts: Texts): string {
  const listed = listRanges(numbers, maxRanges);
  return `¶ ${listed}${listed.endsWith('…') ? ` (${texts.passageCount(numbers.length)})` : ''}`;
}

function firstMentions({ mentions }: Name): Mention[] {
  const seen = new Set<number>();
  return mentions.filter(({ passage: { number } }) => !seen.has(number) && seen.add(number));
}

function mentionRow({ passage, start, end }: Mention): Row {
  const sentence = splitSentences(passage.text, passage.language).find(
    (one) => one.start <= start && one.end >= end,
  );
  const place = `¶ ${passage.number}`;
  return placeRow(`**${place}**`, passage, sentence ?? { start, end }, { label: place });
}

function momentRow({ date, until, words, sentence, passage }: Moment, texts: Texts): Row {
  const [open, close] = texts.quoteMarks;
  const dates = [date, ...(until === null ? [] : [until])].map((one) => formatDate(one, texts));
  const when = dates.join(' – ');
  const said = escapeLine(passage.text.slice(words.start, words.end), maxHeadChars);
  const head = `**${escapeLine(when, maxHeadChars)}** (${open}${said}${close}) · ¶ ${passage.number}`;
  return placeRow(head, passage, sentence, { label: `${when} · ¶ ${passage.number}` });
}

function quoteRow({ speaker, words, passage }: Quotation, { quoteMarks }: Texts): Row {
  const [open, close] = quoteMarks;
  const place = `¶ ${passage.number}`;
  const said = passage.text.slice(words.start, words.end);
  return placeRow(`**${escapeLine(speaker, maxHeadChars)}** · ${place}`, passage, words, {
    label: `${place} · ${speaker}`,
    // A post that ends in quotation marks of its own is not put into more of them.
    words: passage.speaker === null ? `${open}${said}${close}` : said,
  });
}
