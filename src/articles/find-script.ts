/** The name of a script in, where it lies out: beside the file that asks, as TypeScript in the source and as JavaScript in what is built of it. */
import { extname } from 'node:path';

export interface Script {
  readonly url: URL;
  /** Node reads it through tsx alone. */
  readonly isTypeScript: boolean;
}

/** `name`: without ending; `beside`: the `import.meta.url` of a file in the same folder. */
export function findScript(name: string, beside: string): Script {
  const ending = extname(new URL(beside).pathname);
  return { url: new URL(`${name}${ending}`, beside), isTypeScript: ending === '.ts' };
}
