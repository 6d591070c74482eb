/** An interaction in, its one response sent: commands, autocomplete, buttons, menus and forms. */
import {
  type AutocompleteInteraction,
  type Client,
  Events,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Place } from '../../library/visibility.ts';
import type { Command, MessageMenu } from '../commands/command.ts';
import { describeFailure, levelOf } from '../connection/failure.ts';
import { answerLimitsMs } from '../connection/retry.ts';
import { askMoreField } from '../messages/ask-more.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { answerPress, defersPress } from '../presses/answer-press.ts';
import { languageOfLocale } from '../texts/choose-texts.ts';
import { chooseLanguage } from '../visit/choose-language.ts';
import { createVisit, type Visit } from '../visit/visit.ts';
import type { ListenerContext } from './context.ts';
import { type Answerable, deliver } from './deliver.ts';
import { readMessage } from './message/read-message.ts';
import type { Door } from './question-log.ts';
import { type Occasion, respond } from './respond.ts';

/** Tries again while the response is of use. */
type Persist = (attempt: () => Promise<unknown>) => Promise<unknown>;

/** By name; Discord tells the two kinds apart, so that one name may stand in both. */
interface Commands {
  readonly chat: ReadonlyMap<string, Command>;
  readonly message: ReadonlyMap<string, MessageMenu>;
}

export function registerInteractionListener(
  client: Client,
  commands: readonly Command[],
  menus: readonly MessageMenu[],
  context: ListenerContext,
): void {
  const byName: Commands = {
    chat: new Map(commands.map((command) => [command.data.name, command])),
    message: new Map(menus.map((menu) => [menu.data.name, menu])),
  };
  client.on(Events.InteractionCreate, (interaction) => {
    if (!context.isNew(interaction.id)) return;
    const occasion = createOccasion(interaction, context);
    context.inFlight.run(() =>
      respond(occasion, () => answer(interaction, byName, context, occasion), context),
    );
  });
}

async function answer(
  interaction: Interaction,
  commands: Commands,
  context: ListenerContext,
  occasion: Occasion,
) {
  const persist: Persist = (attempt) => context.retry(attempt, occasion.deadline());
  if (interaction.isAutocomplete()) {
    await proposeChoices(interaction, commands, context, persist);
    return undefined;
  }
  if (!isAnswerable(interaction)) return undefined;
  const isRead = await context.awaitArticles();
  const visit = await readVisit(interaction, context);
  if (!isRead) return { visit, reply: createNotice(visit.texts.reading) };
  // To turn a page asks nothing new.
  const asks = !interaction.isMessageComponent();
  if (asks && context.admission.admit(interaction.user.id, null) !== 'answer') {
    return { visit, reply: createNotice(visit.texts.tooMany) };
  }
  return { visit, reply: await run(interaction, commands, visit, persist) };
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageComponent() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isModalSubmit()
  );
}

/** Where what was set cannot be read, nothing of the server's is shown: better too little than a leak. */
async function readVisit(interaction: Interaction, context: ListenerContext): Promise<Visit> {
  const { user, locale, memberPermissions } = interaction;
  const { people, settings: settingsStore } = context.stores;
  const place = readPlace(interaction);
  const [settings, chosen] = await Promise.all([
    settingsStore.read(place.guildId),
    people.language(user.id).catch((error: unknown) => {
      context.logger[levelOf(error)](
        { err: describeFailure(error) },
        'a person’s language could not be read',
      );
      return null;
    }),
  ]);
  const caller = {
    askerId: user.id,
    language: chooseLanguage(chosen, place, settings, languageOfLocale(locale)),
    place,
    moderates: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    alone: messageOf(interaction)?.flags.has(MessageFlags.Ephemeral) ?? false,
    settings,
  };
  return createVisit(caller, context);
}

