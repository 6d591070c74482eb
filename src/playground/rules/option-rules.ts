/** The options of a command of the right shape in, what Discord still refuses about them out. */
import type { CommandBody } from './bodies.ts';
import { type Problem, problem } from './problem.ts';
import { isGrouping, optionLists, placedOptions } from './walk-options.ts';

type Rule = (command: CommandBody) => Problem[];

const requiredOptionsComeFirst: Rule = (command) =>
  optionLists(command).flatMap(({ path, options }) =>
    options.flatMap((option, index) => {
      const message = 'Required options must be placed before non-required options';
      return option.required && options.slice(0, index).some((earlier) => !earlier.required)
        ? [problem([...path, index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message)]
        : [];
    }),
  );

const optionNameIsUnique: Rule = (command) =>
  optionLists(command).flatMap(({ path, options }) =>
    repeatedNames(
      path,
      options,
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists',
    ),
  );

const choiceNameIsUnique: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option }) =>
    repeatedNames(
      [...path, 'choices'],
      option.choices ?? [],
      'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
      'Option choice name already exists',
    ),
  );

/** Subcommands and values do not mix in one list. */
const optionListIsOfOneKind: Rule = ({ options }) => {
  const message =
    'Sub-command and sub-command group option types are mutually exclusive to all other types';
  return options?.some(isGrouping) && !options.every(isGrouping)
    ? [problem(['options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message)]
    : [];
};

const choicesAndAutocompleteExclude: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option: { type, autocomplete, choices } }) => {
    const takesThem = type === 3 || type === 4 || type === 10;
    const wrong = choices?.length ? autocomplete || !takesThem : autocomplete && !takesThem;
    const place = [...path, 'autocomplete'];
    const message =
      'Autocomplete and choices are for string, integer and number options, one at a time';
    return wrong
      ? [problem(place, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message)]
      : [];
  });

const boundsAgree: Rule = (command) =>
  placedOptions(command).flatMap(({ path, option }) =>
    (['value', 'length'] as const).flatMap((what) => {
      const [min, max] = [option[`min_${what}`] ?? -Infinity, option[`max_${what}`] ?? Infinity];
      const message = 'The maximum must not be below the minimum';
      const place = [...path, `max_${what}`];
      return min > max
        ? [problem(place, 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', message)]
        : [];
    }),
  );

/** Every rule for the options of one command. */
export const optionRules: readonly Rule[] = [
  requiredOptionsComeFirst,
  optionNameIsUnique,
  choiceNameIsUnique,
  optionListIsOfOneKind,
  choicesAndAutocompleteExclude,
  boundsAgree,
];

function repeatedNames(
  path: Problem['path'],
  list: readonly { readonly name: string }[],
  code: string,
  message: string,
): Problem[] {
  return list.flatMap(({ name }, index) =>
    list.slice(0, index).some((earlier) => earlier.name === name)
      ? [problem([...path, index, 'name'], code, message)]
      : [],
  );
}
