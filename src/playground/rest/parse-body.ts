/** An unknown body and the name of its schema in, the typed body out. */
import { refuseProblems } from '../refusal.ts';
import type { Bodies } from '../rules/bodies.ts';
import { checkBody } from '../rules/check-body.ts';
import { below, type Problem } from '../rules/problem.ts';

/** `place`: where in the request the body stands. Throws 50035 with everything that does not fit. */
export function parseBody<Name extends keyof Bodies>(
  name: Name,
  body: unknown,
  place: Problem['path'] = [],
): Bodies[Name] {
  const { value, problems } = checkBody(name, body);
  refuseProblems(below(place, problems));
  return value;
}
