/** The names of the specification's request bodies in, what TypeScript knows of each out: types only. */
import type {
  APIModalInteractionResponseCallbackData,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';

/** Bodies that the stand-in reads, by the names of their schemas. */
export interface Bodies {
  readonly MessageCreateRequest: ChannelMessageBody;
  readonly MessageEditRequestPartial: MessageBody;
  readonly IncomingWebhookRequestPartial: MessageBody;
  readonly IncomingWebhookUpdateRequestPartial: MessageBody;
  readonly IncomingWebhookInteractionRequest: MessageBody;
  readonly IncomingWebhookUpdateForInteractionCallbackRequestPartial: MessageBody;
  readonly InteractionApplicationCommandAutocompleteCallbackStringData: ChoicesBody;
  readonly InteractionApplicationCommandAutocompleteCallbackNumberData: ChoicesBody;
  readonly ModalInteractionCallbackRequestData: Modal;
  readonly ApplicationCommandUpdateRequest: CommandBody;
  readonly CreatePrivateChannelRequest: { readonly recipient_id?: string | null };
}

/** What a first response, a follow-up and an edit may hold. */
export interface MessageBody extends RESTPatchAPIChannelMessageJSONBody {
  readonly poll?: PollBody | null;
}

export interface PollBody {
  readonly question: PollMedia;
  readonly answers: readonly { readonly poll_media: PollMedia }[];
  readonly allow_multiselect?: boolean | null;
  /** In hours. */
  readonly duration?: number | null;
}

interface PollMedia {
  readonly text?: string | null;
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null } | null;
}

/** What a message posted to a channel may hold besides. */
export interface ChannelMessageBody
  extends MessageBody,
    Pick<RESTPostAPIChannelMessageJSONBody, 'enforce_nonce' | 'message_reference' | 'nonce'> {}

export type Modal = APIModalInteractionResponseCallbackData;

export interface ChoicesBody {
  readonly choices?: readonly Choice[] | null;
}

type Translations = Readonly<Record<string, string>> | null;

/** A command, an option or a choice: whatever has a name. */
export interface Named {
  readonly name: string;
  readonly name_localizations?: Translations;
  readonly description?: string | null;
  readonly description_localizations?: Translations;
}

/** Of an option, or proposed while one is typed into. */
export interface Choice extends Named {
  readonly value: string | number;
}

export interface CommandBody extends Named {
  /** 1 chat, 2 user, 3 message, 4 the entry to an activity. */
  readonly type?: 1 | 2 | 3 | 4 | null;
  readonly options?: readonly CommandOption[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly dm_permission?: boolean | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean | null;
}

/** Any option: which fields it has depends on its type. */
export interface CommandOption extends Named {
  /** 1 subcommand, 2 group of subcommands, above them values. */
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly options?: readonly CommandOption[];
}
