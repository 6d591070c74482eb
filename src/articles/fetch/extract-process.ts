/** The process of `extract-apart.ts`: a page as JSON on standard input in, its article or null on standard output out. */
import { text } from 'node:stream/consumers';
import { extractPage } from './extract-page.ts';

const { html, address }: { html: string; address: string | null } = JSON.parse(
  await text(process.stdin),
);
process.stdout.write(JSON.stringify(extractPage(html, address)));
