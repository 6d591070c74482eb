/** Registered commands in, Discord's JSON of them out, with what Discord fills in and leaves out. */
import type { CommandOption } from '../rules/bodies.ts';
import type { Command, Store } from '../store.ts';

/** `translations`: with the dictionaries of all locales, as `with_localizations=true` asks. */
export function commandJson(
  store: Store,
  command: Command,
  translations: boolean,
): Record<string, unknown> {
  const global = command.guildId === null;
  const permissions = command.default_member_permissions ?? null;
  return {
    id: command.id,
    application_id: store.application.id,
    version: command.version,
    type: command.type,
    name: command.name,
    description: command.description ?? '',
    ...(translations
      ? {
          name_localizations: command.name_localizations ?? null,
          description_localizations: command.description_localizations ?? null,
        }
      : {}),
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: command.nsfw ?? false,
    integration_types: global ? (command.integration_types ?? [0]) : [0],
    contexts: global ? (command.contexts ?? null) : null,
    ...(global ? { dm_permission: command.dm_permission ?? true } : { guild_id: command.guildId }),
    ...(command.options?.length
      ? { options: command.options.map((option) => optionJson(option, translations)) }
      : {}),
  };
}

/** Discord keeps of an option only what is set: no `required: false`, no empty list, no null. */
function optionJson(option: CommandOption, translations: boolean): Record<string, unknown> {
  const kept = Object.entries({
    ...option,
    options: option.options?.map((inner) => optionJson(inner, translations)),
    choices: option.choices?.map((choice) => keepTranslations(choice, translations)),
  }).filter(([, value]) => !isUnset(value));
  return keepTranslations(Object.fromEntries(kept), translations);
}

function isUnset(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false;
}

function keepTranslations(json: object, translations: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(json).filter(
      ([key, value]) => value !== null && (translations || !key.endsWith('_localizations')),
    ),
  );
}
