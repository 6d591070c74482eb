/** Guilds and channels of the store in, Discord's JSON of them out. */
import { isThread } from '../places.ts';
import type { Channel, ChannelType, Guild, Store } from '../store.ts';
import { memberJson, roleJson, userJson } from './person.ts';

/** The JSON of a channel; direct messages name their recipient, threads their parent. */
export function channelJson(store: Store, channel: Channel): Record<string, unknown> {
  const { id, type, name, guildId, parentId, recipientId, messageIds } = channel;
  const shared = { id, type, last_message_id: messageIds.at(-1) ?? null, flags: 0 };
  if (type === 1) {
    const recipient = store.users.get(recipientId ?? '');
    return { ...shared, recipients: recipient === undefined ? [] : [userJson(recipient)] };
  }
  if (type === 3) return { ...shared, name, icon: null, owner_id: recipientId, recipients: [] };
  const placed = {
    ...shared,
    guild_id: guildId,
    name,
    parent_id: parentId,
    rate_limit_per_user: 0,
  };
  return isThread(channel)
    ? { ...placed, ...threadFields(store, channel) }
    : { ...placed, ...guildFields(channel), ...fieldsOfType[type] };
}

/** What channels of one type have beyond the others. */
const fieldsOfType: Readonly<Partial<Record<ChannelType, Record<string, unknown>>>> = {
  0: { topic: null },
  2: { bitrate: 64_000, user_limit: 0, rtc_region: null },
  5: { topic: null },
  15: {
    topic: null,
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  },
};

function guildFields({ denied }: Channel): Record<string, unknown> {
  return {
    position: 0,
    nsfw: false,
    permission_overwrites: [...denied].map(([id, bits]) => ({
      id,
      type: 1,
      allow: '0',
      deny: bits.toString(),
    })),
  };
}

function threadFields(store: Store, { messageIds, ownerId }: Channel): Record<string, unknown> {
  return {
    owner_id: ownerId ?? store.bot.id,
    message_count: messageIds.length,
    member_count: 1,
    total_message_sent: messageIds.length,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
      locked: false,
    },
  };
}

/** What GET /guilds/{id} tells. */
export function guildJson(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'us-east',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: guild.roles.map((role) => roleJson(guild, role)),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** What the gateway tells about a guild when the bot connects: of the members only the bot itself. */
export function guildCreateJson(store: Store, guild: Guild): Record<string, unknown> {
  const channels = [...store.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const self = guild.members.get(store.bot.id);
  return {
    ...guildJson(guild),
    joined_at: new Date(self?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: self === undefined ? [] : [memberJson(store, self)],
    channels: channels.filter((one) => !isThread(one)).map((one) => channelJson(store, one)),
    threads: channels.filter(isThread).map((one) => channelJson(store, one)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
