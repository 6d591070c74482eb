/** A browser in, a person in front of the page of a room of their own out. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openRoom } from './open-room.ts';

/** Real time, for one thing to be there: a busy machine is no fault of the page. */
const limitMs = 60_000;

/** For vitest: of a whole test, which starts a bot of its own. */
export const patience = { testTimeout: 180_000, hookTimeout: 180_000 };

/** For `expect.poll`. */
export const polling = { timeout: limitMs };

/** Closed at the end of the test, which fails where the page wrote an error or asked elsewhere for anything. */
export async function visitRoom(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const room = await openRoom();
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(limitMs);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1' && !request.url().startsWith('data:'))
      problems.push(request.url());
  });
  onTestFinished(async () => {
    await context.close();
    expect([...problems, ...(await room.close())]).toEqual([]);
  });
  await page.goto(room.address);
  await page
    .getByRole('button', { name: 'Ask a question' })
    .and(page.locator(':enabled'))
    .waitFor();
  return page;
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds serious or critical, each with the place of the first fault. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
