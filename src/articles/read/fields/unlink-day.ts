/** What front matter has for a day in, the day or else the words that it states out. */
import { parseStatedDay, type SlashOrder } from '../../parse-date.ts';

/**
 * `[[2022-10-25]]`, in YAML a list in a list, is a link to the note of that day. English has both
 * 03-02-2024 and 02-03-2024, so that `order` tells only where the text's language has one.
 */
export function unlinkDay(value: unknown, order?: SlashOrder): unknown {
  const [inner] = Array.isArray(value) && value.length === 1 ? value : [];
  const linked = Array.isArray(inner) && inner.length === 1 ? inner[0] : value;
  if (typeof linked !== 'string') return value;
  const text = linked.trim().replace(/^\[\[([^[\]]*)\]\]$/u, '$1');
  return parseStatedDay(text, order === 'dmy' ? order : undefined) ?? text;
}
