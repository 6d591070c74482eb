/** The terminal's door, `npm run ask`: options and questions in, answers and an exit code out. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { toExplanation } from './inspector/explain-question.ts';
import { nearestName } from './language/nearest-name.ts';
import { placeCache } from './library/cache/index-cache.ts';
import type { Library } from './library/library.ts';
import { loadLibrary } from './library/load-library.ts';
import type { Outcome } from './model.ts';
import { answerToJson } from './terminal/answer-json.ts';
import {
  type AskRequest,
  askHelp,
  type ListRequest,
  parseAskCommand,
} from './terminal/ask-options.ts';
import { listPart, renderRows } from './terminal/list-part.ts';
import { createProgress } from './terminal/progress.ts';
import { readLines } from './terminal/read-lines.ts';
import { renderAnswer, renderAnswerLine } from './terminal/render-answer.ts';
import { renderExplanations, renderReading } from './terminal/render-explanation.ts';
import { endOnClosedPipe, measureScreen, writeBlock } from './terminal/screen.ts';

const exitCodes = { answered: 0, notFound: 1, needsChange: 2 } as const;

endOnClosedPipe(process.stdout);
try {
  process.exitCode = await runAsk(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.needsChange;
}

async function runAsk(args: readonly string[]): Promise<number> {
  const command = parseAskCommand(args);
  if (command.kind === 'help') return printAndEnd(askHelp);
  if (command.kind === 'version') return printAndEnd(await readVersion());

  if (command.kind === 'list') return listParts(command.request);

  const { request } = command;
  const library = await openLibrary(request.knowledgeDir);
  if (request.question === null) return answerEach(library, request);
  const { outcome, text } = await answerOne(library, request, request.question);
  await writeBlock(process.stdout, text);
  return outcome === 'found' || outcome === 'about' ? exitCodes.answered : exitCodes.notFound;
}

/** A row a line, article by article. */
async function listParts({ part, articleId, json, knowledgeDir }: ListRequest): Promise<number> {
  const { articles } = await openLibrary(knowledgeDir);
  const listed = articles.filter(({ id }) => articleId === null || id === articleId);
  if (listed.length === 0) {
    const nearest = nearestName(
      articleId ?? '',
      articles.map(({ id }) => id),
    );
    const meant = nearest ? ` Did you mean ${nearest}?` : '';
    throw new FootnoteError('usage', `There is no article ${articleId}.${meant}`);
  }
  for (const article of listed) {
    const lines = renderRows(listPart(article, part), json);
    if (lines.length > 0) await writeBlock(process.stdout, lines.join('\n'));
  }
  return exitCodes.answered;
}

async function openLibrary(knowledgeDir: string | null): Promise<Library> {
  const config = loadConfig();
  const folder = knowledgeDir ?? config.knowledgeDir;
  const cache = placeCache(config.dataDir, folder);
  const onProgress = createProgress(process.stderr, () => performance.now());
  const { library, lost } = await loadLibrary(folder, () => new Date(), { cache, onProgress });
  if (lost !== null) process.stderr.write(`${lost}\n`);
  return library.current();
}

/** One line for each line of standard input, as it comes. */
async function answerEach(library: Library, request: AskRequest): Promise<number> {
  for await (const question of readLines(process.stdin)) {
    const { text } = await answerOne(library, request, question);
    await writeBlock(process.stdout, text);
  }
  return exitCodes.answered;
}

async function answerOne(
  library: Library,
  { json, question, limit, all, explain }: AskRequest,
  typed: string,
): Promise<{ outcome: Outcome; text: string }> {
  const begun = performance.now();
  const asked = explain ? await library.explain(typed, { limit, all }) : null;
  const answer = asked?.answer ?? (await library.ask(typed, { limit, all }));
  const ms = performance.now() - begun;
  const { outcome } = answer;
  if (json) return { outcome, text: answerToJson(answer, typed, ms) };
  if (question === null) return { outcome, text: renderAnswerLine(answer) };
  const text = renderAnswer(answer, measureScreen(process.stdout));
  if (!asked) return { outcome, text };
  const reading = renderReading(toExplanation(asked, library));
  const fileOf = (articleId: string) => library.article(articleId)?.file;
  const passages = asked.searches.flatMap((search) => search.passages.slice(0, limit));
  return { outcome, text: [text, reading + renderExplanations(passages, fileOf)].join('\n\n') };
}

async function printAndEnd(text: string): Promise<number> {
  await writeBlock(process.stdout, text);
  return exitCodes.answered;
}

async function readVersion(): Promise<string> {
  const file = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(file);
  return version;
}
