/** A ranked candidate in, what keeps it from being found out, whatever its features add up to. */
import { holdsPhrases } from '../question/quoted-phrases.ts';
import { isToldSurely } from '../ranking/answer-type.ts';
import { beginsOnThing } from '../ranking/put-definition-first.ts';
import { introduces } from '../ranking/put-introduction-first.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import type { Doubt } from '../search-engine.ts';
import {
  answersWhole,
  listUnmet,
  saysInOtherWords,
  sharesOnlyNames,
} from './confidence-features.ts';

/** Of answers that hang on one word a third are wrong below this, a tenth above. */
const enoughForOne = 0.7;

/** Of first passages that the reranker believes in less than this, half are wrong. */
const enoughLead = 0.6;

/** Nothing else was asked, and no other passage comes near: of such answers one in ten is wrong. */
const clearLead = 0.8;

/** Of passages that have none of the question's words as they are, those that lead by this are right. */
const leadWithoutWord = 0.9;

/** Of the question's total idf. */
const mostUnmet = 0.3;

/** A number alone is no amount of money, and no age. */
const surelyThere = 0.5;

/** The gravest first. `probability`: as the features alone have it. */
export function listDoubts(candidate: RankedCandidate, probability: number): Doubt[] {
  const asksWords = candidate.question.words.length > 0;
  const isBorneOut =
    saysInOtherWords(candidate) || answersWhole(candidate) || candidate.definition !== undefined;
  const mayDoubt = asksWords && !isBorneOut;
  const holds: Readonly<Record<Doubt, boolean>> = {
    withoutQuote: !quotes(candidate),
    onlyNames: mayDoubt && sharesOnlyNames(candidate) && !isClearInOwnLanguage(candidate),
    missesKind: asksWords && missesKind(candidate),
    muchUnmet: mayDoubt && leavesMuchUnmet(candidate),
    hangsOnOne: mayDoubt && probability < enoughForOne && hangsOnOne(candidate),
    rivalled: asksWords && isRivalled(candidate),
  };
  return (Object.keys(holds) as Doubt[]).filter((doubt) => holds[doubt]);
}

/**
 * It has no word of the question as it is, but says all of it in others, and no other passage comes
 * near. Across languages a third of these are wrong: a word has several meanings there. A single word is
 * enough only beside a time or an amount that is asked for.
 */
function isClearInOwnLanguage(candidate: RankedCandidate): boolean {
  const { question, segment, passage, lead } = candidate;
  const isOwn = segment.passages[passage]?.language === question.language;
  if (question.words.length === 1 && !isToldSurely(question.answerType)) return false;
  return isOwn && lead >= leadWithoutWord && countMet(candidate) === 0;
}

function hangsOnOne(candidate: RankedCandidate): boolean {
  const isClear = candidate.question.words.length === 1 && candidate.lead >= clearLead;
  return countMet(candidate) === 1 && !isClear && !offersKind(candidate);
}

/** One that stands where the question leads, and not by its rank, has no lead to show. */
function isRivalled(candidate: RankedCandidate): boolean {
  const { question, lead, definition } = candidate;
  const isWhereAsked =
    question.wantsLatest ||
    definition !== undefined ||
    beginsOnThing(candidate) ||
    (question.introduces && introduces(candidate));
  return lead < enoughLead && !isWhereAsked;
}

/** Of a kind that can be told. */
const offersKind = ({ question, fits }: RankedCandidate): boolean =>
  isToldSurely(question.answerType) && fits.some((fit) => fit >= surelyThere);

const countMet = ({ match }: RankedCandidate): number =>
  match.covered.filter((weight) => weight > 0).length;

/**
 * What nothing near the passage has may be the very point of the question, as "reject" is in "why
 * did they reject the wall?". On our question sets this halved what was found and wrong, and what
 * was found though there is no answer, for one in six of what was found and right.
 */
function leavesMuchUnmet(candidate: RankedCandidate): boolean {
  const unmet = listUnmet(candidate);
  const idf = unmet.reduce((sum, word) => sum + word.idf, 0);
  return idf / candidate.question.totalIdf >= mostUnmet || unmet.some(({ numeric }) => numeric);
}

/**
 * Asked for a time or an amount, where nothing of that kind stands. Who and where are told too
 * badly, and many a reason is given without a word for it: of first passages that seem to give none
 * seven in eight are right.
 */
function missesKind({ question, fits }: RankedCandidate): boolean {
  const { answerType } = question;
  if (!isToldSurely(answerType) || answerType === 'reason') return false;
  return fits.every((fit) => fit < surelyThere);
}

const quotes = ({ question, segment, passage }: RankedCandidate): boolean =>
  question.phrases.length === 0 || holdsPhrases(segment, passage, question.phrases);
