/** Questions with their right passages in, the weights of `src/search/weights.ts` out: `npm run train -- DATA…`. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { confidenceFeatureNames } from '../../src/search/hits/confidence-features.ts';
import { sentenceFeatureNames } from '../../src/search/hits/sentence-features.ts';
import { passageFeatureNames } from '../../src/search/ranking/passage-features.ts';
import { readDataSet } from '../bench/data.ts';
import { formatWeights } from './format-weights.ts';
import { type Gathered, gatherExamples } from './gather-examples.ts';
import { learnConfidence, learnPassages, learnSentences } from './models.ts';
import { readQuestionSets } from './question-sets.ts';
import { formatReport } from './report.ts';

const questionSetFolder = 'test/fixtures/questions';
const weightsFile = 'src/search/weights.ts';

const help = `npm run train -- DATA… [--ablate] [--write]

DATA      files of questions: {language, passages, queries} or SQuAD JSON (English)
--ablate  learn again without each feature and print what it brings
--write   write what was learnt to ${weightsFile}

Learns on the first half of each file's articles and on the question sets marked "tune", and
reports on the rest (bench:retrieval --fold 2/2 asks about the same articles).`;

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ablate: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help || positionals.length === 0) {
    console.log(help);
    return;
  }
  const data = await Promise.all(positionals.map((path) => readDataSet(path, 'en')));
  const gathered = gatherExamples(data, await readQuestionSets(questionSetFolder));
  const tune = gathered.filter(({ split }) => split === 'tune');
  const models = learn(tune);
  console.log(formatReport(gathered, models));
  if (values.ablate) printAblation(gathered, tune);
  if (values.write) await writeFile(weightsFile, formatWeights(models));
}

function learn(examples: readonly Gathered[], without?: string) {
  const passage = learnPassages(examples, without);
  return {
    passage,
    sentence: learnSentences(examples, without),
    confidence: learnConfidence(examples, passage, without),
  };
}

function printAblation(gathered: readonly Gathered[], tune: readonly Gathered[]): void {
  const names = [...passageFeatureNames, ...sentenceFeatureNames, ...confidenceFeatureNames];
  for (const name of new Set(names)) {
    console.log(`\nwithout ${name}\n${formatReport(gathered, learn(tune, name))}`);
  }
}
