/** A command and a person's values in, the interaction's data out, as Discord's client would let them be sent. */
import type { ValueOption } from '../rules/command-shapes.ts';
import { command as limits } from '../rules/limits.ts';
import type { Command } from '../store.ts';

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

export function fillCommand(command: Command, filling: Filling): Record<string, unknown> {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options: fillLevel(command.options ?? [], filling, filling.path),
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
  };
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

function fillOption(option: ValueOption, { values, focused }: Filling): FilledOption[] {
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

/** What Discord's client would say about the value, or null. */
function valueProblem(option: ValueOption, value: OptionValue): string | null {
  const wanted = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' }[option.type as number];
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
