/** A command of the right shape in, what Discord still refuses about it out. */
import type { CommandBody, CommandOption } from './command-shapes.ts';
import { command as limits } from './limits.ts';
import { optionRules } from './option-rules.ts';
import { badLength, type Problem, required } from './problem.ts';
import { placedOptions } from './walk-options.ts';

type Rule = (command: CommandBody) => Problem[];

// Lower case where a letter has one: Discord's pattern alone does not say so.
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function isCommandName(name: string): boolean {
  return namePattern.test(name) && name === name.toLowerCase();
}

export const nameIsWellFormed: Rule = (command) =>
  isChatCommand(command)
    ? [
        ...namesAt([], command, 'Command name is invalid'),
        ...placedOptions(command).flatMap(({ path, option }) =>
          namesAt(path, option, 'Option name is invalid'),
        ),
      ]
    : [];

export const chatCommandIsDescribed: Rule = (command) =>
  isChatCommand(command) && !command.description
    ? [
        command.description === ''
          ? badLength(['description'], 1, limits.descriptionChars)
          : required(['description']),
      ]
    : [];

/** User and message commands have a name and nothing to fill in. */
export const menuCommandIsBare: Rule = (command) =>
  isChatCommand(command)
    ? []
    : (['description', 'options'] as const).flatMap((field) =>
        command[field]?.length
          ? [
              {
                path: [field],
                code: `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_INVALID`,
                message: `Context menu commands cannot have ${field}`,
              },
            ]
          : [],
      );

/** A private channel can only be reached by a command that people install for themselves. */
export const privateContextNeedsUserInstall: Rule = ({ contexts, integration_types }) =>
  contexts?.includes(2) && !integration_types?.includes(1)
    ? [
        {
          path: ['contexts'],
          code: 'APPLICATION_COMMAND_CONTEXTS_INVALID',
          message: 'The private channel context requires the user install integration type',
        },
      ]
    : [];

export const permissionsAreBits: Rule = ({ default_member_permissions: bits }) =>
  bits === null || bits === undefined || /^\d{1,20}$/.test(bits)
    ? []
    : [
        {
          path: ['default_member_permissions'],
          code: 'NUMBER_TYPE_COERCE',
          message: `Value "${bits}" is not a permission bit set.`,
        },
      ];

export const commandIsNotTooLarge: Rule = (command) => {
  const chars = [command, ...placedOptions(command).map(({ option }) => option)].reduce(
    (sum, part) => sum + partChars(part),
    0,
  );
  return chars <= limits.totalChars
    ? []
    : [
        {
          path: [],
          code: 'APPLICATION_COMMAND_TOO_LARGE',
          message: `Command exceeds maximum size (${limits.totalChars})`,
        },
      ];
};

/** Every rule for one command. */
export const commandRules: readonly Rule[] = [
  nameIsWellFormed,
  chatCommandIsDescribed,
  menuCommandIsBare,
  privateContextNeedsUserInstall,
  permissionsAreBits,
  commandIsNotTooLarge,
  ...optionRules,
];

/** Commands of one scope: at most so many of a type, and no name twice within a type. */
export function duplicateNames(commands: readonly CommandBody[]): Problem[] {
  const keys = commands.map(({ type, name }) => `${type ?? 1} ${name}`);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [
          {
            path: [index, 'name'],
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : [],
  );
}

export function areTooMany(
  commands: readonly { readonly type?: 1 | 2 | 3 | null | undefined }[],
): boolean {
  return ([1, 2, 3] as const).some(
    (type) => commands.filter((one) => (one.type ?? 1) === type).length > limits.perType[type],
  );
}

function isChatCommand({ type }: CommandBody): boolean {
  return (type ?? 1) === 1;
}

type Named = Pick<CommandBody, 'name' | 'name_localizations'>;

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
    .map(([place]) => ({ path: place, code: 'APPLICATION_COMMAND_INVALID_NAME', message }));
}

/** Names, descriptions and values; of a translated text the longest counts. */
function partChars(part: CommandBody | CommandOption): number {
  const choices = 'choices' in part ? (part.choices ?? []) : [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    choices.reduce(
      (sum, choice) =>
        sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
      0,
    )
  );
}

function longest(text: string, translations: Record<string, string> | null | undefined): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map(({ length }) => length));
}
