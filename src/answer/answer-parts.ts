/** The answer to a question that asks two things, and the answers to each out of it in, one answer to all out. */
import type { Answer, AnswerPart, CitedHit, Outcome } from '../model.ts';

/**
 * As it was where one passage answers all of it, or none answers any. Else each part's best passage
 * comes first, in the order in which the parts were asked. At most `limit` hits, or one for each part.
 */
export function answerParts(whole: Answer, answers: readonly Answer[], limit: number): Answer {
  const parts = answers.map(toPart);
  const best = distinct(parts.flatMap(({ hit }) => hit ?? []));
  const [first] = best;
  if (!first) return whole;
  if (best.length === 1 && parts.every(({ hit }) => hit) && isSame(first, whole.hits[0]))
    return whole;
  const { readAs: _readAs, ...rest } = whole;
  const unmet = [...new Set(answers.flatMap((answer) => answer.unmet ?? []))];
  const leading = answers.find(({ hits }) => hits[0] === first);
  return {
    ...rest,
    outcome: strongest(parts.map(({ outcome }) => outcome)),
    hits: distinct([...best, ...whole.hits]).slice(0, Math.max(limit, best.length)),
    suggestions: [],
    ...(unmet.length > 0 ? { unmet } : {}),
    ...(leading?.readAs ? { readAs: leading.readAs } : {}),
    ...(best.length > 1 || parts.some(({ hit }) => !hit) ? { parts } : {}),
  };
}

const toPart = ({ question, outcome, hits }: Answer): AnswerPart => ({
  question: question.text,
  outcome: outcome === 'found' || outcome === 'unsure' ? outcome : 'none',
  hit: outcome === 'none' ? null : (hits[0] ?? null),
});

const strongest = (outcomes: readonly Outcome[]): Outcome =>
  (['found', 'unsure'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'none';

const isSame = (hit: CitedHit, other: CitedHit | undefined): boolean =>
  hit.passage === other?.passage;

const distinct = (hits: readonly CitedHit[]): CitedHit[] =>
  hits.filter((hit, at) => hits.findIndex((other) => isSame(hit, other)) === at);
