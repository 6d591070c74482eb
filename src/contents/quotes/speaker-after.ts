/** A quotation in, the speaker whom the words after it name out: “…,” said Ana. */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import { readVerbOf, skipSetting, skipSource } from './asides.ts';
import type { QuoteToken, Token } from './clauses.ts';
import { endsWell, isMark, isWord, readSpeaker, readVerb, type Speaker } from './speakers.ts';

/** `“…,” said Ana`, `“…,” Ana said`, `“…”, according to Ana`, `“…” — Ana` */
export function followed(
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

export function followedAt(
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
    const behind = verb && skipSetting(tokens, next, words);
    const named =
      readSpeaker(tokens, next, words) ??
      (behind === undefined ? undefined : readSpeaker(tokens, behind, words));
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
  const verb = readVerbOf(tokens, from, speaker, words);
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
