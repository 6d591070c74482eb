/** The shapes of message bodies, field by field; `message-rules.ts` holds what joins fields. */
import { z } from 'zod';
import { messageComponents } from './component-shapes.ts';
import { embed as embedLimits, message as limits } from './limits.ts';
import { list, snowflake, token, wholeNumber, words } from './shape.ts';

const flag = z.boolean().nullish();
const address = token(1, 2048).nullish();
const picture = z.object({ url: token(1, 2048) }).nullish();

export const embed = z.object({
  title: words(0, embedLimits.titleChars).nullish(),
  description: words(0, embedLimits.descriptionChars).nullish(),
  url: address,
  timestamp: z.string().nullish(),
  color: wholeNumber(0, 0xff_ff_ff).nullish(),
  footer: z.object({ text: words(1, embedLimits.footerChars), icon_url: address }).nullish(),
  author: z
    .object({ name: words(1, embedLimits.authorChars), url: address, icon_url: address })
    .nullish(),
  image: picture,
  thumbnail: picture,
  fields: list(
    z.object({
      name: words(1, embedLimits.fieldNameChars),
      value: words(1, embedLimits.fieldValueChars),
      inline: flag,
    }),
    0,
    embedLimits.fields,
  ).nullish(),
});

const allowedMentions = z.object({
  parse: z.array(z.literal(['users', 'roles', 'everyone'])).nullish(),
  users: list(snowflake, 0, limits.mentionIds).nullish(),
  roles: list(snowflake, 0, limits.mentionIds).nullish(),
  replied_user: flag,
});

const attachment = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  filename: z.string().nullish(),
  description: words(0, 1024).nullish(),
});

/** What a first response, a follow-up and an edit may hold. */
export const webhookMessage = z.object({
  content: words(0, limits.contentChars).nullish(),
  embeds: list(embed, 0, limits.embeds).nullish(),
  components: messageComponents.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(attachment, 0, limits.files).nullish(),
  flags: wholeNumber(0, 2 ** 31 - 1).nullish(),
  poll: z.looseObject({}).nullish(),
  tts: flag,
});

/** What a message posted to a channel may hold besides. */
export const channelMessage = webhookMessage.extend({
  message_reference: z
    .object({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: flag,
      type: z.literal([0, 1]).nullish(),
    })
    .nullish(),
  nonce: z.union([z.number().int(), token(0, limits.nonceChars)]).nullish(),
  enforce_nonce: flag,
  sticker_ids: list(snowflake, 0, 3).nullish(),
});

export type Embed = z.infer<typeof embed>;
export type MessageBody = z.infer<typeof webhookMessage>;
export type ChannelMessageBody = z.infer<typeof channelMessage>;
export type AllowedMentions = z.infer<typeof allowedMentions>;
