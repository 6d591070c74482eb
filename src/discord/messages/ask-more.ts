/** Texts in, the form out in which a person asks more about the question on a message. */
import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Texts } from '../texts/en.ts';
import { formatCustomId } from './custom-id.ts';

/** The only field of the form. */
export const askMoreField = 'text';

/** With the question before it, no longer than a message shows whole in most cases. */
const maxAskedChars = 200;

export function createAskMoreForm(texts: Texts): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId({ kind: 'asked' }),
    title: texts.askMoreTitle,
    components: [
      {
        type: ComponentType.Label,
        label: texts.askMoreField,
        component: {
          type: ComponentType.TextInput,
          custom_id: askMoreField,
          style: TextInputStyle.Short,
          placeholder: texts.askMoreHint,
          max_length: maxAskedChars,
          required: true,
        },
      },
    ],
  };
}
