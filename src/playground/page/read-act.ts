/** A request's JSON in, what somebody did in the page out, or null where it is nothing of the kind. */
import * as z from 'zod';
import type { ActRequest } from './wire.ts';

const id = z.string().max(40);
const text = z.string().max(4_000);
const value = z.union([z.string().max(6_000), z.number(), z.boolean()]);
const values = z.record(z.string().max(100), value);

const act = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('say'),
    text,
    replyTo: id.exactOptional(),
    ping: z.boolean().exactOptional(),
  }),
  z.strictObject({ do: z.literal('edit'), message: id, text }),
  z.strictObject({ do: z.literal('delete'), message: id }),
  z.strictObject({ do: z.literal('run'), command: z.string().max(110), values }),
  z.strictObject({
    do: z.literal('propose'),
    command: z.string().max(110),
    option: z.string().max(40),
    text: z.union([z.string().max(6_000), z.number()]),
    values,
  }),
  z.strictObject({ do: z.literal('press'), message: id, button: z.string().max(100) }),
  z.strictObject({
    do: z.literal('choose'),
    message: id,
    values: z.array(z.string().max(100)).max(25),
  }),
  z.strictObject({ do: z.literal('menu'), message: id, command: z.string().max(40) }),
  z.strictObject({
    do: z.literal('submit'),
    form: id,
    values: z.record(z.string().max(100), z.union([text, z.array(z.string().max(100)).max(25)])),
  }),
  z.strictObject({ do: z.literal('react'), message: id, emoji: z.string().max(60) }),
  z.strictObject({ do: z.literal('dismiss'), message: id }),
  z.strictObject({ do: z.literal('speak'), locale: z.enum(['en-US', 'es-ES']) }),
]);

const schema: z.ZodType<ActRequest> = z.strictObject({ as: id, in: id, act });

export function parseActRequest(json: string): ActRequest | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
