/** What a person does with the bot's commands and components in, what they are shown out. */
import { openInteraction } from '../interactions.ts';
import type { Choice } from '../rules/bodies.ts';
import { messageJson } from '../shapes/message.ts';
import type { Channel, Interaction, Message, User } from '../store.ts';
import { awaitChoices, awaitGone, awaitShown, type Stage } from './await-answer.ts';
import type { Eyes, Identified } from './eyes.ts';
import { fillModal, type ModalValues } from './fill-modal.ts';
import { fillCommand, type OptionValues } from './fill-options.ts';
import { demandCommand } from './offered-commands.ts';
import { pressButton, pressOptions } from './press.ts';
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

type Data = Readonly<Record<string, unknown>>;

export function createInteracting(stage: Stage, user: User, eyes: Eyes): Interacting {
  const act = (
    type: Interaction['type'],
    channel: Channel,
    data: Data,
    origin: Partial<Pick<Interaction, 'sourceMessageId' | 'triggeredBy'>> = {},
  ): Interaction => openInteraction(stage, { type, channel, data, userId: user.id, ...origin });

  const command = (
    channel: Channel,
    line: string,
    values: OptionValues,
    focused?: string,
  ): Data => {
    const [name = '', ...path] = line.split(' ');
    const found = demandCommand(stage.store, channel, user, name, 1);
    return fillCommand(
      found,
      {
        path,
        values,
        ...(focused === undefined ? {} : { focused }),
      },
      stage.store,
    );
  };

  const press = (message: Message, data: Data): Promise<Shown> => {
    const channel = eyes.channel({ id: message.channelId });
    const pressed = act(3, channel, data, { sourceMessageId: message.id });
    return awaitShown(stage, pressed, `an answer to ${user.name}'s use of ${data['custom_id']}`);
  };

  return {
    async runs(place, line, values = {}) {
      const channel = eyes.channel(place);
      return awaitShown(stage, act(2, channel, command(channel, line, values)), `/${line}`);
    },
    async autocompletes(place, line, option, text, others = {}) {
      const channel = eyes.channel(place);
      const data = command(channel, line, { ...others, [option]: text }, option);
      return awaitChoices(stage, act(4, channel, data), `proposals for ${option} of /${line}`);
    },
    async clicks(target, label) {
      const message = eyes.message(target);
      return press(message, pressButton(message, label));
    },
    async clicksAway(target, label) {
      const message = eyes.message(target);
      const channel = eyes.channel({ id: message.channelId });
      act(3, channel, pressButton(message, label), { sourceMessageId: message.id });
      await awaitGone(stage, message, `the message with "${label}" to go`);
    },
    async selects(target, ...options) {
      const message = eyes.message(target);
      return press(message, pressOptions(message, options));
    },
    async opensMenu(target, name) {
      const message = eyes.message(target);
      const channel = eyes.channel({ id: message.channelId });
      const { id, type, guildId } = demandCommand(stage.store, channel, user, name, 3);
      const resolved = { messages: { [message.id]: messageJson(stage.store, message) } };
      const place = guildId === null ? {} : { guild_id: guildId };
      const data = { id, name, type, target_id: message.id, resolved, ...place };
      return awaitShown(stage, act(2, channel, data), `the menu command "${name}"`);
    },
    async submitsModal(shown, values) {
      const opened = stage.store.interactions.get(shown.interactionId ?? '');
      if (opened === undefined) throw new Error('This modal was not opened by an interaction.');
      const channel = eyes.channel({ id: opened.channelId });
      const origin = { sourceMessageId: opened.sourceMessageId, triggeredBy: opened.id };
      const submitted = act(5, channel, fillModal(shown.modal, values), origin);
      return awaitShown(stage, submitted, `the modal "${shown.modal.title}"`);
    },
  };
}
