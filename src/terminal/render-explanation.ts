/** Why passages were found in, the text that `--explain` prints below an answer out. */
import type { Library } from '../library/library.ts';
import { toPrintable } from './printable.ts';

type Explanation = ReturnType<Library['explain']>[number];
type ScorePart = Explanation['ranking'][number];

export function renderExplanations(explanations: readonly Explanation[]): string {
  return explanations.map(renderExplanation).join('\n');
}

function renderExplanation({ hit, words, ranking, confidence }: Explanation): string {
  const { articleId, number } = hit.passage;
  return [
    `${toPrintable(articleId)} ¶ ${number}, score ${hit.score.toFixed(2)}`,
    ...words.map(({ word, via, met, idf }) => {
      const text = met.length > 0 ? ` ${met.join(', ')}` : '';
      return `  ${toPrintable(`${word} (idf ${idf.toFixed(2)}): ${via ?? 'not met'}${text}`)}`;
    }),
    `  order ${formatParts(ranking)}`,
    `  confidence ${formatParts(confidence)}`,
    '',
  ].join('\n');
}

/** `1.86 = coverage 0.93 + names 0.93`: the largest parts first, those that add nothing left out. */
function formatParts(parts: readonly ScorePart[]): string {
  const added = parts
    .map(({ name, value, weight }) => ({ name, sum: value * weight }))
    .filter(({ sum }) => Math.abs(sum) >= 0.005)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  const total = added.reduce((sum, part) => sum + part.sum, 0);
  return `${total.toFixed(2)} = ${added.map(({ name, sum }) => `${name} ${sum.toFixed(2)}`).join(' + ')}`;
}
