/** What every component of a message needs to be shown and pressed: types only. */
import type { APIMessage } from 'discord-api-types/v10';
import type { App } from '../app.ts';
import type { MarkdownContext } from './show-markdown.ts';

export interface ComponentContext extends MarkdownContext {
  readonly app: App;
  readonly message: APIMessage;
}
