/** A real browser, as it is installed on the machine. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no Chromium or Chrome on this machine.');
  // Chromium's own sandbox does not work for root, as whom a container runs.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: ['--disable-dev-shm-usage', '--disable-lcd-text', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
