/** The options of a command of the right shape in, what Discord still refuses about them out. */
import type { CommandBody } from './command-shapes.ts';
import type { Problem } from './problem.ts';
import { isGrouping, optionLists, placedOptions } from './walk-options.ts';

type Rule = (command: CommandBody) => Problem[];

export const requiredOptionsComeFirst: Rule = (command) =>
  optionLists(command).flatMap(({ path, options }) =>
    options.flatMap((option, index) =>
      option.required && options.slice(0, index).some((earlier) => !earlier.required)
        ? [
            {
              path: [...path, index],
              code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              message: 'Required options must be placed before non-required options',
            },
          ]
        : [],
    ),
  );

export const optionNameIsUnique: Rule = (command) =>
  optionLists(command).flatMap(({ path, options }) =>
    options.flatMap(({ name }, index) =>
      options.slice(0, index).some((earlier) => earlier.name === name)
        ? [
            {
              path: [...path, index, 'name'],
              code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
              message: 'Option name already exists',
            },
          ]
        : [],
    ),
  );

/** Subcommands and values do not mix in one list. */
export const optionListIsOfOneKind: Rule = ({ options }) =>
  options?.some(isGrouping) && !options.every(isGrouping)
    ? [
        {
          path: ['options'],
          code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          message:
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
        },
      ]
    : [];

export const choicesAndAutocompleteExclude: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option: { type, autocomplete, choices } }) => {
    const takesThem = type === 3 || type === 4 || type === 10;
    const wrong = choices?.length ? autocomplete || !takesThem : autocomplete && !takesThem;
    return wrong
      ? [
          {
            path: [...path, 'autocomplete'],
            code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
            message:
              'Autocomplete and choices are for string, integer and number options, one at a time',
          },
        ]
      : [];
  });

export const choiceFitsItsOption: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option: { type, choices } }) =>
    (choices ?? []).flatMap((choice, index, all) => [
      ...((type === 3) === (typeof choice.value === 'string')
        ? []
        : [
            {
              path: [...path, 'choices', index, 'value'],
              code: type === 3 ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE',
              message: `Could not interpret "${choice.value}" as the option's type.`,
            },
          ]),
      ...(all.slice(0, index).some((earlier) => earlier.name === choice.name)
        ? [
            {
              path: [...path, 'choices', index, 'name'],
              code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
              message: 'Option choice name already exists',
            },
          ]
        : []),
    ]),
  );

export const boundsAgree: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option }) => {
    const problems: Problem[] = [];
    if ((option.min_value ?? -Infinity) > (option.max_value ?? Infinity)) {
      problems.push(outOfBounds([...path, 'max_value']));
    }
    if ((option.min_length ?? 0) > (option.max_length ?? Infinity)) {
      problems.push(outOfBounds([...path, 'max_length']));
    }
    return problems;
  });

/** Every rule for the options of one command. */
export const optionRules: readonly Rule[] = [
  requiredOptionsComeFirst,
  optionNameIsUnique,
  optionListIsOfOneKind,
  choicesAndAutocompleteExclude,
  choiceFitsItsOption,
  boundsAgree,
];

function outOfBounds(path: Problem['path']): Problem {
  return {
    path,
    code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID',
    message: 'The maximum must not be below the minimum',
  };
}
