/** Checkouts of sets of pages in, tables out: how much of each page's article Footnote, Readability and defuddle find. */
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeText } from '../../src/articles/decode-text.ts';
import type { PageElement } from '../../src/articles/fetch/dom.ts';
import { extractPage } from '../../src/articles/fetch/extract-page.ts';
import { writeMarkdown } from '../../src/articles/fetch/write-markdown.ts';
import { FootnoteError } from '../../src/error.ts';
import { type LabelledPage, readPageSet } from './import-sets.ts';
import { type Extracted, type ImportFigures, scorePage, summarize } from './measure-import.ts';
import { formatShare, formatTable } from './table.ts';

const usage = `npm run bench:import -- [options] DIR...

DIR is a checkout of https://github.com/mozilla/readability or https://github.com/adbar/trafilatura.

  --extractors A,B  only these: footnote, readability, defuddle
  --pages           a line for each page that is refused, wrong or not whole, on standard error
  --help            this text`;

type Extractor = (
  html: string,
  address: string | null,
) => Extracted | null | Promise<Extracted | null>;

const extractors: Readonly<Record<string, Extractor>> = {
  footnote: extractFootnote,
  readability: extractReadability,
  defuddle: extractDefuddle,
};

async function main(): Promise<void> {
  const { values, positionals } = readArgs();
  if (values.help) return void console.log(usage);
  if (positionals.length === 0) throw new FootnoteError('usage', `No folder is named.\n\n${usage}`);
  for (const folder of positionals) {
    const { name, pages } = readPageSet(folder);
    const rows: string[][] = [];
    for (const extractor of values.extractors.split(',')) {
      const scores = [];
      for (const page of pages) {
        const score = scorePage(page, await extract(extractor, page));
        scores.push(score);
        if (
          values.pages &&
          (score.wanted < 0.9 ||
            score.unwanted > 0.3 ||
            !(score.title ?? true) ||
            !(score.date ?? true))
        )
          console.error(extractor, page.name, JSON.stringify(score));
      }
      rows.push([extractor, ...formatFigures(summarize(scores))]);
    }
    console.log(`\n${name}, ${pages.length} pages\n`);
    console.log(formatTable(['', 'wanted', 'unwanted', 'wrong', 'refused', 'title', 'date'], rows));
  }
}

function readArgs() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        extractors: { type: 'string', default: Object.keys(extractors).join(',') },
        pages: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new FootnoteError('usage', `${problem}\n\n${usage}`);
  }
}

function formatFigures(figures: ImportFigures): string[] {
  const { wanted, unwanted, wrong, refused, title, date } = figures;
  return [wanted, unwanted, wrong, refused, title, date].map(formatShare);
}

/** What stumbles over a page finds no article there. */
async function extract(name: string, { bytes, address }: LabelledPage): Promise<Extracted | null> {
  const html = decodeText(bytes, null);
  const run = extractors[name];
  if (!run) throw new FootnoteError('usage', `There is no extractor ${name}.`);
  if (html === null) return null;
  try {
    return await run(html, address);
  } catch {
    return null;
  }
}

function extractFootnote(html: string, address: string | null): Extracted | null {
  const page = extractPage(html, address);
  return page && /[\p{L}\p{N}]/u.test(page.text) ? { ...page, doubtful: false } : null;
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

try {
  await main();
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
