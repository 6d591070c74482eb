/** How words of a question were read, and met by a passage, in; sentences that say so out. */
import { foldWord } from '../language/fold.ts';
import type { Explanation, QuestionReading, WordMatch } from '../search/search-engine.ts';
import type { ExplainedWord } from './explanation.ts';
import type { Texts } from './texts/en.ts';

/** In their order, and before them the spellings that were written out. */
export function sayReading(
  { respelt, words }: QuestionReading,
  passages: readonly Explanation[],
  texts: Texts,
): ExplainedWord[] {
  const matches = passages.flatMap((passage) => passage.words ?? []);
  return [
    ...respelt.map(({ typed, read }) => ({
      typed,
      says: texts.words.respelt(typed, read),
      isMet: 'otherwise' as const,
    })),
    ...words.map((word) => sayWord(word, matches, texts)),
  ];
}

function sayWord(
  { typed, kind, takenFor }: QuestionReading['words'][number],
  matches: readonly WordMatch[],
  { words }: Texts,
): ExplainedWord {
  const own = matches.filter((match) => match.typed === typed);
  const met = nearestTo(
    typed,
    own.flatMap((match) => (match.how === 'word' || match.how === 'correction' ? match.met : [])),
  );
  if (kind === 'unknown') return sayUnknown(typed, own, words);
  if (kind === 'corrected') {
    const says = words.corrected(typed, met ?? takenFor ?? typed);
    return { typed, says, isMet: 'otherwise' };
  }
  if (met === undefined) {
    const other = own.find((match) => match.met.length > 0);
    const says = words.elsewhere(typed, other?.met[0]);
    return { typed, says, isMet: other ? 'otherwise' : 'no' };
  }
  if (met.toLowerCase() === typed.toLowerCase()) {
    return { typed, says: words.same(typed), isMet: 'yes' };
  }
  const says =
    foldWord(met) === foldWord(typed) ? words.readAs(typed, met) : words.foundAs(typed, met);
  return { typed, says, isMet: 'yes' };
}

/** As it was typed where it stands so too, then but for accents, then whichever is first. */
function nearestTo(typed: string, met: readonly string[]): string | undefined {
  const small = typed.toLowerCase();
  return (
    met.find((word) => word.toLowerCase() === small) ??
    met.find((word) => foldWord(word) === foldWord(typed)) ??
    met[0]
  );
}

function sayUnknown(
  typed: string,
  own: readonly WordMatch[],
  words: Texts['words'],
): ExplainedWord {
  const other = own.flatMap(({ met }) => met)[0];
  return other === undefined
    ? { typed, says: words.unknown(typed), isMet: 'no' }
    : { typed, says: words.unknownBut(typed, other), isMet: 'otherwise' };
}

/** How one passage meets a word. */
export function sayMatch(match: WordMatch, { words }: Texts): ExplainedWord {
  const { typed, how, isMissed } = match;
  if (how === 'word') return { typed, says: sayHere(match, words), isMet: 'yes' };
  if (how === 'none' && isMissed) return { typed, says: words.missed(typed), isMet: 'no' };
  return { typed, says: sayOtherwise(match, words), isMet: 'otherwise' };
}

function sayHere({ typed, met }: WordMatch, words: Texts['words']): string {
  const isSame = met.length === 1 && met[0]?.toLowerCase() === typed.toLowerCase();
  return isSame ? words.here(typed) : words.hereAs(typed, list(met, words));
}

function sayOtherwise({ typed, how, met }: WordMatch, words: Texts['words']): string {
  if (how === 'correction') return words.takenFor(typed, list(met, words));
  if (how === 'kin') return words.kin(typed, list(met, words), met.length);
  if (how === 'related') return words.related(typed, list(met, words), met.length);
  if (how === 'nearby') return words.nearby(typed);
  return how === 'heading' ? words.heading(typed) : words.needless(typed);
}

const list = (met: readonly string[], { quoted }: Texts['words']): string =>
  met.map(quoted).join(', ');
