/** Cues in as people write them, what reading them as subtitles gives out. */
import { readSubtitles } from '../../../src/articles/formats/read-subtitles.ts';

/** Throws where they are refused. */
export function read(source: string) {
  const conversion = readSubtitles(source);
  if (!conversion.ok) throw new Error(conversion.message);
  const { text, places, fields } = conversion.value;
  return { fields, blocks: text.split('\n\n'), places: places.map(([, place]) => place) };
}

/** A cue for each line; `seconds`: when each begins. */
export function timed(lines: readonly string[], seconds = (i: number) => 2 * i): string {
  const clock = (i: number) => new Date(1000 * seconds(i)).toISOString().slice(11, 23);
  return lines
    .map((line, i) => `${clock(i)} --> ${clock(i).slice(0, -4)}.900\n${line}\n`)
    .join('\n');
}
