/** What a person does with the bot's commands and components in, what they are shown out. */
import type { Choice } from '../rules/bodies.ts';
import type { Interaction, User } from '../store.ts';
import type { Acts } from './acts.ts';
import { awaitChoices, awaitGone, awaitShown, type Stage } from './await-answer.ts';
import type { Eyes, Identified } from './eyes.ts';
import type { ModalValues } from './fill-modal.ts';
import type { OptionValues } from './fill-options.ts';
import type { Shown } from './shown.ts';

/** Each call rejects when the person could not do that in Discord, or when no answer comes in time. */
export interface Interacting {
  /** Runs a slash command; a subcommand is named after a space: `passage show`. */
  runs(channel: Identified, command: string, values?: OptionValues): Promise<Shown>;
  /** What is proposed for `option` when they have typed `text`, with other options filled in. */
  autocompletes(
    channel: Identified,
    command: string,
    option: string,
    text: string | number,
    others?: OptionValues,
  ): Promise<readonly Choice[]>;
  clicks(message: Identified, labelOrCustomId: string): Promise<Shown>;
  /** Clicks, and waits until the message is gone. */
  clicksAway(message: Identified, labelOrCustomId: string): Promise<void>;
  selects(message: Identified, ...labelsOrValues: string[]): Promise<Shown>;
  /** Uses a command of a message's context menu. */
  opensMenu(message: Identified, command: string): Promise<Shown>;
  submitsModal(shown: Shown, values: ModalValues): Promise<Shown>;
}

export function createInteracting(stage: Stage, user: User, eyes: Eyes, acts: Acts): Interacting {
  const pressed = (interaction: Interaction): Promise<Shown> => {
    const what = `an answer to ${user.name}'s use of ${interaction.data['custom_id']}`;
    return awaitShown(stage, interaction, what);
  };
  return {
    runs: async (place, line, values = {}) =>
      awaitShown(stage, acts.runs(place, line, values), `/${line}`),
    autocompletes: async (place, line, option, text, others = {}) => {
      const typed = acts.autocompletes(place, line, option, text, others);
      return awaitChoices(stage, typed, `proposals for ${option} of /${line}`);
    },
    clicks: async (target, label) => pressed(acts.clicks(target, label)),
    async clicksAway(target, label) {
      const message = eyes.message(target);
      acts.clicks(message, label);
      await awaitGone(stage, message, `the message with "${label}" to go`);
    },
    selects: async (target, ...options) => pressed(acts.selects(target, options)),
    opensMenu: async (target, name) =>
      awaitShown(stage, acts.opensMenu(target, name), `the menu command "${name}"`),
    async submitsModal(shown, values) {
      const opened = stage.store.interactions.get(shown.interactionId ?? '');
      if (opened === undefined) throw new Error('This modal was not opened by an interaction.');
      const submitted = acts.submitsModal(opened, values);
      return awaitShown(stage, submitted, `the modal "${shown.modal.title}"`);
    },
  };
}