/** The message that was pressed on, or from which a form was opened. */
function messageOf(
  interaction: Pick<Interaction, 'isMessageComponent' | 'isModalSubmit'>,
): Message | null {
  const onMessage = interaction.isMessageComponent() || interaction.isModalSubmit();
  return onMessage ? interaction.message : null;
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

function readRoles({ member }: Interaction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

async function proposeChoices(
  interaction: AutocompleteInteraction,
  { chat }: Commands,
  context: ListenerContext,
  persist: Persist,
): Promise<void> {
  const { options } = interaction;
  const command = chat.get(interaction.commandName);
  const visit = await readVisit(interaction, context);
  const allowed = !command?.moderates || visit.moderates;
  const choices = allowed
    ? await command?.autocomplete?.(options.getFocused(true), options, visit)
    : [];
  await persist(() => interaction.respond([...(choices ?? [])]));
}

async function run(
  interaction: Answerable,
  commands: Commands,
  visit: Visit,
  persist: Persist,
): Promise<Reply> {
  const { texts } = visit;
  if (interaction.isChatInputCommand()) {
    const command = commands.chat.get(interaction.commandName);
    if (!command) return createNotice(texts.oldCommand);
    if (command.moderates && !visit.moderates) return createNotice(texts.moderatorsOnly);
    const isSilenced = visit.answersHere === 'off' && !command.moderates && !command.aboutBot;
    if (isSilenced) return createNotice(texts.offHere);
    if (command.defers?.(interaction.options)) {
      await persist(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
      // Where only a later attempt learnt that the first had got through, discord.js does not know.
      interaction.deferred = true;
    }
    return command.run(interaction.options, visit);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = commands.message.get(interaction.commandName);
    if (!menu) return createNotice(texts.oldCommand);
    if (visit.answersHere === 'off') return createNotice(texts.offHere);
    return menu.run(readMessage(interaction.targetMessage), visit);
  }
  if (interaction.isMessageComponent() && visit.moderates && defersPress(interaction.customId)) {
    await persist(() => interaction.deferUpdate());
    interaction.deferred = true;
  }
  const press = {
    customId: interaction.customId,
    value: readValue(interaction),
    ...(interaction.isModalSubmit() && { fields: readFields(interaction) }),
    components: messageOf(interaction)?.components.map((component) => component.toJSON()) ?? [],
  };
  return answerPress(press, visit);
}

function readValue(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
): string | null {
  if (interaction.isModalSubmit()) {
    return interaction.fields.fields.has(askMoreField)
      ? interaction.fields.getTextInputValue(askMoreField)
      : null;
  }
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? null) : null;
}

function readFields({ fields }: ModalSubmitInteraction): ReadonlyMap<string, string> {
  const written = [...fields.fields.keys()].flatMap((id) => {
    const field = fields.getField(id);
    return 'value' in field && typeof field.value === 'string' ? [[id, field.value] as const] : [];
  });
  return new Map(written);
}

function readDoor(interaction: Interaction): Door | null {
  if (interaction.isChatInputCommand()) return 'command';
  if (interaction.isMessageContextMenuCommand()) return 'menu';
  if (interaction.isMessageComponent()) return 'press';
  return interaction.isModalSubmit() ? 'form' : null;
}

function createOccasion(
  interaction: Interaction,
  { now, rest }: Pick<ListenerContext, 'now' | 'rest'>,
): Occasion {
  const arrivedAt = now();
  const answerable = isAnswerable(interaction) ? interaction : undefined;
  return {
    name: 'an interaction',
    door: readDoor(interaction),
    arrivedAt,
    facts: { interaction: interaction.id },
    language: languageOfLocale(interaction.locale),
    send: async (reply, style) => {
      if (answerable) await deliver(answerable, reply, style, rest);
    },
    canSend: () => answerable !== undefined && !answerable.replied,
    deadline: () =>
      arrivedAt + (answerable?.deferred ? answerLimitsMs.token : answerLimitsMs.callback),
    place: null,
  };
}
