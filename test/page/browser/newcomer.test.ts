/** Somebody who knows nothing of Footnote in front of the page in: what they try first, and what they are told, out. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../launch-browser.ts';
import { openRoom } from '../open-room.ts';
import { findBarriers, patience, polling, visitRoom } from '../visit-room.ts';
import { ask, becomes, beginCommand, box, message, openMenu, option } from './person.ts';

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

it('presses a question that is proposed, in the language that they read', async () => {
  const page = await visitRoom(browser);
  const proposed = page.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
  await expect.poll(() => proposed.count(), polling).toBe(3);
  const question = (await proposed.first().textContent()) ?? '';
  await proposed.first().click();
  await message(page, question).getByText('¶').first().waitFor();
  expect(await message(page, question).textContent()).toContain('Ada used /ask');
  await page.getByRole('button', { name: 'See the articles' }).click();
  await message(page, 'The clockmaker of Quillby').filter({ hasText: '/articles' }).waitFor();
  await page.getByRole('combobox', { name: 'Language of Discord' }).selectOption('es-ES');
  const spanish = page.getByRole('list', { name: 'Preguntas para empezar' }).getByRole('button');
  await expect.poll(() => spanish.first().textContent(), polling).toContain('¿');
  expect(await findBarriers(page)).toEqual([]);
});

it('is told why nothing came, until they do something else', async () => {
  const page = await visitRoom(browser);
  await box(page).fill('hello');
  await box(page).press('Enter');
  const hint = page.getByRole('alert').filter({ hasText: 'hears only what mentions it' });
  await hint.waitFor();
  await box(page).fill('@Footnote hello');
  await box(page).press('Enter');
  await message(page, 'Hello. Ask me something').waitFor();
  expect(await hint.count()).toBe(0);
});

it('loses nothing of a text that is too long', async () => {
  const page = await visitRoom(browser);
  const long = 'When was the clock wound? '.repeat(90);
  await box(page).fill(long);
  await page.getByRole('status', { name: '340 characters too long to be sent' }).waitFor();
  await box(page).press('Enter');
  expect(await page.locator('.message').count()).toBe(0);
  expect(await box(page).inputValue()).toBe(long);
  expect(await findBarriers(page)).toEqual([]);
  await box(page).fill(long.slice(0, 1_950));
  await page.getByRole('status', { name: '50 characters left' }).waitFor();
  await box(page).press('Enter');
  await message(page, 'When was the clock wound?').waitFor();
});

it('opens as many tabs as they like', async () => {
  const page = await visitRoom(browser);
  await page.getByRole('button', { name: 'Why this answer?' }).click();
  for (let tab = 0; tab < 8; tab++) {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'Welcome to #general' }).waitFor();
    await other.getByRole('button', { name: 'Why this answer?' }).click();
    await other.getByRole('complementary').getByText('Ask the bot something').waitFor();
  }
  await box(page).fill('Seen everywhere');
  await box(page).press('Enter');
  for (const tab of page.context().pages()) await message(tab, 'Seen everywhere').waitFor();
});

it('reacts to a message, which others see and may do too', async () => {
  const page = await visitRoom(browser);
  await ask(page, 'Who lit the north lantern?');
  const answer = message(page, 'Odalys Brandt');
  const menu = await openMenu(answer);
  await menu.getByRole('menuitem', { name: 'React with 👍' }).click();
  const given = (count: number) => answer.getByRole('button', { name: `👍, ${count}` });
  await given(1).waitFor();
  expect(await given(1).getAttribute('aria-pressed')).toBe('true');
  await becomes(page, 'Max (moderator)');
  await given(1).waitFor();
  expect(await given(1).getAttribute('aria-pressed')).toBe('false');
  await given(1).click();
  await given(2).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await given(2).click();
  await given(1).waitFor();
});

it('is told who they are once they add an article, which readers may not', async () => {
  const page = await visitRoom(browser);
  await page.getByRole('button', { name: 'Add an article' }).click();
  await page.getByRole('alert').filter({ hasText: 'you look as Max now' }).waitFor();
});

it('keeps what they wrote when Footnote has stopped', async () => {
  const room = await openRoom();
  const page = await browser.newPage({ locale: 'en-US' });
  await page.goto(room.address);
  await box(page).fill('@Footnote who weighed the clock?');
  expect(await room.close()).toEqual([]);
  await page.getByRole('status').filter({ hasText: 'Footnote is not running any more' }).waitFor();
  await box(page).press('Enter');
  expect(await box(page).inputValue()).toBe('@Footnote who weighed the clock?');
  expect(await findBarriers(page)).toEqual([]);
  await page.close();
});

it('finds in the panel what they see themselves: a hidden article is there for none but those it is shown to', async () => {
  const page = await visitRoom(browser);
  await becomes(page, 'Max (moderator)');
  await beginCommand(page, '/setup visibility');
  await page.getByRole('option', { name: 'El molino de Valdeluz' }).click();
  await page.locator('.composer').getByRole('button', { name: 'Add the option channel' }).click();
  await page.getByRole('option', { name: 'editors' }).click();
  await option(page, 'channel').press('Enter');
  await message(page, '“El molino de Valdeluz” is shown only to').waitFor();
  await becomes(page, 'Ada (reader)');
  await page.getByRole('button', { name: 'Why this answer?' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByText('As Ada sees it in #general.').waitFor();
  await panel.getByRole('tab', { name: 'The articles' }).click();
  await panel.getByRole('button', { name: 'The clockmaker of Quillby' }).waitFor();
  const mill = panel.getByRole('button', { name: 'El molino de Valdeluz' });
  expect(await mill.count()).toBe(0);
  await page.getByRole('button', { name: 'editors' }).click();
  await panel.getByRole('tab', { name: 'The articles' }).click();
  await mill.waitFor();
});

it('reads in the panel which file is no article, and why', async () => {
  const room = await openRoom();
  const page = await browser.newPage({ locale: 'en-US' });
  await page.goto(room.address);
  await page.getByRole('button', { name: 'Why this answer?' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('tab', { name: 'The articles' }).click();
  const broken = join(room.folder, 'broken.md');
  await writeFile(broken, '');
  await panel.getByRole('heading', { name: 'Files that are no article' }).waitFor();
  await panel.getByText('broken.md:').first().waitFor();
  await rm(broken);
  await panel
    .getByRole('heading', { name: 'Files that are no article' })
    .waitFor({ state: 'detached' });
  expect(await room.close()).toEqual([]);
  await page.close();
});
