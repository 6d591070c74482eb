/** A command of the right shape in, what Discord still refuses about it out. */
import { Locale } from 'discord-api-types/v10';
import type { Choice, CommandBody, Named } from './bodies.ts';
import { command as limits } from './limits.ts';
import { optionRules } from './option-rules.ts';
import { badLength, notAChoice, type Problem, problem, required } from './problem.ts';
import { placedOptions } from './walk-options.ts';

type Rule = (command: CommandBody) => Problem[];

// Lower case where a letter has one: Discord's pattern alone does not say so.
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function isCommandName(name: string): boolean {
  return namePattern.test(name) && name === name.toLowerCase();
}

const nameIsWellFormed: Rule = (command) =>
  isMenuCommand(command)
    ? []
    : [
        ...namesAt([], command, 'Command name is invalid'),
        ...placedOptions(command).flatMap(({ path, option }) =>
          namesAt(path, option, 'Option name is invalid'),
        ),
      ];

const localesExist: Rule = (command) =>
  namedParts(command).flatMap(({ path, part }) =>
    (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
      Object.keys(part[field] ?? {})
        .filter((key) => !locales.includes(key))
        .map((key) => notAChoice([...path, field, key], locales)),
    ),
  );

const locales: readonly string[] = Object.values(Locale);

const chatCommandIsDescribed: Rule = (command) => {
  if (isMenuCommand(command) || command.description) return [];
  return command.description === ''
    ? [badLength(['description'], 1, limits.descriptionChars)]
    : [required(['description'])];
};

/** User and message commands have a name and nothing to fill in. */
const menuCommandIsBare: Rule = (command) =>
  (['description', 'options'] as const).flatMap((field) => {
    const code = `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_INVALID`;
    return isMenuCommand(command) && command[field]?.length
      ? [problem([field], code, `Context menu commands cannot have ${field}`)]
      : [];
  });

/** A private channel can only be reached by a command that people install for themselves. */
const privateContextNeedsUserInstall: Rule = ({ contexts, integration_types }) => {
  const message = 'The private channel context requires the user install integration type';
  return contexts?.includes(2) && !integration_types?.includes(1)
    ? [problem(['contexts'], 'APPLICATION_COMMAND_CONTEXTS_INVALID', message)]
    : [];
};

const commandIsNotTooLarge: Rule = (command) => {
  const chars = namedParts(command).reduce((sum, { part }) => sum + partChars(part), 0);
  const message = `Command exceeds maximum size (${limits.totalChars})`;
  return chars > limits.totalChars ? [problem([], 'APPLICATION_COMMAND_TOO_LARGE', message)] : [];
};

/** Every rule for one command. */
export const commandRules: readonly Rule[] = [
  nameIsWellFormed,
  localesExist,
  chatCommandIsDescribed,
  menuCommandIsBare,
  privateContextNeedsUserInstall,
  commandIsNotTooLarge,
  ...optionRules,
];

/** Commands of one scope: at most so many of a type, and no name twice within a type. */
export function duplicateNames(commands: readonly CommandBody[]): Problem[] {
  const keys = commands.map(({ type, name }) => `${type ?? 1} ${name}`);
  return keys.flatMap((key, index) => {
    const message = 'Application command names must be unique';
    return keys.indexOf(key) < index
      ? [problem([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message)]
      : [];
  });
}

export function areTooMany(commands: readonly Pick<CommandBody, 'type'>[]): boolean {
  return ([1, 2, 3, 4] as const).some(
    (type) => commands.filter((one) => (one.type ?? 1) === type).length > limits.perType[type],
  );
}

function isMenuCommand({ type }: CommandBody): boolean {
  return type === 2 || type === 3;
}

function namesAt(path: Problem['path'], named: Named, message: string): Problem[] {
  const names: [Problem['path'], string][] = [
    [[...path, 'name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).map(
      ([locale, name]): [Problem['path'], string] => [
        [...path, 'name_localizations', locale],
        name,
      ],
    ),
  ];
  return names
    .filter(([, name]) => !isCommandName(name))
    .map(([place]) => problem(place, 'APPLICATION_COMMAND_INVALID_NAME', message));
}

type NamedPart = Named & Partial<Choice>;

/** The command, its options and their choices. */
function namedParts(command: CommandBody): { path: Problem['path']; part: NamedPart }[] {
  return [
    { path: [], part: command },
    ...placedOptions(command).flatMap(({ path, option }) => [
      { path, part: option },
      ...(option.choices ?? []).map((part, at) => ({ path: [...path, 'choices', at], part })),
    ]),
  ];
}

/** Its name, description and value; of a translated text the longest counts. */
function partChars(part: NamedPart): number {
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    String(part.value ?? '').length
  );
}

function longest(text: string, translations: Named['name_localizations']): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map(({ length }) => length));
}
