/** All that the page knows and shows at a moment: types, and what it begins with. */
import type { APIMessage } from 'discord-api-types/v10';
import type { Command } from '../../store.ts';
import type { Form, Scene } from '../wire.ts';
import type { Draft } from './composer/draft.ts';

export type Theme = 'system' | 'light' | 'dark';

/** Something of the page's own, shown below the messages until it is put away. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

export interface State {
  readonly scene: Scene | null;
  readonly online: boolean;
  /** Whether the server of this page is gone. */
  readonly lost: boolean;
  /** In the order of their arrival. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  readonly commands: readonly Command[];
  readonly draft: Draft;
  /** The message that is being replied to. */
  readonly replyTo: { readonly id: string; readonly ping: boolean } | null;
  /** The own message that is being changed. */
  readonly editing: string | null;
  /** The message whose menu is open, and where. */
  readonly menu: { readonly id: string; readonly x: number; readonly y: number } | null;
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
  lost: false,
  messages: new Map(),
  commands: [],
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
