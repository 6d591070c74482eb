/** An address as somebody wrote it in, the same address where it is one to link to or to fetch out. */

/** Discord's link buttons take no more: discord.com/developers/docs/components/reference#button */
export const addressMaxChars = 512;

/** Longer ones are no addresses that people pass around; browsers and servers take about as much. */
const fetchedMaxChars = 2048;

/** `text` itself where it is a http or https address without user name, short enough for a button, else null. */
export function parseAddress(text: string): string | null {
  if (text.length > addressMaxChars || /[\s\p{C}]/u.test(text)) return null;
  return parseWebAddress(text) === null ? null : text;
}

/** Where a http or https address without user name leads; null for anything else. */
export function parseWebAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > fetchedMaxChars || !isAddress(trimmed)) return null;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' && url.hostname !== '' ? url : null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Of one site, with and without `www.` and the like before its name. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [parseWebAddress(one), parseWebAddress(other)].map((url) =>
    url?.hostname.replace(/^(?:www|m|amp)\./u, ''),
  );
  return a !== undefined && a === b;
}
