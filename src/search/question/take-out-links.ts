/** What a person typed in, the same without the addresses in it, and these, out. */

/** A pasted address, with the brackets that keep Discord from showing what it leads to. */
const address = /<?(?:https?:\/\/|(?<!\S)www\.)[^\s<>]+>?/giu;

export interface Unlinked {
  readonly text: string;
  readonly links: readonly string[];
}

/** An address is no word of a question. */
export function takeOutLinks(typed: string): Unlinked {
  const links = typed.match(address) ?? [];
  if (links.length === 0) return { text: typed, links };
  return {
    text: typed.replace(address, ' '),
    links: links.map((link) => link.replace(/^<|(?<![>)\].,;:!?'"])[>)\].,;:!?'"]+$/gu, '')),
  };
}
