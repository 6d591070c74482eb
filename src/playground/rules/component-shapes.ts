/** The shapes of message and modal components, field by field; `component-rules.ts` holds what joins fields. */
import { z } from 'zod';
import { component as limits } from './limits.ts';
import { list, snowflake, token, wholeNumber, words } from './shape.ts';

const id = wholeNumber(0, 2 ** 31 - 1).nullish();
const flag = z.boolean().nullish();
const customId = token(1, limits.customIdChars);

const emoji = z.object({ id: snowflake.nullish(), name: z.string().nullish(), animated: flag });

const media = z.object({ url: token(1, 2048) });

const button = z.object({
  type: z.literal(2),
  id,
  style: z.literal([1, 2, 3, 4, 5, 6]),
  label: words(0, limits.labelChars).nullish(),
  emoji: emoji.nullish(),
  custom_id: customId.nullish(),
  url: token(1, limits.urlChars).nullish(),
  sku_id: snowflake.nullish(),
  disabled: flag,
});

const selectFields = {
  id,
  custom_id: customId,
  placeholder: words(0, limits.placeholderChars).nullish(),
  min_values: wholeNumber(0, limits.selectOptions).nullish(),
  max_values: wholeNumber(1, limits.selectOptions).nullish(),
  disabled: flag,
  required: flag,
};

const stringSelect = z.object({
  type: z.literal(3),
  ...selectFields,
  options: list(
    z.object({
      label: words(1, limits.optionChars),
      value: token(1, limits.optionChars),
      description: words(0, limits.optionChars).nullish(),
      emoji: emoji.nullish(),
      default: flag,
    }),
    1,
    limits.selectOptions,
  ),
});

/** User, role, mentionable and channel selects. */
const entitySelect = z.object({ type: z.literal([5, 6, 7, 8]), ...selectFields });

const row = z.object({
  type: z.literal(1),
  id,
  components: list(
    z.discriminatedUnion('type', [button, stringSelect, entitySelect]),
    1,
    limits.buttonsPerRow,
  ),
});

const textDisplay = z.object({
  type: z.literal(10),
  id,
  content: words(1, limits.textChars),
});

const thumbnail = z.object({
  type: z.literal(11),
  id,
  media,
  description: words(0, limits.altTextChars).nullish(),
  spoiler: flag,
});

const section = z.object({
  type: z.literal(9),
  id,
  components: list(textDisplay, 1, limits.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const gallery = z.object({
  type: z.literal(12),
  id,
  items: list(
    z.object({ media, description: words(0, limits.altTextChars).nullish(), spoiler: flag }),
    1,
    limits.galleryItems,
  ),
});

const file = z.object({ type: z.literal(13), id, file: media, spoiler: flag });

const separator = z.object({
  type: z.literal(14),
  id,
  divider: flag,
  spacing: z.literal([1, 2]).nullish(),
});

const contained = [row, section, textDisplay, gallery, file, separator] as const;

const container = z.object({
  type: z.literal(17),
  id,
  accent_color: wholeNumber(0, 0xff_ff_ff).nullish(),
  spoiler: flag,
  components: list(z.discriminatedUnion('type', contained), 1, limits.total),
});

export const messageComponents = z.array(z.discriminatedUnion('type', [...contained, container]));

const textInput = z.object({
  type: z.literal(4),
  id,
  custom_id: customId,
  style: z.literal([1, 2]),
  label: words(1, 45).nullish(),
  min_length: wholeNumber(0, 4000).nullish(),
  max_length: wholeNumber(1, 4000).nullish(),
  required: flag,
  value: token(0, 4000).nullish(),
  placeholder: words(0, 100).nullish(),
});

/** Labels with a text input or a select, older rows with a text input, and text between them. */
export const modalComponent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(18),
    id,
    label: words(1, 45),
    description: words(0, 100).nullish(),
    component: z.discriminatedUnion('type', [textInput, stringSelect, entitySelect]),
  }),
  z.object({ type: z.literal(1), id, components: list(textInput, 1, 1) }),
  textDisplay,
]);

export type MessageComponent = z.infer<typeof messageComponents>[number];
export type ModalComponent = z.infer<typeof modalComponent>;
export type Button = z.infer<typeof button>;
export type Select = z.infer<typeof stringSelect> | z.infer<typeof entitySelect>;
/** Any component of a message, at any depth. */
export type AnyComponent =
  | MessageComponent
  | z.infer<typeof row>['components'][number]
  | z.infer<typeof thumbnail>;
