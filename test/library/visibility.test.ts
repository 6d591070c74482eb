/** Articles and places in: whether the article is shown there out. */
import { describe, expect, it } from 'vitest';
import {
  isVisible,
  noPlace,
  ownerOf,
  type Place,
  serverArticleId,
} from '../../src/library/visibility.ts';

const GUILD = '200000000000000001';
const OTHER = '200000000000000002';
const [channel, parent, role] = ['300000000000000001', '300000000000000002', '400000000000000001'];
const own = serverArticleId(GUILD, 'lamp');

const at = (place: Partial<Place> = {}): Place => ({
  guildId: GUILD,
  channelIds: [channel, parent],
  roleIds: [role],
  ...place,
});

it.each([
  [own, GUILD],
  ['peru/troops', null],
  ['2023-05-23', null],
  ['1234:lamp', null],
])('%s belongs to %s', (id, owner) => {
  expect(ownerOf(id)).toBe(owner);
});

describe('isVisible', () => {
  it.each<
    [string, string, Place, Record<string, { channels: string[]; roles: string[] }>, boolean]
  >([
    ['a shared article', 'ferry', at(), {}, true],
    ['a shared article nowhere in particular', 'ferry', noPlace, {}, true],
    ['the server’s own', own, at(), {}, true],
    ['another server’s', own, at({ guildId: OTHER }), {}, false],
    ['a server’s, in direct messages', own, noPlace, {}, false],
    ['one for this channel', 'ferry', at(), { ferry: { channels: [channel], roles: [] } }, true],
    ['one for the thread’s channel', own, at(), { [own]: { channels: [parent], roles: [] } }, true],
    ['one for another channel', 'ferry', at(), { ferry: { channels: [OTHER], roles: [] } }, false],
    ['one for a role', 'ferry', at(), { ferry: { channels: [], roles: [role] } }, true],
    ['one for another role', 'ferry', at(), { ferry: { channels: [], roles: [OTHER] } }, false],
    [
      'one for a role or a channel',
      'ferry',
      at(),
      { ferry: { channels: [OTHER], roles: [role] } },
      true,
    ],
    ['one that nobody may see', 'ferry', at(), { ferry: { channels: [], roles: [] } }, false],
    ['one with a name of JavaScript', 'constructor', at(), {}, true],
    [
      'another server’s, for this channel',
      own,
      at({ guildId: OTHER }),
      { [own]: { channels: [channel], roles: [] } },
      false,
    ],
  ])('%s', (_what, id, place, audiences, visible) => {
    expect(isVisible(id, place, { audiences, off: [] })).toBe(visible);
  });
});
