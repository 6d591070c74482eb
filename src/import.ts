/** The terminal's door, `npm run import`: a file or an address in, an article in the knowledge folder out. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Draft } from './articles/fetch/draft-article.ts';
import { createFetchPage } from './articles/fetch/fetch-page.ts';
import type { ImportSource } from './articles/fetch/find-source.ts';
import { createImportArticle } from './articles/fetch/import-article.ts';
import { explainDoubt, explainFailure } from './articles/fetch/import-failure.ts';
import { keepTitle } from './articles/read/keep-title.ts';
import { parseArticle } from './articles/read/parse-article.ts';
import { parseHere } from './articles/read/read-knowledge.ts';
import { formatProblem } from './articles/read/say-problems.ts';
import { readField } from './articles/write-front-matter.ts';
import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { type ImportCommand, importHelp, parseImportCommand } from './terminal/import-options.ts';

const exitCodes = { written: 0, unreadable: 1, needsChange: 2 } as const;

try {
  process.exitCode = await runImport(parseImportCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.needsChange;
}

async function runImport({ source, ...details }: ImportCommand): Promise<number> {
  if (source === null) {
    process.stdout.write(importHelp);
    return exitCodes.written;
  }
  const config = loadConfig();

  const read = await openSource(source);
  const draft = await createImportArticle(createFetchPage())(read, details);
  if (!draft.ok) {
    process.stderr.write(`${explainFailure(draft.problem)}\n`);
    return exitCodes.unreadable;
  }
  return writeDraft(config.knowledgeDir, await keepTitle(draft.value, parseHere));
}

/** Throws a FootnoteError `usage` for a file that is not there. */
async function openSource(source: string): Promise<ImportSource> {
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(source)) return { kind: 'address', address: source };
  const bytes = await readFile(source).catch(() => null);
  if (bytes === null) {
    throw new FootnoteError('usage', `There is no file ${source} that can be read.`);
  }
  return { kind: 'file', name: basename(source), bytes };
}

async function writeDraft(folder: string, draft: Draft): Promise<number> {
  const file = `${draft.name}.${draft.ending}`;
  const path = join(folder, file);
  const { article, problems } = parseArticle({ path: file, text: draft.text });
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (article === null) return exitCodes.unreadable;
  if (draft.doubt !== null) process.stderr.write(`${explainDoubt(draft.doubt)}\n`);
  await refuseToReplace(path, draft);
  await mkdir(folder, { recursive: true });
  // Whole or not at all: a bot that reads the folder must never see half an article.
  await writeFile(`${path}.part`, draft.text);
  await rename(`${path}.part`, path);
  process.stdout.write(`${path}: “${article.title}”, ${article.passages.length} passages\n`);
  return exitCodes.written;
}

/** The same page may be imported again; another article's file stays as it is. */
async function refuseToReplace(path: string, { url }: Draft): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === null || (url !== null && readField('url', before) === url)) return;
  throw new FootnoteError(
    'usage',
    `${path} is there already and is another article; give this one another --title.`,
  );
}
