/** What is being written: plain text, or a command with its options, and the list that is open above it. */
import type { Choice, CommandOption } from '../../../rules/bodies.ts';

/** A command that can be run: subcommands are commands of their own here. */
export interface Runnable {
  /** As the stand-in names it: `sources add`. */
  readonly line: string;
  /** As the person's Discord shows it: `/sources add`. */
  readonly shown: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

export interface Filled {
  /** As it stands in the field. */
  readonly text: string;
  /** Chosen from a list or made of a file; undefined where the text itself is meant. */
  readonly value?: string | number | boolean;
}

export interface Picker {
  /** Highlighted; -1 for none. */
  readonly active: number;
}

export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  /** Null where it was closed. */
  readonly picker: Picker | null;
}

export interface CommandDraft {
  readonly kind: 'command';
  readonly command: Runnable;
  /** Options that are shown, in the order of the command. */
  readonly filled: Readonly<Record<string, Filled>>;
  /** The option that the keys are in. */
  readonly focus: string | null;
  readonly picker: Picker | null;
  /** What the bot proposes for the option in focus. */
  readonly proposals: readonly Choice[] | null;
  /** What is wrong, by option. */
  readonly problems: Readonly<Record<string, string>>;
}

export type Draft = TextDraft | CommandDraft;

export const emptyDraft: TextDraft = { kind: 'text', text: '', picker: null };
