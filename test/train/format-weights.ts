/** Learnt models in, the text of `src/search/weights.ts` out. */
import type { Model, Models } from './models.ts';

export function formatWeights({ passage, sentence, confidence }: Models): string {
  return `/** The trained numbers: \`npm run train -- DATA… --write\` writes this file anew. */
import type { ConfidenceFeature } from './hits/confidence-features.ts';
import type { SentenceFeature } from './hits/sentence-features.ts';
import type { PassageFeature } from './ranking/passage-features.ts';

export interface Weights {
  readonly passage: Readonly<Record<PassageFeature, number>>;
  readonly sentence: Readonly<Record<SentenceFeature, number>>;
  readonly confidence: Readonly<Record<ConfidenceFeature, number>>;
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
