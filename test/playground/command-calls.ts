/** Commands as a bot writes them, and how it sends them to the playground. */
import type { Newsroom } from './open-newsroom.ts';
import { type Answer, request } from './raw-bot.ts';

/** To what stands below the bot's own application: `rest` is `/commands`. */
export function callApplication(
  discord: Newsroom['discord'],
  method: string,
  rest = '',
  body?: unknown,
): Promise<Answer> {
  const address = `/applications/${discord.bot.id}${rest}`;
  return request(discord, method, address, body === undefined ? {} : { body });
}

export const ask = (fields: object = {}) => ({ name: 'ask', description: 'Ask', ...fields });

export const option = (fields: object = {}) => ({
  type: 3,
  name: 'question',
  description: 'What',
  ...fields,
});

export const options = (...list: unknown[]) => ask({ options: list });
