/** A question's token in, the number it is a misspelling of out: number words stand in no vocabulary. */

import { editDistance } from '../../language/edit-distance.ts';
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { Token } from '../text/tokenise.ts';
import type { Spelling } from './question-context.ts';
import { isKnown } from './repair-spaces.ts';
import { allowedEdits } from './similar-forms.ts';

/** The token as it is where it is known, or nearer to a word of the index than to a number word. */
export function repairNumeral(token: Token, spelling: Spelling): Token {
  if (
    token.word === null ||
    isKnown(token, spelling) ||
    isEverydayForm(token.form, spelling.language)
  )
    return token;
  const most = allowedEdits(token.form);
  if (most === 0) return token;
  const nearest = nearestNumeral(token.form, spelling.language, most);
  if (!nearest) return token;
  const guess = spelling.similar.find(token.form)[0];
  if (guess && guess.edits < nearest.edits) return token;
  return { ...token, word: null, form: String(nearest.value) };
}

/** "One" and the like are left out as too short to be told from other words. */
function nearestNumeral(
  form: string,
  { numerals, ordinals }: Language,
  most: number,
): { value: number; edits: number } | undefined {
  let best: { value: number; edits: number } | undefined;
  for (const words of [ordinals, numerals]) {
    for (const [word, value] of words) {
      // People seldom get the first letter wrong, and the look at it spares a comparison.
      if (word.length < 4 || word[0] !== form[0]) continue;
      const edits = editDistance(form, foldWord(word), most);
      if (edits <= most && edits < (best?.edits ?? most + 1)) best = { value, edits };
    }
  }
  return best;
}
