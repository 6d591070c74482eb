/** What is kept in a storage: settings, people's languages, votes, insights, added articles. */
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AddedArticle, createAddedArticleStore } from '../../src/storage/added-articles.ts';
import { createLanguageStore } from '../../src/storage/chosen-languages.ts';
import { createFeedbackStore, moveOldVotes } from '../../src/storage/feedback.ts';
import { createHashPerson } from '../../src/storage/hash-person.ts';
import { createInsightStore } from '../../src/storage/insights.ts';
import { createSettingsStore, defaultSettings } from '../../src/storage/server-settings.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openMemory } from './open-memory.ts';

const ANA = '100000000000000001';
const BEN = '100000000000000002';
const GUILD = '200000000000000001';
const OTHER = '200000000000000002';

let storage: Storage;
beforeEach(() => {
  storage = openMemory();
});

async function dump(): Promise<string> {
  const lines: string[] = [];
  for (const area of ['feedback/', 'votes/', 'people/', 'insights/', 'settings/', 'articles/']) {
    for await (const entry of storage.list(area, z.unknown())) lines.push(JSON.stringify(entry));
  }
  return lines.join('\n');
}

describe('counts of questions', () => {
  it('are written together, and all of them at the end', async () => {
    const writes: number[] = [];
    const counting: Storage = {
      ...storage,
      change: (keys, schema, change) => {
        writes.push(keys.length);
        return storage.change(keys, schema, change);
      },
      set: () => Promise.reject(new Error('one by one')),
    };
    const clock = () => Date.UTC(2024, 2, 1);
    const insights = createInsightStore(counting, { keepDays: 90, clock });
    const asked = Array.from({ length: 500 }, (_, i) => `Question ${i % 50}?`);
    await Promise.all(asked.map((each) => insights.record(GUILD, each, 'found')));
    await insights.flush();
    expect(writes).toEqual([50]);
    const later = createInsightStore(storage, { keepDays: 90, clock });
    const kept = await later.list(GUILD);
    expect(kept).toHaveLength(50);
    expect(kept.every(({ found }) => found === 10)).toBe(true);
  });

  it('that could not be written are written with those that follow', async () => {
    let broken = true;
    const failing: Storage = {
      ...storage,
      change: (keys, schema, change) =>
        broken ? Promise.reject(new Error('full')) : storage.change(keys, schema, change),
    };
    const insights = createInsightStore(failing, { keepDays: 90, clock: () => 0 });
    await insights.record(GUILD, 'One?', 'found');
    await expect(insights.flush()).rejects.toThrow('full');
    broken = false;
    await insights.record(GUILD, 'Two?', 'none');
    expect(await insights.list(GUILD)).toHaveLength(2);
  });
});

describe('what two processes write', () => {
  it('is counted together', async () => {
    const clock = () => Date.UTC(2024, 2, 1);
    const [one, two] = [0, 1].map(() => createInsightStore(storage, { keepDays: 90, clock }));
    for (const each of [one, two, one]) await each?.record(GUILD, 'When?', 'found');
    await two?.record(GUILD, 'when', 'none');
    await one?.flush();
    await two?.flush();
    expect(await one?.list(GUILD)).toMatchObject([{ found: 3, none: 1 }]);
  });

  it('is one secret, and one set of settings', async () => {
    const [one, two] = [0, 1].map(() => createHashPerson(storage));
    expect(await one?.('votes', '1')).toBe(await two?.('votes', '1'));
    const [mine, theirs] = [createSettingsStore(storage), createSettingsStore(storage)];
    expect((await theirs.read(GUILD)).style).toBe('card');
    await mine.change(GUILD, (before) => ({ ...before, style: 'plain' }));
    theirs.changed([`settings/${GUILD}`]);
    expect((await theirs.read(GUILD)).style).toBe('plain');
    await theirs.change(GUILD, (before) => ({ ...before, language: 'es' }));
    mine.changed([`settings/${GUILD}`]);
    expect(await mine.read(GUILD)).toMatchObject({ style: 'plain', language: 'es' });
  });
});

