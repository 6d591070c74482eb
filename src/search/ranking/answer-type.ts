/** What a question asks for and a passage in, how well each of its sentences offers such a thing out. */
import type { AnswerType } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import type { Segment } from '../index/segment.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import { trait } from '../text/read-passage.ts';
import type { PassageMatch, SentenceMatch } from './match-passage.ts';

/** Types whose things are told by a pattern; a number alone is a weak sign of them. */
const amounts: ReadonlySet<AnswerType> = new Set([
  'money',
  'percent',
  'age',
  'measure',
  'extent',
  'duration',
  'frequency',
]);

const weakFit = 0.3;

/** Of all but these it can be told whether a sentence offers one: a name may stand for anything. */
const vague: ReadonlySet<AnswerType> = new Set(['person', 'place', 'other']);

export const isToldSurely = (type: AnswerType): boolean => !vague.has(type);

/** 0 to 1 by sentence; what the question gave itself does not count. 0.5 where nothing special is asked for. */
export function fitSentences(
  type: AnswerType,
  { sentences }: PassageMatch,
  segment: Segment,
  passage: number,
): readonly number[] {
  if (type === 'other') return sentences.map(() => 0.5);
  const { sentenceStarts, sentenceSpans, passages } = segment;
  const { text = '', language = 'en' } = passages[passage] ?? {};
  const pattern = languageOf(language).offers[type];
  const first = sentenceStarts[passage] as number;
  return sentences.map((sentence, number) => {
    const fit = fitByWords(type, sentence);
    if (fit === 1 || !pattern) return fit;
    const at = 2 * (first + number);
    const found = pattern.test(text.slice(sentenceSpans[at], sentenceSpans[at + 1]));
    return found ? (type === 'person' ? 0.6 : 1) : fit;
  });
}

function fitByWords(type: AnswerType, { offers, names }: SentenceMatch): number {
  if (amounts.has(type)) return offers & trait.number ? weakFit : 0;
  switch (type) {
    case 'clock':
      return offers & trait.time ? weakFit : 0;
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

/** From here on a sentence is taken to offer the kind: a number alone is no amount of money, and no age. */
const surelyThere = 0.5;

/** A sentence that offers the kind says what asks for it: £86 million is what something costs. */
export function meetKindWords(
  { words }: ReadQuestion,
  match: PassageMatch,
  fits: readonly number[],
): PassageMatch {
  const asking = words.flatMap(({ asksKind }, word) => (asksKind ? [word] : []));
  if (asking.length === 0 || !fits.some((fit) => fit >= surelyThere)) return match;
  // "How old is Ana?" is not answered by an age in a sentence that is not about her.
  const speaksOf = ({ covered, kin, related }: SentenceMatch): boolean =>
    asking.length === words.length ||
    words.some(({ asksKind }, i) => !asksKind && (covered[i] || kin[i] || related[i]));
  let isMet = false;
  const sentences = match.sentences.map((sentence, number) => {
    if ((fits[number] as number) < surelyThere || !speaksOf(sentence)) return sentence;
    isMet = true;
    return { ...sentence, related: meet(sentence, asking) };
  });
  return isMet ? { ...match, sentences, related: meet(match, asking) } : match;
}

function meet(
  { covered, related }: Pick<SentenceMatch, 'covered' | 'related'>,
  asking: readonly number[],
): readonly number[] {
  const met = related.slice();
  for (const word of asking) if (!covered[word]) met[word] = 1;
  return met;
}
