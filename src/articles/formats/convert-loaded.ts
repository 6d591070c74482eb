/** The bytes of a file of the knowledge folder in; its text as Markdown, and what is wrong with it, out. */
import { errorAt, minorNoteAt, noteAt, type TextProblem } from '../problem.ts';
import { writeFrontMatter } from '../write-front-matter.ts';
import type { Converter } from './convert-apart.ts';
import type { Converted } from './converted.ts';

/** Of one file. */
const convertLimitMs = 60_000;

export interface ConvertedFile {
  /** Null where it cannot be read. */
  readonly file: Pick<Converted, 'text' | 'places' | 'tops'> | null;
  readonly problems: readonly TextProblem[];
}

/** Never rejects. */
export async function convertLoaded(
  bytes: Uint8Array,
  ending: string,
  { convert }: Pick<Converter, 'convert'>,
): Promise<ConvertedFile> {
  const conversion = await convert(bytes, ending, convertLimitMs);
  if (!conversion.ok) {
    const { message, isMinor } = conversion;
    return { file: null, problems: [isMinor ? minorNoteAt(1, message) : errorAt(1, message)] };
  }
  const { notes, minorNotes = [] } = conversion.value;
  const problems = [
    ...notes.map((note) => noteAt(1, note)),
    ...minorNotes.map((note) => minorNoteAt(1, note)),
  ];
  const { tops } = conversion.value;
  return { file: { ...writeConverted(conversion.value), ...(tops && { tops }) }, problems };
}

/** The same as one text with front matter. */
function writeConverted({
  fields,
  head,
  text,
  places,
}: Converted): Pick<Converted, 'text' | 'places'> {
  const body = text.trim();
  const whole = head === undefined ? writeFrontMatter(fields, body) : `${head}\n${body}\n`;
  const before = whole.slice(0, whole.lastIndexOf(body)).split('\n').length - 1;
  return { text: whole, places: places.map(([line, place]) => [line + before, place]) };
}
