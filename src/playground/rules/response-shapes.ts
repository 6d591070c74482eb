/** The shapes of interaction callbacks: what each type of first response must hold. */
import { z } from 'zod';
import { modalComponent } from './component-shapes.ts';
import { command as commandLimits, interaction as limits } from './limits.ts';
import { webhookMessage } from './message-shapes.ts';
import { list, token, wholeNumber, words } from './shape.ts';

/** Only the type, to tell which of the shapes below applies. */
export const anyCallback = z.object({ type: z.literal([4, 5, 6, 7, 8, 9]) });

export const messageCallback = z.object({ data: webhookMessage });

/** A deferred reply says at most that it will be ephemeral. */
export const deferredCallback = z.object({
  data: z.object({ flags: wholeNumber(0, 2 ** 31 - 1).nullish() }).nullish(),
});

const choice = z.object({
  name: words(1, commandLimits.choiceNameChars),
  name_localizations: z.record(z.string(), words(1, commandLimits.choiceNameChars)).nullish(),
  value: z.union([token(0, commandLimits.choiceValueChars), z.number()]),
});

export const choicesCallback = z.object({
  data: z.object({ choices: list(choice, 0, commandLimits.choices) }),
});

export const modalCallback = z.object({
  data: z.object({
    custom_id: token(1, 100),
    title: words(1, limits.modalTitleChars),
    components: list(modalComponent, 1, limits.modalComponents),
  }),
});

export type AutocompleteChoice = z.infer<typeof choice>;
export type Modal = z.infer<typeof modalCallback>['data'];
