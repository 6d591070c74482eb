/** An unknown body and its zod shape in, the typed value or Discord's problems out. */
import { z } from 'zod';
import { badLength, notAChoice, type Problem, required } from './problem.ts';

/** Text as Discord takes it from people: trimmed, then `min` to `max` long. */
export function words(min: number, max: number): z.ZodType<string> {
  return z.string().trim().check(hasLength(min, max));
}

/** Text kept to the letter, such as a custom_id. */
export function token(min: number, max: number): z.ZodType<string> {
  return z.string().check(hasLength(min, max));
}

/** A list of `min` to `max` entries. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z.array(item).check(hasLength(min, max));
}

export function wholeNumber(min: number, max: number) {
  return z.number().int().min(min).max(max);
}

/** An id as Discord takes it: digits, or the same as a JSON integer from other clients. */
export const snowflake = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .check((context) => {
    if (isSnowflake(context.value)) return;
    context.issues.push(
      custom(context.value, 'NUMBER_TYPE_COERCE', `Value "${context.value}" is not snowflake.`),
    );
  });

export function isSnowflake(text: string): boolean {
  return /^\d{17,19}$/.test(text);
}

/** The value in that shape, or what is wrong with it. */
export function parseShape<T extends z.ZodType>(
  shape: T,
  body: unknown,
): { value: z.infer<T>; problems: [] } | { value: null; problems: Problem[] } {
  const parsed = shape.safeParse(body, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: parsed.error.issues.flatMap((issue) => nameProblems(issue)) };
}

function hasLength(min: number, max: number): z.core.CheckFn<string | readonly unknown[]> {
  return ({ value, issues }) => {
    if (value.length >= min && value.length <= max) return;
    const { code, message } = badLength([], min, max);
    issues.push(custom(value, code, message));
  };
}

function custom(input: unknown, code: string, message: string): z.core.$ZodRawIssue {
  return { code: 'custom', input, message, params: { code } };
}

const typeProblems: Record<string, readonly [code: string, message: string]> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret value as string.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
  record: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
};

/** Of a union of plain types it is the branch of the given type that tells what is wrong. */
function nameProblems(issue: z.core.$ZodIssue): Problem[] {
  const branches = issue.code === 'invalid_union' ? issue.errors : [];
  const meant = branches.find((branch) => branch.every(({ code }) => code !== 'invalid_type'));
  if (meant === undefined) return [nameProblem(issue)];
  return meant.map((inner) => nameProblem({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What zod found, in Discord's words. */
function nameProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code === 'custom') {
    const code = issue.params?.['code'];
    return {
      path,
      code: typeof code === 'string' ? code : 'BASE_TYPE_BAD',
      message: issue.message,
    };
  }
  if (issue.input === undefined && issue.code !== 'invalid_union') return required(path);
  if (issue.code === 'invalid_value') return notAChoice(path, issue.values);
  if (issue.code === 'too_big') {
    return {
      path,
      code: 'NUMBER_TYPE_MAX',
      message: `int value should be less than or equal to ${issue.maximum}.`,
    };
  }
  if (issue.code === 'too_small') {
    return {
      path,
      code: 'NUMBER_TYPE_MIN',
      message: `int value should be greater than or equal to ${issue.minimum}.`,
    };
  }
  if (issue.code === 'invalid_union') {
    return {
      path,
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" is not one of those allowed here.',
    };
  }
  const [code, message] = typeProblems[issue.code === 'invalid_type' ? issue.expected : ''] ?? [
    'BASE_TYPE_BAD',
    issue.message,
  ];
  return { path, code, message };
}
