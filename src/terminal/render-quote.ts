/** A passage with its citation in, the quote as lines for the terminal out. */
import { type Quote, quotePassage } from '../answer/quote.ts';
import type { Citation, NextPassage, Passage, Span } from '../model.ts';
import { toPrintable } from './printable.ts';
import type { Format, Screen } from './screen.ts';
import { type Word, wrapText, wrapWords } from './wrap-words.ts';

export interface Quotable {
  readonly passage: Passage;
  readonly citation: Citation;
  readonly matches: readonly Span[];
  /** Shown first when the passage is too long; null: its beginning. */
  readonly sentence: Span | null;
  /** Shown below it, each then with its ¶. */
  readonly next?: NextPassage;
}

interface QuotedWord extends Word {
  readonly inSentence: boolean;
}

const cutMark = '[…]';
const indent = '  ';
const blankLine: QuotedWord = { plain: '', styled: '', startsLine: true, inSentence: false };

/**
 * The quote, its speaker, citation and address. Matched words and the best sentence are marked by
 * style, and the sentence's lines by a heavier bar, so that nothing stands inside the exact text.
 */
export function renderQuote(quotable: Quotable, maxChars: number, screen: Screen): string {
  const { passage, citation, next } = quotable;
  const quoted = [...quoteLines(quotable, maxChars, screen), ...describeSpeaker(passage, screen)];
  if (!next) return [...quoted, ...describeSource([citation], screen)].join('\n');
  const head = ({ number }: Passage) => screen.paint('dim', `${indent}¶ ${number}`);
  const following = { ...next, matches: [] };
  return [
    head(passage),
    ...quoted,
    head(next.passage),
    ...quoteLines(following, maxChars, screen),
    ...describeSpeaker(next.passage, screen),
    ...describeSource([citation, next.citation], screen),
  ].join('\n');
}

function quoteLines(
  { passage, matches, sentence }: Omit<Quotable, 'citation'>,
  maxChars: number,
  screen: Screen,
): string[] {
  const quote = quotePassage(passage, {
    sentence,
    matches,
    maxSize: maxChars,
    measure: (text) => text.length,
  });
  return wrapWords(splitQuote(quote, passage.isCode === true, screen), screen.widthColumns - 4).map(
    (line) => {
      const bar = line.some((word) => word.inSentence) ? '┃' : '│';
      return `${indent}${bar} ${line.map((word) => word.styled).join(' ')}`;
    },
  );
}

function splitQuote(quote: Quote, isCode: boolean, screen: Screen): QuotedWord[] {
  const mark = { plain: cutMark, styled: cutMark, startsLine: quote.endsLine, inSentence: false };
  return [
    ...(quote.cutBefore ? [mark] : []),
    ...splitPieces(quote, isCode, screen),
    ...(quote.cutAfter ? [mark] : []),
  ];
}

/** A word may run over several pieces: `against` is matched in `against,` and the comma is not. */
function splitPieces(quote: Quote, isCode: boolean, screen: Screen): QuotedWord[] {
  const words: QuotedWord[] = [];
  let space = quote.beginsLine ? '\n' : '';
  let joins = false;
  for (const { text, matched, inSentence } of quote.pieces) {
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(part)) {
        space += part;
        joins = false;
        continue;
      }
      const startsLine = space.includes('\n');
      const indented = startsLine ? space.slice(space.lastIndexOf('\n') + 1) : space.slice(1);
      const blankLines = isCode ? space.split('\n').slice(2) : [];
      words.push(...blankLines.map(() => blankLine));
      const printable = toPrintable(part);
      const plain = indented + printable;
      const format = formatOf(matched, inSentence);
      const styled = indented + (format ? screen.paint(format, printable) : printable);
      const previous = joins ? words.pop() : undefined;
      words.push({
        plain: (previous?.plain ?? '') + plain,
        styled: (previous?.styled ?? '') + styled,
        startsLine: previous?.startsLine ?? startsLine,
        inSentence: inSentence || previous?.inSentence === true,
      });
      space = '';
      joins = true;
    }
  }
  return words;
}

function formatOf(matched: boolean, inSentence: boolean): Format | undefined {
  if (matched) return inSentence ? ['bold', 'cyan'] : 'cyan';
  return inSentence ? 'bold' : undefined;
}

function describeSpeaker({ speaker, date }: Passage, { widthColumns }: Screen): string[] {
  const said = [speaker, date].filter((part) => part !== null).join(', ');
  return said ? [wrapText(toPrintable(`— ${said}`), widthColumns, indent)] : [];
}

/** Of passages in a row. */
function describeSource(citations: readonly [Citation, ...Citation[]], screen: Screen): string[] {
  const [citation] = citations;
  const last = citations.at(-1) ?? citation;
  const numbers = last === citation ? `${citation.passage}` : `${citation.passage}–${last.passage}`;
  const source = [
    `¶ ${numbers} of ${citation.passages}`,
    citation.title,
    citation.author,
    citation.publisher,
    citation.date,
    citation.section,
    citation.place ?? null,
    citation.kind === 'digest' ? 'digest' : null,
  ];
  const cited = source.filter((part) => part !== null).join(' · ');
  const address = citation.link ?? citation.url;
  const width = screen.widthColumns;
  return [
    screen.paint('dim', wrapText(toPrintable(cited), width, indent)),
    ...(address ? [indent + screen.paint('underline', toPrintable(address))] : []),
  ];
}
