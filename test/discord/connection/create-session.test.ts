/** A client on a real socket and what is said around it in; the messages that it makes something of out. */
import { Events } from 'discord.js';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createSession } from '../../../src/discord/connection/create-session.ts';
import { createIdentifyBudget } from '../../../src/discord/connection/identify-budget.ts';
import { startPlayground } from '../../../src/playground/playground.ts';
import { createIdentifyTimes } from '../../../src/storage/identify-times.ts';
import { openMemory } from '../../storage/open-memory.ts';

it('makes messages only of what may be for the bot', async () => {
  const token = 'test-token';
  const discord = await startPlayground({ token });
  const guild = discord.createGuild({ name: 'Newsroom' });
  const general = guild.createChannel({ name: 'general' });
  const ana = guild.createMember({ name: 'Ana' });
  const session = createSession({
    rest: { api: discord.apiUrl },
    budget: createIdentifyBudget(createIdentifyTimes(openMemory()), Date.now),
    logger: pino({ level: 'silent' }),
  });
  const made: string[] = [];
  session.client.on(Events.MessageCreate, ({ id }) => made.push(id));
  const ready = new Promise((resolve) => session.client.once(Events.ClientReady, resolve));
  await session.client.login(token);
  await ready;

  const said = ana.types(general, 'Good morning, all of you');
  const asked = ana.types(general, `${discord.bot.mention} Who keeps the lighthouse?`);
  const ofRole = ana.types(general, `${guild.botRole.mention} Who keeps it?`);
  general.receivesFromWebhook('News', `${discord.bot.mention} A storm is coming`);
  const direct = ana.types(ana.directMessages, 'And when?');

  await expect.poll(() => made, { timeout: 10_000 }).toContain(direct.id);
  expect(made).toEqual([asked.id, ofRole.id, direct.id]);
  expect(made).not.toContain(said.id);
  await session.destroy();
  await discord.close();
});
