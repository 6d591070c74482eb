/** All that the page knows and shows at a moment: types, and what it begins with. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Choice } from '../../rules/bodies.ts';
import type { Command } from '../../store.ts';
import type { Form, Scene } from '../wire.ts';
import type { Draft } from './composer/draft.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Something of the page's own, shown below the messages until it is put away, or something else is done. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Whether it only tells how things go here: nothing has failed. */
  readonly isHint: boolean;
}

/** `byKeys`: its first entry has the keys at once. */
export interface Menu {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly byKeys: boolean;
}

export interface State {
  readonly scene: Scene | null;
  readonly online: boolean;
  /** Whether the bot is typing here. */
  readonly typing: boolean;
  /** How often the articles have changed. */
  readonly articleChanges: number;
  /** Whether the server of this page is gone. */
  readonly lost: boolean;
  /** In the order of their arrival. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  readonly commands: readonly Command[];
  /** Questions that the bot proposes here. */
  readonly suggestions: readonly Choice[];
  readonly draft: Draft;
  /** The message that is being replied to. */
  readonly replyTo: { readonly id: string; readonly ping: boolean } | null;
  /** The own message that is being changed. */
  readonly editing: string | null;
  /** The message whose menu is open, and where. */
  readonly menu: Menu | null;
  /** The select that is open, as `message custom_id`, and the option that the keys are at. */
  readonly select: { readonly key: string; readonly active: number } | null;
  readonly form: Form | null;
  readonly notices: readonly Notice[];
  /** The message that the keys are at. */
  readonly focused: string | null;
  readonly isDrawerOpen: boolean;
  /** The answer that is being explained, or whichever is the last; null for none. */
  readonly inspected: { readonly message: string } | 'last' | null;
  readonly theme: Theme;
}

export const firstState: State = {
  scene: null,
  online: false,
  typing: false,
  articleChanges: 0,
  lost: false,
  messages: new Map(),
  commands: [],
  suggestions: [],
  draft: { kind: 'text', text: '', picker: null },
  replyTo: null,
  editing: null,
  menu: null,
  select: null,
  form: null,
  notices: [],
  focused: null,
  isDrawerOpen: false,
  inspected: null,
  theme: 'system',
};
