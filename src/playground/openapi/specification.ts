/** The place of a schema in Discord's published specification and a value in, what does not fit out. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { prepareSchemas, type Schemas } from './prepare-schemas.ts';

export interface Operation {
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

export interface Specification {
  /** By path template and method: `paths['/users/@me']?.['get']`. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** `pointer`: a JSON pointer, such as `/components/schemas/MessageResponse`. */
  findErrors(pointer: string, value: unknown): readonly ErrorObject[];
}

let shared: Specification | undefined;

/**
 * Read when it is first asked for, and each schema compiled when it first meets a value: a quarter of a second in all
 * that no start waits for. One for the whole process, since tests start a stand-in for each of their cases.
 */
export function specification(): Specification {
  shared ??= createSpecification();
  return shared;
}

function createSpecification(): Specification {
  const published = readFileSync(new URL('openapi.json', import.meta.url), 'utf8');
  const { paths, components } = JSON.parse(published) as {
    paths: Specification['paths'];
    components: { schemas: Schemas };
  };
  prepareSchemas(components.schemas);
  const ajv = createAjv();
  ajv.addSchema({ paths, components }, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  return {
    paths,
    findErrors(pointer, value) {
      const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
      compiled.set(pointer, validate);
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

/**
 * `verbose` brings the schemas' limits along. The rest makes it quick to compile rather than to run: optimized and
 * inlined code takes three times as long, and Discord's schemas need no proof that they are schemas.
 */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  for (const name of ['snowflake', 'nonce', 'int53', 'int64', 'double']) ajv.addFormat(name, true);
  ajv.addFormat('int32', { type: 'number', validate: (value) => Math.abs(value) < 2 ** 31 });
  ajv.addFormat('uri', URL.canParse);
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  return ajv;
}
