/** Why passages were found in, the text that `--explain` prints below an answer out. */
import type { AnswerExplanation } from '../inspector/explanation.ts';
import type { ExplainedAnswer } from '../library/ask/ask-library.ts';
import { toPrintable } from './printable.ts';

type Explanation = ExplainedAnswer['searches'][number]['passages'][number];
type Reason = Explanation['reasons'][number];
type ReasonPart = Exclude<Reason['why'], string>[number];

/** What was asked, how each word was read, and why the answer is what it is. */
export function renderReading({ kind, why, searches }: AnswerExplanation): string {
  const words = searches.flatMap((search) => search.words.map(({ says }) => says));
  return [kind, ...words, ...why, ''].map((line) => `${toPrintable(line)}\n`).join('');
}

/** `fileOf`: the path of an article's file, where it has one. */
export function renderExplanations(
  explanations: readonly Explanation[],
  fileOf: (articleId: string) => string | undefined,
): string {
  return explanations
    .map((explanation) => renderExplanation(explanation, fileOf(explanation.passage.articleId)))
    .join('\n');
}

function renderExplanation(
  { passage, score, reasons }: Explanation,
  file: string | undefined,
): string {
  const { articleId, number, line, place } = passage;
  const where = [file, line ?? place].filter((part) => part !== undefined).join(':');
  return [
    `${toPrintable(`${articleId} ¶ ${number}${where === '' ? '' : ` (${where})`}`)}, score ${score.toFixed(2)}`,
    ...reasons.map((reason) => `  ${toPrintable(renderReason(reason))}`),
    '',
  ].join('\n');
}

/** `steam (idf 2.34): word steam`, or the parts of a sum. */
function renderReason({ name, value, unit, why }: Reason): string {
  if (typeof why !== 'string') return `${name} ${formatParts(why)}`;
  const measured = unit === undefined ? value.toFixed(2) : `${unit} ${value.toFixed(2)}`;
  return `${name} (${measured}): ${why}`;
}

/** `1.86 = coverage 0.93 + names 0.93`: the largest parts first, those that add nothing left out. */
function formatParts(parts: readonly ReasonPart[]): string {
  const shown = parts
    .filter(({ value }) => Math.abs(value) >= 0.005)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  return `${total.toFixed(2)} = ${shown.map(({ name, value }) => `${name} ${value.toFixed(2)}`).join(' + ')}`;
}
