/** A place beside a speaker in, what belongs to the speaker there out: ", who leads the board,", "according to". */
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import type { Token } from './clauses.ts';
import { isMark, isRole, isVerb, isWord, readVerb, type Said, type Speaker } from './speakers.ts';

const maxAside = 20;

/** Of words that tell where somebody belongs, and of those between a verb and who spoke. */
const [maxBelonging, maxSetting] = [9, 9];

/** "Ana said", "Ana, who leads the board, said", "the mayor, Ana, said", "Ana of the Harbour Institute said". */
export function readVerbOf(
  tokens: readonly Token[],
  from: number,
  speaker: Speaker,
  words: ExtractionWords,
): Said | undefined {
  const readBehind = (at: number): Said | undefined => {
    const aside = skipAside(tokens, at, words);
    return (
      readVerb(tokens, at, words) ??
      (aside === undefined ? undefined : readVerb(tokens, aside, words))
    );
  };
  const belonging = skipBelonging(tokens, speaker.next, words);
  return (
    readBehind(speaker.next) ??
    (isAppositive(tokens, from, words) && isMark(tokens[speaker.next], ',')
      ? readVerb(tokens, speaker.next + 1, words)
      : undefined) ??
    (belonging === undefined ? undefined : readBehind(belonging))
  );
}

/** "of the Harbour Institute", up to the verb or a comma. */
function skipBelonging(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): number | undefined {
  if (!isWord(tokens[from], words.ofWords)) return undefined;
  for (let at = from + 1; at < from + maxBelonging; at++) {
    const token = tokens[at];
    if (isMark(token, ',') || isVerb(token, words)) return at > from + 1 ? at : undefined;
    if (token?.kind === 'name') continue;
    const isPart =
      isWord(token, words.determiners) || isWord(token, words.ofWords) || isWord(token, words.and);
    const isCapital = token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
    if (!isPart && !isCapital) return readVerb(tokens, at, words) ? at : undefined;
  }
  return undefined;
}

/** "Dijo a este diario la directora del museo, Ana Rojas", "lamentó a la salida Ana Rojas": the place where the speaker begins. */
export function skipSetting(
  tokens: readonly Token[],
  from: number,
  words: ExtractionWords,
): number | undefined {
  const { settings } = words;
  if (settings === undefined || !isWord(tokens[from], words.following)) return undefined;
  for (let at = from + 1; at < from + maxSetting; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const isLinked = isWord(before, words.links);
    if (token?.kind === 'name') {
      if (isWord(before, settings)) return at;
      // "En Lima el senador Ana Rojas".
      if (isLinked && !words.that.has(textOf(before)) && isSubject(tokens, at + 1, words))
        return at + 1;
      return undefined;
    }
    if (!isLinked && at > from + 1 && isSubject(tokens, at, words)) return at;
    if (token?.kind !== 'word' || isVerb(token, words) || isRole(token, words)) return undefined;
    if (isWord(token, words.relatives) || words.possessives?.has(token.lower) === true)
      return undefined;
  }
  return undefined;
}

const textOf = (token: Token | undefined): string => (token?.kind === 'word' ? token.lower : '');

/** "la directora", "el exalcalde" */
const isSubject = (tokens: readonly Token[], at: number, words: ExtractionWords): boolean =>
  isWord(tokens[at], words.determiners) &&
  (isRole(tokens[at + 1], words) ||
    (isWord(tokens[at + 1], words.modifiers) && isRole(tokens[at + 2], words)));

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
