/** Before the tests: one line where the browser part of them is left out, since there is no browser. */
import { findBrowser } from './find-browser.ts';

export function setup(): void {
  if (findBrowser() !== null) return;
  process.stdout.write(
    'Left out: the tests of the page in a browser (test/page/browser), as there is no Chromium or Chrome here.\n',
  );
}
