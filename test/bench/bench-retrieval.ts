/** Files of questions in, tables out: how often Footnote and its peers find the right passage. */
import { createSentenceChooser } from './choose-sentence.ts';
import { type DataSet, readDataSet } from './data.ts';
import {
  holdOut,
  measureQuality,
  measureSeparation,
  type Quality,
  type Separation,
} from './evaluate.ts';
import { installHint, isNotInstalled, loadPeer, type PeerName, peerTitles } from './load-peer.ts';
import { parseRetrievalOptions, type RetrievalOptions, retrievalUsage } from './options.ts';
import type { Peer } from './peer.ts';
import { orSayProblem } from './run-bench.ts';
import { heldOutArticles, sampleQuestions } from './sample-questions.ts';
import { formatShare, formatTable } from './table.ts';
import { type Variant, variantsOf } from './variants.ts';

interface Measured {
  readonly name: string;
  readonly settings: string;
  readonly scored: boolean;
  readonly figures: ReadonlyMap<Variant, Quality & Separation>;
}

/** A library that is not there or stumbled: its row says why. */
interface Absent {
  readonly name: string;
  readonly reason: string;
}

async function main(): Promise<void> {
  const options = parseRetrievalOptions(process.argv.slice(2));
  if (!options) return void console.log(retrievalUsage);
  let hint = false;
  for (const file of options.files) {
    const data = await readDataSet(file, options.squadLanguage);
    const results: (Measured | Absent)[] = [];
    for (const name of options.engines) results.push(await measurePeer(name, data, options));
    printReport(data, options, results);
    hint ||= results.some((result) => 'reason' in result && result.reason === 'not installed');
  }
  if (hint) console.error(installHint);
}

/** Never throws: one library that fails does not take the others' figures with it. */
async function measurePeer(
  name: PeerName,
  data: DataSet,
  options: RetrievalOptions,
): Promise<Measured | Absent> {
  const title = peerTitles[name];
  try {
    const peer = await loadPeer(name);
    const figures = await measureVariants(peer, data, options, (variant) =>
      console.error(`${data.name}: ${title}, ${variant}`),
    );
    return { name: title, settings: peer.settings, scored: peer.scored, figures };
  } catch (error) {
    if (isNotInstalled(error)) return { name: title, reason: 'not installed' };
    return { name: title, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function measureVariants(
  peer: Peer,
  data: DataSet,
  options: RetrievalOptions,
  report: (variant: Variant) => void,
): Promise<Map<Variant, Quality & Separation>> {
  const { passages, language } = data;
  const count = Math.min(options.questions, peer.maxQuestions ?? options.questions);
  const questions = sampleQuestions(data, options.fold, count);
  const {
    passages: kept,
    answerable,
    foreign,
  } = holdOut(passages, questions, heldOutArticles(data, questions));
  const choose = createSentenceChooser(passages, language);
  const whole = await peer.build(passages, language);
  const partial = await peer.build(kept, language);
  const figures = new Map<Variant, Quality & Separation>();
  for (const variant of variantsOf(language)) {
    report(variant);
    figures.set(variant, {
      ...(await measureQuality(whole, questions, variant, language, choose)),
      ...(await measureSeparation(partial, answerable, foreign, variant, language)),
    });
  }
  return figures;
}

function printReport(
  data: DataSet,
  { fold, questions }: RetrievalOptions,
  results: readonly (Measured | Absent)[],
): void {
  const part = fold ? `, articles of part ${fold.part} of ${fold.parts}` : '';
  const asked = sampleQuestions(data, fold, questions).length;
  console.log(
    `\n## ${data.name} (${data.language}): ${data.passages.length} passages, ${asked} questions${part}`,
  );
  for (const variant of variantsOf(data.language)) {
    console.log(`\n### ${variant}\n\n${variantTable(variant, results)}`);
  }
  console.log('\nSettings:');
  for (const result of results) {
    const { name } = result;
    console.log(`- ${name}: ${'reason' in result ? result.reason : result.settings}`);
  }
}

const columns = ['', 'n', 'R@1', 'R@3', 'R@5', 'MRR@10', 'sentence', 'AUROC', 'AUROC talk'];

function variantTable(variant: Variant, results: readonly (Measured | Absent)[]): string {
  const rows = results.map((result) => {
    if ('reason' in result) return [result.name, result.reason];
    const figures = result.figures.get(variant);
    return figures ? [result.name, ...cellsOf(figures, result.scored)] : [result.name];
  });
  return formatTable(columns, rows);
}

function cellsOf(figures: Quality & Separation, scored: boolean): string[] {
  return [
    String(figures.questions),
    formatShare(figures.recall1),
    formatShare(figures.recall3),
    formatShare(figures.recall5),
    formatShare(figures.reciprocalRank10),
    formatShare(figures.sentence),
    scored ? formatShare(figures.otherArticles) : '–',
    scored ? formatShare(figures.smallTalk) : '–',
  ];
}

await orSayProblem(main);
