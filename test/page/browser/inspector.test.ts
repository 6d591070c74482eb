/** Somebody who wonders about an answer in: what the panel beside the chat tells them, out. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, devices, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from '../launch-browser.ts';
import { findBarriers, patience, polling, visitRoom } from '../visit-room.ts';
import { ask, message, openMenu } from './person.ts';

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Why this answer?' });
const why = (page: Page): Locator => page.getByRole('button', { name: 'Why this answer?' });
const says = (page: Page, text: string): Promise<void> =>
  panel(page).getByText(text, { exact: true }).first().waitFor();

describe('an answer', () => {
  it('is explained: how words were read, what came near, and why it is not certain', async () => {
    const page = await visitRoom(browser);
    await ask(page, 'When was the twon clock stolen?');
    await message(page, 'No passage clearly answers this').waitFor();
    await why(page).click();
    await says(page, 'Unsure because no date stands beside the matching words.');
    await says(page, 'It asks when: a date or a day.');
    await says(page, 'No article has “twon”; it was read as “town”.');
    await says(page, '“stolen” stands neither here nor near.');
    const nearest = panel(page).getByRole('article').first();
    expect(await nearest.textContent()).toContain('¶ 1 of 6 · The clockmaker of Quillby');
    expect(await nearest.locator('mark').allTextContents()).toEqual(['town', 'clock']);
    await nearest.getByText('The parts of its score').click();
    await nearest.getByRole('cell', { name: 'words that nothing near has' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('is explained anew as others follow, until one is chosen from its menu', async () => {
    const page = await visitRoom(browser);
    await why(page).click();
    await says(page, 'Why this answer?');
    await ask(page, 'Who lit the north lantern?');
    await message(page, 'Odalys Brandt').waitFor();
    await says(page, '“lantern” was found as it is.');
    await ask(page, 'How much did the repair cost?');
    await message(page, '18,200 crowns').waitFor();
    await says(page, '“repair” was found as it is.');
    const menu = await openMenu(message(page, 'Odalys Brandt'));
    await menu.getByRole('menuitem', { name: 'Why this answer?' }).click();
    await says(page, '“lantern” was found as it is.');
    const field = panel(page).getByRole('textbox', { name: 'Question' });
    await field.fill('xyzzy');
    await field.press('Enter');
    await says(page, 'None: no article has “xyzzy”.');
    const again = await openMenu(message(page, 'Odalys Brandt'));
    await again.getByRole('menuitem', { name: 'Why this answer?' }).click();
    await says(page, '“lantern” was found as it is.');
  });

  it('need not be asked for in the chat', async () => {
    const page = await visitRoom(browser);
    await why(page).click();
    const field = panel(page).getByRole('textbox', { name: 'Question' });
    await field.fill('Who wrote this article?');
    await field.press('Enter');
    await says(page, 'It asks who wrote the article.');
    await panel(page).getByRole('button', { name: 'The clockmaker of Quillby' }).click();
    await says(page, 'Author: Nora Vance');
  });
});

it('speaks Spanish to whom has Discord in Spanish, and says what would have to change', async () => {
  const page = await visitRoom(browser);
  await ask(page, 'When was the twon clock stolen?');
  await message(page, 'No passage clearly answers this').waitFor();
  await why(page).click();
  await says(
    page,
    'To be found, ¶ 1 would have to speak of “stolen”, and to state a date beside the matching words.',
  );
  await page.getByRole('combobox', { name: 'Language of Discord' }).selectOption('es-ES');
  const spanish = page.getByRole('complementary', { name: '¿Por qué esta respuesta?' });
  await spanish.getByText('Dudoso', { exact: true }).waitFor();
  await spanish
    .getByText('Dudoso: junto a las palabras que coinciden no hay ninguna fecha.')
    .waitFor();
  await spanish.getByRole('tab', { name: 'Los artículos' }).click();
  await spanish.getByRole('button', { name: 'The clockmaker of Quillby' }).click();
  await spanish.getByText('Autor: Nora Vance').waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it('opens, turns and closes by keys alone, and gives the keys back', async () => {
  const page = await visitRoom(browser);
  await why(page).focus();
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  const focused = (): Promise<string | null> =>
    page.evaluate(`(() => {
      const host = document.activeElement;
      return (host.shadowRoot?.activeElement ?? host).textContent.trim();
    })()`);
  await expect.poll(focused, polling).toBe('Why this answer?');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await panel(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(focused, polling).toBe('This answer');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused, polling).toBe('The articles');
  await panel(page).getByRole('button', { name: 'El molino de Valdeluz' }).waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await expect.poll(focused, polling).toBe('Why this answer?');
  expect(await why(page).getAttribute('aria-expanded')).toBe('false');
});

describe('an article', () => {
  it('shows what is read of it, where each passage stands, and at once what its file says now', async () => {
    const page = await visitRoom(browser);
    await ask(page, 'How much did the repair of the clock cost?');
    await message(page, '18,200 crowns').waitFor();
    await why(page).click();
    const found = panel(page).getByRole('article').filter({ hasText: '18,200 crowns' });
    await found.getByRole('button', { name: 'Read it in the article' }).click();
    const passage = panel(page).locator('#passage-3');
    await passage.waitFor();
    expect(await passage.getAttribute('class')).toBe('sought');
    await says(page, 'Author: Nora Vance');
    expect(await panel(page).locator('#passage-4').textContent()).toContain('Ola Brink');
    const place = passage.getByRole('link');
    const address = (await place.getAttribute('href')) ?? '';
    const [, path = '', line] = /^vscode:\/\/file(\/.*):(\d+)$/.exec(address) ?? [];
    expect(await place.textContent()).toBe(`quillby.md:${line}`);
    const file = fileURLToPath(`file://${path}`);
    const before = await readFile(file, 'utf8');
    expect(before.split('\n')[Number(line) - 1]).toContain('18,200 crowns');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await passage.getByRole('button', { name: `Copy quillby.md:${line}` }).click();
    await says(page, `Copied: quillby.md:${line}`);
    expect(await findBarriers(page)).toEqual([]);

    await replaceFile(file, before.replace('18,200 crowns', '21,500 crowns'));
    await passage.getByText('21,500 crowns').waitFor();
    await says(page, 'The articles have changed; this is what they say now.');
    await ask(page, 'How much did the repair of the clock cost?');
    await message(page, '21,500 crowns').waitFor();
  });
});

/** In one step, as editors save. */
async function replaceFile(file: string, content: string): Promise<void> {
  const part = join(dirname(dirname(file)), `part-${process.pid}.md`);
  await writeFile(part, content);
  await rename(part, file);
}

it.each(['light', 'dark'] as const)('is a sheet on a phone, %s', async (colorScheme) => {
  const page = await visitRoom(browser, { ...devices['Pixel 7'], colorScheme });
  await ask(page, 'When was the twon clock stolen?');
  await message(page, 'No passage clearly answers this').waitFor();
  await why(page).tap();
  await says(page, 'Unsure because no date stands beside the matching words.');
  const overflow = 'document.documentElement.scrollWidth - window.innerWidth';
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  await panel(page).getByRole('tab', { name: 'The articles' }).tap();
  await panel(page).getByRole('button', { name: 'The clockmaker of Quillby' }).tap();
  await panel(page).locator('#passage-1').waitFor();
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Close' }).tap();
  await panel(page).waitFor({ state: 'detached' });
});
