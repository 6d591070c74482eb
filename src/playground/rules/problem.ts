/** Problems of a request body in, Discord's tree of errors out. */

export interface Problem {
  /** Keys and list places from the body's root. */
  readonly path: readonly (string | number)[];
  /** Discord's own name for the rule, such as `BASE_TYPE_REQUIRED`. */
  readonly code: string;
  readonly message: string;
}

/** A place in the body: its own errors under `_errors`, those below it under their keys. */
export interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

export function nestProblems(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let place = root;
    for (const key of path) {
      const below = place[key];
      const next: ErrorTree = below === undefined || Array.isArray(below) ? {} : below;
      place[key] = next;
      place = next;
    }
    const errors = place['_errors'];
    place['_errors'] = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}

/** The same problems, seen from a place further up. */
export function below(prefix: Problem['path'], problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: [...prefix, ...one.path] }));
}

export function problem(path: Problem['path'], code: string, message: string): Problem {
  return { path, code, message };
}

export function badLength(path: Problem['path'], min: number, max: number): Problem {
  return min === 0
    ? problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
    : problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
}

export function required(path: Problem['path']): Problem {
  return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

export function notAChoice(path: Problem['path'], choices: readonly unknown[]): Problem {
  const listed = choices.map((choice) => JSON.stringify(choice)).join(', ');
  return problem(path, 'BASE_TYPE_CHOICES', `Value must be one of (${listed}).`);
}
