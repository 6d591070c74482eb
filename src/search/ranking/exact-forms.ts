/** A matched passage in, the words that it holds in the very form in which they are asked for out. */
import { languageOf } from '../../language/languages.ts';
import { placeOf, type Segment } from '../index/segment.ts';
import type { QuestionWord, ReadQuestion } from '../question/read-question.ts';
import { percentForm } from '../text/read-number.ts';
import { formAt } from '../text/tokenise.ts';
import type { PassageMatch } from './match-passage.ts';

/**
 * By word: 1 where it stands there as it is asked for. A stem holds strangers too, as "regions" and
 * "regional", so this is worth 1 point of R@1 in Spanish and up to 0.3 in English.
 */
export function findExactForms(
  { words }: ReadQuestion,
  { occurrences }: PassageMatch,
  segment: Segment,
  passage: number,
): number[] {
  const exact = new Array<number>(words.length).fill(0);
  const { text, language } = segment.passages[passage] as Segment['passages'][number];
  const first = segment.tokenStarts[passage] as number;
  for (let i = 0; i < occurrences.length; i++) {
    const { word, token } = occurrences[i] as PassageMatch['occurrences'][number];
    if (exact[word] === 1) continue;
    const { meantForm, numeric } = words[word] as QuestionWord;
    const { start, end } = placeOf(segment.places[first + token] as number);
    // Numbers and dates meet only in one form, and may be written in several words.
    const isExact =
      numeric ||
      meantForm === percentForm ||
      formAt(text, start, end, languageOf(language)) === meantForm;
    if (isExact) exact[word] = 1;
  }
  return exact;
}
