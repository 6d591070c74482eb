import { describe, expect, it } from 'vitest';
import { checkRequest, checkSchema } from '../../../src/playground/openapi/check-requests.ts';

const answered = {
  method: 'POST',
  path: '/channels/100000000000000001/messages',
  query: '',
  route: null,
  status: 200,
  response: undefined,
};

describe('the published specification', () => {
  it.each<[string, unknown]>([
    ['a message', { content: 'x' }],
    ['what discord.js adds', { content: 'x', tts: false, enforce_nonce: false }],
    ['Components V2', { flags: 1 << 15, components: [{ type: 10, content: 'x' }] }],
  ])('takes %s', (_, body) => {
    expect(checkRequest({ ...answered, body })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['content that is no text', { content: 5 }],
    ['an unknown field', { content: 'x', colour: 1 }],
    ['an unknown component', { components: [{ type: 99 }] }],
    ['eleven embeds', { embeds: Array(11).fill({ title: 'x' }) }],
  ])('refuses %s', (_, body) => {
    expect(checkRequest({ ...answered, body })).not.toEqual([]);
  });

  it('refuses an answer that lacks a field', () => {
    const response = { id: '100000000000000001' };
    expect(checkRequest({ ...answered, body: { content: 'x' }, response })).not.toEqual([]);
  });

  it('knows no route of its own making', () => {
    expect(checkRequest({ ...answered, path: '/nowhere', body: {} })).toEqual([
      'POST /nowhere: not in the specification',
    ]);
  });

  it('checks the longer path before the one with a parameter', () => {
    const request = { ...answered, method: 'GET', path: '/users/@me', body: undefined };
    const user = {
      id: '100000000000000001',
      username: 'x',
      avatar: null,
      discriminator: '0',
      public_flags: 0,
      flags: 0,
      global_name: null,
    };
    expect(
      checkRequest({ ...request, response: { ...user, mfa_enabled: false, locale: 'en-US' } }),
    ).toEqual([]);
    expect(checkRequest({ ...request, response: user })).not.toEqual([]);
  });

  it('checks single values by the name of their schema', () => {
    expect(checkSchema('SnowflakeType', '100000000000000001')).toEqual([]);
    expect(checkSchema('TextDisplayComponentForMessageRequest', { type: 10 })).not.toEqual([]);
  });
});
