/** Where Discord takes more or less than its published specification says, as properties laid over its schemas. */
import { command, interaction } from '../rules/limits.ts';

export interface Amendment {
  readonly schemas: readonly string[];
  /** What each property says beside or instead of what it says already. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const amendments: readonly Amendment[] = [
  {
    schemas: [
      'MessageCreateRequest',
      'MessageEditRequestPartial',
      'IncomingWebhookRequestPartial',
      'IncomingWebhookUpdateRequestPartial',
      'IncomingWebhookInteractionRequest',
      'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
    ],
    properties: {
      nonce: {},
      enforce_nonce: {},
      tts: {},
      flags: { minimum: 0, maximum: 2 ** 31 - 1 },
      // Counted by a rule of its own, with those inside others.
      components: { maxItems: undefined },
    },
  },
  // A message may also be passed on, which is 1.
  {
    schemas: ['MessageReferenceResponse'],
    properties: { type: { $ref: undefined, enum: [0, 1] } },
  },
  {
    schemas: ['MessageAttachmentRequest'],
    properties: { id: { $ref: undefined, type: ['string', 'integer'] } },
  },
  { schemas: ['RichEmbedField'], properties: { name: { minLength: 1 }, value: { minLength: 1 } } },
  { schemas: ['RichEmbedFooter'], properties: { text: { minLength: 1 } } },
  { schemas: ['RichEmbedAuthor'], properties: { name: { minLength: 1 } } },
  { schemas: ['ButtonComponentForMessageRequest'], properties: { url: { minLength: 1 } } },
  {
    schemas: ['ThumbnailComponentForMessageRequest', 'MediaGalleryItemRequest'],
    properties: { description: { minLength: 0 } },
  },
  {
    schemas: [
      'ApplicationCommandCreateRequest',
      'ApplicationCommandUpdateRequest',
      'ApplicationCommandPatchRequestPartial',
    ],
    properties: {
      default_member_permissions: {
        type: ['string', 'integer', 'null'],
        pattern: String.raw`^\d{1,20}$`,
      },
      nsfw: {},
    },
  },
  {
    schemas: ['ApplicationCommandOptionStringChoice'],
    properties: { value: { maxLength: command.choiceValueChars } },
  },
  {
    // A rule says what is wrong with these here.
    schemas: ['Attachment', 'Boolean', 'Channel', 'Mentionable', 'Role', 'User'].map(
      (kind) => `ApplicationCommand${kind}Option`,
    ),
    properties: { autocomplete: {}, choices: {} },
  },
  {
    schemas: ['ModalInteractionCallbackRequestData'],
    properties: { components: { maxItems: interaction.modalComponents } },
  },
  // The codes inside `errors` are names, such as BASE_TYPE_REQUIRED.
  { schemas: ['Error'], properties: { code: { type: undefined } } },
];
