/** The process of `extract-apart.ts`: a page in, what is found of its article, the best last, out. */
import { answerRequests } from '../apart.ts';
import { type Extract, extractPage } from './extract-page.ts';

await answerRequests<{ html: string; address: string | null }, Extract>(({ html, address }, say) =>
  extractPage(html, address, say),
);
