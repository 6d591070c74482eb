/** Bytes of a text in, the text out. */

/** HTML must state its own encoding in the first 1024 bytes; many pages do so later. */
const searchedBytes = 200_000;

/** Of the characters of a text; where more are damaged, its encoding is another. */
const damagedMaxShare = 0.01;

/** Of the bytes of a text. */
const zerosMaxShare = 0.001;

/**
 * The byte order mark decides. Then UTF-8, whatever is stated, where there are characters that
 * nothing else would write so; then `charset` as the server states it, then what HTML says of
 * itself, then UTF-8 again. A few bytes that the encoding does not have become `\uFFFD`. Null where
 * there are many, where no text has such characters, and for an encoding that nobody knows.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searchedBytes));
  const marked = markIn(start);
  if (marked !== null) return decodeAs(bytes, marked);
  const unicode = decodeAs(bytes, 'utf-8');
  if (unicode !== null && /[^\p{ASCII}]/u.test(unicode)) return unicode;
  const stated = charset ?? statedIn(start) ?? 'utf-8';
  return decodeAs(bytes, stated) ?? decodeDamaged(bytes, stated);
}

function decodeDamaged(bytes: Uint8Array, encoding: string): string | null {
  const text = decodeAs(withoutZeros(bytes), encoding, false);
  if (text === null) return null;
  const damaged = text.match(/\uFFFD/gu)?.length ?? 0;
  const others = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (damaged <= others && damaged <= damagedMaxShare * text.length) return text;
  // Said to be UTF-8, and written before anybody did: what stands there is Latin letters.
  const isOlder = /^utf-?8$/iu.test(encoding) && others < damagedMaxShare * damaged;
  const older = isOlder ? decodeAs(bytes, 'windows-1252') : null;
  return older === null || /[^\P{Cc}\s]/u.test(older) ? null : older;
}

/** Browsers pass over a few too; where there are more, the bytes are no text. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  const kept = bytes.filter((byte) => byte !== 0);
  return bytes.length - kept.length <= zerosMaxShare * bytes.length ? kept : bytes;
}

/**
 * In NFC, with `\n` line ends and without byte order mark. Null for an encoding that nobody knows,
 * for bytes that it does not have, and for a zero, which no text holds.
 */
export function decodeAs(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    if (text.includes('\0')) return null;
    return tidyText(decoder.encoding === 'windows-1252' ? readWestern(text) : text);
  } catch {
    return null;
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; Node 20 takes them for control characters. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function readWestern(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The encoding that a byte order mark names; null without one. */
export function markOf(bytes: Uint8Array): string | null {
  return markIn(new TextDecoder('latin1').decode(bytes.subarray(0, 3)));
}

/** In NFC, with `\n` line ends. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}

/** The encoding that a byte order mark names; `start`: the first bytes, each as a character. */
function markIn(start: string): string | null {
  if (start.startsWith('\u00EF\u00BB\u00BF')) return 'utf-8';
  if (start.startsWith('\u00FE\u00FF')) return 'utf-16be';
  return start.startsWith('\u00FF\u00FE') ? 'utf-16le' : null;
}

function statedIn(start: string): string | null {
  return (
    /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/iu.exec(start)?.[1] ?? null
  );
}
