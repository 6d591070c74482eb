/** The published specification in, the same as the stand-in reads it out: amended, closed, its unions told apart by type. */
import { amendments } from './amendments.ts';

export type Json = Record<string, unknown>;
export type Schemas = Readonly<Record<string, Json>>;

/** Changes the schemas where they are: they are read from the file for this. */
export function prepareSchemas(schemas: Schemas): void {
  for (const { schemas: names, properties } of amendments) {
    for (const name of names) amend(schemas[name], properties, name);
  }
  closeObjects(schemas);
  for (const schema of Object.values(schemas)) tellUnionsApart(schema, schemas);
}

function amend(schema: Json | undefined, properties: Json, name: string): void {
  if (schema === undefined) throw new Error(`The specification has no ${name}.`);
  const own = (schema['properties'] ?? {}) as Json;
  for (const [key, more] of Object.entries(properties)) {
    own[key] = { ...Object(own[key]), ...Object(more) };
  }
  schema['properties'] = own;
}

/** Schemas that others extend by `allOf` stay open, or nothing could be added to them. */
function closeObjects(schemas: Schemas): void {
  const open = new Set(['Error', 'ErrorResponse', 'RatelimitedResponse']);
  for (const [name, schema] of Object.entries(schemas)) {
    if (open.has(name) || schema['properties'] === undefined) continue;
    schema['additionalProperties'] ??= false;
  }
}

/**
 * Of a union whose branches differ by `type` only the branch that is meant gets checked: what it says is what is
 * wrong, and a nested message is not tried against every component there is. The unions of ajv's own `discriminator`
 * need text for a tag.
 */
function tellUnionsApart(schema: unknown, schemas: Schemas): void {
  if (typeof schema !== 'object' || schema === null) return;
  const union = schema as Json;
  const branches: unknown[] = Array.isArray(union['oneOf']) ? union['oneOf'] : [];
  const types = branches.map((branch) => typesOf(branch, schemas));
  const all = types.flat();
  if (types.length > 1 && types.every((of) => of.length > 0) && new Set(all).size === all.length) {
    delete union['oneOf'];
    union['type'] = 'object';
    union['required'] = ['type'];
    union['properties'] = { type: { enum: all } };
    union['allOf'] = branches.map((branch, index) => ({
      if: { required: ['type'], properties: { type: { enum: types[index] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: branch,
    }));
  }
  for (const inner of Object.values(union)) tellUnionsApart(inner, schemas);
}

/** The values that a branch's required `type` may have; none where it has no such property. */
function typesOf(branch: unknown, schemas: Schemas): readonly unknown[] {
  const { $ref = '' } = Object(branch) as { $ref?: string };
  const { properties, required } = Object(schemas[$ref.split('/').at(-1) ?? '']) as {
    properties?: { type?: { enum?: unknown[] } };
    required?: string[];
  };
  return required?.includes('type') ? (properties?.type?.enum ?? []) : [];
}
