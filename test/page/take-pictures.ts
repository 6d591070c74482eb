/** `npm run screenshots`: the shipped article asked on the page, light and dark, as the pictures of the README. */
import { fileURLToPath } from 'node:url';
import { ask, box, message } from './browser/person.ts';
import { launch } from './launch-browser.ts';
import { openRoom } from './open-room.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The same time of the day on every picture. */
const clock = (): number => new Date().setHours(10, 24, 0, 0) + (Date.now() % 60_000);

const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const room = await openRoom(`${root}/knowledge`, clock);
  const page = await browser.newPage({
    colorScheme,
    locale: 'en-US',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 870 },
    deviceScaleFactor: 1.2,
  });
  await page.goto(room.address);
  await page
    .getByRole('button', { name: 'Ask a question' })
    .and(page.locator(':enabled'))
    .waitFor();
  await ask(page, 'How many members of Congress voted against?');
  await message(page, '33 opposed it').waitFor();
  await page.locator('.messages').evaluate((list) => list.scrollBy(0, -10_000));
  await box(page).blur();
  await page.mouse.move(1, 1);
  await page.screenshot({ path: `${root}/docs/page-${colorScheme}.png` });
  await page.close();
  process.stdout.write(`docs/page-${colorScheme}.png\n`);
  for (const problem of await room.close()) process.stderr.write(`${problem}\n`);
}
await browser.close();
