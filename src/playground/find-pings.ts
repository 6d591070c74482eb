/** A message's text and its allowed mentions in, whom it notifies out. */
import type { APIAllowedMentions } from 'discord-api-types/v10';
import type { Pings } from './store.ts';

export const noPings: Pings = { users: [], roles: [], everyone: false };

/**
 * Text that looks like a mention counts wherever it stands, in code and behind a backslash too: stricter than
 * Discord, so that a test sees what only formatting would have stopped. Without allowed mentions all count.
 */
export function findPings(
  text: string,
  allowed: APIAllowedMentions | null | undefined,
  repliedUser: string | null,
): Pings {
  const kinds: readonly string[] = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const pick = (pattern: RegExp, kind: 'users' | 'roles'): string[] =>
    [...text.matchAll(pattern)]
      .flatMap(([, id]) => (id === undefined ? [] : [id]))
      .filter((id) => kinds.includes(kind) || (allowed?.[kind] ?? []).includes(id));
  const replied = allowed ? (allowed.replied_user ?? false) : true;
  const users = pick(/<@!?(\d{17,19})>/g, 'users');
  if (replied && repliedUser !== null) users.push(repliedUser);
  return {
    users: [...new Set(users)],
    roles: [...new Set(pick(/<@&(\d{17,19})>/g, 'roles'))],
    everyone: kinds.includes('everyone') && /@(?:everyone|here)/.test(text),
  };
}
