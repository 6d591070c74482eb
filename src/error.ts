/** The one error class: a problem that a person can mend, said in words meant for that person. */

export type ErrorCode =
  | 'configuration'
  | 'knowledge'
  | 'usage'
  | 'discord-token'
  | 'discord-intents'
  | 'discord-version'
  | 'discord-lost';

export class FootnoteError extends Error {
  readonly code: ErrorCode;

  /** `message` is shown as it stands: no secret, no stack, and what to do about it. */
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FootnoteError';
    this.code = code;
  }
}
