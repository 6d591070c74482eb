/** A reader in front of the page in a real browser in: everything they do with the bot, as they see it, out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from '../launch-browser.ts';
import { findBarriers, patience, polling, visitRoom } from '../visit-room.ts';
import {
  ask,
  becomes,
  beginCommand,
  box,
  lastMessage,
  message,
  openMenu,
  option,
  press,
} from './person.ts';

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const open = (): Promise<Page> => visitRoom(browser);
const shows = (page: Page, text: string | RegExp) => message(page, text).waitFor();

describe('/ask', () => {
  it('is chosen from the list, and finds the answer to a misspelt question', async () => {
    const page = await open();
    await ask(page, 'Who repared the twon clock?');
    await shows(page, 'Edda Thornquist');
    const answer = message(page, 'Edda Thornquist');
    expect(await answer.textContent()).toContain('Ada used /ask');
    expect(await answer.locator('blockquote').first().textContent()).toContain('for eleven months');
    expect(await answer.locator('blockquote strong').allTextContents()).toContain('clock');
    expect(await answer.textContent()).toMatch(/¶ 1(?:–2)? of 6/);
    const source = answer.getByRole('link', { name: 'Open the source' });
    expect(await source.getAttribute('href')).toContain('https://example.org/quillby#:~:text=');
    expect(await findBarriers(page)).toEqual([]);
  });

  it('proposes questions while one is typed, taken with the keys', async () => {
    const page = await open();
    await beginCommand(page, '/ask');
    await option(page, 'question').pressSequentially('weigh');
    await page.getByRole('option', { name: 'How much does the clock of Quillby weigh?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await option(page, 'question').inputValue()).toBe(
      'How much does the clock of Quillby weigh?',
    );
    await page.keyboard.press('Enter');
    await shows(page, '640 kilograms');
  });

  it('says which option is missing rather than send the command', async () => {
    const page = await open();
    await beginCommand(page, '/ask');
    await option(page, 'question').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'This option is required.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await box(page).waitFor();
  });
});

it('typed out in one line is the command that it names, and what is said to nobody gets a hint', async () => {
  const page = await open();
  // Nothing has been clicked yet.
  await page.keyboard.type('/ask who weighed the clock?');
  await option(page, 'question').waitFor();
  expect(await option(page, 'question').inputValue()).toBe('who weighed the clock?');
  await option(page, 'question').press('Enter');
  await shows(page, '640 kilograms');
  await box(page).fill('who weighed the clock?');
  await box(page).press('Enter');
  await page.getByRole('alert').filter({ hasText: 'hears only what mentions it' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

describe('the buttons of an answer', () => {
  it('show its neighbours, the next passage, and a quote to copy', async () => {
    const page = await open();
    await ask(page, 'How much did the repair of the clock cost?');
    const answer = message(page, '18,200 crowns');
    await answer.waitFor();
    await press(answer, 'More context');
    await shows(page, 'copper pendulum');
    await press(answer, '¶ 5 ▶');
    await shows(page, /Odalys Brandt[\s\S]*¶ 5 of 6/);
    await press(lastMessage(page), 'Copy quote');
    const copy = message(page, 'Only you can see this').filter({ has: page.locator('pre') });
    await copy.waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(copy, 'Copy');
    const copied = () => page.evaluate('navigator.clipboard.readText()');
    await expect.poll(copied, polling).toContain('¶ 5 of 6');
    const before = await page.locator('.message').count();
    await press(copy, 'Dismiss message');
    await expect.poll(() => page.locator('.message').count(), polling).toBe(before - 1);
  });

  it('open a form that asks more, and the menu of other passages', async () => {
    const page = await open();
    await ask(page, 'Who keeps the harbour lantern?');
    const answer = message(page, 'Who keeps the harbour lantern?');
    await answer.waitFor();
    await answer.getByRole('combobox').click();
    const other = answer.getByRole('option').nth(1);
    const passage = (await other.textContent())?.match(/¶ \d/)?.[0] ?? '';
    await other.click();
    await answer.locator('.subtext', { hasText: passage }).first().waitFor();
    await press(answer, 'Ask more');
    const form = page.getByRole('dialog', { name: 'Ask more about this' });
    await form.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('textbox').fill('And the south lantern?');
    await form.getByRole('textbox').press('Enter');
    await shows(page, 'Ruben Falk');
  });
});

describe('a mention', () => {
  it('is answered by a reply; a reply to that asks on, an edit anew, and deleting takes the answer back', async () => {
    const page = await open();
    await box(page).pressSequentially('@foot');
    await page.getByRole('option', { name: 'Footnote' }).waitFor();
    await box(page).press('Tab');
    await box(page).pressSequentially('How much does the clock weigh?');
    await box(page).press('Enter');
    await shows(page, '640 kilograms');
    const menu = await openMenu(message(page, '640 kilograms'));
    await menu.getByRole('menuitem', { name: 'Reply' }).click();
    await box(page).fill('and who repaired it?');
    await box(page).press('Enter');
    await shows(page, /and who repaired it\?[\s\S]*Edda Thornquist/);
    const answers = page.locator('.message', { hasText: 'Edda Thornquist' });
    const count = await answers.count();
    await box(page).press('ArrowUp');
    const editor = page.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('and who repaired it?');
    await editor.fill('and how much did it cost?');
    await editor.press('Enter');
    await shows(page, /and how much did it cost\?[\s\S]*18,200/);
    const own = page.locator('.message', { hasText: 'and how much did it cost?(edited)' });
    const ownMenu = await openMenu(own);
    await ownMenu.getByRole('menuitem', { name: 'Delete message' }).click();
    await expect.poll(() => answers.count(), polling).toBe(count - 1);
  });
});

describe('what is private', () => {
  it('only the asker sees, until they share it', async () => {
    const page = await open();
    await beginCommand(page, '/ask');
    await option(page, 'question').fill('How long is the pendulum of Quillby?');
    await press(page.locator('.composer'), 'Add the option private');
    await page.getByRole('option', { name: 'True' }).click();
    await option(page, 'private').press('Enter');
    const own = message(page, 'How long is the pendulum');
    await own.getByText('Only you can see this').waitFor();
    await becomes(page, 'Max (moderator)');
    expect(await page.getByText('How long is the pendulum').count()).toBe(0);
    await becomes(page, 'Ada (reader)');
    await press(message(page, 'How long is the pendulum'), 'Share');
    await shows(page, /Shared by @Ada/);
    await becomes(page, 'Max (moderator)');
    await shows(page, /Shared by @Ada/);
  });
});

it('a message’s menu finds what the articles say about it, with the keys alone', async () => {
  const page = await open();
  await box(page).fill('They say the bakers paid for the clock.');
  await box(page).press('Enter');
  const said = message(page, 'They say the bakers paid');
  await said.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('End');
  expect(await page.locator(':focus').textContent()).toBe('Find in articles');
  await page.keyboard.press('Enter');
  await shows(page, /Ada used Find in articles[\s\S]*guild of bakers[\s\S]*Only you can see this/);
});

it('speaks Spanish to whom has Discord in Spanish', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Language of Discord' }).selectOption('es-ES');
  await page.getByText('Te damos la bienvenida a #general').waitFor();
  await ask(page, '¿Quién construyó el molino?', '/preguntar', 'pregunta');
  await shows(page, /Casilda Arriaga[\s\S]*Copiar la cita/);
  await page.getByRole('combobox', { name: 'Idioma de Discord' }).selectOption('en-US');
  await page.getByText('Welcome to #general').waitFor();
});

it('answers in direct messages, which nobody else has', async () => {
  const page = await open();
  await page.getByRole('navigation').getByRole('button', { name: 'Footnote' }).click();
  await page.getByText('This is where you write to Footnote directly').waitFor();
  await box(page).fill('Who lit the north lantern?');
  await box(page).press('Enter');
  await shows(page, 'Odalys Brandt');
  await becomes(page, 'Max (moderator)');
  await expect.poll(() => page.locator('.message').count(), polling).toBe(0);
});
