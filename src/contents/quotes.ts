/** An article in, the speech it quotes with who said it out: only where the text says who. */
import { inAnyLanguage } from '../language/in-any-language.ts';
import { languages } from '../language/languages.ts';
import type { Article, LanguageCode, Passage, Span } from '../model.ts';
import { extractNames } from './names.ts';

export interface Quotation {
  readonly speaker: string;
  /** What was said, without the quotation marks. */
  readonly words: Span;
  readonly passage: Passage;
}

const quotedSpeech = /“([^“”]+)”|«([^«»]+)»|"([^"\n]+)"/gu;
/** A word in quotation marks is more often doubted than quoted. */
const minWords = 2;

/** Stand for a name and for quoted words while the text around them is read; private use in Unicode. */
const nameMark = '\uE000';
const quoteMark = '\uE001';
const endMark = '\uE002';

type Mark = Span | Named;

function isNamed(mark: Mark): mark is Named {
  return 'name' in mark;
}

/** In reading order. A quoted post is all its speaker's. */
export function extractQuotes(article: Article): Quotation[] {
  const named = listNamed(article);
  return article.passages.flatMap((passage): Quotation[] => {
    const { speaker, text } = passage;
    if (speaker !== null) return [{ speaker, words: { start: 0, end: text.length }, passage }];
    return attribute(passage, named.get(passage.number) ?? []).map(({ words, name }) => ({
      speaker: name.name,
      words,
      passage,
    }));
  });
}

/** The names in each passage, by its number. */
function listNamed(article: Article): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  for (const { name, mentions } of extractNames(article)) {
    for (const { passage, start, end } of mentions) {
      const there = named.get(passage.number) ?? [];
      named.set(passage.number, [...there, { name, start, end }]);
    }
  }
  return named;
}

/** A name where it stands, in full. */
interface Named extends Span {
  readonly name: string;
}

interface Attributed {
  readonly words: Span;
  readonly name: Named;
}

function attribute(passage: Passage, named: readonly Named[]): Attributed[] {
  const quotes = findQuoted(passage.text);
  if (quotes.length === 0) return [];
  const outside = named.filter(({ start, end }) =>
    quotes.every((quote) => end <= quote.start || start >= quote.end),
  );
  const marks = [...quotes, ...outside].sort((a, b) => a.start - b.start);
  const masked = mask(passage.text, marks);
  const said = new Map<number, Named>();
  for (const pattern of patternsOf(passage.language)) {
    for (const match of masked.matchAll(pattern)) {
      const quote = marks[Number(match.groups?.['quote'])];
      const name = marks[Number(match.groups?.['name'])];
      if (quote && name && isNamed(name) && !said.has(quote.start)) said.set(quote.start, name);
    }
  }
  continueSpeech(masked, marks, said);
  return quotes.flatMap((quote) => {
    const name = said.get(quote.start);
    const words = { start: quote.start + 1, end: quote.end - 1 };
    const long = passage.text.slice(words.start, words.end).trim().split(/\s+/u).length >= minWords;
    return name && long ? [{ words, name }] : [];
  });
}

function findQuoted(text: string): Span[] {
  return [...text.matchAll(quotedSpeech)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with each name and quote as a mark and its place in `marks`. */
function mask(text: string, marks: readonly Mark[]): string {
  let masked = '';
  let at = 0;
  marks.forEach((mark, index) => {
    const { start, end } = mark;
    const kind = isNamed(mark) ? nameMark : quoteMark;
    masked += `${text.slice(at, start).replace(/[\uE000-\uE002]/gu, ' ')}${kind}${index}${endMark}`;
    at = end;
  });
  return masked + text.slice(at);
}

/** “…,” said N · “…,” N said · N, who she is, said that “…” · according to N, “…” */
function patternsOf(language: LanguageCode): RegExp[] {
  const quote = `${quoteMark}(?<quote>\\d+)${endMark}`;
  const name = `${nameMark}(?<name>\\d+)${endMark}`;
  const { sayingVerbs, attributions } = languages[language];
  const verb = `(?:${[...sayingVerbs].join('|')})`;
  const source = `(?:${attributions || '(?!)'})`;
  const the = inAnyLanguage(({ determiners }) => determiners);
  const aside = `(?:,[^,.;:!?${quoteMark}]{1,90},)?`;
  const adverbs = '(?:\\s+\\p{Ll}+){0,2}?';
  const between = `[^.;!?${quoteMark}]{0,90}?`;
  return [
    `${quote}[,.]?\\s*(?:—|–|-)?\\s*${verb}\\s+(?:${the}\\s+(?:\\p{Ll}+\\s+){1,3}?)?${name}`,
    `${quote}[,.]?\\s*${name}${aside}${adverbs}\\s+${verb}(?!\\p{L})`,
    `${name}${aside}${adverbs}\\s+${verb}(?!\\p{L})${between}[:,]?\\s*${quote}`,
    `(?<!\\p{L})${source}\\s+(?:${the}\\s+)?${name}${between}\\s*${quote}`,
    `${quote}[,.]?\\s*${source}\\s+(?:${the}\\s+)?${name}`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

/** “…,” said N. “…”: the second is N's too. */
function continueSpeech(masked: string, marks: readonly Mark[], said: Map<number, Named>): void {
  const next = new RegExp(
    `${quoteMark}(?<one>\\d+)${endMark}[^.${quoteMark}]{0,90}[.,]\\s*${quoteMark}(?<other>\\d+)${endMark}`,
    'gu',
  );
  for (let at = 0; at < masked.length; ) {
    next.lastIndex = at;
    const match = next.exec(masked);
    if (!match) break;
    const one = marks[Number(match.groups?.['one'])];
    const other = marks[Number(match.groups?.['other'])];
    const name = one && said.get(one.start);
    // A name of its own may stand between them, after which the second is somebody else's.
    const names = match[0].split(nameMark).length - 1;
    if (other && name && names <= 1 && !said.has(other.start)) said.set(other.start, name);
    at = match.index + 1;
  }
}
