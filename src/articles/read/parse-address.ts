/** An address as somebody wrote it in, the same address where it is one to link to out. */

/** Discord's link buttons take no more: discord.com/developers/docs/components/reference#button */
export const addressMaxChars = 512;

/** `text` itself where it is a http or https address short enough for a button, else null. */
export function parseAddress(text: string): string | null {
  if (text.length > addressMaxChars || /[\s\p{C}]/u.test(text)) return null;
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
