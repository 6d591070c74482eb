/** A place beside a speaker in, what belongs to the speaker there out: ", who leads the board,", "according to". */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import type { Token } from './clauses.ts';
import { isMark, isWord } from './speakers.ts';

const maxAside = 20;

/** The name after the comma stands for the role before it: "The mayor of Lima, Ana Rojas, said". */
export function isAppositive(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): boolean {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'name' && !isMark(tokens[at], ',')) at++;
  return isMark(tokens[at], ',') || isWord(tokens[at - 1], words.ofWords);
}

/** ", who leads the board," */
export function skipAside(
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

export function skipSource(
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
