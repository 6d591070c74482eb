/** Commands as we send them and as Discord keeps them in, whether anything has to be sent out. */
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../src/discord/commands/index.ts';
import { sameCommands } from '../../../src/discord/connection/compare-commands.ts';

const wanted = allCommands.map(({ data }) => data);

/** With all that it says of a command beside what it was sent, known or not. */
const kept = wanted.map((command, i) => ({
  ...JSON.parse(JSON.stringify(command)),
  id: String(i),
  application_id: '1',
  version: '2',
  default_permission: true,
  nsfw: false,
  something_new: { a: [1, { b: true }] },
}));

describe('the same commands', () => {
  it('are known again whatever Discord adds to them', () => {
    expect(sameCommands(wanted, kept)).toBe(true);
    expect(sameCommands(wanted, [...kept].reverse())).toBe(true);
  });
});

describe('commands that differ', () => {
  const [first, ...others] = kept;
  it.each([
    ['a description', { ...first, description: 'Another.' }],
    ['a name in one language', { ...first, name_localizations: { de: 'fragen' } }],
    ['a permission', { ...first, default_member_permissions: '32' }],
    ['an option less', { ...first, options: first.options?.slice(1) }],
    ['an option’s choice', { ...first, options: [{ ...first.options?.[0], choices: [{}] }] }],
  ])('in %s are sent', (_, changed) => {
    expect(sameCommands(wanted, [changed, ...others])).toBe(false);
  });

  it('in number are sent', () => {
    expect(sameCommands(wanted, others)).toBe(false);
  });
});
