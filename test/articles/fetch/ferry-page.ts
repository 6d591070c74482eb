/** The body of a page around an article of three paragraphs in, the blocks that are read beside them out. */
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

export const filler = (day: number) =>
  `The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`;

export const lead =
  'After forty years the ferry of Tarma sails no more, and the island asks what will come.';

export const text = `<p>${filler(1)}</p><p>${filler(2)}</p><p>${filler(3)}</p>`;

export function blocksOf(body: string, head = ''): string[] {
  const html = `<html><head><title>The ferry leaves</title>${head}</head><body>${body}</body></html>`;
  return extractPage(html, 'https://example.org/ferry')
    .text.split('\n\n')
    .filter((block) => !block.startsWith('The ferry of the island'));
}
