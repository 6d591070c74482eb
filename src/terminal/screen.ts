/** An output stream in; how wide and how styled to write to it, and ways to write that mind its reader, out. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Format = Parameters<typeof styleText>[0];

export interface Screen {
  readonly widthColumns: number;
  readonly paint: (format: Format, text: string) => string;
}

/** A stream that may be a terminal (`tty.WriteStream`). */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
}

const defaultColumns = 80;
/** Longer lines are tiring to read. */
const maxColumns = 100;
const minColumns = 20;

/** Styles only on a terminal that shows them; `hasColors` minds NO_COLOR, TERM and FORCE_COLOR. */
export function measureScreen(stream: OutputStream): Screen {
  const styled = stream.isTTY === true && stream.hasColors?.() === true;
  const columns = stream.columns || defaultColumns;
  return {
    widthColumns: Math.min(Math.max(columns, minColumns), maxColumns),
    paint: (format, text) => (styled ? styleText(format, text, { validateStream: false }) : text),
  };
}

/** Writes one block; resolves once a slow reader has room for more. */
export async function writeBlock(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
}

/** A reader that has seen enough (`| head`) ends the program without a word. */
export function endOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
