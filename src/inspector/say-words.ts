/** How words of a question were read, and met by a passage, in; sentences that say so out. */
import { foldWord } from '../language/fold.ts';
import type { Explanation, QuestionReading, WordMatch } from '../search/search-engine.ts';
import type { ExplainedWord } from './explanation.ts';

/** In their order, and before them the spellings that were written out. */
export function sayReading(
  { respelt, words }: QuestionReading,
  passages: readonly Explanation[],
): ExplainedWord[] {
  const matches = passages.flatMap((passage) => passage.words ?? []);
  return [
    ...respelt.map(({ typed, read }) => ({
      typed,
      says: `“${typed}” was read as “${read}”.`,
      isMet: 'otherwise' as const,
    })),
    ...words.map((word) => sayWord(word, matches)),
  ];
}

function sayWord(
  { typed, kind, takenFor }: QuestionReading['words'][number],
  matches: readonly WordMatch[],
): ExplainedWord {
  const own = matches.filter((match) => match.typed === typed);
  const met = nearestTo(
    typed,
    own.flatMap((match) => (match.how === 'word' || match.how === 'correction' ? match.met : [])),
  );
  if (kind === 'unknown') return sayUnknown(typed, own);
  if (kind === 'corrected') {
    const says = `No article has “${typed}”; it was read as “${met ?? takenFor}”.`;
    return { typed, says, isMet: 'otherwise' };
  }
  if (met === undefined) {
    const other = own.find((match) => match.met.length > 0);
    const instead = other ? `: “${other.met[0]}” was found in its place` : '';
    const says = `“${typed}” stands in the articles, but not in the closest passages${instead}.`;
    return { typed, says, isMet: other ? 'otherwise' : 'no' };
  }
  if (met.toLowerCase() === typed.toLowerCase()) {
    return { typed, says: `“${typed}” was found as it is.`, isMet: 'yes' };
  }
  const verb = foldWord(met) === foldWord(typed) ? 'read' : 'found';
  return { typed, says: `“${typed}” was ${verb} as “${met}”.`, isMet: 'yes' };
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

function sayUnknown(typed: string, own: readonly WordMatch[]): ExplainedWord {
  const other = own.flatMap(({ met }) => met)[0];
  return other === undefined
    ? { typed, says: `No article has “${typed}”, nor a word like it.`, isMet: 'no' }
    : { typed, says: `No article has “${typed}”, but one has “${other}”.`, isMet: 'otherwise' };
}

/** How one passage meets a word. */
export function sayMatch({ typed, how, met, isMissed }: WordMatch): ExplainedWord {
  const [first = ''] = met;
  const listed = met.map((word) => `“${word}”`).join(', ');
  const stand = met.length === 1 ? 'stands' : 'stand';
  const isSame = met.length === 1 && first.toLowerCase() === typed.toLowerCase();
  switch (how) {
    case 'word':
      return {
        typed,
        says: isSame ? `“${typed}” stands here.` : `“${typed}” stands here as ${listed}.`,
        isMet: 'yes',
      };
    case 'correction':
      return { typed, says: `“${typed}” was taken for ${listed}.`, isMet: 'otherwise' };
    case 'kin':
      return {
        typed,
        says: `For “${typed}”, ${listed} ${stand} here: of the same family of words.`,
        isMet: 'otherwise',
      };
    case 'related':
      return {
        typed,
        says: `For “${typed}”, ${listed} ${stand} here, which means nearly the same.`,
        isMet: 'otherwise',
      };
    case 'nearby':
      return {
        typed,
        says: `“${typed}” stands in the passage before or after.`,
        isMet: 'otherwise',
      };
    case 'heading':
      return { typed, says: `“${typed}” stands in the title or the heading.`, isMet: 'otherwise' };
    case 'none':
      return isMissed
        ? { typed, says: `Nothing here about: ${typed}.`, isMet: 'no' }
        : { typed, says: `“${typed}” is not here, and need not be.`, isMet: 'otherwise' };
  }
}
