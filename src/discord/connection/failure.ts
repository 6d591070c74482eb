/** What Discord or the network answered with in, what it means for the bot out. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RateLimitError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { FootnoteError } from '../../error.ts';

/**
 * `unreachable`: no answer, or one of a server in trouble: worth another try.
 * `unauthorised`: the token was refused, or forgotten since it was.
 * `gone`: nobody is there to answer any more; `answered`: an earlier attempt got through after all.
 * `refused`: not at this place, however often it is tried; `limited`: not before the answer is too late.
 * `storage`: what is kept cannot be reached; `storage-unsure`: nor said whether something was written.
 * `reading`: what is to be answered from is being worked out.
 * `unfit`: not with this content. `held`: our own breaker let nothing out. `other`: a fault of ours.
 */
export type Failure =
  | 'unreachable'
  | 'unauthorised'
  | 'gone'
  | 'answered'
  | 'refused'
  | 'limited'
  | 'storage'
  | 'storage-unsure'
  | 'reading'
  | 'unfit'
  | 'held'
  | 'other';

/** Codes that their status does not tell; Discord adds new ones, which then count by their status. */
const byCode: ReadonlyMap<number | string, Failure> = new Map<number | string, Failure>([
  [RESTJSONErrorCodes.UnknownInteraction, 'gone'],
  [RESTJSONErrorCodes.UnknownWebhook, 'gone'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'unfit'],
  [RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'unfit'],
  [RESTJSONErrorCodes.RequestEntityTooLarge, 'unfit'],
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration, 'unfit'],
  [RESTJSONErrorCodes.TitleWasBlockedByAutomaticModeration, 'unfit'],
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter, 'unfit'],
]);

/** Discord may not have taken part in these at all: a proxy between says so of itself. */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

/** Thrown in place of a request that the breaker keeps from leaving. */
export class HeldRequest extends Error {
  override readonly name = 'HeldRequest';
}

const brokenConnection =
  /^(?:UND_ERR_|ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUN)/u;
const brokenOff: ReadonlySet<string> = new Set(['AbortError', 'TimeoutError']);
/** What discord.js says once it has forgotten the token, which it does at a 401. */
const tokenForgotten = 'Expected token to be set for this request';

function readCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (brokenOff.has(error.name)) return error.name;
  const code = 'code' in error ? String(error.code) : '';
  return brokenConnection.test(code) ? code : readCode(error.cause);
}

function judgeStatus(status: number): Failure {
  if (status >= 500 || passing.has(status)) return 'unreachable';
  if (status === 401) return 'unauthorised';
  return status >= 400 ? 'refused' : 'other';
}

type OwnFailure = 'storage' | 'storage-unsure' | 'reading';
const own: ReadonlySet<string> = new Set<OwnFailure>(['storage', 'storage-unsure', 'reading']);

/** Never Discord's, whatever caused it. */
function isOwn(error: unknown): error is FootnoteError & { readonly code: OwnFailure } {
  return error instanceof FootnoteError && own.has(error.code);
}

export function judgeFailure(error: unknown): Failure {
  if (error instanceof HeldRequest) return 'held';
  if (isOwn(error)) return error.code;
  if (error instanceof RateLimitError) return 'limited';
  if (error instanceof DiscordAPIError) return byCode.get(error.code) ?? judgeStatus(error.status);
  if (error instanceof HTTPError) return judgeStatus(error.status);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return 'unauthorised';
  }
  if (error instanceof Error && error.message.startsWith(tokenForgotten)) return 'unauthorised';
  return readCode(error) === '' ? 'other' : 'unreachable';
}

/** What is kept being away is said once, by the storage: all that fails by it is no news. */
export const levelOf = (error: unknown): 'info' | 'error' => (isOwn(error) ? 'info' : 'error');

/** For the log: without the address and the body of a request, which hold tokens and people's words. */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { name, message, status, method, stack } = error;
    return { name, message, status, method, stack };
  }
  if (error instanceof RateLimitError) {
    const { name, route, timeToReset, scope } = error;
    return { name, route, timeToReset, scope };
  }
  if (isOwn(error)) return { message: error.message, code: error.code, reason: error.cause };
  return error instanceof Error
    ? { name: error.name, message: error.message, code: readCode(error), stack: error.stack }
    : { message: String(error) };
}
