/** A document of Word (.docx) in, its text as Markdown out. */
import { zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { lineOf, type PageDocument, type PageElement } from '../fetch/dom.ts';
import { readBlocks } from '../fetch/read-blocks.ts';
import { writeBlocks } from '../fetch/write-markdown.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, refuse } from './converted.ts';
import { readPersonalName } from './read-personal-name.ts';
import { readXml } from './read-xml.ts';
import { unpack } from './unpack.ts';

/** A table of contents says nothing that the headings do not. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='toc '] => !",
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
];

export async function readDocx(bytes: Uint8Array): Promise<Conversion> {
  const unpacked = unpack(bytes, (name) => !/\/(?:media|embeddings|fonts)\//u.test(`/${name}`));
  if (!unpacked.ok) return refuse(unpacked.message);
  const { files } = unpacked;
  if (!('word/document.xml' in files)) {
    return refuse('This is no document of Word; save it as .docx or as plain text.');
  }
  // Packed anew, so that mammoth unpacks no more than was unpacked here.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const body = document.querySelector('body');
  if (body === null) return refuse('There is no text in this file; write some or take it out.');
  const title = takeTitle(document);
  dropNotes(document);
  const text = writeBlocks(readBlocks(body as PageElement));
  if (text.trim() === '')
    return refuse('There is no text in this file; write some or take it out.');
  return {
    ok: true,
    value: {
      fields: readProperties(files['docProps/core.xml'], title),
      text,
      places: [],
      notes: [],
    },
  };
}

/** In the style of titles, on one line or more, or the only one of all large headings, at the top. */
function takeTitle(document: PageDocument): string | null {
  const blocks = [...(document.querySelector('body')?.children ?? [])].filter(lineOf);
  const first = blocks.findIndex((each) => each.getAttribute('class') === 'title');
  const end = blocks.findIndex((each, i) => i > first && each.getAttribute('class') !== 'title');
  const styled = first === -1 ? [] : blocks.slice(first, end === -1 ? blocks.length : end);
  const large = blocks.filter(({ tagName }) => tagName === 'H1');
  const lines =
    styled.length === 0 && large.length === 1 ? large.filter((each) => each === blocks[0]) : styled;
  for (const line of lines) line.remove();
  return lines.map(lineOf).join(' ') || null;
}

/** Notes stand in a list at the end; what calls them is left out with other marks of notes. */
function dropNotes(document: PageDocument): void {
  for (const note of document.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')) {
    note.remove();
  }
}

/** What Word writes by itself is no title: `Document1`, `[Document title]`, the name of a file. */
const noTitle = /^(?:untitled|document\s?\d*|doc\d*|\[.*\]|.*\.(?:docx?|dotx?|pdf|odt))$/iu;
const byWord = /^Microsoft Word\s*[-–]\s*/iu;

function readProperties(core: Uint8Array | undefined, title: string | null): Known {
  const properties = core === undefined ? null : readXml(core);
  const stated = (name: string) =>
    properties?.querySelector(name)?.textContent?.replace(/\s+/gu, ' ').trim() || null;
  const named = stated('dc\\:title')?.replace(byWord, '') || null;
  const author = readPersonalName(stated('dc\\:creator'));
  const shown = title ?? (named === null || noTitle.test(named) ? null : named);
  return {
    ...(shown === null ? {} : { title: shown }),
    ...(author === null ? {} : { author }),
  };
}
