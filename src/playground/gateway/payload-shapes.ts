/** What a bot may send over the gateway. */
import * as z from 'zod';

export const payload = z.object({ op: z.number().int(), d: z.unknown() });

export const identify = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});

export const resume = z.object({
  token: z.string(),
  session_id: z.string(),
  seq: z.number().int(),
});

export type Identify = z.infer<typeof identify>;
export type Resume = z.infer<typeof resume>;
