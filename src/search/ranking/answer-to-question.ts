/** Passages in, those that only ask and those that answer them out: an FAQ asks in the words of whoever asks. */
import type { Segment } from '../index/segment.ts';
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

/** The same, and what answers those that ask, where it was not found itself. */
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
