/** Learnt models in, the text of `src/search/weights.ts` out. */
import type { Model, Models } from './models.ts';

export function formatWeights({ passage, sentence, confidence }: Models): string {
  return `/** The trained numbers, and a few set by hand (\`test/train/models.ts\`): \`npm run train -- DATA… --write\` writes this file anew. */
import type { ConfidenceWeights } from './hits/confidence-features.ts';
import type { SentenceWeights } from './hits/sentence-features.ts';
import type { PassageWeights } from './ranking/passage-features.ts';

export interface Weights {
  readonly passage: PassageWeights;
  readonly sentence: SentenceWeights;
  readonly confidence: ConfidenceWeights;
}

export const weights: Weights = {
  passage: {
${formatModel(passage)}
  },
  sentence: {
${formatModel(sentence)}
  },
  confidence: {
${formatModel(confidence)}
  },
};
`;
}

const formatModel = (model: Model): string =>
  Object.entries(model)
    .map(([name, weight]) => `    ${name}: ${Number(weight.toFixed(2))},`)
    .join('\n');
