/** An interaction in, its one response sent: commands, autocomplete, buttons and menus. */
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import { answerPress } from './answer-press.ts';
import { type Asker, createAsker } from './asker.ts';
import type { Command } from './commands/command.ts';
import type { Door } from './door.ts';
import { describeFailure, judgeFailure } from './failure.ts';
import { createNotice, type Reply, toMessage } from './reply.ts';
import { languageOfLocale } from './texts/choose-texts.ts';

type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

function askerOf(interaction: Pick<Interaction, 'user' | 'locale'>): Asker {
  return createAsker(interaction.user.id, languageOfLocale(interaction.locale));
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
    askerOf(interaction),
  );
  await interaction.respond([...(choices ?? [])]);
}

function answer(
  interaction: Answerable,
  commands: ReadonlyMap<string, Command>,
  door: Door,
): Reply {
  const asker = askerOf(interaction);
  if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName);
    if (!command) return createNotice(asker.texts.oldCommand);
    return command.run(interaction.options, door.catalogue(), asker);
  }
  const press = {
    customId: interaction.customId,
    value: interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null,
    components: interaction.message.components.map((component) => component.toJSON()),
  };
  return answerPress(press, door.catalogue(), asker);
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
  if (!interaction.isChatInputCommand() && !interaction.isMessageComponent()) return;
  const sorry = createNotice(askerOf(interaction).texts.sorry);
  await deliver(interaction, sorry).catch((again: unknown) => {
    door.logger.warn(
      { err: describeFailure(again), interaction: interaction.id },
      'nor could it be said so',
    );
  });
}

async function handle(
  interaction: Interaction,
  commands: ReadonlyMap<string, Command>,
  door: Door,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      await proposeChoices(interaction, commands.get(interaction.commandName), door);
    } else if (interaction.isChatInputCommand() || interaction.isMessageComponent()) {
      await respond(interaction, answer(interaction, commands, door));
    }
  } catch (error) {
    await apologise(interaction, error, door);
  }
}

export function registerInteractionListener(
  client: Client,
  commands: readonly Command[],
  door: Door,
): void {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  client.on(Events.InteractionCreate, (interaction) => {
    if (!door.isNew(interaction.id)) return;
    door.inFlight.run(() => handle(interaction, byName, door));
  });
}
