/** Whatever a web page holds, as an import writes it and reads it back. */
import fc from 'fast-check';
import { type Extract, extractPage } from '../../src/articles/fetch/extract-page.ts';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { writeFrontMatter } from '../../src/articles/write-front-matter.ts';
import { anyText } from '../discord/arbitrary-text.ts';
import { htmlPieces } from './article-pieces.ts';
import { hostileText } from './hostile-text.ts';
import { createTarget, expectNone } from './target.ts';

/** Finding an article has a process and seconds of its own: what takes it longer is given up there. */
const maxChars = 600;
/** As reading an article cuts a title. */
const maxLineChars = 500;

const html = hostileText(htmlPieces, maxChars, anyText);
const input = fc.record({
  html: fc.oneof(
    html,
    fc.tuple(html, html).map(([head, body]) => `<!doctype html><head>${head}</head><body>${body}`),
  ),
  address: fc.constantFrom(null, 'https://example.org/news/2024/05/01/ferry'),
});

export const pages = createTarget({
  name: 'pages',
  input,
  runs: 20,
  check({ html, address }, measure) {
    const extract = tryExtract(html, address);
    if (extract === null) return;
    const { title, author, publisher, date, text } = extract;
    const stated = [title, author, publisher, extract.language];
    expectNone(
      stated.filter((field) => field !== null && /[\n\r]/u.test(field)),
      'a field of more than a line',
    );
    expectNone(date === null || /^\d{4}-\d{2}-\d{2}$/u.test(date) ? [] : [date], 'no date');
    const fields = {
      title: title ?? undefined,
      author: author ?? undefined,
      publisher: publisher ?? undefined,
      date: date ?? undefined,
    };
    const written = writeFrontMatter(fields, text).normalize('NFC');
    const { article, problems } = measure('reading back', written.length, () =>
      parseArticle({ path: 'page.md', text: written }),
    );
    expectNone(
      problems.filter(({ isMinor }) => !isMinor && article !== null),
      'what was written is no article',
    );
    // A longer one is cut.
    if (article === null || title === null || title.length > maxLineChars) return;
    expectNone(article.title === title.normalize('NFC') ? [] : [article.title], 'another title');
  },
});

/** A page that no extractor gets through is one of which nothing is found. */
function tryExtract(html: string, address: string | null): Extract | null {
  const { error } = console;
  // defuddle tells what it stumbles over.
  console.error = () => {};
  try {
    return extractPage(html, address);
  } catch {
    return null;
  } finally {
    console.error = error;
  }
}
