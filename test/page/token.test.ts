/** What the page draws for its token in: discord.js sends it as it is. */
import { randomBytes } from 'node:crypto';
import { Client } from 'discord.js';
import { expect, it } from 'vitest';
import { servePage } from '../../src/playground/page/serve-page.ts';

// What `login` takes off the beginning of a token. One in 33,000 random ones in base64 begins so.
it.each(['Bot', 'bot', 'Bearer'])(
  'logs a bot in that is given bytes which may read %s…',
  async (word) => {
    const drawn = Buffer.from(`${word}----`, 'base64url');
    const random = (size: number) => Buffer.concat([drawn, randomBytes(size)]).subarray(0, size);
    const page = await servePage({ port: 0, random });
    const client = new Client({ intents: [], rest: { api: page.apiUrl } });
    try {
      expect(await client.login(page.token)).toBe(page.token);
    } finally {
      await client.destroy();
      await page.close();
    }
  },
);
