/** A sentence in, who speaks each of its quotations out: only where its grammar says so. */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import type { QuoteToken, Token } from './clauses.ts';
import { followed, followedAt } from './speaker-after.ts';
import { clauseStart, endsQuoteWell, introduced } from './speaker-before.ts';
import { isMark, isVerb, isWord } from './speakers.ts';

/** By the place of the quotation's token. */
export function attributeQuotes(
  tokens: readonly Token[],
  words: ExtractionWords,
): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'quote' || (words.slogans && isWord(tokens[at - 1], words.slogans))) return;
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
