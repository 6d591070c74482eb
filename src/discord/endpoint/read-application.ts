/** The bot's token in, who it is at Discord out, without a connection to the gateway. */
import { Routes } from 'discord.js';
import * as z from 'zod';
import type { Api } from '../connection/api.ts';
import { explainLogin } from '../connection/explain-end.ts';

const schema = z.object({
  id: z.string(),
  name: z.string(),
  /** Of what Discord sends to the endpoint, in hexadecimal. */
  verify_key: z.string().regex(/^[0-9a-f]{64}$/iu),
});

export type Application = z.infer<typeof schema>;

/** Throws a FootnoteError where Discord does not take the token. */
export async function readApplication({ rest }: Pick<Api, 'rest'>): Promise<Application> {
  try {
    return schema.parse(await rest.get(Routes.currentApplication()));
  } catch (error) {
    throw explainLogin(error) ?? error;
  }
}
