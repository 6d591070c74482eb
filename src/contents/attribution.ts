/** A sentence in, who speaks each of its quotations out: only where its grammar says so. */
import type { ExtractionWords } from '../language/extraction-words.ts';
import type { Token } from './clauses.ts';
import {
  endsWell,
  isAdverb,
  isMark,
  isVerb,
  isWord,
  readSpeaker,
  readVerb,
  type Said,
  type Speaker,
} from './speakers.ts';

type QuoteToken = Extract<Token, { kind: 'quote' }>;

const maxAside = 20;
const maxBetween = 16;

/** By the place of the quotation's token. */
export function attributeQuotes(
  tokens: readonly Token[],
  words: ExtractionWords,
): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'quote') return;
    const name =
      continued(tokens, at, said, words) ??
      introduced(tokens, at, words) ??
      (isIntroduced(tokens, at, words) ? undefined : followed(tokens, at, token, words));
    if (name !== undefined) said.set(at, name);
  });
  return said;
}

/** `“…,” said Ana, “…”` and `Ana said “…” and “…”`. */
function continued(
  tokens: readonly Token[],
  at: number,
  said: ReadonlyMap<number, string>,
  words: ExtractionWords,
): string | undefined {
  const token = tokens[at] as QuoteToken;
  let before = at - 1;
  while (before >= 0 && tokens[before]?.kind !== 'quote') before--;
  const name = said.get(before);
  if (name === undefined || !endsQuoteWell(tokens, at, words)) return undefined;
  if (token.quoted.continues) return name;
  const between = tokens.slice(before + 1, at);
  const joined = between.every(
    (one) => isMark(one, ',') || isWord(one, words.and) || isWord(one, words.that),
  );
  if (joined && between.length > 0) return name;
  // The attribution of the first, which alone stands between them.
  const inner = followedAt(tokens, before, words);
  if (inner === undefined) return undefined;
  const rest = tokens.slice(inner.next, at);
  const alone =
    rest.length < 9 &&
    // "Ana said of the “Game of Games”" names what she spoke of.
    (rest.length === 0 || rest.at(-1)?.kind === 'mark') &&
    rest.every(
      (one) =>
        isMark(one, ',', ':') ||
        (one.kind === 'word' && !words.relatives.has(one.lower) && !isVerb(one, words)),
    ) &&
    rest.slice(0, -1).every((one) => one.kind !== 'mark');
  return alone ? name : undefined;
}

/** Something of its own leads to the quotation, whether or not that names a speaker. */
function isIntroduced(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  const before = tokens[at - 1];
  if (isMark(before, ':')) return true;
  if (before === undefined || before.kind === 'quote') return false;
  const start = clauseStart(tokens, at);
  return tokens.slice(start, at).some((one) => isVerb(one, words));
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind !== 'quote') start--;
  return start;
}

/** `Ana said: “…”`, `according to Ana, “…”`, `Ana: “…”` */
function introduced(
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
  return at - 1 === start && start === 0 && isAdverb(before, words);
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
  const verb =
    readVerb(tokens, speaker.next, words) ??
    readVerb(tokens, skipAside(tokens, speaker.next, words) ?? at, words) ??
    (isAppositive(tokens, from, words) && isMark(tokens[speaker.next], ',')
      ? readVerb(tokens, speaker.next + 1, words)
      : undefined);
  return verb && leadsTo(tokens, verb, at, words) ? speaker.name : undefined;
}

/** The name after the comma stands for the role before it: "The mayor of Lima, Ana Rojas, said". */
function isAppositive(tokens: readonly Token[], from: number, words: ExtractionWords): boolean {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'name' && !isMark(tokens[at], ',')) at++;
  return isMark(tokens[at], ',') || isWord(tokens[at - 1], words.ofWords);
}

/** ", who leads the board," */
function skipAside(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): number | undefined {
  const round = isMark(tokens[at], '(');
  if (!round && !isMark(tokens[at], ',')) return undefined;
  for (let end = at + 1; end < Math.min(tokens.length, at + maxAside); end++) {
    const token = tokens[end];
    if (token?.kind === 'quote') return undefined;
    if (round ? isMark(token, ')') : isMark(token, ',')) {
      const inside = tokens.slice(at + 1, end);
      const alone = inside.length === 1 && inside[0]?.kind === 'name';
      const second = inside[0] && isWord(inside[0], words.and);
      return !round && (alone || second) ? undefined : end + 1;
    }
  }
  return undefined;
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
  return isPredicate(told ? between.slice(that) : between, quote, words);
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
  words: ExtractionWords,
): boolean {
  if (!isWord(between.at(-1), words.copulas) || !/^\p{Ll}/u.test(quote.starts)) return false;
  const clause = isWord(between[0], words.that) ? between.slice(1) : between;
  return !clause.some((one) => isWord(one, words.relatives) || one.kind === 'mark');
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
  return isPredicate(rest, quote, words) ? speaker.name : undefined;
}

