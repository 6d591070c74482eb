/** A checkout of mozilla/readability or adbar/trafilatura in, its pages with what people say of them out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { FootnoteError } from '../../src/error.ts';

export interface LabelledPage {
  readonly name: string;
  readonly address: string | null;
  readonly bytes: Uint8Array;
  readonly label: PageLabel;
}

export interface PageLabel {
  /** Sentences to find and sentences not to find, or the whole text to find and nothing else. */
  readonly text:
    | { readonly kind: 'sentences'; readonly wanted: string[]; readonly unwanted: string[] }
    | { readonly kind: 'whole'; readonly wanted: string };
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

export interface PageSet {
  readonly name: string;
  readonly pages: readonly LabelledPage[];
}

/** Throws a FootnoteError `usage` for a folder that is neither. */
export function readPageSet(folder: string): PageSet {
  if (existsSync(join(folder, 'test/test-pages'))) return readReadability(folder);
  if (existsSync(join(folder, 'tests/evaldata.json'))) return readTrafilatura(folder);
  const message = `${folder} is no checkout of mozilla/readability or adbar/trafilatura.`;
  throw new FootnoteError('usage', message);
}

const readabilityLabel = z.object({
  title: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

function readReadability(folder: string): PageSet {
  const root = join(folder, 'test/test-pages');
  const pages = readdirSync(root).map((name): LabelledPage => {
    const read = (file: string) => readFileSync(join(root, name, file));
    const expected = parseHTML(`<html><body>${read('expected.html')}</body></html>`).document;
    const { title, publishedTime } = readabilityLabel.parse(
      JSON.parse(`${read('expected-metadata.json')}`),
    );
    for (const block of expected.querySelectorAll(
      'p, div, li, td, th, br, h1, h2, h3, h4, h5, h6',
    )) {
      block.append(' ');
    }
    return {
      name,
      // Where the set's own test takes its pages to stand.
      address: 'http://fakehost/test/page.html',
      bytes: read('source.html'),
      label: {
        text: { kind: 'whole', wanted: expected.body?.textContent ?? '' },
        title: title || null,
        date: /^\d{4}-\d{2}-\d{2}/u.exec(publishedTime ?? '')?.[0] ?? null,
      },
    };
  });
  return { name: 'mozilla/readability', pages };
}

const trafilaturaLabels = z.record(
  z.string(),
  z.object({
    file: z.string(),
    with: z.array(z.string()),
    without: z.array(z.string()),
    title: z.string().nullish(),
    date: z.string().nullish(),
  }),
);

function readTrafilatura(folder: string): PageSet {
  const root = join(folder, 'tests');
  const labels = trafilaturaLabels.parse(
    JSON.parse(readFileSync(join(root, 'evaldata.json'), 'utf8')),
  );
  const pages = Object.entries(labels).map(([address, item]): LabelledPage => {
    const file = ['cache', 'eval'].map((part) => join(root, part, item.file)).find(existsSync);
    if (!file) throw new FootnoteError('usage', `${item.file} is missing in ${root}.`);
    const text = { kind: 'sentences', wanted: item.with, unwanted: item.without } as const;
    const label = { text, title: item.title || null, date: item.date || null };
    return { name: item.file, address, bytes: readFileSync(file), label };
  });
  return { name: 'adbar/trafilatura', pages };
}
