/** The page on a phone, in light and dark, with the bot away in: what holds for everybody who looks, out. */
import { type Browser, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../launch-browser.ts';
import { openRoom } from '../open-room.ts';
import { findBarriers, patience, polling, visitRoom } from '../visit-room.ts';
import { ask, becomes, box, message } from './person.ts';

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

/** How far the page can be moved sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

it.each(['light', 'dark'] as const)(
  'on a phone, %s: all is in reach, and nothing hangs over',
  async (colorScheme) => {
    const page = await visitRoom(browser, { ...devices['Pixel 7'], colorScheme });
    await ask(page, 'Who repaired the town clock of Quillby?');
    await message(page, 'Edda Thornquist').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Channels and settings' }).tap();
    await page.getByRole('button', { name: 'editors' }).tap();
    await page.getByRole('heading', { name: 'Welcome to #editors' }).waitFor();
    await page.getByRole('button', { name: 'Channels and settings' }).tap();
    expect(await findBarriers(page)).toEqual([]);
    await becomes(page, 'Max (moderator)');
    await page.keyboard.press('Escape');
    await box(page).tap();
    await box(page).fill('/');
    await page.getByRole('option', { name: '/sources add' }).waitFor();
    expect(await overflow(page)).toBe(0);
  },
);

it('keeps the theme that was chosen, and who looks at what, when it is loaded again', async () => {
  const page = await visitRoom(browser, { colorScheme: 'light' });
  const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect.poll(background, polling).not.toBe('rgb(255, 255, 255)');
  expect(await findBarriers(page)).toEqual([]);
  await becomes(page, 'Max (moderator)');
  await page.getByRole('button', { name: 'editors' }).click();
  await page.getByRole('heading', { name: 'Welcome to #editors' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Welcome to #editors' }).waitFor();
  const me = page.getByRole('combobox', { name: 'You are' }).locator('option:checked');
  expect(await me.textContent()).toContain('Max');
  expect(await background()).not.toBe('rgb(255, 255, 255)');
});

it('says so when Footnote has stopped', async () => {
  const room = await openRoom();
  const page = await browser.newPage({ locale: 'en-US' });
  await page.goto(room.address);
  await page.getByRole('heading', { name: 'Welcome to #general' }).waitFor();
  expect(await room.close()).toEqual([]);
  await page.getByRole('status').filter({ hasText: 'Footnote is not running any more' }).waitFor();
  await page.close();
});
