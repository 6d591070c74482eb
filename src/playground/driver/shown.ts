/** What the bot answered in, what a person is shown out. */
import type { Modal } from '../rules/bodies.ts';
import type { Message, Pings, Store } from '../store.ts';
import { describeMessage } from './describe-message.ts';

/** An answer as it was when it came; later edits do not change it. */
export interface Shown {
  /** `update`: an older message changed. */
  readonly kind: 'message' | 'update' | 'modal';
  /** Of the message; empty for a modal. */
  readonly id: string;
  /** All text in reading order, as `describeMessage` gives it; for a modal its title and labels. */
  readonly text: string;
  readonly visibility: 'public' | 'ephemeral';
  /** The name of the one person who sees it, or `everyone`. */
  readonly to: string;
  readonly pings: Pings;
  /** Throws for a modal. */
  readonly message: Message;
  /** Throws for a message. */
  readonly modal: Modal;
  /** The interaction it answers; null for an answer to a typed message. */
  readonly interactionId: string | null;
}

export function shownMessage(
  store: Store,
  kind: 'message' | 'update',
  message: Message,
  interactionId: string | null,
): Shown {
  const viewer = store.users.get(message.visibleTo ?? '');
  return {
    kind,
    id: message.id,
    text: describeMessage(message),
    visibility: message.visibleTo === null ? 'public' : 'ephemeral',
    to: viewer?.name ?? 'everyone',
    pings: message.pings,
    message,
    get modal(): Modal {
      throw new Error(`A ${kind} was shown, not a modal: ${describeMessage(message)}`);
    },
    interactionId,
  };
}

export function shownModal(modal: Modal, userName: string, interactionId: string): Shown {
  const labels = modal.components.map((component) =>
    component.type === 18
      ? component.label
      : component.type === 10
        ? component.content
        : component.components.map(({ label }) => label).join(' '),
  );
  return {
    kind: 'modal',
    id: '',
    text: [modal.title, ...labels].join('\n'),
    visibility: 'ephemeral',
    to: userName,
    pings: { users: [], roles: [], everyone: false },
    get message(): Message {
      throw new Error(`The modal "${modal.title}" was shown, not a message.`);
    },
    modal,
    interactionId,
  };
}
