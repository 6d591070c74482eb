/** A well-formed address and the schemes it may have in, what Discord refuses about it out. */
import { type Problem, problem } from './problem.ts';

export function schemeProblems(
  path: Problem['path'],
  url: string | undefined,
  schemes: readonly string[],
): Problem[] {
  if (url === undefined) return [];
  const scheme = new URL(url).protocol.slice(0, -1);
  if (schemes.includes(scheme)) return [];
  const allowed = schemes.map((name) => `'${name}'`).join(', ');
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
  return [problem(path, 'URL_TYPE_INVALID_SCHEME', message)];
}
