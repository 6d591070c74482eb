/** A passage with its quotations and names in, its sentences as tokens out: what grammar is read from. */
import { languageOf } from '../../language/languages.ts';
import type { LanguageCode, Span } from '../../model.ts';
import type { Quoted } from './quoted.ts';

export type Token =
  | {
      readonly kind: 'quote';
      readonly quoted: Quoted;
      readonly ends: string;
      readonly starts: string;
      readonly wordCount: number;
    }
  | { readonly kind: 'name'; readonly name: string; readonly text: string }
  | { readonly kind: 'word'; readonly text: string; readonly lower: string }
  | { readonly kind: 'mark'; readonly text: string };

export type QuoteToken = Extract<Token, { kind: 'quote' }>;

/** A name where it stands, in full. */
export interface Named extends Span {
  readonly name: string;
}

/** Two apostrophes that are no marks: "Rojas’s", "sisters’". */
const piece =
  /['’](?:s(?!\p{L})|(?=\s))|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}.,:]*(?<=\p{N})|\n|[^\s]/gu;

type Piece = Span & { readonly token: Token };

/** A quotation is one token: what ends a sentence in it ends none outside, but where it ends itself. */
export function splitClauses(
  text: string,
  language: LanguageCode,
  quotes: readonly Quoted[],
  names: readonly Named[],
): Token[][] {
  const outside = names.filter(({ start, end }) =>
    quotes.every((quote) => end <= quote.start || start >= quote.end),
  );
  const fixed = [
    ...quotes.map((quoted): Piece => ({ ...spanOf(quoted), token: quoteToken(text, quoted) })),
    ...outside.map(
      ({ start, end, name }): Piece => ({
        start,
        end,
        token: { kind: 'name', name, text: text.slice(start, end) },
      }),
    ),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const one of fixed) {
    if (one.start < at) continue;
    for (const plain of splitPlain(text, at, one.start)) pieces.push(plain);
    pieces.push(one);
    at = one.end;
  }
  for (const plain of splitPlain(text, at, text.length)) pieces.push(plain);
  return splitAtEnds(pieces, text, language);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function quoteToken(text: string, quoted: Quoted): Token {
  const said = text.slice(quoted.words.start, quoted.words.end).trim();
  const wordCount = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { kind: 'quote', quoted, ends: said.at(-1) ?? '', starts: said[0] ?? '', wordCount };
}

function splitPlain(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(piece)].map((match) => {
    const [written] = match;
    const start = from + match.index;
    const word = /^[\p{L}\p{N}]/u.test(written);
    return {
      start,
      end: start + written.length,
      token: word
        ? { kind: 'word', text: written, lower: written.toLowerCase() }
        : { kind: 'mark', text: written },
    };
  });
}

function splitAtEnds(pieces: readonly Piece[], text: string, language: LanguageCode): Token[][] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  pieces.forEach(({ token, start, end }, index) => {
    const next = pieces[index + 1];
    if (token.kind !== 'mark' || token.text !== '\n') open.push(token);
    if (!endsSentence(token, pieces[index - 1], start, next, text, language, end)) return;
    if (open.length > 0) sentences.push(open);
    open = [];
  });
  if (open.length > 0) sentences.push(open);
  return sentences;
}

function endsSentence(
  token: Token,
  before: Piece | undefined,
  start: number,
  next: Piece | undefined,
  text: string,
  language: LanguageCode,
  end: number,
): boolean {
  const opens = next !== undefined && beginsSentence(next.token);
  if (token.kind === 'quote') return token.ends === '.' && token.quoted.open !== '—' && opens;
  if (token.kind !== 'mark') return false;
  if (token.text === '\n') return !isWrapped(before?.token, next?.token);
  if (/^[!?…]$/u.test(token.text)) return true;
  if (token.text !== '.') return false;
  if (before && before.end === start && isShort(before.token, language)) return false;
  return (
    next === undefined || (/\s/u.test(text[end] ?? ' ') && opens) || next.token.kind === 'quote'
  );
}

/** Between two words a line ends only because it is full: "the president of the\nCasino said". */
function isWrapped(before: Token | undefined, next: Token | undefined): boolean {
  const inside = (token: Token | undefined) =>
    token?.kind === 'word' ||
    token?.kind === 'name' ||
    (token?.kind === 'mark' && /^[,;]$/u.test(token.text));
  return inside(before) && (inside(next) || next?.kind === 'quote');
}

function beginsSentence(token: Token): boolean {
  if (token.kind === 'quote' || token.kind === 'name') return true;
  if (token.kind === 'word') return /^[\p{Lu}\p{N}]/u.test(token.text);
  return !/^[,.—–-]$/u.test(token.text);
}

function isShort(token: Token, language: LanguageCode): boolean {
  if (token.kind !== 'word') return false;
  return /^\p{Lu}$/u.test(token.text) || languageOf(language).abbreviations.has(token.lower);
}
