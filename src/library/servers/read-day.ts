/** A day as a moderator types it in, `YYYY-MM-DD` out. */
import { parseStatedDay } from '../../articles/parse-date.ts';

const longestChars = 60;

/** As front matter may state it; null for what is no day, or may be one of two. */
export function readDay(text: string): string | null {
  return parseStatedDay(text.slice(0, longestChars));
}
