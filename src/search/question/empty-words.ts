/** A question's token in, whether it says nothing of what is asked out: beyond the language's own stop words. */

import { editDistance } from '../../language/edit-distance.ts';
import { foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { languageCodes, languages } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import { holdsForm } from '../index/vocabulary.ts';
import type { Token } from '../text/tokenise.ts';
import type { Spelling } from './question-context.ts';

/** Only words that the index lacks: what an article says may be asked for. */
export function isEmptyWord(token: Token, spelling: Spelling): boolean {
  if (token.word === null || holdsForm(spelling.vocabulary, token.form)) return false;
  const { language } = spelling;
  return (
    foldWords(language.typed.light).has(token.form) ||
    isForeignStopWord(token.word, language) ||
    isMisspeltStopWord(token, spelling)
  );
}

/** A question may mix languages, or be too short to tell which it is in. */
function isForeignStopWord(word: string, { code: own }: Language): boolean {
  return languageCodes.some((code) => code !== own && languages[code].stopWords.has(word));
}

/** "Waht", "whcih" and "manny" say no more than "what", "which" and "many". */
function isMisspeltStopWord({ form }: Token, { similar, language }: Spelling): boolean {
  if (form.length < 4 || isEverydayForm(form, language)) return false;
  if (similar.find(form)[0]?.edits === 1) return false;
  for (const stop of language.stopWords) {
    if (stop.length >= 4 && editDistance(form, stop, 1) <= 1) return true;
  }
  return false;
}
