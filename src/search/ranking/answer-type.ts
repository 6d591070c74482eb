/** What a question asks for and a sentence in, how well the sentence offers such a thing out. */
import type { AnswerType } from '../../language/language.ts';
import { trait } from '../text/read-passage.ts';
import type { SentenceMatch } from './match-passage.ts';

/** 0 to 1; what the question gave itself does not count. 0.5 where nothing special is asked for. */
export function answerTypeFit(type: AnswerType, sentence: SentenceMatch | undefined): number {
  if (type === 'other') return 0.5;
  if (!sentence) return 0;
  const { offers, names } = sentence;
  switch (type) {
    case 'time':
      return offers & trait.time ? 1 : 0;
    case 'number':
      return offers & trait.number ? 1 : 0;
    case 'reason':
      return offers & trait.reason ? 1 : 0;
    default:
      // Two capitals are more likely a name than one.
      return names > 1 ? 1 : names > 0 ? 0.8 : 0;
  }
}
