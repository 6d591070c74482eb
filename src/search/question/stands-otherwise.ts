/** A question's word that the index lacks in, whether a passage has it in a compound, another form or another language out. */
import type { Language } from '../../language/language.ts';
import { holdsTerm, termOf } from '../index/vocabulary.ts';
import type { Token } from '../text/tokenise.ts';
import type { QuestionContext } from './question-context.ts';
import type { RelatedStem } from './related-stems.ts';

/** `related`: the stems of other words for the same thing, in any language. */
export const standsOtherwise = (
  token: Token,
  related: readonly RelatedStem[],
  context: Pick<QuestionContext, 'language' | 'vocabulary'>,
): boolean =>
  hasFormOf(token, context) ||
  related.some(
    (each) => translates(each, context.language) && holdsTerm(context.vocabulary, each.stem),
  );

/** Words that share less of the longer one are not the same. */
const closeKin = 0.7;
/** A shorter stem begins many words. */
const minStem = 4;

/** "Church" stands in "churchyard" too, but no "lighthouse" in "light". */
function hasFormOf(
  token: Token,
  { language, vocabulary }: Pick<QuestionContext, 'language' | 'vocabulary'>,
): boolean {
  const stem = termOf(token, language);
  const word = stem.length < minStem ? token.form : stem;
  return vocabulary.kinOf(token.form).some((number) => {
    const term = vocabulary.terms[number] ?? '';
    return term.startsWith(word) || shareAlike(word, term) >= closeKin;
  });
}

/** The share of the longer of two words for which both begin alike. */
export function shareAlike(word: string, term: string): number {
  let common = 0;
  while (common < word.length && word[common] === term[common]) common++;
  return common / Math.max(word.length, term.length);
}

/** Words further behind in a line of the thesaurus, and the members of a kind, are other things. */
const closest = 0.9;

const translates = ({ language, closeness, member }: RelatedStem, own: Language): boolean =>
  language !== own.code && !member && closeness > closest;
