/** A command in, its options with their places out. */
import type { CommandBody, CommandOption } from './bodies.ts';
import type { Problem } from './problem.ts';

export interface PlacedOption {
  readonly path: Problem['path'];
  readonly option: CommandOption;
}

export interface PlacedList {
  readonly path: Problem['path'];
  readonly options: readonly CommandOption[];
}

/** Every option at any depth, a group before what it holds. */
export function placedOptions(command: CommandBody): PlacedOption[] {
  return optionLists(command).flatMap(({ path, options }) =>
    options.map((option, index) => ({ path: [...path, index], option })),
  );
}

/** Every list of options: the command's own, then those of its subcommands and groups. */
export function optionLists(command: CommandBody): PlacedList[] {
  return listsAt(['options'], command.options ?? []);
}

function listsAt(path: Problem['path'], options: readonly CommandOption[]): PlacedList[] {
  const nested = options.flatMap((option, index) =>
    isGrouping(option) ? listsAt([...path, index, 'options'], option.options ?? []) : [],
  );
  return [{ path, options }, ...nested];
}

/** Subcommands and groups hold options; all others hold a value. */
export function isGrouping({ type }: CommandOption): boolean {
  return type === 1 || type === 2;
}
