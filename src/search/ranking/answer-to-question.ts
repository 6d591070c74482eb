/** Passages in, those that only ask and those that answer them out: an FAQ asks in the words of whoever asks. */
import { languageOf } from '../../language/languages.ts';
import type { Segment } from '../index/segment.ts';
import { tokenise } from '../text/tokenise.ts';
import type { FoundPassage } from './find-candidates.ts';
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

/**
 * How far the heading right above a passage asks the same question, 0 to 1: the words that both have of
 * all that either has. 0 where the heading asks nothing, or another passage stands between.
 */
export function sameAsHeading(
  { passages, articleOf }: Segment,
  passage: number,
  covered: readonly number[],
): number {
  const { section, language } = passages[passage] as Segment['passages'][number];
  if (section === null || !askingHeading.test(section)) return 0;
  const isFirst =
    articleOf[passage - 1] !== articleOf[passage] || passages[passage - 1]?.section !== section;
  if (!isFirst) return 0;
  const words = tokenise(section, languageOf(language)).filter(({ stop }) => !stop).length;
  const met = Math.min(words, covered.filter(Boolean).length);
  return met / Math.max(1, words + covered.length - met);
}

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
