/** A request's body and the name of its schema in, the body as Discord reads it and what is wrong with it out. */
import { specification } from '../openapi/specification.ts';
import type { Bodies } from './bodies.ts';
import { nameProblems } from './name-problems.ts';
import type { Problem } from './problem.ts';

export interface CheckedBody<T> {
  /** Of that shape only where there is no problem. */
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Fields that the specification does not have are left out, as Discord does. */
export function checkBody<Name extends keyof Bodies>(
  name: Name,
  body: unknown,
): CheckedBody<Bodies[Name]> {
  const value = tidy(body ?? {});
  const errors = specification().findErrors(`/components/schemas/${name}`, value);
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  for (const { data, params } of unknown) delete Object(data)[params['additionalProperty']];
  const wrong = errors.filter((error) => !unknown.includes(error));
  return { value: value as Bodies[Name], problems: nameProblems(wrong) };
}

/** Compiles ahead what a bot says first, or its first answer could miss its deadline meanwhile on a busy machine. */
export function expectBodies(): void {
  checkBody('ApplicationCommandUpdateRequest', {});
  checkBody('IncomingWebhookInteractionRequest', {});
  checkBody('MessageCreateRequest', {});
}

/** A copy with its texts trimmed and, but for the body's own fields, without what is null. */
function tidy(value: unknown, key = '', parent = ''): unknown {
  if (typeof value === 'string') return isRead(key, parent) ? value.trim() : value;
  if (Array.isArray(value)) {
    return value.filter((item) => item !== null).map((item) => tidy(item, key, parent));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => key === '' || inner !== null);
  return Object.fromEntries(kept.map(([name, inner]) => [name, tidy(inner, name, key)]));
}

/** Whether people read the text; a custom_id, an address or a choice's value stays as it is to the letter. */
function isRead(key: string, parent: string): boolean {
  return (
    /^(?:content|description|label|name|placeholder|text|title)$/.test(key) ||
    parent.endsWith('_localizations') ||
    (parent === 'fields' && key === 'value')
  );
}
