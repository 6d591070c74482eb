/** A user in, what they see of channels and messages out. */
import { may } from '../permissions.ts';
import type { Channel, Message, Store, User } from '../store.ts';

/** Anything that has the id of a channel, or of a message. */
export interface Identified {
  readonly id: string;
}

export interface Eyes {
  /** Throws where there is no such channel, or they do not see it. */
  channel(place: Identified): Channel;
  /** Throws where there is no such message, or it is private to somebody else. */
  message(target: Identified): Message;
  /** Oldest first. */
  messages(place: Identified): readonly Message[];
}

export function createEyes(store: Store, user: User): Eyes {
  const isVisible = ({ visibleTo }: Message): boolean =>
    visibleTo === null || visibleTo === user.id;
  const channel = ({ id }: Identified): Channel => {
    const found = store.channels.get(id);
    if (found === undefined) throw new Error(`There is no channel ${id}.`);
    if (may(store, found, user.id, 'ViewChannel')) return found;
    throw new Error(`${user.name} does not see the channel "${found.name}".`);
  };
  return {
    channel,
    message({ id }) {
      const found = store.messages.get(id);
      if (found !== undefined && isVisible(found)) return found;
      throw new Error(`${user.name} does not see the message ${id}.`);
    },
    messages: (place) =>
      channel(place)
        .messageIds.flatMap((id) => store.messages.get(id) ?? [])
        .filter(isVisible),
  };
}
