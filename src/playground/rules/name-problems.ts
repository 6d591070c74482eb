/** What a JSON schema found wrong in, the same in Discord's names out. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { badLength, notAChoice, type Problem, problem, required } from './problem.ts';

/** One problem for each place, as Discord tells them. */
export function nameProblems(errors: readonly ErrorObject[]): Problem[] {
  const places = new Map<string, ErrorObject[]>();
  for (const error of errors.filter(saysSomething)) {
    const place = `${error.instancePath}/${error.params['missingProperty'] ?? ''}`;
    places.set(place, [...(places.get(place) ?? []), error]);
  }
  return [...places.values()].map(nameProblem);
}

/** That no branch of a union fits, or that a value is not null, tells nothing beside what the branches tell. */
function saysSomething({ keyword, params }: ErrorObject): boolean {
  return !/^(?:oneOf|anyOf|if)$/.test(keyword) && params['type'] !== 'null';
}

/** Of a value that may be of several types, the branch of its own type tells what is wrong. */
function nameProblem(errors: readonly ErrorObject[]): Problem {
  const error = errors.find(({ keyword }) => keyword !== 'type') ?? errors[0];
  if (error === undefined) throw new Error('There is no problem without an error.');
  const { keyword, params, parentSchema: schema = {} } = error;
  const path = pathOf(error.instancePath);
  switch (keyword) {
    case 'required':
      return required([...path, params['missingProperty']]);
    case 'minLength':
    case 'maxLength':
      return badLength(path, schema['minLength'] ?? 0, schema['maxLength']);
    case 'minItems':
    case 'maxItems':
      return badLength(path, schema['minItems'] ?? 0, schema['maxItems']);
    case 'const': {
      const choices = errors.flatMap((one) => one.params['allowedValue'] ?? []);
      return notAChoice(path, choices);
    }
    default: {
      const kind = [params['type'], params['format'], keyword].flat().find(Boolean);
      return problem(path, codes[kind] ?? 'BASE_TYPE_BAD', `Value ${error.message}.`);
    }
  }
}

/** By the type or the format that the schema asks for, else by what else it asks. */
const codes: Readonly<Record<string, string>> = {
  string: 'STRING_TYPE_CONVERT',
  integer: 'NUMBER_TYPE_COERCE',
  number: 'NUMBER_TYPE_COERCE',
  boolean: 'BOOLEAN_TYPE_CONVERT',
  array: 'LIST_TYPE_CONVERT',
  object: 'MODEL_TYPE_CONVERT',
  uri: 'URL_TYPE_INVALID_URL',
  'date-time': 'DATE_TIME_TYPE_PARSE',
  int32: 'NUMBER_TYPE_MAX',
  maximum: 'NUMBER_TYPE_MAX',
  minimum: 'NUMBER_TYPE_MIN',
  // Only ids and permissions are held to a pattern, and only the types of parts that stand in unions to an enumeration.
  pattern: 'NUMBER_TYPE_COERCE',
  enum: 'UNION_TYPE_CHOICES',
  uniqueItems: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
};

function pathOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
