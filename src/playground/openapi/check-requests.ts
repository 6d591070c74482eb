/** Logged requests in, what Discord's published specification holds against them and their answers out. */
import type { LoggedRequest } from '../rest/rest-server.ts';
import { type Operation, specification } from './specification.ts';

/** One line for each thing that does not fit, empty when all is well. */
export function checkRequests(requests: readonly LoggedRequest[]): string[] {
  return requests.flatMap(checkRequest);
}

/** A body that was refused is not checked. */
export function checkRequest({ method, path, status, body, response }: LoggedRequest): string[] {
  const verb = method.toLowerCase();
  const found = findOperation(verb, path);
  if (found === undefined) {
    const expected = status === 404 || status === 405;
    return expected ? [] : [`${method} ${path}: not in the specification`];
  }
  const base = `/paths/${escapePointer(found.template)}/${verb}`;
  return [
    ...(body === undefined || status >= 400
      ? []
      : problems(`${base}/requestBody/content/application~1json/schema`, body)),
    ...(response === undefined
      ? []
      : problems(responsePointer(base, found.operation, status), response)),
  ].map((line) => `${method} ${path} → ${status}: ${line}`);
}

/** Checks a value against the schema of that name. */
export function checkSchema(name: string, value: unknown): string[] {
  return problems(`/components/schemas/${name}`, value);
}

function problems(pointer: string, value: unknown): string[] {
  return specification()
    .findErrors(pointer, value)
    .map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    );
}

/** Of the templates that fit the one with the fewest parameters: `/users/@me` before `/users/{user_id}`. */
function findOperation(
  verb: string,
  path: string,
): { template: string; operation: Operation } | undefined {
  const { paths } = specification();
  const segments = path.split('/').map(decodeURIComponent);
  const [template] = Object.keys(paths)
    .filter((one) => fits(one.split('/'), segments))
    .sort((one, other) => one.split('{').length - other.split('{').length);
  const operation = paths[template ?? '']?.[verb];
  return template === undefined || operation === undefined ? undefined : { template, operation };
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part.startsWith('{') || part === segments[index])
  );
}

function responsePointer(base: string, { responses }: Operation, status: number): string {
  if (status >= 500) return '/components/schemas/ErrorResponse';
  const key = String(status) in responses ? String(status) : `${Math.floor(status / 100)}XX`;
  const pointer = responses[key]?.$ref?.slice(1) ?? `${base}/responses/${key}`;
  return `${pointer}/content/application~1json/schema`;
}

function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}