function skipSource(
  tokens: readonly Token[],
  from: number,
  { sources }: ExtractionWords,
): number | undefined {
  for (const source of sources) {
    const parts = source.split(' ');
    const meets = parts.every((part, nth) => {
      const token = tokens[from + nth];
      return token?.kind === 'word' && token.lower === part;
    });
    if (meets) return from + parts.length;
  }
  return undefined;
}

/** `Ana Rojas: “…”` */
function labelOf(tokens: readonly Token[], at: number, words: ExtractionWords): string | undefined {
  const speaker = readSpeaker(tokens, 0, words);
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

/** `“…,” said Ana`, `“…,” Ana said`, `“…”, according to Ana`, `“…” — Ana` */
function followed(
  tokens: readonly Token[],
  at: number,
  quote: QuoteToken,
  words: ExtractionWords,
): string | undefined {
  const speaker = followedAt(tokens, at, words);
  if (!speaker) return undefined;
  const pausing = /[,.!?…—]/u.test(quote.ends) || tokens[at + 1]?.kind === 'mark';
  const dialogue = quote.quoted.open === '—';
  if (quote.quoted.title) return undefined;
  return pausing || dialogue || tokens[at + 1]?.kind === 'word' ? speaker.name : undefined;
}

function followedAt(
  tokens: readonly Token[],
  at: number,
  words: ExtractionWords,
): Speaker | undefined {
  let from = at + 1;
  while (isMark(tokens[from], ',', '—', '–', '-', '…')) from++;
  const dashed = isMark(tokens[from - 1], '—', '–', '-');
  const verb = readVerb(tokens, from, words);
  const source = skipSource(tokens, from, words);
  const next = verb?.next ?? source;
  if (next !== undefined) {
    const named = readSpeaker(tokens, next, words);
    if (named && endsWell(tokens, named.next, words)) return named;
  }
  const speaker = readSpeaker(tokens, from, words);
  if (!speaker) return undefined;
  if (dashed && at === 0 && endsLine(tokens, speaker.next)) return speaker;
  return subjectAfter(tokens, from, speaker, words);
}

/** `“…,” Ana, who leads the board, said on Friday.` */
function subjectAfter(
  tokens: readonly Token[],
  from: number,
  speaker: Speaker,
  words: ExtractionWords,
): Speaker | undefined {
  const aside = skipAside(tokens, speaker.next, words);
  const verb =
    readVerb(tokens, speaker.next, words) ??
    (aside === undefined ? undefined : readVerb(tokens, aside, words)) ??
    (isAppositive(tokens, from, words) && isMark(tokens[speaker.next], ',')
      ? readVerb(tokens, speaker.next + 1, words)
      : undefined);
  if (!verb || leadsOn(tokens, verb.next)) return undefined;
  const told = verb.telling && !tokens.slice(verb.next).some((one) => isWord(one, words.that));
  if (!told && !endsWell(tokens, verb.next, words)) return undefined;
  // "“Are we late?” Ana asked, “…”" may lead to what comes after it.
  const quoteEnd = tokens[from - 1];
  const asks = quoteEnd?.kind === 'quote' && /[!?…]/u.test(quoteEnd.ends);
  const leads = isMark(tokens[verb.next], ',') && tokens[verb.next + 1]?.kind === 'quote';
  return asks && leads ? undefined : { ...speaker, next: verb.next };
}

/** "Ana wrote to the board: “…”" is about what comes after it. */
function leadsOn(tokens: readonly Token[], from: number): boolean {
  const next = tokens.findIndex((token, at) => at >= from && token.kind === 'quote');
  return isMark(tokens[next < 0 ? tokens.length - 1 : next - 1], ':');
}

function endsLine(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (isMark(token, ',', '(') && tokens.length - at < 9);
}

/** After the quotation nothing makes it the subject of a clause: "said “War of Worlds” was fine". */
function endsQuoteWell(tokens: readonly Token[], at: number, words: ExtractionWords): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || endsWell(tokens, at + 1, words);
}
