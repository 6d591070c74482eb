/** A web page in, its article out, found in a process of its own. */
import { startApart } from '../apart.ts';
import type { Extract } from './extract-page.ts';

/**
 * The best that is found within `limitMs`, `slow` where that is nothing; null where nothing can be made
 * out.
 */
export async function extractApart(
  html: string,
  address: string | null,
  limitMs: number,
): Promise<Extract | null | 'slow'> {
  const page = startApart<Extract>('extract-process', import.meta.url);
  const { how, answer } = await page.ask({ html, address }, limitMs);
  page.stop();
  return answer ?? (how === 'slow' ? 'slow' : null);
}
