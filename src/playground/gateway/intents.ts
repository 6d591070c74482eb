/** An IDENTIFY's intents in, why Discord would not accept them out. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import type { CloseName } from './close-codes.ts';

const known = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

const privileged =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

/** Null when all is well. `switchedOn`: the privileged intents of the application. */
export function intentProblem(intents: number, switchedOn: number): CloseName | null {
  if (intents < 0 || (intents & ~known) !== 0) return 'invalidIntents';
  return (intents & privileged & ~switchedOn) === 0 ? null : 'disallowedIntents';
}
