/** Passages in, those that only ask and those that answer them out: an FAQ asks in the words of whoever asks. */
import { languageOf } from '../../language/languages.ts';
import type { Segment } from '../index/segment.ts';
import type { ReadQuestion } from '../question/read-question.ts';
import { tokenise } from '../text/tokenise.ts';
import type { FoundPassage } from './find-candidates.ts';
import { isForm } from './is-form.ts';
import type { PassageMatch } from './match-passage.ts';

/** A longer passage says more than it asks. */
const maxAskingChars = 500;

/** "Q: I have no car.", and "Is there a bus? I have no car. How do I get there?": the last sentence and half of all ask. */
function isAsking({ passages }: Segment, passage: number): boolean {
  const text = passages[passage]?.text ?? '';
  if (text.length > maxAskingChars) return false;
  if (marked.test(text)) return true;
  if (!/\?["”»’)]?$/u.test(text)) return false;
  const ends = text.match(/[.!?…](?=["”»’)]?(?:\s|$))/gu) ?? [];
  return 2 * ends.filter((end) => end === '?').length >= ends.length;
}

/** How FAQs mark a question: "Q:", "P:", "Question 3:", "Pregunta:". */
const marked = /^(?:q|p|question|pregunta|frage|domanda|pergunta)\s?\d{0,3}\s?:\s/iu;

/** The asking passage right before this one, of the same article; undefined where there is none. */
export function questionAbove(segment: Segment, passage: number): number | undefined {
  const above = passage - 1;
  if (above < 0 || segment.articleOf[above] !== segment.articleOf[passage]) return undefined;
  return isAsking(segment, above) && !isAsking(segment, passage) ? above : undefined;
}

/** How FAQs ask in a heading: "Where can I park?", "How to cancel". */
const askingHeading = /^¿|\?$|^(?:how to|cómo|como|comment|wie|come) /iu;

/** Whether the heading above a passage asks. */
export const hasAskingHeading = ({ passages }: Segment, passage: number): boolean =>
  askingHeading.test(passages[passage]?.section ?? '');

/** Whether a passage is the first of its section, or of its article where no heading stands above it. */
function leads(segment: Segment, passage: number): boolean {
  const above = passage - 1;
  if (!isSameSection(segment, above, passage)) {
    return !(isFragment(segment, passage) && isSameSection(segment, passage, passage + 1));
  }
  return isFragment(segment, above) && !isSameSection(segment, above - 1, above);
}

export const isSameSection = (
  { passages, articleOf }: Segment,
  passage: number,
  other: number,
): boolean =>
  articleOf[passage] === articleOf[other] &&
  passages[passage]?.section === passages[other]?.section;

/** "See also: Glazes", a caption, a day: what stands above the text and says nothing yet. */
function isFragment({ passages }: Segment, passage: number): boolean {
  const { text = '', isPicture } = passages[passage] ?? {};
  return isPicture === true || (text.length < fragmentMaxChars && !/[.!?:…]["”»’)]*$/u.test(text));
}

const fragmentMaxChars = 60;

/**
 * How far the heading above a passage that leads, or its article's title, asks the same question, 0 to 1:
 * the words that both have of all that either has. 0 where a heading that does not ask lacks a word of the
 * question: it only names what is asked about. `covered`: by word, how well title and heading have it.
 */
export function sameAsHeading(
  segment: Segment,
  passage: number,
  { words, answerType }: ReadQuestion,
  covered: readonly number[],
): number {
  if (words.length === 0 || !leads(segment, passage)) return 0;
  const { section, language } = segment.passages[passage] as Segment['passages'][number];
  const asks = hasAskingHeading(segment, passage);
  if (!asks && !covered.every(Boolean)) return 0;
  const heading = tokenise(section ?? '', languageOf(language)).filter(({ stop }) => !stop);
  // Its title may have the others.
  const isIn = ({ meantForm }: ReadQuestion['words'][number], i: number): boolean =>
    covered[i] !== 0 && heading.some(({ form }) => isForm(form, meantForm));
  const met = words.filter(isIn).length;
  const opens = segment.articleOf[passage] !== segment.articleOf[passage - 1];
  if (!asks && section !== null && !opens && met === 0) return 0;
  const isOwn = asks || met === words.length;
  // "Attacks on passwords" in an article on passwords and overflows: neither says that it is of overflows.
  if (!isOwn && !opens && met < heading.length) return 0;
  const share = isOwn
    ? shareOfEither(heading.length, words.length, met)
    : shareOfEither(segment.headingTerms[passage]?.length ?? 0, words.length, words.length);
  if (share < leastAsked && (asks || answerType !== 'other' || words.length === 1)) return 0;
  // "Why did it cost so much?" is not asked by "What it cost".
  return asks || answerType === 'other' || words.length > 1 ? share : 0;
}

const shareOfEither = (some: number, others: number, both: number): number =>
  Math.min(1, both / Math.max(1, some + others - both));

/** A heading that asks with less of the question's words, or with more of others, asks something else. */
export const leastAsked = 0.5;

/** What the heading asks is asked of its answer: as if its first sentence said the words. */
export function withHeading(answer: PassageMatch, heading: readonly number[]): PassageMatch {
  const [first, ...others] = answer.sentences;
  const covered = larger(answer.covered, heading);
  if (!first) return { ...answer, covered };
  const sentences = [{ ...first, covered: larger(first.covered, heading) }, ...others];
  return { ...answer, covered, sentences };
}

/** What was found, and what answers those that ask, where it was not found itself. */
export function addAnswers(found: readonly FoundPassage[]): readonly FoundPassage[] {
  const known = new Set(found.map(({ segment, passage }) => segment.passages[passage]));
  const added = found.flatMap(({ segment, passage, score }): FoundPassage[] => {
    const next = segment.passages[passage + 1];
    const answers = next && !known.has(next) && questionAbove(segment, passage + 1) === passage;
    return answers ? [{ segment, passage: passage + 1, score }] : [];
  });
  return added.length === 0 ? found : [...found, ...added];
}

/** What the question above has is asked of the answer: it counts as the answer's own. */
export const withQuestion = (answer: PassageMatch, asked: PassageMatch): PassageMatch => ({
  ...answer,
  covered: larger(answer.covered, asked.covered),
  kin: larger(answer.kin, asked.kin),
  related: larger(answer.related, asked.related),
});

const larger = (some: readonly number[], others: readonly number[]): readonly number[] =>
  some.map((value, i) => Math.max(value, others[i] as number));
