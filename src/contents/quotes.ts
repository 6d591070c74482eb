/** An article in, the speech it quotes with who said it out: only where the text says who. */
import { languageOf, languages } from '../language/languages.ts';
import type { ExtractionWords } from '../language/words/extraction-words.ts';
import type { Article, Passage, Span } from '../model.ts';
import { findNames } from './names.ts';
import { attributeQuotes } from './quotes/attribution.ts';
import { type Named, type QuoteToken, splitClauses, type Token } from './quotes/clauses.ts';
import { extractionWordsOf } from './quotes/plain-words.ts';
import { findQuoted, type Quoted } from './quotes/quoted.ts';
import { isMark, isPossessive, isRole, isWord, readVerb } from './quotes/speakers.ts';

export interface Quotation {
  readonly speaker: string;
  /** What was said, without the quotation marks. */
  readonly words: Span;
  readonly passage: Passage;
}

/** A word in quotation marks is more often doubted than quoted, unless it is all that is said. */
const minWords = 2;

/** In reading order. A quoted post is all its speaker's. */
export function extractQuotes(article: Article): Quotation[] {
  const named = listNamed(article);
  const found: Quotation[] = [];
  let unclosed: Unclosed | undefined;
  for (const passage of article.passages) {
    const { speaker, text } = passage;
    if (speaker !== null) {
      // Of some posts only the line below them, which says whose they are, is a passage.
      if (/^[—–-]\s?[^\n]{0,80}\(@/u.test(text)) continue;
      found.push({ speaker, words: { start: 0, end: text.length }, passage });
      unclosed = undefined;
      continue;
    }
    const here = attribute(passage, named.get(passage.number) ?? [], unclosed);
    found.push(...here.quotations);
    unclosed = here.unclosed;
    // A speech goes on only where the next passage begins with the same mark.
    const next = article.passages[passage.number];
    if (unclosed && !next?.text.startsWith(unclosed.open)) {
      if (here.quotations.at(-1)?.words.start === unclosed.start) found.pop();
      unclosed = undefined;
    }
  }
  return found;
}

/** A speech whose mark is not closed at the end of its passage. */
interface Unclosed {
  readonly speaker: string;
  readonly open: string;
  readonly start: number;
}

/** The names in each passage, by its number. */
function listNamed(article: Article): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  for (const { name, mentions } of findNames(article)) {
    for (const { passage, start, end } of mentions) {
      // "Said Moscow-based lawyer Ana Rojas": Moscow says nothing.
      if (/^-\p{L}/u.test(passage.text.slice(end, end + 2))) continue;
      const there = named.get(passage.number) ?? [];
      there.push({ name, start, end });
      named.set(passage.number, there);
    }
  }
  return named;
}

function attribute(
  passage: Passage,
  named: readonly Named[],
  before: Unclosed | undefined,
): { quotations: Quotation[]; unclosed: Unclosed | undefined } {
  const { text, language } = passage;
  const quotes = findQuoted(text);
  const words = extractionWordsOf(languageOf(language));
  if (quotes.length === 0) return { quotations: [], unclosed: undefined };
  const speakers = new Map<Quoted, string>();
  const [first] = quotes;
  if (before && first?.start === 0) speakers.set(first, before.speaker);
  const whole = new Set<Quoted>();
  let last: Token[] | undefined;
  for (const sentence of splitClauses(text, language, quotes, named)) {
    const said = attributeQuotes(sentence, words);
    for (const [at, name] of said) {
      const token = sentence[at];
      if (token?.kind === 'quote' && !speakers.has(token.quoted)) {
        speakers.set(token.quoted, withoutTitle(name));
      }
    }
    if (last) continueSpeech(last, sentence, speakers, words);
    if (sentence[0]?.kind === 'quote' && isSaidWhole(sentence[0])) whole.add(sentence[0].quoted);
    last = sentence;
  }
  const quotations = quotes.flatMap((quoted): Quotation[] => {
    const speaker = speakers.get(quoted);
    const said = text.slice(quoted.words.start, quoted.words.end);
    const long = whole.has(quoted) || (said.match(/[\p{L}\p{N}]+/gu) ?? []).length >= minWords;
    return speaker !== undefined && long ? [{ speaker, words: { ...quoted.words }, passage }] : [];
  });
  return { quotations, unclosed: findUnclosed(quotes, speakers) };
}

/** "Dr. Rosa Lindqvist" is Rosa Lindqvist. */
function withoutTitle(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const word = first.replace(/\.$/u, '').toLowerCase();
  const title = Object.values(languages).some(({ extraction }) => extraction?.roles.has(word));
  return title && rest.length > 0 ? rest.join(' ') : name;
}

function findUnclosed(
  quotes: readonly Quoted[],
  speakers: ReadonlyMap<Quoted, string>,
): Unclosed | undefined {
  const last = quotes.at(-1);
  const speaker = last && speakers.get(last);
  if (last?.close !== '' || speaker === undefined) return undefined;
  return { speaker, open: last.open, start: last.words.start };
}

/** `“…,” said Ana. “…”`: the second is Ana's too where it is a sentence alone and answers no question. */
function continueSpeech(
  before: readonly Token[],
  sentence: readonly Token[],
  speakers: Map<Quoted, string>,
  words: ExtractionWords,
): void {
  const [spoken, ...told] = before;
  const [next, ...rest] = sentence;
  if (spoken?.kind !== 'quote' || next?.kind !== 'quote') return;
  if (!rest.every((one) => one.kind === 'mark' && one.text === '.')) return;
  if (spoken.ends === '?' || told.some((one) => one.kind === 'quote')) return;
  const name = speakers.get(spoken.quoted);
  if (name === undefined || speakers.has(next.quoted)) return;
  const others = told.flatMap((one, at) =>
    one.kind === 'name' && withoutTitle(one.name) !== name ? [at] : [],
  );
  if (others.length === told.filter(({ kind }) => kind === 'name').length) return;
  if (others.every((at) => isBeside(told, at, words))) speakers.set(next.quoted, name);
}

/** "Of the Harbour Board", "over Zoom", "the Rovers manager": who is named so says nothing. */
function isBeside(told: readonly Token[], at: number, words: ExtractionWords): boolean {
  const next = told[at + 1];
  // "Said Ana, Chief Executive of the Harbour Board."
  if (told[at - 2]?.kind === 'name' && isMark(told[at - 1], ',')) return next?.kind === 'mark';
  if (isPossessive(next) || isRole(next, words) || isWord(next, words.modifiers)) return true;
  let before = at - 1;
  while (isWord(told[before], words.determiners) || isWord(told[before], words.modifiers)) before--;
  return isWord(told[before], words.links) && readVerb(told, at + 1, words) === undefined;
}

/** “Never,” – one word may be all that somebody says. */
const isSaidWhole = ({ quoted, ends }: QuoteToken): boolean =>
  quoted.open === '—' || /[,.!?…]/u.test(ends);
