/** The one error class: a problem that a person can mend, said in words meant for that person. */

export type ErrorCode =
  | 'configuration'
  | 'knowledge'
  | 'usage'
  /** What is kept cannot be reached just now, and nothing was written; or something may have been. */
  | 'storage'
  | 'storage-unsure'
  /** What is asked for is being worked out, and will be there in a moment. */
  | 'reading'
  | 'discord-token'
  | 'discord-intents'
  | 'discord-version'
  | 'discord-lost';

/** What a supervisor has to know, 1 for all others: these come again at every start until somebody mends them. */
export const exitCodes: Readonly<Partial<Record<ErrorCode, number>>> = {
  'discord-version': 76,
  'discord-token': 77,
  'discord-intents': 78,
};

export class FootnoteError extends Error {
  readonly code: ErrorCode;

  /** `message` is shown as it stands: no secret, no stack, and what to do about it. */
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FootnoteError';
    this.code = code;
  }
}
