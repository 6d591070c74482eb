/** The shapes of application commands, field by field; `command-rules.ts` holds what joins fields. */
import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { command as limits } from './limits.ts';
import { notAChoice } from './problem.ts';
import { list, snowflake, token, wholeNumber, words } from './shape.ts';

const flag = z.boolean().nullish();
const locales: readonly string[] = Object.values(Locale);

/** Texts by locale; only Discord's locales are keys. */
const localizations = (text: z.ZodType<string>) =>
  z
    .record(z.string(), text)
    .check(({ value, issues }) => {
      for (const key of Object.keys(value)) {
        if (locales.includes(key)) continue;
        const { code, message } = notAChoice([], locales);
        issues.push({ code: 'custom', input: value, path: [key], message, params: { code } });
      }
    })
    .nullish();

const name = words(1, limits.nameChars);
const description = words(1, limits.descriptionChars);

const choice = z.object({
  name: words(1, limits.choiceNameChars),
  name_localizations: localizations(words(1, limits.choiceNameChars)),
  value: z.union([token(0, limits.choiceValueChars), z.number()]),
});

const optionFields = {
  name,
  name_localizations: localizations(name),
  description,
  description_localizations: localizations(description),
  required: flag,
  autocomplete: flag,
  choices: list(choice, 0, limits.choices).nullish(),
  channel_types: z.array(wholeNumber(0, 16)).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: wholeNumber(0, limits.stringOptionChars).nullish(),
  max_length: wholeNumber(1, limits.stringOptionChars).nullish(),
};

const value = z.object({ type: z.literal([3, 4, 5, 6, 7, 8, 9, 10, 11]), ...optionFields });

const subcommand = z.object({
  type: z.literal(1),
  ...optionFields,
  options: list(value, 0, limits.options).nullish(),
});

const group = z.object({
  type: z.literal(2),
  ...optionFields,
  options: list(subcommand, 0, limits.options).nullish(),
});

export const command = z.object({
  type: z.literal([1, 2, 3]).nullish(),
  name,
  name_localizations: localizations(name),
  description: words(0, limits.descriptionChars).nullish(),
  description_localizations: localizations(words(0, limits.descriptionChars)),
  options: list(
    z.discriminatedUnion('type', [subcommand, group, value]),
    0,
    limits.options,
  ).nullish(),
  default_member_permissions: z.union([z.string(), z.number().int()]).transform(String).nullish(),
  dm_permission: flag,
  contexts: list(z.literal([0, 1, 2]), 1, 3).nullish(),
  integration_types: list(z.literal([0, 1]), 1, 2).nullish(),
  nsfw: flag,
  id: snowflake.nullish(),
});

export type CommandBody = z.infer<typeof command>;
export type CommandOption = NonNullable<CommandBody['options']>[number];
export type ValueOption = z.infer<typeof value>;
