/** An attachment and who gives it out in, its address out: signed, as Discord's are. */

/** Default `origin`: Discord's own, from which a test gets nothing. */
export function attachmentUrl(
  { id, filename }: { readonly id: string; readonly filename: string },
  origin = 'https://cdn.discordapp.com',
): string {
  // Until when the address is good, since when, and the proof of both, which nobody checks here.
  const signature = 'ex=6a000000&is=69000000&hm=00';
  return `${origin}/attachments/${id}/${encodeURIComponent(filename)}?${signature}`;
}
