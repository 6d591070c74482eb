/** A matched passage in, whether it says nothing but what is asked, as a caption or a list of addresses does, out. */
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

const surelyThere = 0.5;

/** What offers the kind of thing that is asked for, or stands below the question, is an answer however short. */
export function echoes({ question, match, fits, asked, segment, passage }: Placed): boolean {
  const { text = '' } = segment.passages[passage] ?? {};
  if (!addsNothing(match, text) && !isOfAddresses(text)) return false;
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

function isOfAddresses(text: string): boolean {
  if (!text.includes('://')) return false;
  const others = text.replace(/https?:\/\/\S+/gu, '');
  return text.length - others.length > mostAddresses * text.length;
}
