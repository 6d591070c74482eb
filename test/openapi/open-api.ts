/** Logged requests in, what Discord's published OpenAPI specification holds against them out. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { LoggedRequest } from '../../src/playground/rest/rest-server.ts';
import { closeSchemas, type Json } from './close-schemas.ts';

export interface OpenApi {
  /** One line for each thing that does not fit, empty when all is well. A body that was refused is not checked. */
  check(request: LoggedRequest): string[];
  /** The same over a whole log. */
  checkAll(requests: readonly LoggedRequest[]): string[];
  /** Checks a value against a schema of that name. */
  checkSchema(name: string, value: unknown): string[];
}

const file = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Null where the specification is not at hand; tests that need it say `describe.runIf(openApi !== null)`. */
export const openApi: OpenApi | null = existsSync(file)
  ? createOpenApi(JSON.parse(readFileSync(file, 'utf8')))
  : null;

type Responses = Record<string, { readonly $ref?: string; readonly content?: unknown }>;
type Operations = Record<string, { readonly responses: Responses; readonly requestBody?: unknown }>;

function createOpenApi(published: Json): OpenApi {
  const specification = closeSchemas(published);
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  for (const format of [
    'snowflake',
    'nonce',
    'int32',
    'int53',
    'int64',
    'double',
    'date-time',
    'uri',
  ]) {
    ajv.addFormat(format, true);
  }
  ajv.addSchema(specification, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const paths = specification['paths'] as Record<string, Operations>;

  const problems = (pointer: string, value: unknown): string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  const check = ({ method, path, status, body, response }: LoggedRequest): string[] => {
    const template = matchTemplate(Object.keys(paths), path);
    const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) {
      return status === 404 || status === 405
        ? []
        : [`${method} ${path}: not in the specification`];
    }
    const base = `/paths/${escapePointer(template)}/${method.toLowerCase()}`;
    const found = [
      ...(body === undefined || status >= 400
        ? []
        : problems(`${base}/requestBody/content/application~1json/schema`, body)),
      ...(response === undefined
        ? []
        : problems(responsePointer(base, operation.responses, status), response)),
    ];
    return found.map((line) => `${method} ${path} → ${status}: ${line}`);
  };

  return {
    check,
    checkAll: (requests) => requests.flatMap(check),
    checkSchema: (name, value) => problems(`/components/schemas/${name}`, value),
  };
}

/** The template that fits with the fewest parameters: `/users/@me` before `/users/{user_id}`. */
function matchTemplate(templates: readonly string[], path: string): string | undefined {
  const segments = path.split('/').map(decodeURIComponent);
  return templates
    .filter((template) => {
      const parts = template.split('/');
      return (
        parts.length === segments.length &&
        parts.every((part, index) => part.startsWith('{') || part === segments[index])
      );
    })
    .sort((one, other) => one.split('{').length - other.split('{').length)[0];
}

function responsePointer(base: string, responses: Responses, status: number): string {
  if (status >= 500) return '/components/schemas/ErrorResponse';
  const key = String(status) in responses ? String(status) : `${Math.floor(status / 100)}XX`;
  const reference = responses[key]?.$ref;
  const pointer = reference?.slice(1) ?? `${base}/responses/${key}`;
  return `${pointer}/content/application~1json/schema`;
}

function escapePointer(segment: string): string {
  return encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1'));
}
