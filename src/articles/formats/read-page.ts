/** The HTML of a page that somebody saved in, its article as Markdown out. */
import { parseLanguage } from '../../language/parse-language.ts';
import { extractPage } from '../fetch/extract-page.ts';
import { explainDoubt } from '../fetch/import-failure.ts';
import { readFrontMatter } from '../front-matter.ts';
import { addressMaxChars, parseWebAddress } from '../parse-address.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, joinPieces, refuse } from './converted.ts';
import { findLines } from './find-lines.ts';
import { joinCues } from './join-cues.ts';
import { readGutenberg } from './read-book.ts';
import { readFragment } from './read-fragment.ts';
import { readTranscriptPage } from './read-transcript-page.ts';

/** Site generators fill such places in; a page has none of them in its head. */
const templateMark = /\{\{|\{%|<%|<\?php/u;

/** `html` is decoded, with `\n` line ends. */
export function readPage(html: string): Conversion {
  if (readFrontMatter(html).end > 0) return readFragment(html);
  const isPage = /<(?:!doctype\s+html|html|body|article|main|p)\b/iu.test(html);
  if (!isPage || templateMark.test(html.slice(0, 5000).split(/<body\b/iu)[0] ?? '')) {
    return { ok: false, message: 'This is a part of a page or a template for one.', isMinor: true };
  }
  const book = readGutenberg(html);
  const source = book?.document.toString() ?? html;
  const { text, tops, doubt, ...page } = extractPage(source, savedFrom(html));
  const cues = readTranscriptPage(html);
  if (!/[\p{L}\p{N}]/u.test(text))
    return refuse('No article was found on this page; save its text instead.');
  return {
    ok: true,
    value: {
      fields: {
        ...present({
          ...page,
          url: page.address,
          language: parseLanguage(page.language ?? ''),
        }),
        ...book?.fields,
      },
      tops,
      ...(cues === null ? { text, places: findLines(text, html) } : joinPieces(joinCues(cues))),
      notes: doubt === null || cues !== null ? [] : [explainDoubt(doubt)],
    },
  };
}

/** As browsers and their tools write it into a page that they save. */
function savedFrom(html: string): string | null {
  const start = html.slice(0, 5000);
  const address =
    /saved from url=\(\d+\)(\S+)/u.exec(start)?.[1] ??
    /saved with SingleFile[\s\S]{0,100}?url:\s*(\S+)/u.exec(start)?.[1];
  return parseWebAddress(address ?? '')?.href ?? null;
}

function present({
  title,
  author,
  publisher,
  date,
  language,
  url,
}: Readonly<Record<keyof Known, string | null>>): Known {
  const isLong = url !== null && url.length > addressMaxChars;
  const all = { title, author, publisher, date, language, url: isLong ? null : url };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
