/** A moderator in front of the page in a real browser in: articles added, asked, removed and brought back out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../launch-browser.ts';
import { patience, visitRoom } from '../visit-room.ts';
import { ask, becomes, beginCommand, message, option, press } from './person.ts';

vi.setConfig(patience);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const ferry = `---
title: The ferry of Lowmark
---

The ferry of Lowmark carries forty cars and is painted green.
`;

async function addFerry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add an article' }).click();
  await option(page, 'file').setInputFiles({
    name: 'The ferry.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(ferry),
  });
  await page.locator('.composer').getByText('The ferry.md').waitFor();
  await page.locator('.composer').getByRole('button', { name: 'Send' }).click();
  await message(page, /Only you can see this/)
    .filter({ hasText: 'The ferry of Lowmark' })
    .waitFor();
}

it('adds an article by file, which everybody can ask at once; removes it once that is confirmed, and undoes it', async () => {
  const page = await visitRoom(browser);
  // Ada is none: the page makes her look as the moderator.
  await addFerry(page);
  expect(
    await page.getByRole('combobox', { name: 'You are' }).locator('option:checked').textContent(),
  ).toContain('Max');
  await becomes(page, 'Ada (reader)');
  await ask(page, 'How many cars does the ferry carry?');
  await message(page, 'carries forty cars').waitFor();

  await becomes(page, 'Max (moderator)');
  await beginCommand(page, '/sources remove');
  await page.getByRole('option', { name: 'The ferry of Lowmark' }).click();
  await option(page, 'article').press('Enter');
  const question = message(page, 'This removes “The ferry of Lowmark”');
  await press(question, 'Remove it');
  const gone = message(page, '“The ferry of Lowmark” is gone');
  await gone.waitFor();
  await ask(page, 'What colour is the ferry of Lowmark?');
  await message(page, /What colour is the ferry/).waitFor();
  expect(await message(page, /What colour is the ferry/).textContent()).not.toContain(
    'painted green',
  );

  await gone.getByRole('button').first().click();
  await message(page, 'The ferry of Lowmark').waitFor();
  await ask(page, 'How is the ferry painted?');
  await message(page, 'painted green').waitFor();
});

it('offers a reader no command of moderators', async () => {
  const page = await visitRoom(browser);
  await page.locator('#message-box').fill('/');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  expect(await page.getByRole('option', { name: '/sources' }).count()).toBe(0);
  await becomes(page, 'Max (moderator)');
  await page.locator('#message-box').fill('/sou');
  await page.getByRole('option', { name: '/sources add' }).waitFor();
});

it('gives out the file that the bot attaches', async () => {
  const page = await visitRoom(browser);
  await ask(page, 'Who repaired the town clock?');
  await message(page, 'Edda Thornquist').waitFor();
  await becomes(page, 'Max (moderator)');
  await beginCommand(page, '/insights export');
  await page.locator('.composer').getByRole('button', { name: 'Send' }).click();
  await message(page, 'Max used /insights export').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('Who repaired the town clock?');
});

it('takes a file that is dropped on it for an article to add', async () => {
  const page = await visitRoom(browser);
  const drop = async () => {
    const files = await page.evaluateHandle((text) => {
      const transfer = new (
        globalThis as unknown as { DataTransfer: new () => Transfer }
      ).DataTransfer();
      transfer.items.add(new File([text], 'ferry.md'));
      return transfer;
    }, ferry);
    await page.locator('.messages').dispatchEvent('drop', { dataTransfer: files });
  };
  await drop();
  await page.getByRole('alert').filter({ hasText: 'Only moderators add articles' }).waitFor();
  await becomes(page, 'Max (moderator)');
  await drop();
  await page.locator('.composer').getByText('ferry.md').waitFor();
  await page.locator('.composer').getByRole('button', { name: 'Send' }).click();
  await message(page, 'The ferry of Lowmark').waitFor();
});

interface Transfer {
  readonly items: { add(file: File): void };
}
