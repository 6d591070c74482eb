/** A quotation in, the speaker whom the words before it name out: Ana said: “…”. */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import { readVerbOf, skipAside, skipSource } from './asides.ts';
import type { QuoteToken, Token } from './clauses.ts';
import {
  endsWell,
  isAdverb,
  isMark,
  isVerb,
  isWord,
  readSpeaker,
  readVerb,
  type Said,
} from './speakers.ts';

const maxBetween = 16;

/** Fewer words are a term or a name: "that the law “on water”". */
const subjectMinWords = 3;

export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind !== 'quote') start--;
  return start;
}

/** `Ana said: “…”`, `according to Ana, “…”`, `Ana: “…”` */
export function introduced(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): string | undefined {
  if (!endsQuoteWell(tokens, at, words)) return undefined;
  const start = clauseStart(tokens, at);
  const names = new Set<string>();
  for (let from = start; from < at; from++) {
    if (!beginsClause(tokens, from, start, words)) continue;
    const name =
      subjectOf(tokens, from, at, words) ??
      sourceOf(tokens, from, at, words) ??
      (from === 0 ? (labelOf(tokens, at, words) ?? invertedOf(tokens, at, words)) : undefined);
    if (name !== undefined) names.add(name);
  }
  return names.size === 1 ? [...names][0] : undefined;
}

function beginsClause(
  tokens: readonly Token[],
  at: number,
  start: number,
  words: ExtractionWords,
): boolean {
  if (at === start) return at === 0 || isSpeechEnd(tokens[at - 1]);
  const before = tokens[at - 1];
  if (isMark(before, ',', ';', ':', '—', '–', '-', '•', '*')) return true;
  if (isWord(before, words.and)) return isMark(tokens[at - 2], ',', ';');
  if (at - 1 !== start || start !== 0) return false;
  return isAdverb(before, words) || isWord(before, words.but);
}

const isSpeechEnd = (token: Token | undefined): boolean =>
  token?.kind === 'quote' && /[,.!?…]/u.test(token.ends);

function subjectOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: ExtractionWords,
): string | undefined {
  const speaker = readSpeaker(tokens, from, words);
  if (!speaker) return undefined;
  const verb = readVerbOf(tokens, from, speaker, words);
  return verb && leadsTo(tokens, verb, at, words) ? speaker.name : undefined;
}

/** From the verb of saying to the quotation nothing else can have said it. */
function leadsTo(
  tokens: readonly Token[],
  verb: Said,
  at: number,
  words: ExtractionWords,
): boolean {
  const quote = tokens[at] as QuoteToken;
  const between = tokens.slice(verb.next, at);
  if (
    between.length > maxBetween ||
    between.some((one) => one.kind === 'quote' || isVerb(one, words))
  )
    return false;
  const last = between.at(-1);
  if (last === undefined) return verb.strong && !quote.quoted.title;
  if (isMark(last, ':')) return isCircumstance(between.slice(0, -1), verb, words);
  if (isMark(last, ',') || isWord(last, words.that)) {
    const rest = between.slice(0, -1).filter((one) => !isMark(one, ','));
    return !quote.quoted.title && isCircumstance(rest, verb, words);
  }
  const that = between.findIndex((one) => isWord(one, words.that));
  const told = that > 0 && isCircumstance(between.slice(0, that), verb, words);
  return isPredicate(told ? between.slice(that) : between, quote, tokens[at + 1], words);
}

/** Nothing, whom it was told, when and where: "told the Senate on Friday". */
function isCircumstance(between: readonly Token[], verb: Said, words: ExtractionWords): boolean {
  if (between.some((one) => isWord(one, words.relatives) || isMark(one, ';', ':', '(', '—')))
    return false;
  const [first] = between;
  if (first === undefined || verb.telling) return true;
  return isWord(first, words.following) || isAdverb(first, words);
}

/** "that the law was “a disgrace”": the quoted words say something of what stands before them. */
function isPredicate(
  between: readonly Token[],
  quote: QuoteToken,
  after: Token | undefined,
  words: ExtractionWords,
): boolean {
  if (!/^\p{Ll}/u.test(quote.starts)) return false;
  const isOf = isWord(between.at(-1), words.indefinites);
  const clause = isWord(between[0], words.that) ? between.slice(1) : between;
  if (!isWord(between.at(isOf ? -2 : -1), words.copulas))
    return clause !== between && after?.kind !== 'word' && isSubjectAlone(clause, quote, words);
  return !clause.some((one) => isWord(one, words.relatives) || one.kind === 'mark');
}

/** "that the council “ignored all we said”": behind so short a subject the quoted words are what it does. */
function isSubjectAlone(
  clause: readonly Token[],
  { quoted, wordCount }: QuoteToken,
  words: ExtractionWords,
): boolean {
  const [first, ...others] = clause;
  if (wordCount < subjectMinWords || quoted.title) return false;
  if (first?.kind === 'name') return others.length === 0;
  if (!isWord(first, words.determiners) || others.length < 1 || others.length > 2) return false;
  return others.every(
    (one) =>
      one.kind === 'word' &&
      ![words.links, words.relatives, words.copulas, words.and].some((set) => set.has(one.lower)) &&
      !isAdverb(one, words),
  );
}

/** `According to Ana Rojas, “…”` */
function sourceOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  words: ExtractionWords,
): string | undefined {
  const next = skipSource(tokens, from, words);
  const speaker = next === undefined ? undefined : readSpeaker(tokens, next, words);
  if (!speaker || !endsWell(tokens, speaker.next, words)) return undefined;
  const after = isMark(tokens[speaker.next], ',')
    ? (skipAside(tokens, speaker.next, words) ?? speaker.next + 1)
    : speaker.next;
  const rest = tokens.slice(after, at);
  const quote = tokens[at] as QuoteToken;
  if (rest.length === 0) return quote.quoted.title ? undefined : speaker.name;
  if (rest.length > maxBetween || rest.some((one) => one.kind === 'quote' || isVerb(one, words)))
    return undefined;
  return isPredicate(rest, quote, tokens[at + 1], words) ? speaker.name : undefined;
}

/** `Ana Rojas: “…”` */
function labelOf(tokens: readonly Token[], at: number, words: ExtractionWords): string | undefined {
  const speaker = readSpeaker(tokens, 0, words);
  // "The Long Pier: “a gem”" says what somebody thinks of it.
  if (/^\p{Ll}/u.test((tokens[at] as QuoteToken).starts)) return undefined;
  return speaker && speaker.next === at - 1 && isMark(tokens[at - 1], ':')
    ? speaker.name
    : undefined;
}

/** `Dijo Ana Rojas: “…”` */
function invertedOf(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): string | undefined {
  const verb = readVerb(tokens, 0, words);
  const speaker = verb && readSpeaker(tokens, verb.next, words);
  if (!speaker || !endsWell(tokens, speaker.next, words)) return undefined;
  return isMark(tokens[at - 1], ':') && leadsTo(tokens, { ...verb, next: speaker.next }, at, words)
    ? speaker.name
    : undefined;
}

/** After the quotation nothing makes it the subject of a clause: "said “War of Worlds” was fine". */
export function endsQuoteWell(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || endsWell(tokens, at + 1, words);
}
