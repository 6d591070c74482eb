/** Why a connection ended or never began in, what a person has to change out: undefined where trying again helps. */
import { GatewayCloseCodes } from 'discord.js';
import { FootnoteError } from '../../error.ts';
import { judgeFailure } from './failure.ts';

export function explainClose(code: number): FootnoteError | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return explainToken();
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return new FootnoteError(
        'discord-intents',
        `Discord refuses the events that the bot asks for (close code ${code}). Footnote needs no privileged intent; check that DISCORD_TOKEN belongs to a bot that may join servers.`,
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
      return new FootnoteError(
        'discord-version',
        `Discord refuses the way the bot connects (close code ${code}). Update Footnote and its discord.js to their newest versions.`,
      );
    default:
      return undefined;
  }
}

export function explainToken(cause?: unknown): FootnoteError {
  return new FootnoteError(
    'discord-token',
    'Discord does not accept DISCORD_TOKEN. Copy the token again from the Discord developer portal (your application, page “Bot”, “Reset Token”).',
    cause,
  );
}

/** As `explainClose`, for what `login` threw. */
export function explainLogin(error: unknown): FootnoteError | undefined {
  if (error instanceof FootnoteError) return error;
  return judgeFailure(error) === 'unauthorised' ? explainToken(error) : undefined;
}

export function explainLoss(cause: unknown): FootnoteError {
  return new FootnoteError(
    'discord-lost',
    'The connection to Discord is lost. Start the bot again.',
    cause,
  );
}
