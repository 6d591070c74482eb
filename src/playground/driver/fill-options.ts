/** A command and a person's values in, the interaction's data out, as Discord's client would let them be sent. */
import type { CommandOption } from '../rules/bodies.ts';
import { command as limits } from '../rules/limits.ts';
import { attachmentJson } from '../shapes/attachment.ts';
import { roleJson } from '../shapes/person.ts';
import { channelJson } from '../shapes/place.ts';
import type { Command, Store } from '../store.ts';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface FilledOption {
  readonly name: string;
  readonly type: number;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

export interface Filling {
  /** Names of a group and a subcommand under the command, outermost first. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option being typed into: what is required may still be missing. */
  readonly focused?: string;
}

export function fillCommand(
  command: Command,
  filling: Filling,
  store?: Store,
): Record<string, unknown> {
  const options = fillLevel(command.options ?? [], filling, filling.path);
  const resolved = store === undefined ? {} : resolveOptions(store, options);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options,
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
  };
}

/** What Discord tells of the channels, roles and files that the values name. */
function resolveOptions(
  store: Store,
  options: readonly FilledOption[],
): Record<string, Record<string, unknown>> {
  const resolved: Record<string, Record<string, unknown>> = {};
  const add = (kind: string, id: string, json: unknown): void => {
    resolved[kind] = { ...resolved[kind], [id]: json };
  };
  for (const { type, value, options: inner } of options) {
    const id = String(value);
    const channel = type === 7 ? store.channels.get(id) : undefined;
    if (channel) add('channels', id, { ...channelJson(store, channel), permissions: '0' });
    const upload = type === 11 ? store.uploads.get(id) : undefined;
    if (upload) add('attachments', id, attachmentJson(upload));
    for (const guild of type === 8 ? store.guilds.values() : []) {
      const role = guild.roles.find((one) => one.id === id);
      if (role) add('roles', id, roleJson(guild, role));
    }
    for (const [kind, entries] of Object.entries(resolveOptions(store, inner ?? []))) {
      resolved[kind] = { ...resolved[kind], ...entries };
    }
  }
  return resolved;
}

function fillLevel(
  options: NonNullable<Command['options']>,
  filling: Filling,
  path: readonly string[],
): FilledOption[] {
  const [name, ...rest] = path;
  if (name !== undefined) {
    const group = options.find((option) => option.name === name);
    if (group?.type !== 1 && group?.type !== 2)
      throw new Error(`There is no subcommand "${name}".`);
    return [{ name, type: group.type, options: fillLevel(group.options ?? [], filling, rest) }];
  }
  const fields = options.flatMap((option) =>
    option.type === 1 || option.type === 2 ? [] : [option],
  );
  const unknown = Object.keys(filling.values).find(
    (key) => !fields.some((one) => one.name === key),
  );
  if (unknown !== undefined) throw new Error(`There is no option "${unknown}".`);
  return fields.flatMap((option) => fillOption(option, filling));
}

function fillOption(option: CommandOption, { values, focused }: Filling): FilledOption[] {
  const value = values[option.name];
  if (value === undefined) {
    if (option.required && focused === undefined) {
      throw new Error(`The option "${option.name}" is required.`);
    }
    return [];
  }
  if (focused === option.name) {
    if (!option.autocomplete) throw new Error(`"${option.name}" has no autocomplete.`);
    return [{ name: option.name, type: option.type, value, focused: true }];
  }
  const problem = valueProblem(option, value);
  if (problem !== null) throw new Error(`"${option.name}" ${problem}.`);
  return [{ name: option.name, type: option.type, value }];
}

/** Channels, roles and files are named by their ids. */
const wantedTypes: Readonly<Record<number, string>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  7: 'string',
  8: 'string',
  10: 'number',
  11: 'string',
};

/** What Discord's client would say about the value, or null. */
function valueProblem(option: CommandOption, value: OptionValue): string | null {
  const wanted = wantedTypes[option.type as number];
  if (wanted === undefined) return `is of type ${option.type}, which the playground cannot fill`;
  if (typeof value !== wanted) return `takes a ${wanted}`;
  if (option.type === 4 && !Number.isInteger(value)) return 'takes a whole number';
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    return 'takes one of its choices';
  }
  const size = typeof value === 'string' ? value.length : Number(value);
  const [min, max] =
    typeof value === 'string'
      ? [option.min_length ?? 0, option.max_length ?? limits.stringOptionChars]
      : [option.min_value ?? -Infinity, option.max_value ?? Infinity];
  return size < min || size > max ? `must be from ${min} to ${max}` : null;
}
