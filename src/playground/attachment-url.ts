/** A file that somebody attaches in, the name and the signed address that Discord gives it out. */

/** `title`: the name it had, without its ending, where the plain one is another. */
export function plainName(name: string): { filename: string; title: string | null } {
  const filename = name.replace(/\s+/g, '_').replace(/[^\w.-]/g, '');
  return { filename, title: filename === name ? null : name.replace(/\.\w+$/, '') };
}

/** Default `origin`: Discord's own, from which a test gets nothing. */
export function attachmentUrl(
  { id, filename }: { readonly id: string; readonly filename: string },
  origin = 'https://cdn.discordapp.com',
): string {
  // Until when the address is good, since when, and the proof of both, which nobody checks here.
  const signature = 'ex=6a000000&is=69000000&hm=00';
  return `${origin}/attachments/${id}/${encodeURIComponent(filename)}?${signature}`;
}
