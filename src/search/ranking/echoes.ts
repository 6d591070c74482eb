/** A matched passage in, whether it only says what is asked, as a caption, a list of addresses or "see the guide" does, out. */
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import type { Segment } from '../index/segment.ts';
import { leastAsked, questionAbove } from './answer-to-question.ts';
import type { PassageMatch } from './match-passage.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/** Words besides those of the question, stop words left out; a sentence may have fewer. */
const leastNew = 3;
/** Of a passage's letters, those in addresses. */
const mostAddresses = 0.5;

const maxReferringChars = 200;

const surelyThere = 0.5;

/** What offers the kind of thing that is asked for, or stands below the question, is an answer however short. */
export function echoes({ question, match, fits, asked, segment, passage }: Placed): boolean {
  const { text = '', language = 'en' } = segment.passages[passage] ?? {};
  const isEcho =
    addsNothing(match, text) ||
    isOfAddresses(text) ||
    onlyRefers(match, text, languageOf(language));
  if (!isEcho) return false;
  const isKind = question.answerType !== 'other' && fits.some((fit) => fit >= surelyThere);
  const offers = isKind || asked >= leastAsked;
  return !offers && questionAbove(segment, passage) === undefined;
}

/** Neither a caption nor the one item of a list that has what is asked says more about it. */
function addsNothing({ occurrences, sentences, length }: PassageMatch, text: string): boolean {
  if (/[.!?…]["”»’)]*$/u.test(text)) return false;
  if (length - occurrences.length < leastNew) return true;
  if (!/^[-*•] .*(?:\n[-*•] .*){2}/u.test(text)) return false;
  return sentences.every(({ length }, number) => {
    const met = occurrences.filter(({ sentence }) => sentence === number).length;
    return met === 0 || length - met < leastNew;
  });
}

/** One short sentence that tells where it is told: the guide itself is worth more. */
const onlyRefers = ({ sentences }: PassageMatch, text: string, { refers }: Language): boolean =>
  sentences.length === 1 && text.length <= maxReferringChars && refers?.test(text) === true;

function isOfAddresses(text: string): boolean {
  if (!text.includes('://')) return false;
  const others = text.replace(/https?:\/\/\S+/gu, '');
  return text.length - others.length > mostAddresses * text.length;
}
