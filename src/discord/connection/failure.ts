/** What Discord or the network answered with in, what it means for the bot out. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { FootnoteError } from '../../error.ts';

/**
 * `gone`: nobody is there to answer any more; `answered`: an earlier attempt got through after all;
 * `forbidden`: the bot may not write there; `unauthorised`: the token was refused; `unreachable`:
 * the connection broke before an answer came; `other`: a fault of ours.
 */
export type Failure = 'gone' | 'answered' | 'forbidden' | 'unauthorised' | 'unreachable' | 'other';

const byCode: ReadonlyMap<number | string, Failure> = new Map<number | string, Failure>([
  [RESTJSONErrorCodes.UnknownInteraction, 'gone'],
  [RESTJSONErrorCodes.UnknownWebhook, 'gone'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'forbidden'],
]);

const brokenConnection = /^(?:UND_ERR_|ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)/u;

function readCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? String(error.code) : '';
  return brokenConnection.test(code) ? code : readCode(error.cause);
}

export function judgeFailure(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    return byCode.get(error.code) ?? (error.status === 401 ? 'unauthorised' : 'other');
  }
  if (error instanceof HTTPError) return error.status >= 500 ? 'unreachable' : 'other';
  return readCode(error) === '' ? 'other' : 'unreachable';
}

/** For the log: without the address and the body of a request, which hold tokens and people's words. */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { name, message, status, method, stack } = error;
    return { name, message, status, method, stack };
  }
  return error instanceof Error
    ? { name: error.name, message: error.message, code: readCode(error), stack: error.stack }
    : { message: String(error) };
}

/** What to change, where trying again cannot help; undefined where it may. */
export function explainClose(code: number): FootnoteError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return explainToken();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new FootnoteError(
        'discord',
        `Discord refuses the events that the bot asks for (close code ${code}). Footnote needs no privileged intent; check that DISCORD_TOKEN belongs to a bot that may join servers.`,
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
      return new FootnoteError(
        'discord',
        `Discord refuses the way the bot connects (close code ${code}). Update Footnote and its discord.js to their newest versions.`,
      );
    default:
      return undefined;
  }
}

function explainToken(cause?: unknown): FootnoteError {
  return new FootnoteError(
    'discord',
    'Discord does not accept DISCORD_TOKEN. Copy the token again from the Discord developer portal (your application, page “Bot”, “Reset Token”).',
    cause,
  );
}

/** As `explainClose`, for what `login` threw. */
export function explainLogin(error: unknown): FootnoteError | undefined {
  if (error instanceof FootnoteError) return error;
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    judgeFailure(error) === 'unauthorised';
  return refused ? explainToken(error) : undefined;
}
