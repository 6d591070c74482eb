/** Bytes of a text in, the text out. */

/** HTML must state its own encoding in the first 1024 bytes; many pages do so later. */
const searchedBytes = 200_000;

/**
 * The byte order mark decides, then `charset` as the server states it, then what HTML says of
 * itself, then UTF-8. Null where there are bytes that no text of the encoding holds.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searchedBytes));
  return decodeAs(bytes, markOf(start) ?? charset ?? statedIn(start) ?? 'utf-8');
}

/**
 * In NFC, with `\n` line ends and without byte order mark. Null for an encoding that nobody knows,
 * for bytes that it does not have, and for a zero, which no text holds.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
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

/** In NFC, with `\n` line ends. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').normalize('NFC');
}

function markOf(start: string): string | null {
  if (start.startsWith('\u00EF\u00BB\u00BF')) return 'utf-8';
  if (start.startsWith('\u00FE\u00FF')) return 'utf-16be';
  return start.startsWith('\u00FF\u00FE') ? 'utf-16le' : null;
}

function statedIn(start: string): string | null {
  return (
    /<meta\s[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/iu.exec(start)?.[1] ?? null
  );
}
