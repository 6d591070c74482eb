/** An address in, what Discord refuses about it out. */
import type { Problem } from './problem.ts';

/** What is wrong with an address, if there is one. */
export function schemeProblems(
  path: Problem['path'],
  url: string | null | undefined,
  schemes: readonly string[],
): Problem[] {
  if (url === null || url === undefined) return [];
  if (!URL.canParse(url)) {
    return [{ path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }];
  }
  const scheme = new URL(url).protocol.slice(0, -1);
  if (schemes.includes(scheme)) return [];
  const allowed = schemes.map((name) => `'${name}'`).join(', ');
  return [
    {
      path,
      code: 'URL_TYPE_INVALID_SCHEME',
      message: `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`,
    },
  ];
}
