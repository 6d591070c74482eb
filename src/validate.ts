/** The door `npm run validate`: a knowledge folder in, its problems on the screen and an exit code out. */

import type { Problem } from './articles/problem.ts';
import { readGlossary } from './articles/read/read-glossary.ts';
import { readKnowledge } from './articles/read/read-knowledge.ts';
import { countProblems, formatProblem } from './articles/read/say-problems.ts';
import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { checkListed } from './library/check-listed.ts';
import type { Article } from './model.ts';
import { toPrintable } from './terminal/printable.ts';

/** Of a passage: enough to know it by. */
const shownMaxChars = 80;

const exitCodes = { good: 0, errors: 1, usage: 2 } as const;

try {
  process.exitCode = await validate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.usage;
}

/** Notes are printed and no failure. */
async function validate(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const listed = args.includes('--passages');
  const [given, ...others] = args.filter((arg) => arg !== '--json' && arg !== '--passages');
  if (others.length > 0 || given?.startsWith('-')) {
    process.stderr.write('Usage: npm run validate [-- [--json] [--passages] FOLDER]\n');
    return exitCodes.usage;
  }
  const folder = given ?? loadConfig().knowledgeDir;
  const { articles, problems: ofArticles } = await readKnowledge(folder);
  const { problems: ofGlossary } = await readGlossary(folder);
  const problems = [...ofArticles, ...ofGlossary];
  const lines = [
    ...(listed && !json ? articles.flatMap(listPassages) : []),
    ...(json ? problems.map(toJson) : listLines(articles, problems)),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.errors : exitCodes.good;
}

function listLines(articles: readonly Article[], problems: readonly Problem[]): string[] {
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const counts = [
    count(articles.length, 'article'),
    count(passages, 'passage'),
    countProblems(problems),
  ];
  const listed = checkListed(articles).map(({ line }) => line);
  return [...problems.map(toLine), ...listed, counts.join(', ')];
}

/** `file:line: ¶ 3: how it begins`, or its page where the file has no lines. */
function listPassages({ file, passages }: Article): string[] {
  return passages.map(({ number, line, place, text }) => {
    const begins = text.slice(0, shownMaxChars).replace(/\s+/gu, ' ');
    return toPrintable(`${file}:${line ?? place ?? 1}: ¶ ${number}: ${begins}`);
  });
}

/** `file:line: error: message`, as compilers write it. */
function toLine({ message, ...problem }: Problem): string {
  return formatProblem({ ...problem, message: `${problem.severity}: ${message}` });
}

function toJson({ file, line, severity, message }: Problem): string {
  return JSON.stringify({ file, line, severity, message });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
