/** The bot with the real library, typed at with misspellings: it says how it read them, and offers them as typed. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createBot } from '../../src/discord/bot.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { startPlayground } from '../../src/playground/playground.ts';
import { copyDigests } from '../copy-digests.ts';
import { createStores } from './sample.ts';

const token = 'test-token';
const digests = copyDigests();

it('says which words were read as which, and searches for them as typed', async () => {
  const { library } = await loadLibrary(digests, () => new Date(0));
  const discord = await startPlayground({ token });
  const bot = createBot({
    config: { token, apiUrl: discord.apiUrl },
    library: library.current,
    stores: createStores(),
    random: () => 0.5,
    logger: pino({ level: 'silent' }),
    now: () => performance.now(),
  });
  try {
    await bot.start();
    const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
    const general = guild.createChannel({ name: 'general' });
    const ana = guild.createMember({ name: 'Ana' });
    const shown = await ana.runs(general, 'ask', {
      question: 'What did Azurrin say of sovreignty?',
    });
    expect(shown.text).toContain('Azurrin');
    expect(shown.text).toContain('¶ 5 of 10');
    expect(shown.text).toMatch(/sovreignty.+sovereignty/u);
    const asTyped = await ana.clicks(shown, 'As I typed it');
    expect(asTyped.text).toContain('The articles hold no answer to that.');
  } finally {
    await bot.stop(1000);
    await discord.close();
  }
});
