/** An interaction in, its one response sent: commands, autocomplete, buttons and menus. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { answerPress } from './answer-press.ts';
import { type Asker, createAsker } from './asker.ts';
import type { Command, MessageMenu } from './commands/command.ts';
import type { Door } from './door.ts';
import { describeFailure, judgeFailure } from './failure.ts';
import { createNotice, type Reply, toMessage } from './reply.ts';
import { languageOfLocale } from './texts/choose-texts.ts';

type Answerable =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction;

/** By name; Discord tells the two kinds apart, so that one name may stand in both. */
interface Commands {
  readonly chat: ReadonlyMap<string, Command>;
  readonly message: ReadonlyMap<string, MessageMenu>;
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageComponent() ||
    interaction.isMessageContextMenuCommand()
  );
}

/** The person's own choice of language where it can be read, else Discord's. */
async function readAsker(
  { user, locale }: Pick<Interaction, 'user' | 'locale'>,
  { tools, logger }: Door,
): Promise<Asker> {
  const chosen = await tools.people.language(user.id).catch((error: unknown) => {
    logger.error({ err: describeFailure(error) }, 'a person’s language could not be read');
    return null;
  });
  return createAsker(user.id, chosen ?? languageOfLocale(locale));
}

async function deliver(interaction: Answerable, reply: Reply): Promise<void> {
  const message = toMessage(reply.components);
  if (reply.delivery === 'update' && interaction.isMessageComponent()) {
    await interaction.update(message);
  } else if (reply.delivery === 'public') {
    await interaction.reply(message);
  } else {
    const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
    await interaction.reply({ ...message, flags: [...flags] });
  }
}

/** Tried once more when the connection broke: a response that had got through is refused as a second one. */
async function respond(interaction: Answerable, reply: Reply): Promise<void> {
  try {
    await deliver(interaction, reply);
  } catch (error) {
    if (judgeFailure(error) !== 'unreachable') throw error;
    await deliver(interaction, reply);
  }
}

async function proposeChoices(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  door: Door,
): Promise<void> {
  const { options } = interaction;
  const choices = command?.autocomplete?.(
    options.getFocused(true),
    options,
    door.catalogue(),
    await readAsker(interaction, door),
  );
  await interaction.respond([...(choices ?? [])]);
}

/** What a message says that a person sees, with what a link in it was shown as. */
function readMessage({ content, embeds }: Message): string {
  const shown = embeds.flatMap(({ title, description }) => [title, description]);
  return [content, ...shown].filter((text) => text !== null && text !== '').join('\n');
}

async function answer(interaction: Answerable, commands: Commands, door: Door): Promise<Reply> {
  const asker = await readAsker(interaction, door);
  const catalogue = door.catalogue();
  if (interaction.isChatInputCommand()) {
    const command = commands.chat.get(interaction.commandName);
    if (!command) return createNotice(asker.texts.oldCommand);
    return command.run(interaction.options, catalogue, asker, door.tools);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = commands.message.get(interaction.commandName);
    if (!menu) return createNotice(asker.texts.oldCommand);
    return menu.run(readMessage(interaction.targetMessage), catalogue, asker);
  }
  const press = {
    customId: interaction.customId,
    value: interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null,
    components: interaction.message.components.map((component) => component.toJSON()),
    alone: interaction.message.flags.has(MessageFlags.Ephemeral),
  };
  return answerPress(press, catalogue, asker, door.tools);
}

/** The boundary: everything is logged, the person sees one calm private sentence. */
async function apologise(interaction: Interaction, error: unknown, door: Door): Promise<void> {
  const failure = judgeFailure(error);
  const facts = { err: describeFailure(error), failure, interaction: interaction.id };
  if (failure === 'gone' || failure === 'answered') {
    door.logger.info(facts, 'an interaction was over before its response');
    return;
  }
  door.logger.error(facts, 'an interaction failed');
  if (!interaction.isRepliable() || interaction.replied) return;
  if (!isAnswerable(interaction)) return;
  const sorry = createNotice((await readAsker(interaction, door)).texts.sorry);
  await deliver(interaction, sorry).catch((again: unknown) => {
    door.logger.warn(
      { err: describeFailure(again), interaction: interaction.id },
      'nor could it be said so',
    );
  });
}

async function handle(interaction: Interaction, commands: Commands, door: Door): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await proposeChoices(interaction, commands.chat.get(interaction.commandName), door);
    } else if (isAnswerable(interaction)) {
      await respond(interaction, await answer(interaction, commands, door));
    }
  } catch (error) {
    await apologise(interaction, error, door);
  }
}

export function registerInteractionListener(
  client: Client,
  commands: readonly Command[],
  menus: readonly MessageMenu[],
  door: Door,
): void {
  const byName: Commands = {
    chat: new Map(commands.map((command) => [command.data.name, command])),
    message: new Map(menus.map((menu) => [menu.data.name, menu])),
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (!door.isNew(interaction.id)) return;
    door.inFlight.run(() => handle(interaction, byName, door));
  });
}
