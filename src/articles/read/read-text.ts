/** A file's path in, its text as the stages want it out. */
import { readFile, stat } from 'node:fs/promises';
import { decodeAs, markOf, tidyText } from '../decode-text.ts';
import { errorAt, minorNoteAt, noteAt, type TextProblem } from '../problem.ts';

/** Long novels have less. */
const fileMaxMegabytes = 5;

export interface ReadText {
  /** In NFC, with `\n` line ends and without byte order mark; null where it cannot be read. */
  readonly text: string | null;
  readonly problem: TextProblem | null;
}

/** Never throws. */
export async function readText(path: string): Promise<ReadText> {
  const { bytes, problem } = await loadFile(path);
  return bytes === null ? { text: null, problem } : readBytes(bytes);
}

export type LoadedFile =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: TextProblem };

/** Never throws. */
export async function loadFile(path: string, maxMegabytes = fileMaxMegabytes): Promise<LoadedFile> {
  try {
    const { size } = await stat(path);
    if (size > maxMegabytes * 1_000_000) {
      const message = `This file is over ${maxMegabytes} MB; part it into several.`;
      return { bytes: null, problem: errorAt(1, message) };
    }
    return { bytes: await readFile(path), problem: null };
  } catch {
    const message = 'This file cannot be read; look at its name and at who may read it.';
    return { bytes: null, problem: errorAt(1, message) };
  }
}

/** Never throws, whatever the bytes. */
export function readBytes(bytes: Uint8Array): ReadText {
  // Here what had to be replaced, or taken for another encoding, is said.
  const text = decodeAs(bytes, markOf(bytes) ?? 'utf-8');
  if (text !== null) return { text, problem: null };
  if (bytes.includes(0)) return refuse(1, 'This is no plain text; save it as text in UTF-8.');
  const start = firstByteNotUtf8(bytes);
  const line = 1 + countLineEnds(bytes.subarray(0, start));
  const mended = new TextDecoder('utf-8').decode(bytes);
  const replaced = (mended.match(/\uFFFD/gu) ?? []).length;
  const letters = (mended.match(/[\u0080-\u{10FFFF}]/gu) ?? []).length - replaced;
  // Of text in UTF-8 with a few bytes lost, most of what is not ASCII is whole.
  if (replaced <= letters / 4) {
    const message = `${replaced} damaged ${replaced === 1 ? 'character is' : 'characters are'} shown as \uFFFD, the first on this line; mend the file.`;
    return { text: tidyText(mended), problem: noteAt(line, message) };
  }
  const western = decodeAs(bytes, 'windows-1252');
  if (western === null) return refuse(line, 'This is not UTF-8; save the file as UTF-8.');
  const message =
    'This file is not in UTF-8 and read as Windows-1252; see that its letters are right.';
  return { text: western, problem: minorNoteAt(line, message) };
}

/** No byte of a longer character looks like a line end, so each line can be tried by itself. */
function firstByteNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return start;
    }
    start = end + 1;
  }
  return start;
}

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

function refuse(line: number, message: string): ReadText {
  return { text: null, problem: errorAt(line, message) };
}
