/** An interaction and the reply to it in, its response sent. */
import {
  type ChatInputCommandInteraction,
  InteractionResponseType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord.js';
import { judgeFailure } from '../connection/failure.ts';
import { type Reply, type Style, toMessage } from '../messages/reply.ts';
import type { ListenerContext } from './context.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

type Rest = ListenerContext['rest'];

export async function deliver(
  interaction: Answerable,
  reply: Reply,
  style: Style,
  rest: Rest,
): Promise<void> {
  if (reply.form && interaction.isMessageComponent()) {
    await interaction.showModal(reply.form);
    return;
  }
  if (reply.delivery === 'remove' && interaction.isMessageComponent()) {
    await removeMessage(interaction);
    return;
  }
  if (interaction.deferred) {
    const message = toMessage(reply.components, style);
    if (interaction.isMessageComponent() && reply.delivery !== 'update') {
      // What stands on the message stays there.
      await interaction.followUp({ ...message, flags: message.flags | MessageFlags.Ephemeral });
      return;
    }
    await interaction.editReply({ ...message, files: [...(reply.files ?? [])] });
    return;
  }
  await respondWith(interaction, reply, style, rest);
}

/**
 * What Discord is to get is there already: discord.js's own `reply` would go through all of it again to
 * find fields to rename, which takes as long as the search.
 */
async function respondWith(
  interaction: Answerable,
  { components, delivery, files = [] }: Reply,
  style: Style,
  rest: Rest,
): Promise<void> {
  const updates = delivery === 'update' && interaction.isMessageComponent();
  const isPrivate = delivery !== 'public' && !updates;
  const message = toMessage(components, style);
  const data = {
    ...message,
    flags: isPrivate ? message.flags | MessageFlags.Ephemeral : message.flags,
    allowed_mentions: { parse: [] },
    attachments: files.map((_, id) => ({ id })),
  };
  const type = updates
    ? InteractionResponseType.UpdateMessage
    : InteractionResponseType.ChannelMessageWithSource;
  await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: { type, data } satisfies RESTPostAPIInteractionCallbackJSONBody,
    ...(files.length > 0 && {
      files: files.map(({ name, attachment }) => ({ name, data: attachment })),
    }),
    auth: false,
  });
  interaction.replied = true;
}

/** May be called again: what the first attempt has acknowledged still has to go. */
async function removeMessage(interaction: MessageComponentInteraction): Promise<void> {
  if (!interaction.deferred) {
    await interaction.deferUpdate().catch((error: unknown) => {
      if (judgeFailure(error) !== 'answered') throw error;
    });
    interaction.deferred = true;
  }
  await interaction.deleteReply();
}
