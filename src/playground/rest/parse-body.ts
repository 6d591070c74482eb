/** An unknown body and its shape in, the typed body out. */
import type { z } from 'zod';
import { refuseProblems } from '../refusal.ts';
import { parseShape } from '../rules/shape.ts';

/** Throws 50035 with everything that does not fit. */
export function parseBody<T extends z.ZodType>(shape: T, body: unknown): z.infer<T> {
  const { value, problems } = parseShape(shape, body ?? {});
  refuseProblems(problems);
  if (value === null) throw new Error('A shape that fits gives a value.');
  return value;
}
