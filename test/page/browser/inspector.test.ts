/** Somebody who wonders about an answer in: what the panel beside the chat tells them, out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, launch, visitRoom } from '../open-browser.ts';
import { ask, message, openMenu } from './person.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

const panel = (page: Page) => page.getByRole('complementary', { name: 'Why this answer?' });
const why = (page: Page) => page.getByRole('button', { name: 'Why this answer?' });

describe('an answer', () => {
  it('is explained: how words were read, what came near, and why it is not certain', async () => {
    const page = await visitRoom(browser);
    await ask(page, 'When was the twon clock stolen?');
    await why(page).click();
    await panel(page).getByText('Unsure', { exact: true }).waitFor();
    await page.screenshot({ path: '/tmp/inspector.png' });
    expect(await findBarriers(page)).toEqual([]);
  });
});