describe('settings', () => {
  it('without a quote of the day are no cause for a warning', async () => {
    const warnings: string[] = [];
    const settings = createSettingsStore(openMemory(warnings));
    await settings.change(GUILD, (before) => ({ ...before, style: 'plain' }));
    expect([...(await settings.dailies())]).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('that cannot be read in part hide what they hid', async () => {
    const settings = createSettingsStore(storage);
    const audience = { channels: [GUILD], roles: [] };
    await storage.set(`settings/${GUILD}`, {
      style: 'gothic',
      language: 'es',
      audiences: { a: audience, b: 'some', c: { channels: ['x'] } },
    });
    const read = await settings.read(GUILD);
    expect(read).toMatchObject({ style: 'card', language: 'es', channels: [] });
    const nobody = { channels: [], roles: [] };
    expect(read.audiences).toEqual({ a: audience, b: nobody, c: nobody });
    await settings.change(GUILD, (before) => ({ ...before, style: 'plain' }));
    expect((await settings.read(GUILD)).audiences).toEqual(read.audiences);
  });

  it.each(['text', 7, [], { audiences: 'all' }])('%j show nothing', async (kept) => {
    await storage.set(`settings/${GUILD}`, kept);
    await expect(createSettingsStore(storage).read(GUILD)).rejects.toThrow('cannot be read');
  });

  it('are the defaults until something is set, and outside of servers', async () => {
    const settings = createSettingsStore(storage);
    expect(await settings.read(GUILD)).toEqual(defaultSettings);
    await settings.change(GUILD, (before) => ({ ...before, style: 'plain' }));
    expect(await settings.read(GUILD)).toEqual({ ...defaultSettings, style: 'plain' });
    expect(await settings.read(OTHER)).toEqual(defaultSettings);
    expect(await settings.read(null)).toEqual(defaultSettings);
  });

  it('lose no change of two made at once', async () => {
    const settings = createSettingsStore(storage);
    const ids = Array.from({ length: 20 }, (_, i) => `3000000000000000${10 + i}`);
    await Promise.all(
      ids.map((id) =>
        settings.change(GUILD, (before) => ({ ...before, channels: [...before.channels, id] })),
      ),
    );
    expect((await settings.read(GUILD)).channels).toEqual(ids);
  });

  it('go on after a change that fails', async () => {
    const settings = createSettingsStore(storage);
    const failing = settings.change(GUILD, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await settings.change(GUILD, (before) => ({ ...before, language: 'es' }));
    expect((await settings.read(GUILD)).language).toBe('es');
  });
});

describe('people', () => {
  it('choose a language and take it back; who they are is not kept', async () => {
    const people = createLanguageStore(storage, createHashPerson(storage));
    expect(await people.language(ANA)).toBeNull();
    await people.setLanguage(ANA, 'es');
    expect(await people.language(ANA)).toBe('es');
    expect(await people.language(BEN)).toBeNull();
    expect(await dump()).toContain('"es"');
    expect(await dump()).not.toContain(ANA);
    await people.setLanguage(ANA, null);
    expect(await people.language(ANA)).toBeNull();
    expect(await dump()).toBe('');
  });

  it('have the same name after a restart, and another in another place', async () => {
    const first = createHashPerson(storage);
    const later = createHashPerson(storage);
    expect(await later('a', ANA)).toBe(await first('a', ANA));
    expect(await later('b', ANA)).not.toBe(await first('a', ANA));
    expect(await createHashPerson(openMemory())('a', ANA)).not.toBe(await first('a', ANA));
  });
});

describe('feedback', () => {
  const rated = (answer: string, guildId: string | null = GUILD) => ({ guildId, answer });
  let now = 0;
  const make = () => createFeedbackStore(storage, createHashPerson(storage), () => ++now);

  it('counts each person once an answer, with their last vote', async () => {
    const { given, vote } = make();
    expect(await vote(rated('q.p.t'), ANA, 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
    expect(await vote(rated('q.p.t'), ANA, 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
    expect(await vote(rated('q.p.t'), BEN, 'helpful')).toEqual({ helpful: 2, unhelpful: 0 });
    expect(await vote(rated('q.p.t'), ANA, 'unhelpful')).toEqual({ helpful: 1, unhelpful: 1 });
    expect(await vote(rated('q'), ANA, 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
    expect(await vote(rated('q.p.t/x'), ANA, 'helpful')).toEqual({ helpful: 1, unhelpful: 0 });
    expect(await given(rated('q.p.t'), ANA)).toBe('unhelpful');
    expect(await given(rated('q.p'), ANA)).toBeUndefined();
    expect(await dump()).not.toContain(ANA);
  });

  it('is each server’s own, and is forgotten with it', async () => {
    const { given, vote, forget } = make();
    await vote(rated('q'), ANA, 'helpful');
    expect(await vote(rated('q', OTHER), BEN, 'unhelpful')).toEqual({ helpful: 0, unhelpful: 1 });
    await vote(rated('q', null), ANA, 'helpful');
    await forget(GUILD);
    expect(await given(rated('q'), ANA)).toBeUndefined();
    expect(await given(rated('q', OTHER), BEN)).toBe('unhelpful');
    expect(await given(rated('q', null), ANA)).toBe('helpful');
    expect(await dump()).not.toContain(GUILD);
  });

  it('keeps no more than 10,000 of a server, the latest, over a restart too', async () => {
    const first = make();
    await first.vote(rated('old', OTHER), ANA, 'helpful');
    for (let i = 0; i < 6_000; i++) await first.vote(rated(`${i}`), ANA, 'helpful');
    const later = make();
    for (let i = 6_000; i < 12_000; i++) await later.vote(rated(`${i}`), ANA, 'helpful');
    const kept = (await dump()).split('\n').length - 1;
    expect(kept).toBeLessThanOrEqual(10_000);
    expect(kept).toBeGreaterThanOrEqual(9_000);
    expect(await later.given(rated('0'), ANA)).toBeUndefined();
    expect(await later.given(rated('11999'), ANA)).toBe('helpful');
    expect(await later.given(rated('old', OTHER), ANA)).toBe('helpful');
  });

  it('counts what was voted before votes had their server in their key', async () => {
    const before = `${GUILD}.q.p.t`;
    const place = Buffer.from(before).toString('base64url');
    const ana = await createHashPerson(storage)(before, ANA);
    await storage.set(`feedback/${place}/${ana}`, 'unhelpful');
    await moveOldVotes(storage);
    const { given, vote } = make();
    expect(await given(rated('q.p.t'), ANA)).toBe('unhelpful');
    expect(await vote(rated('q.p.t'), BEN, 'helpful')).toEqual({ helpful: 1, unhelpful: 1 });
    expect(await dump()).not.toContain('feedback/');
  });
});

describe('insights', () => {
  const day = 86_400_000;
  const start = Date.UTC(2024, 2, 1, 12);
  let now: number;
  const make = (keepDays = 90) => createInsightStore(storage, { keepDays, clock: () => now });
  beforeEach(() => {
    now = start;
  });

  it('count what is the same question but for case, accents and punctuation', async () => {
    const insights = make();
    await insights.record(GUILD, '¿Quién  mandaba?', 'found');
    await insights.record(GUILD, 'quien mandaba', 'none');
    await insights.record(GUILD, 'When?', 'unsure');
    await insights.record(OTHER, 'Elsewhere?', 'none');
    now += day;
    await insights.record(GUILD, 'QUIÉN MANDABA', 'found');
    expect(await insights.list(GUILD)).toEqual([
      { question: 'QUIÉN MANDABA', found: 2, unsure: 0, none: 1, lastAsked: '2024-03-02' },
      { question: 'When?', found: 0, unsure: 1, none: 0, lastAsked: '2024-03-01' },
    ]);
  });

  it('are kept for the days set and then forgotten', async () => {
    const insights = make(2);
    await insights.record(GUILD, 'Old?', 'none');
    now += day;
    await insights.record(GUILD, 'New?', 'none');
    await insights.forgetOld();
    expect(await insights.list(GUILD)).toHaveLength(2);
    now += day;
    expect((await insights.list(GUILD)).map(({ question }) => question)).toEqual(['New?']);
    await insights.forgetOld();
    expect(await dump()).not.toContain('Old?');
    expect(await dump()).toContain('New?');
  });

  it('are not kept at all where nobody wants them, nor those from before', async () => {
    await make().record(GUILD, 'Before?', 'none');
    const off = make(0);
    expect(off.keepDays).toBe(0);
    await off.record(GUILD, 'After?', 'none');
    expect(await off.list(GUILD)).toEqual([]);
    await off.forgetOld();
    expect(await dump()).toBe('');
  });

  it('are cleared for one server only', async () => {
    const insights = make();
    await insights.record(GUILD, 'Mine?', 'none');
    await insights.record(OTHER, 'Theirs?', 'none');
    await insights.clear(GUILD);
    expect(await insights.list(GUILD)).toEqual([]);
    expect(await insights.list(OTHER)).toHaveLength(1);
  });

  it('lose no count of many asked at once, and keep no more than 2,000 a day', async () => {
    const insights = make();
    await Promise.all(Array.from({ length: 30 }, () => insights.record(GUILD, 'Same?', 'found')));
    expect((await insights.list(GUILD))[0]?.found).toBe(30);
    for (let i = 0; i < 2_100; i++) await insights.record(GUILD, `Number ${i}`, 'none');
    expect(await insights.list(GUILD)).toHaveLength(2_000);
    await insights.record(GUILD, 'Same?', 'found');
    expect((await insights.list(GUILD))[0]?.found).toBe(31);
    const again = make();
    await again.record(GUILD, 'After a restart', 'none');
    expect(await again.list(GUILD)).toHaveLength(2_000);
    now += day;
    await again.record(GUILD, 'The next day', 'none');
    expect(await again.list(GUILD)).toHaveLength(2_001);
  });

  it('keep only the beginning of a long question, and nothing of an empty one', async () => {
    const insights = make();
    await insights.record(GUILD, 'x'.repeat(5_000), 'none');
    await insights.record(GUILD, '  ', 'none');
    const [only, ...rest] = await insights.list(GUILD);
    expect(only?.question).toHaveLength(300);
    expect(rest).toEqual([]);
  });
});

describe('added articles', () => {
  it('come back as they were, server by server', async () => {
    const articles = createAddedArticleStore(storage);
    const lamp: AddedArticle = {
      guildId: GUILD,
      name: 'lamp',
      ending: 'md',
      text: 'Lamp ñ.',
      addedAt: 5,
    };
    await articles.save(lamp);
    await articles.save({ ...lamp, guildId: OTHER });
    await articles.save({ ...lamp, text: 'Newer.' });
    await articles.delete(OTHER, 'lamp');
    const all: AddedArticle[] = [];
    for await (const article of articles.all()) all.push(article);
    expect(all).toEqual([{ ...lamp, text: 'Newer.' }]);
  });
});
