/** The environment and `.env` in, the configuration out, with its warnings on standard error. */
import { config as loadEnv } from 'dotenv';
import { type Config, parseConfig } from './config.ts';

/** Throws a FootnoteError `configuration` that lists every problem. */
export function loadConfig(): Config {
  loadEnv({ quiet: true });
  const { config, warnings } = parseConfig(process.env);
  for (const line of warnings) process.stderr.write(`${line}\n`);
  return config;
}
