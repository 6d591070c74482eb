/** A question's tokens in, the same with "fou nded" joined and "theuniversity" split out. */
import { foldWord } from '../../language/fold.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import { holdsForm, holdsTerm, termOf } from '../index/vocabulary.ts';
import type { Token } from '../text/tokenise.ts';
import { tokenise } from '../text/tokenise.ts';
import type { QuestionContext, Spelling } from './question-context.ts';

type WordSpelling = Spelling & Pick<QuestionContext, 'findRelated'>;

/** Each unknown word is looked up in several ways: beyond so many the text is hardly about the articles. */
const maxUnknown = 64;

/** Every known word, and the first `maxUnknown` of the others: what a question's length may cost. */
export function dropManyUnknown(tokens: readonly Token[], spelling: Spelling): readonly Token[] {
  let unknown = 0;
  return tokens.filter((token) => isKnown(token, spelling) || ++unknown <= maxUnknown);
}

/** Only words that the vocabulary lacks are touched, and only where the repair is in it. */
export function repairSpaces(tokens: readonly Token[], spelling: WordSpelling): Token[] {
  return joinTokens(tokens, spelling).flatMap((token) => splitToken(token, spelling) ?? token);
}

/** Stop words count as known. */
export function isKnown(token: Token, { vocabulary, language }: Spelling): boolean {
  return (
    token.stop ||
    holdsForm(vocabulary, token.form) ||
    holdsTerm(vocabulary, termOf(token, language))
  );
}

function joinTokens(tokens: readonly Token[], spelling: Spelling): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (next && shouldJoin(token, next, spelling)) {
      const word = (token.word ?? '') + (next.word ?? '');
      joined.push({ ...token, word, form: token.form + next.form, end: next.end, stop: false });
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

function shouldJoin(a: Token, b: Token, spelling: Spelling): boolean {
  if (a.word === null || b.word === null) return false;
  const knownA = isKnown(a, spelling);
  const knownB = isKnown(b, spelling);
  if (knownA && knownB) return false;
  const form = a.form + b.form;
  if (form.length < 5 || /\p{N}/u.test(form)) return false;
  if (holdsForm(spelling.vocabulary, form)) return true;
  if (knownA || knownB || form.length < 7) return false;
  const { similar } = spelling;
  const alone = similar.find(a.form).length > 0 || similar.find(b.form).length > 0;
  return !alone && similar.find(form)[0]?.edits === 1;
}

/** Undefined where the token should stay as it is. */
function splitToken(token: Token, spelling: WordSpelling): Token[] | undefined {
  const { form, word } = token;
  if (word === null || word.length > 40) return undefined;
  if (isKnown(token, spelling)) return undefined;
  const marked = splitAtMark(token, spelling);
  if (marked) return marked;
  if (form.length < 6 || /\p{N}/u.test(form) || isWord(token, spelling)) return undefined;
  const meant = spelling.similar.find(form)[0];
  if (meant && (meant.edits === 1 || (form.length >= 10 && meant.similarity > 0.84)))
    return undefined;
  let best: Token[] | undefined;
  let bestScore = 0;
  for (let at = 1; at <= word.length - 2; at++) {
    const halves = [word.slice(0, at), word.slice(at)].flatMap((half) =>
      readHalf(half, token, spelling),
    );
    const score = scoreHalves(halves, spelling);
    if (score > bestScore) {
      best = halves;
      bestScore = score;
    }
  }
  return best;
}

/** Listed among the common words, or known to the thesaurus: "streetcars" are no "street cars". */
const isWord = ({ form, word }: Token, { language, findRelated }: WordSpelling): boolean =>
  isEverydayForm(form, language) || findRelated(word ?? form, language.code).length > 0;

/** Two known halves of "COVID19" and "cooperative", which articles write with a hyphen. */
function splitAtMark(token: Token, spelling: Spelling): Token[] | undefined {
  const word = token.word ?? '';
  const [, start = '', end = ''] =
    /^(\p{L}{2,})(\p{N}+)$/u.exec(word) ?? spelling.language.typed.prefixes.exec(word) ?? [];
  const halves = [start, end].flatMap((half) => readHalf(half, token, spelling));
  return halves.length === 2 && halves.every((half) => !half.stop && isKnown(half, spelling))
    ? halves
    : undefined;
}

function readHalf(half: string, whole: Token, { language }: Spelling): Token[] {
  return tokenise(half, language).map((token) => ({
    ...token,
    start: whole.start,
    end: whole.end,
    position: whole.position,
  }));
}

/** 0 where a half is unknown or both are stop words; else longer and commoner halves score higher. */
function scoreHalves(halves: readonly Token[], { vocabulary }: Spelling): number {
  if (halves.length !== 2 || halves.every((half) => half.stop)) return 0;
  let longest = 0;
  let commonness = 0;
  for (const { form, stop } of halves) {
    if (stop) continue;
    const number = form.length < 3 ? undefined : vocabulary.formNumber(foldWord(form));
    const count = number === undefined ? 0 : vocabulary.formCounts.of(number);
    if (count === 0) return 0;
    longest = Math.max(longest, form.length);
    commonness += Math.log(count);
  }
  return longest + 0.1 * commonness;
}
