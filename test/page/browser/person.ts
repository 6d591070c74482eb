/** A page in, what a person does on it out: by what stands on it, with mouse and keys. */
import type { Locator, Page } from 'playwright-core';

export const box = (page: Page): Locator => page.locator('#message-box');

export const lastMessage = (page: Page): Locator => page.locator('.message').last();

/** The last message that has that text. */
export const message = (page: Page, text: string | RegExp): Locator =>
  page.locator('.message').filter({ hasText: text }).last();

/** Types a command's name and takes it from the list. */
export async function beginCommand(page: Page, shown: string): Promise<void> {
  await box(page).fill(shown);
  await page.getByRole('option', { name: shown }).first().waitFor();
  await box(page).press('Enter');
}

export const option = (page: Page, name: string): Locator =>
  page.locator('.composer').getByLabel(name, { exact: true });

/** `/ask` with a question, by keys alone. */
export async function ask(page: Page, question: string, name = '/ask', field = 'question') {
  await beginCommand(page, name);
  await option(page, field).fill(question);
  await option(page, field).press('Enter');
}

export async function press(within: Locator, label: string): Promise<void> {
  await within.getByRole('button', { name: label }).first().click();
}

export async function becomes(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: name });
  // Which says so once what they see is there.
  await page.locator(`.settings[aria-label="${name}"]`).waitFor({ state: 'attached' });
}

export async function openMenu(target: Locator): Promise<Locator> {
  await target
    .locator('.content')
    .first()
    .click({ button: 'right', position: { x: 4, y: 4 } });
  return target.page().getByRole('menu');
}
