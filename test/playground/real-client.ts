/** A playground in, the unmodified discord.js client logged in to it out. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  Partials,
  SlashCommandBuilder,
} from 'discord.js';
import type { Playground } from '../../src/playground/playground.ts';

export const token = 'test-token';

/** Ready when it resolves; with the intents that Footnote has, no privileged one, unless told otherwise. */
export async function connectClient(
  discord: Playground,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}

/** Handles every interaction; what fails becomes an error of the client, and so of the test. */
export function onInteraction(
  client: Client,
  handle: (interaction: Interaction) => Promise<unknown>,
): void {
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => client.emit('error', error as Error));
  });
}

/** Handles every message that no bot wrote, with failures as above. */
export function onMessage(client: Client, handle: (message: Message) => Promise<unknown>): void {
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return;
    handle(message).catch((error: unknown) => client.emit('error', error as Error));
  });
}

export const ask = new SlashCommandBuilder()
  .setName('ask')
  .setNameLocalizations({ 'es-ES': 'preguntar' })
  .setDescription('Ask the articles')
  .addStringOption((option) =>
    option.setName('question').setDescription('What').setRequired(true).setAutocomplete(true),
  )
  .addBooleanOption((option) => option.setName('private').setDescription('Only for me'))
  .toJSON();

/** A Components V2 message: a text, a line, and a row of buttons named by their labels. */
export function card(text: string, ...labels: string[]) {
  const components = labels.map((label) => ({
    type: 2,
    style: 2,
    label,
    custom_id: `button:${label}`,
  }));
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      {
        type: 17,
        components: [{ type: 10, content: text }, { type: 14 }, { type: 1, components }],
      },
    ],
  };
}
