/** The process of `extract-apart.ts`: a page as JSON on standard input in, what is found of its article, the best last, a line each on standard output out. */
import { text } from 'node:stream/consumers';
import { type Extract, extractPage } from './extract-page.ts';

const { html, address }: { html: string; address: string | null } = JSON.parse(
  await text(process.stdin),
);
const write = (extract: Extract) => process.stdout.write(`${JSON.stringify(extract)}\n`);
write(extractPage(html, address, write));
