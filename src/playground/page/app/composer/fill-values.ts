/** A command as it was filled in in, the values to run it with out, or what is still wrong. */
import type { CommandOption } from '../../../rules/bodies.ts';
import type { Words } from '../words.ts';
import type { CommandDraft, Filled } from './draft.ts';

export type Values = Record<string, string | number | boolean>;

export interface Filling {
  readonly values: Values;
  /** By option; empty where it can be run. */
  readonly problems: Readonly<Record<string, string>>;
}

export function fillValues({ command, filled }: CommandDraft, words: Words): Filling {
  const values: Values = {};
  const problems: Record<string, string> = {};
  for (const option of command.options) {
    const { name, required } = option;
    const value = readValue(option, filled[name]);
    if (isUnchosen(option, filled[name])) problems[name] = words.chooseOne;
    else if (value === undefined && required) problems[name] = words.required;
    else if (typeof value === 'number' && Number.isNaN(value)) problems[name] = words.notNumber;
    else if (value !== undefined) values[name] = value;
  }
  return { values, problems };
}

/** Of those that are filled in well enough to be told while another one is being typed into. */
export function fillOthers(draft: CommandDraft, focus: string, words: Words): Values {
  const { values } = fillValues(draft, words);
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== focus));
}

/** Yes and no, people, channels, roles, files, and what has choices. */
function mustBeChosen({ type, choices }: CommandOption): boolean {
  return [5, 6, 7, 8, 11].includes(type) || (choices?.length ?? 0) > 0;
}

/** Something was typed that is none of what there is. */
function isUnchosen(option: CommandOption, given: Filled | undefined): boolean {
  return mustBeChosen(option) && given?.value === undefined && Boolean(given?.text.trim());
}

function readValue(option: CommandOption, given: Filled | undefined): Values[string] | undefined {
  if (given === undefined) return undefined;
  if (option.type === 5) return given.value === undefined ? undefined : given.value === 1;
  if (given.value !== undefined) return given.value;
  const text = given.text.trim();
  if (text === '') return undefined;
  if (mustBeChosen(option)) return undefined;
  return option.type === 4 || option.type === 10 ? Number(text.replace(',', '.')) : text;
}
