/** Checkouts of sets of pages in, tables out: how much of each page's article Footnote, Readability and defuddle find. */
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeText } from '../../src/articles/decode-text.ts';
import type { PageElement } from '../../src/articles/fetch/dom.ts';
import { extractPage } from '../../src/articles/fetch/extract-page.ts';
import { writeMarkdown } from '../../src/articles/fetch/write-markdown.ts';
import { FootnoteError } from '../../src/error.ts';
import { type LabelledPage, type PageSet, readPageSet } from './import-sets.ts';
import { type Extracted, type PageScore, scorePage, summarize } from './measure-import.ts';
import { median } from './metrics.ts';
import { runBench, type Values } from './run-bench.ts';
import { formatShare, formatTable } from './table.ts';

const usage = `npm run bench:import -- [options] DIR...

DIR is a checkout of https://github.com/mozilla/readability or https://github.com/adbar/trafilatura.

  --extractors A,B  only these: Footnote, Readability, defuddle
  --pages           a line for each page that is refused or not as people say it is, on standard error
  --help            this text`;

/** A page is named where less of what is wanted was found, or more of what is not. */
const namedShares = { wanted: 0.9, unwanted: 0.3 } as const;

type Extractor = (
  html: string,
  address: string | null,
) => Extracted | null | Promise<Extracted | null>;

const extractors: Readonly<Record<string, Extractor>> = {
  Footnote: extractFootnote,
  Readability: extractReadability,
  defuddle: extractDefuddle,
};

const options = {
  extractors: { type: 'string', default: Object.keys(extractors).join(',') },
  pages: { type: 'boolean', default: false },
} as const;

async function compare(
  values: Values<typeof options>,
  positionals: readonly string[],
): Promise<void> {
  if (positionals.length === 0) throw new FootnoteError('usage', `No folder is named.\n\n${usage}`);
  const names = values.extractors.split(',');
  const unknown = names.find((name) => !Object.hasOwn(extractors, name));
  if (unknown !== undefined) {
    throw new FootnoteError('usage', `There is no extractor ${unknown}.\n\n${usage}`);
  }
  for (const folder of positionals) {
    const set = readPageSet(folder);
    const rows: string[][] = [];
    for (const name of names) rows.push([name, ...(await measure(name, set, values.pages))]);
    console.log(`\n#### ${set.name}, ${set.pages.length} pages\n`);
    console.log(formatTable(['', ...columns], rows));
  }
}

const columns = [
  'wanted',
  'unwanted',
  'wrong',
  'refused',
  'title',
  'date',
  'doubtful',
  'median ms',
  'slowest ms',
];

async function measure(name: string, { pages }: PageSet, named: boolean): Promise<string[]> {
  const scores: PageScore[] = [];
  const times: number[] = [];
  for (const page of pages) {
    const begun = performance.now();
    const found = await extract(name, page);
    times.push(performance.now() - begun);
    // What is left of hundreds of pages would else be cleared away in the time of a single one.
    await setImmediate();
    const score = scorePage(page, found);
    scores.push(score);
    if (named && isNamed(score)) console.error(name, page.name, JSON.stringify(score));
  }
  const { wanted, unwanted, wrong, refused, title, date, doubtful } = summarize(scores);
  const shares = [wanted, unwanted, wrong, refused, title, date, doubtful].map(formatShare);
  return [...shares, ...[median(times), Math.max(...times)].map((time) => time.toFixed(0))];
}

function isNamed({ wanted, unwanted, title, date }: PageScore): boolean {
  const isWhole = wanted >= namedShares.wanted && unwanted <= namedShares.unwanted;
  return !isWhole || title === false || date === false;
}

/** What stumbles over a page finds no article there. */
async function extract(name: string, { bytes, address }: LabelledPage): Promise<Extracted | null> {
  const html = decodeText(bytes, null);
  const run = extractors[name];
  if (!run || html === null) return null;
  try {
    return await run(html, address);
  } catch {
    return null;
  }
}

function extractFootnote(html: string, address: string | null): Extracted | null {
  const page = extractPage(html, address);
  return /[\p{L}\p{N}]/u.test(page.text) ? { ...page, doubtful: page.doubt !== null } : null;
}

function extractReadability(html: string): Extracted | null {
  const { document } = parseHTML(html);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  const text = writeMarkdown(article.content as PageElement);
  return text === ''
    ? null
    : { title: article.title ?? null, date: dayOf(article.publishedTime), text, doubtful: false };
}

async function extractDefuddle(html: string, address: string | null): Promise<Extracted | null> {
  const found = await Defuddle(html, address ?? undefined, { useAsync: false });
  const { document } = parseHTML(`<html><body>${found.content}</body></html>`);
  const text = writeMarkdown(document.body as PageElement);
  return text === ''
    ? null
    : { title: found.title, date: dayOf(found.published), text, doubtful: false };
}

function dayOf(text: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/u.exec(text ?? '')?.[0] ?? null;
}

await runBench({ usage, options, allowPositionals: true, run: compare });
