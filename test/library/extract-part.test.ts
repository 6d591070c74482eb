/** Long articles in, what is listed of them out, worked out in a thread: the same as without one. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { extractNames } from '../../src/contents/names.ts';
import { isPartKept, namesOf, quotesOf, timelineOf } from '../../src/contents/parts.ts';
import { extractQuotes } from '../../src/contents/quotes.ts';
import { extractTimeline } from '../../src/contents/timeline.ts';
import { createExtractor } from '../../src/library/extract-part.ts';
import type { Article } from '../../src/model.ts';

function read(paragraphs: number): Article {
  const text = Array.from(
    { length: paragraphs },
    (_, i) =>
      `## Part ${i}\n\n“The boat number ${i} is here, and it stays,” said Ana Rojas. On ${1 + (i % 28)} May ${1900 + (i % 90)} Rosa Lindqvist left Porto Velho, from 3 May 1931 to 5 June 1932.\n`,
  ).join('\n');
  const { article } = parseArticle({ path: 'a.md', text: `# Boats\n\n${text}` });
  if (!article) throw new Error('no article');
  return article;
}

function open() {
  const extractor = createExtractor();
  onTestFinished(extractor.close);
  return extractor;
}

/** As often as somebody who is told to ask again does. */
async function extractAll(article: Article, part: 'names' | 'timeline' | 'quotes') {
  const { extract } = open();
  for (;;) {
    const extraction = await extract(article, part);
    if (extraction !== 'later') return extraction;
  }
}

describe('of a long article', () => {
  const long = read(300);

  it('names, dates and quotes are those found without a thread, of its own passages', async () => {
    for (const part of ['names', 'timeline', 'quotes'] as const) {
      expect(isPartKept(long, part)).toBe(false);
      expect(await extractAll(long, part)).toBe('ready');
      expect(isPartKept(long, part)).toBe(true);
    }
    expect(namesOf(long)).toEqual(extractNames(long));
    expect(timelineOf(long)).toEqual(extractTimeline(long));
    expect(quotesOf(long)).toEqual(extractQuotes(long));
    expect(quotesOf(long)).toHaveLength(300);
    expect(timelineOf(long)[0]?.until).not.toBeUndefined();
    const [first] = quotesOf(long);
    expect(first?.passage).toBe(long.passages[(first?.passage.number ?? 0) - 1]);
  });
});

it('a short article is gone through where it is shown', async () => {
  const short = read(3);
  expect(await open().extract(short, 'names')).toBe('ready');
  expect(isPartKept(short, 'names')).toBe(false);
  expect(namesOf(short)).toEqual(extractNames(short));
});

it('what takes too long is never there, and what follows still is', async () => {
  const { extract } = createExtractor(0);
  expect(await extract(read(200), 'names')).toBe('never');
  const patient = open();
  const other = read(200);
  expect(await patient.extract(other, 'quotes').then((one) => one !== 'never')).toBe(true);
});
