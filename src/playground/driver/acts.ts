/** What a person does with the bot's commands and components in, the interaction that the bot is told of out. */
import { openInteraction } from '../interactions.ts';
import { messageJson } from '../shapes/message.ts';
import type { Channel, Interaction, Message, User } from '../store.ts';
import type { World } from '../world.ts';
import type { Eyes, Identified } from './eyes.ts';
import { fillModal, type ModalValues } from './fill-modal.ts';
import { fillCommand, type OptionValues } from './fill-options.ts';
import { demandCommand } from './offered-commands.ts';
import { pressButton, pressOptions } from './press.ts';

/** Each call throws where the person could not do that in Discord, and waits for nothing. */
export interface Acts {
  /** A slash command; a subcommand is named after a space: `passage show`. */
  runs(channel: Identified, command: string, values: OptionValues): Interaction;
  autocompletes(
    channel: Identified,
    command: string,
    option: string,
    text: string | number,
    others: OptionValues,
  ): Interaction;
  clicks(message: Identified, labelOrCustomId: string): Interaction;
  selects(message: Identified, labelsOrValues: readonly string[]): Interaction;
  opensMenu(message: Identified, command: string): Interaction;
  /** `opened`: the interaction whose answer is the modal. */
  submitsModal(opened: Interaction, values: ModalValues): Interaction;
}

type Data = Readonly<Record<string, unknown>>;
type Origin = Partial<Pick<Interaction, 'sourceMessageId' | 'triggeredBy'>>;

export function createActs(world: World, user: User, eyes: Eyes): Acts {
  const { store } = world;
  const act = (
    type: Interaction['type'],
    channel: Channel,
    data: Data,
    origin: Origin = {},
  ): Interaction => openInteraction(world, { type, channel, data, userId: user.id, ...origin });

  const command = (
    channel: Channel,
    line: string,
    values: OptionValues,
    focused?: string,
  ): Data => {
    const [name = '', ...path] = line.split(' ');
    const found = demandCommand(store, channel, user, name, 1);
    const filling = { path, values, ...(focused === undefined ? {} : { focused }) };
    return fillCommand(found, filling, store);
  };

  const press = (target: Identified, toData: (message: Message) => Data): Interaction => {
    const message = eyes.message(target);
    const channel = eyes.channel({ id: message.channelId });
    return act(3, channel, toData(message), { sourceMessageId: message.id });
  };

  return {
    runs(place, line, values) {
      const channel = eyes.channel(place);
      return act(2, channel, command(channel, line, values));
    },
    autocompletes(place, line, option, text, others) {
      const channel = eyes.channel(place);
      return act(4, channel, command(channel, line, { ...others, [option]: text }, option));
    },
    clicks: (target, label) => press(target, (message) => pressButton(message, label)),
    selects: (target, options) => press(target, (message) => pressOptions(message, options)),
    opensMenu(target, name) {
      const message = eyes.message(target);
      const channel = eyes.channel({ id: message.channelId });
      const { id, type, guildId } = demandCommand(store, channel, user, name, 3);
      const resolved = { messages: { [message.id]: messageJson(store, message) } };
      const place = guildId === null ? {} : { guild_id: guildId };
      return act(2, channel, { id, name, type, target_id: message.id, resolved, ...place });
    },
    submitsModal(opened, values) {
      if (opened.response?.kind !== 'modal') throw new Error('No modal was opened there.');
      const channel = eyes.channel({ id: opened.channelId });
      const origin = { sourceMessageId: opened.sourceMessageId, triggeredBy: opened.id };
      return act(5, channel, fillModal(opened.response.modal, values), origin);
    },
  };
}
