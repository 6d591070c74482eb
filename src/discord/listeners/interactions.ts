/** An interaction in, its one response sent: commands, autocomplete, buttons and menus. */
import { isDeepStrictEqual } from 'node:util';
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
  PermissionFlagsBits,
} from 'discord.js';
import type { Place } from '../../library/visibility.ts';
import type { ServerSettings } from '../../storage/server-settings.ts';
import type { Command, MessageMenu } from '../commands/command.ts';
import { describeFailure, judgeFailure } from '../connection/failure.ts';
import { createNotice, type Reply, type Style, toMessage } from '../messages/reply.ts';
import { answerPress } from '../presses/answer-press.ts';
import { chooseTexts, languageOfLocale } from '../texts/choose-texts.ts';
import { type Asker, createAsker } from '../visit/asker.ts';
import type { Catalogue } from '../visit/catalogue.ts';
import { chooseLanguage } from '../visit/choose-language.ts';
import type { Tools } from '../visit/tools.ts';
import type { Door } from './door.ts';
import { recordQuestion } from './record-question.ts';

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

/** Who asks, where, and how that server is set up. */
interface Visit {
  readonly asker: Asker;
  readonly settings: ServerSettings;
}

function readRoles({ member }: Interaction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

function readPlace(interaction: Interaction): Place {
  const { guildId, channelId, channel } = interaction;
  const parentId = channel?.isThread() ? channel.parentId : null;
  return {
    guildId,
    channelIds: [channelId, parentId].filter((id) => id !== null),
    roleIds: readRoles(interaction),
  };
}

/** Where what was set cannot be read, nothing of the server's is shown: better too little than a leak. */
async function readVisit(interaction: Interaction, { tools, logger }: Door): Promise<Visit> {
  const { user, locale, memberPermissions } = interaction;
  const place = readPlace(interaction);
  const [settings, chosen] = await Promise.all([
    tools.settings.read(place.guildId),
    tools.people.language(user.id).catch((error: unknown) => {
      logger.error({ err: describeFailure(error) }, 'a person’s language could not be read');
      return null;
    }),
  ]);
  const language = chooseLanguage(chosen, place, settings, languageOfLocale(locale));
  const moderates = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return { asker: createAsker(user.id, language, false, place, moderates), settings };
}

async function deliver(interaction: Answerable, reply: Reply, style: Style): Promise<void> {
  const message = { ...toMessage(reply.components, style), files: [...(reply.files ?? [])] };
  if (interaction.deferred) {
    await interaction.editReply(message);
  } else if (reply.delivery === 'update' && interaction.isMessageComponent()) {
    await interaction.update(message);
  } else if (reply.delivery === 'public') {
    await interaction.reply(message);
  } else {
    const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
    await interaction.reply({ ...message, flags: [...flags] });
  }
}

/** Tried once more when the connection broke: a response that had got through is refused as a second one. */
async function respond(interaction: Answerable, reply: Reply, style: Style): Promise<void> {
  try {
    await deliver(interaction, reply, style);
  } catch (error) {
    if (judgeFailure(error) !== 'unreachable') throw error;
    await deliver(interaction, reply, style);
  }
}

async function proposeChoices(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  door: Door,
): Promise<void> {
  const { options } = interaction;
  const { asker, settings } = await readVisit(interaction, door);
  const allowed = !command?.moderates || asker.moderates;
  const catalogue = door.catalogue(asker.place, settings);
  const choices = allowed
    ? command?.autocomplete?.(options.getFocused(true), options, catalogue, asker, door.tools)
    : [];
  await interaction.respond([...(choices ?? [])]);
}

/** What a message says that a person sees, with what a link in it was shown as. */
function readMessage({ content, embeds }: Message): string {
  const shown = embeds.flatMap(({ title, description }) => [title, description]);
  return [content, ...shown].filter((text) => text !== null && text !== '').join('\n');
}

async function run(
  interaction: Answerable,
  commands: Commands,
  catalogue: Catalogue,
  asker: Asker,
  tools: Tools,
): Promise<Reply> {
  if (interaction.isChatInputCommand()) {
    const command = commands.chat.get(interaction.commandName);
    if (!command) return createNotice(asker.texts.oldCommand);
    if (command.moderates && !asker.moderates) return createNotice(asker.texts.moderatorsOnly);
    if (command.defers?.(interaction.options)) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    }
    return command.run(interaction.options, catalogue, asker, tools);
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
  return answerPress(press, catalogue, asker, tools);
}

/**
 * What everyone in the channel may see is said to everyone. What somebody sees only by a role of
 * theirs is said to them alone, whatever they asked for.
 */
async function answer(
  interaction: Answerable,
  commands: Commands,
  { asker, settings }: Visit,
  door: Door,
): Promise<Reply> {
  const catalogue = door.catalogue(asker.place, settings);
  const common = door.catalogue({ ...asker.place, roleIds: [] }, settings);
  const reply = await run(interaction, commands, catalogue, asker, door.tools);
  if (reply.delivery === 'private' || catalogue === common) return reply;
  const shown = await run(interaction, commands, common, asker, door.tools);
  return isDeepStrictEqual(shown.components, reply.components)
    ? reply
    : { ...reply, delivery: 'private' };
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
  const sorry = createNotice(chooseTexts(languageOfLocale(interaction.locale)).sorry);
  await deliver(interaction, sorry, 'card').catch((again: unknown) => {
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
      const visit = await readVisit(interaction, door);
      const reply = await answer(interaction, commands, visit, door);
      const recorded = recordQuestion(reply.answer, visit.asker.place, door);
      await respond(interaction, reply, visit.settings.style);
      await recorded;
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
