/** The commands that Discord offers in, those that can be run, as a person's Discord names them, out. */
import type { CommandOption, Named } from '../../../rules/bodies.ts';
import type { Command } from '../../../store.ts';
import type { Runnable } from './draft.ts';

const isGroup = ({ type }: CommandOption): boolean => type === 1 || type === 2;

export function listRunnable(commands: readonly Command[], locale: string): Runnable[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => flatten(command, command.options ?? [], [], locale))
    .sort((one, other) => one.shown.localeCompare(other.shown));
}

function flatten(
  named: Named,
  options: readonly CommandOption[],
  above: readonly Named[],
  locale: string,
): Runnable[] {
  const path = [...above, named];
  const groups = options.filter(isGroup);
  if (groups.length > 0) {
    return groups.flatMap((group) => flatten(group, group.options ?? [], path, locale));
  }
  return [
    {
      line: path.map(({ name }) => name).join(' '),
      shown: `/${path.map((one) => localName(one, locale)).join(' ')}`,
      description: localDescription(named, locale),
      options,
    },
  ];
}

export function localName({ name, name_localizations }: Named, locale: string): string {
  return name_localizations?.[locale] ?? name;
}

export function localDescription(named: Named, locale: string): string {
  return named.description_localizations?.[locale] ?? named.description ?? '';
}

/** Those whose name holds what was typed after the slash, names that begin with it first. */
export function matchRunnable(all: readonly Runnable[], typed: string): Runnable[] {
  const wanted = typed.toLowerCase().trim();
  const rank = ({ shown, line }: Runnable): number => {
    const [own, other] = [shown.toLowerCase(), `/${line}`];
    if (own.startsWith(`/${wanted}`) || other.startsWith(`/${wanted}`)) return 0;
    return own.includes(wanted) || other.includes(wanted) ? 1 : 2;
  };
  return all.filter((one) => rank(one) < 2).sort((one, other) => rank(one) - rank(other));
}
