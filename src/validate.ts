/** The door `npm run validate`: a knowledge folder in, its problems on the screen and an exit code out. */
import { readGlossary } from './articles/read/read-glossary.ts';
import { formatProblem, readKnowledge } from './articles/read/read-knowledge.ts';
import { FootnoteError } from './error.ts';
import { checkListed } from './library/check-listed.ts';
import { loadConfig } from './load-config.ts';

const exitCodes = { good: 0, errors: 1, usage: 2 } as const;

try {
  process.exitCode = await validate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.usage;
}

/** Warnings are printed and no failure. */
async function validate(args: readonly string[]): Promise<number> {
  const [given] = args;
  if (args.length > 1 || given?.startsWith('-')) {
    process.stderr.write('Usage: npm run validate [-- FOLDER]\n');
    return exitCodes.usage;
  }
  const folder = given ?? loadConfig().knowledgeDir;
  const { articles, problems: ofArticles } = await readKnowledge(folder);
  const { problems: ofGlossary } = await readGlossary(folder);
  const problems = [...ofArticles, ...ofGlossary];
  const listed = checkListed(articles);
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const counts = [
    count(articles.length, 'article'),
    count(passages, 'passage'),
    count(problems.length, 'problem'),
  ];
  process.stdout.write(
    `${[...problems.map(formatProblem), ...listed.map(({ line }) => line), counts.join(', ')].join('\n')}\n`,
  );
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.errors : exitCodes.good;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
