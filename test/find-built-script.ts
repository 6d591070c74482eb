/** In the tests, what stands for `find-script.ts`: a script of the source in, what is built of it out, which starts in half of the time. */
import { existsSync } from 'node:fs';
import { findScript as findSource, type Script } from '../src/articles/find-script.ts';

/** Scripts of the tests themselves are built nowhere, and stay what they are. */
export function findScript(name: string, beside: string): Script {
  const built = new URL(`../dist/${name}.js`, import.meta.url);
  return existsSync(built) ? { url: built, isTypeScript: false } : findSource(name, beside);
}
