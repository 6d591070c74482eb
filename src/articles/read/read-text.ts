/** A file's path in, its text as the stages want it out. */
import { readFile, stat } from 'node:fs/promises';
import { decodeAs } from '../decode-text.ts';
import { errorAt, type TextProblem } from '../problem.ts';

/** Long novels have less. */
const fileMaxMegabytes = 5;

export interface ReadText {
  /** In NFC, with `\n` line ends and without byte order mark; null where it cannot be read. */
  readonly text: string | null;
  readonly problem: TextProblem | null;
}

/** Never throws. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const { size } = await stat(path);
    if (size > fileMaxMegabytes * 1_000_000) {
      return refuse(1, `This file is over ${fileMaxMegabytes} MB; part it into several.`);
    }
    return readBytes(await readFile(path));
  } catch {
    return refuse(1, 'This file cannot be read; look at its name and at who may read it.');
  }
}

function readBytes(bytes: Uint8Array): ReadText {
  if (bytes.includes(0)) {
    return refuse(1, 'This is no plain text but binary or UTF-16; save it as text in UTF-8.');
  }
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null) return { text, problem: null };
  return refuse(firstLineNotUtf8(bytes), 'This is not UTF-8; save the file as UTF-8.');
}

/** No byte of a longer character looks like a line end, so each line can be tried by itself. */
function firstLineNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0, end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}

function refuse(line: number, message: string): ReadText {
  return { text: null, problem: errorAt(line, message) };
}
