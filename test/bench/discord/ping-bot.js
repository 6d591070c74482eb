/** The environment in, the barest bot of discord.js out: `/ping` is answered with one word. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_TOKEN: token = '', DISCORD_API: api = '' } = process.env;

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, async (interaction) => {
  // What came too late is lost, and the bot goes on.
  if (interaction.isChatInputCommand()) await interaction.reply('Pong!').catch(() => {});
});
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([{ name: 'ping', description: 'Answers' }]);
});
await client.login(token);
