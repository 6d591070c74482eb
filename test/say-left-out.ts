/** Before the tests: one line for each part of them that is left out, since this machine lacks what it needs. */
import { findBrowser } from './page/find-browser.ts';

export function setup(): void {
  if (findBrowser() === null) {
    process.stdout.write(
      'Left out: the tests of the page in a browser (test/page/browser), as there is no Chromium or Chrome here.\n',
    );
  }
  if (process.env['TEST_DATABASE_URL'] === undefined) {
    process.stdout.write(
      'Left out: the first start of compose.scale.yaml, the loss of a PostgreSQL primary, and HTTP as two processes, as TEST_DATABASE_URL names no server.\n',
    );
  }
}
