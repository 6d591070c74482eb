/** The bytes of a file and the ending of its name in, its text as Markdown out. */
import { decodeText, tidyText } from '../decode-text.ts';
import { type Conversion, refuse } from './converted.ts';

/** What is loaded for a format, and read with it, is not loaded for another. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Conversion>>> = {
  html: readHtml,
  htm: readHtml,
  srt: readSubtitleFile,
  vtt: readSubtitleFile,
  pdf: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
  epub: async (bytes) => (await import('./read-epub.ts')).readEpub(bytes),
};

/** `ending` is in lower case, without its dot. May take long and may throw, on bytes made for it. */
export async function convertFile(bytes: Uint8Array, ending: string): Promise<Conversion> {
  const read = readers[ending];
  return read ? read(bytes) : refuse('This kind of file cannot be read.');
}

async function readHtml(bytes: Uint8Array): Promise<Conversion> {
  const html = decodeText(bytes, null);
  if (html === null) return refuse('This is no page that can be read; save it as UTF-8.');
  return (await import('./read-page.ts')).readPage(tidyText(html));
}

async function readSubtitleFile(bytes: Uint8Array): Promise<Conversion> {
  const text = decodeText(bytes, null) ?? decodeText(bytes, 'windows-1252');
  if (text === null) return refuse('This is no text that can be read; save it as UTF-8.');
  return (await import('./read-subtitles.ts')).readSubtitles(tidyText(text));
}
