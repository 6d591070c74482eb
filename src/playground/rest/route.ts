/** A method and a path in, the route that serves them and its parameters out. */
import type { UploadedFile } from '../compose-message.ts';
import { refuse, refuseProblems } from '../refusal.ts';
import { problem } from '../rules/problem.ts';
import { isSnowflake } from '../snowflakes.ts';

export interface Call {
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The parameter of that name in the route's pattern. */
  param(name: string): string;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON; left out for an empty answer. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Reply;

/** `METHOD /path/:name`, by pattern. Parameters are ids, but for `:token`, `:emoji` and `:message`, which may be `@original`. */
export type Routes = Readonly<Record<string, Handler>>;

export interface Match {
  readonly pattern: string;
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

export function ok(body: unknown, status = 200): Reply {
  return { status, body };
}

export const noContent: Reply = { status: 204 };

/** Throws 404 for a path that is none, 405 for a method that it does not take, 50035 for an id that is none. */
export function matchRoute(routes: Routes, method: string, path: string): Match {
  const segments = path.split('/').map(decodeURIComponent);
  let pathIsKnown = false;
  for (const [pattern, handler] of Object.entries(routes)) {
    const [verb, template = ''] = pattern.split(' ');
    const params = matchSegments(template.split('/'), segments);
    if (params === null) continue;
    pathIsKnown = true;
    if (verb === method) return { pattern, handler, params: checkIds(params) };
  }
  throw refuse(pathIsKnown ? 'methodNotAllowed' : 'notFound');
}

function matchSegments(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | null {
  if (template.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

function checkIds(params: Record<string, string>): Record<string, string> {
  const wrong = Object.entries(params).filter(
    ([name, value]) =>
      !['token', 'emoji'].includes(name) && value !== '@original' && !isSnowflake(value),
  );
  refuseProblems(
    wrong.map(([name, value]) =>
      problem([`${name}_id`], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`),
    ),
  );
  return params;
}
