/** `npm run bench:contents`: the labelled texts in, a table of precision and recall, and what went wrong with `--wrong`, out. */
import { formatScores, scoreLabelled, sumScores } from './labelled-contents.ts';

const scores = scoreLabelled();
const all = ['quotes', 'dates', 'names'].map((kind) => sumScores(scores, kind));
process.stdout.write(`${formatScores([...scores, ...all])}\n`);
if (process.argv.includes('--wrong')) {
  for (const { file, wrong, missed } of scores) {
    for (const one of wrong) process.stdout.write(`${file} wrong: ${one}\n`);
    for (const one of missed) process.stdout.write(`${file} missed: ${one}\n`);
  }
}
