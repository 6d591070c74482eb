/** Examples and models in, the table of how well they do on what they did not learn from out. */
import { thresholds } from '../../src/answer/answer-question.ts';
import { confidenceFeatureNames } from '../../src/search/hits/confidence-features.ts';
import { sentenceFeatureNames } from '../../src/search/hits/sentence-features.ts';
import { auroc, recallAt } from '../bench/metrics.ts';
import { formatTable } from '../bench/table.ts';
import type { Gathered } from './gather-examples.ts';
import { dot, type RankingExample } from './learn.ts';
import { bestCandidate, type Models, scoreCandidates } from './models.ts';

const percent = (share: number): string => (Number.isNaN(share) ? '' : (100 * share).toFixed(1));

export function formatReport(gathered: readonly Gathered[], models: Models): string {
  const heldOut = gathered.filter(({ split }) => split === 'held-out');
  const groups = [...new Set(heldOut.map(({ group }) => group))];
  const rows = groups.map((group) =>
    reportGroup(
      group,
      heldOut.filter((one) => one.group === group),
      models,
    ),
  );
  const head = [
    'held out',
    'n',
    'R@1',
    'R@5',
    'sentence',
    'AUROC',
    'found',
    'found right',
    'found off topic',
  ];
  return formatTable(head, rows);
}

function reportGroup(group: string, gathered: readonly Gathered[], models: Models): string[] {
  const answerable = gathered.filter((one) => one.answerable);
  const offTopic = gathered.filter((one) => !one.answerable);
  const ranks = answerable.map(({ ranking }) =>
    rankOf(ranking, scoreCandidates(ranking.features, models.passage)),
  );
  const yes = answerable.map((one) => confidenceOf(one, models));
  const no = offTopic.map((one) => confidenceOf(one, models));
  const isFound = (score: number): number => (score >= thresholds.found ? 1 : 0);
  const share = (scores: readonly number[]): number =>
    scores.reduce((sum, score) => sum + isFound(score), 0) / scores.length;
  return [
    group,
    String(gathered.length),
    percent(recallAt(ranks, 1)),
    percent(recallAt(ranks, 5)),
    percent(sentenceAccuracy(answerable, models)),
    percent(auroc(yes, no)),
    percent(share(yes)),
    percent(share(yes.map((score, i) => (ranks[i] === 0 ? score : 0)))),
    percent(share(no)),
  ];
}

/** The best place of a right candidate, from 0; -1 where there is none. */
function rankOf({ right }: RankingExample, scores: readonly number[]): number {
  const best = Math.max(...scores.filter((_, i) => right[i]));
  if (best === Number.NEGATIVE_INFINITY) return -1;
  return scores.filter((score) => score > best).length;
}

function confidenceOf(one: Gathered, { passage, confidence }: Models): number {
  const features = one.confidence[bestCandidate(one, passage)];
  if (!features) return 0;
  const weights = Float64Array.from(confidenceFeatureNames, (name) => confidence[name] ?? 0);
  return 1 / (1 + Math.exp(-dot(features, weights)));
}

/** Of the right passages with an answer in one of their sentences, those where it is chosen. */
function sentenceAccuracy(gathered: readonly Gathered[], { sentence }: Models): number {
  const weights = Float64Array.from(sentenceFeatureNames, (name) => sentence[name] ?? 0);
  const examples = gathered.flatMap(({ sentences }) =>
    sentences?.right.includes(true) ? [sentences] : [],
  );
  const right = examples.filter((example) => {
    const scores = example.features.map((features) => dot(features, weights));
    return example.right[scores.indexOf(Math.max(...scores))];
  });
  return right.length / examples.length;
}
