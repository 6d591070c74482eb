/** An interaction of the store in, the INTERACTION_CREATE event out. */
import { permissionsIn } from '../permissions.ts';
import { contextOf } from '../places.ts';
import type { Interaction, Store } from '../store.ts';
import { messageJson, ownersJson } from './message.ts';
import { memberJson, userJson } from './person.ts';
import { channelJson } from './place.ts';

export function interactionEventJson(
  store: Store,
  interaction: Interaction,
): Record<string, unknown> {
  const user = store.users.get(interaction.userId);
  const channel = store.channels.get(interaction.channelId);
  if (user === undefined || channel === undefined) throw new Error('An interaction needs a place.');
  const source = store.messages.get(interaction.sourceMessageId ?? '');
  return {
    id: interaction.id,
    application_id: store.application.id,
    type: interaction.type,
    data: interaction.data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: channelJson(store, channel),
    locale: user.locale,
    app_permissions: permissionsIn(store, channel, store.bot.id).toString(),
    entitlements: [],
    authorizing_integration_owners: ownersJson(store, interaction),
    attachment_size_limit: 10_485_760,
    context: contextOf(channel),
    ...(source === undefined ? {} : { message: messageJson(store, source) }),
    ...placeJson(store, interaction),
  };
}

function placeJson(store: Store, interaction: Interaction): Record<string, unknown> {
  const guild = store.guilds.get(interaction.guildId ?? '');
  const member = guild?.members.get(interaction.userId);
  const channel = store.channels.get(interaction.channelId);
  const user = store.users.get(interaction.userId);
  if (guild === undefined || member === undefined || channel === undefined) {
    return { user: user === undefined ? null : userJson(user) };
  }
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: {
      ...memberJson(store, member),
      permissions: permissionsIn(store, channel, member.userId).toString(),
    },
  };
}
