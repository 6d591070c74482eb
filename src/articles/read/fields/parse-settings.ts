/** A file of settings in, its values out: YAML, TOML or JSON by the end of its name. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { nestsDeep } from '../../nests-deep.ts';

/** YAML takes its time over much more. */
const maxChars = 500_000;

/** Null for what cannot be read. Nothing in it is ever run. */
export function parseSettings(path: string, text: string): unknown {
  if (text.length > maxChars || nestsDeep(text)) return null;
  try {
    if (/\.toml$/iu.test(path)) return parseToml(text);
    if (/\.json$/iu.test(path)) return JSON.parse(text);
    return parseYaml(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch {
    return null;
  }
}
