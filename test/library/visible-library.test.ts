/** Places in, what may be seen there out: nothing of what is hidden can be reached through it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCustomId } from '../../src/discord/messages/custom-id.ts';
import { choicesOf } from '../../src/discord/visit/choices.ts';
import { fingerprint } from '../../src/library/fingerprint.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { noPlace, type Place, serverArticleId } from '../../src/library/visibility.ts';
import { createVisibleLibraries, refer } from '../../src/library/visible-library.ts';
import type { LanguageCode } from '../../src/model.ts';
import { defaultSettings } from '../../src/storage/server-settings.ts';
import { readText } from '../discord/check-message.ts';
import { ANA, ana, BUILT_AT, createArticle, FERRY, pressed, TRAM } from '../discord/sample.ts';

const GUILD = '200000000000000001';
const none = defaultSettings;
const at = (guildId: string): Place => ({ guildId, channelIds: [], roleIds: [] });

const secret = createArticle(
  serverArticleId(GUILD, 'secret'),
  [{ text: 'The password of the harbour is swordfish.', section: 'Passwords' }],
  { title: 'Secrets of the harbour', questions: ['What is the password?'] },
);

function createPlaces() {
  const live = createLiveLibrary([FERRY, TRAM, secret], () => BUILT_AT);
  return { live, libraries: createVisibleLibraries(live.of) };
}

describe('a visible library', () => {
  it('is the same value for places that see the same, until an article comes or goes', async () => {
    const { live, libraries } = createPlaces();
    const before = libraries(noPlace, none);
    expect(libraries(at('200000000000000009'), none)).toBe(before);
    expect(libraries(at(GUILD), none)).not.toBe(before);
    expect(libraries(at(GUILD), none)).toBe(libraries(at(GUILD), none));
    await live.change({ added: [{ ...TRAM, title: 'Otro' }] });
    expect(libraries(noPlace, none)).not.toBe(before);
    expect(libraries(noPlace, none).article('tranvia')?.title).toBe('Otro');
    await live.change({ removed: ['tranvia'] });
    expect(libraries(noPlace, none).articles.map(({ id }) => id)).toEqual(['ferry']);
  });

  it('gives nothing of another server’s article, by whatever name', async () => {
    const { libraries } = createPlaces();
    const own = libraries(at(GUILD), none);
    const other = libraries(noPlace, none);
    const [passage] = secret.passages;
    if (!passage) throw new Error('no passage');
    for (const [library, seen] of [
      [own, true],
      [other, false],
    ] as const) {
      const found = [
        library.article(secret.id),
        library.passage(secret.id, 1),
        library.articleByKey(fingerprint(secret.id)),
        library.questionByKey(fingerprint('What is the password?')),
        library.resolve(refer(passage)),
        choicesOf(library).findArticle(secret.id),
        choicesOf(library).findArticle('Secrets of the harbour'),
        choicesOf(library).articles('secrets')[0],
        choicesOf(library).questions('password', 'en', undefined)[0],
      ];
      expect(found.map((value) => value !== undefined)).toEqual(found.map(() => seen));
      for (const options of [{}, { articleId: secret.id }, { all: true }]) {
        const { hits, suggestions } = await library.ask('password of the harbour', options);
        const ids = hits.map((hit) => hit.passage.articleId);
        expect(ids.includes(secret.id)).toBe(seen);
        if (!seen) expect(suggestions).not.toContain('What is the password?');
      }
    }
  });

  it('answers no button that was forged or copied from where the article is seen', async () => {
    const { libraries } = createPlaces();
    const [passage] = secret.passages;
    if (!passage) throw new Error('no passage');
    const ids = [
      formatCustomId({ kind: 'show', passage: refer(passage), asker: ANA }),
      formatCustomId({ kind: 'copy', passage: refer(passage) }),
      formatCustomId({ kind: 'try', question: fingerprint('What is the password?'), asker: ANA }),
    ];
    const press = { value: null, components: [], alone: false };
    for (const customId of ids) {
      const read = async (place: Place) => {
        const library = libraries(place, none);
        return readText((await pressed({ ...press, customId }, library, ana)).components);
      };
      expect(await read(at(GUILD))).toContain('swordfish');
      expect(await read(noPlace)).not.toContain('swordfish');
    }
  });

  it('has each article once, in the reader’s language where it is there', () => {
    const text = { text: 'Some text.' };
    const translated = [
      createArticle('a-uno', [text], { language: 'es', translationOf: 'one' }),
      createArticle('b-uno', [text], { language: 'es', translationOf: 'one' }),
      createArticle('one', [text]),
      createArticle('orphan', [text], { language: 'es', translationOf: 'gone' }),
      createArticle('two', [text]),
    ];
    const live = createLiveLibrary(translated, () => BUILT_AT);
    const library = createVisibleLibraries(live.of)(noPlace, none);
    const list = (language: LanguageCode) => library.distinct(language).map(({ id }) => id);
    expect(list('en')).toEqual(['one', 'orphan', 'two']);
    expect(list('es')).toEqual(['a-uno', 'orphan', 'two']);
  });

  it('keeps every hit within what is shown, for any audience', async () => {
    const { libraries } = createPlaces();
    const ids = ['ferry', 'tranvia', secret.id];
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), fc.constantFrom(GUILD, null), async (hidden, guildId) => {
        const nobody = { channels: [], roles: [] };
        const audiences = Object.fromEntries(hidden.map((id) => [id, nobody]));
        const place = { guildId, channelIds: [], roleIds: [] };
        const library = libraries(place, { ...defaultSettings, audiences });
        const shown = library.articles.map(({ id }) => id);
        const { hits } = await library.ask('ferry tranvía password harbour', {
          all: true,
          limit: 20,
        });
        for (const { passage } of hits) expect(shown).toContain(passage.articleId);
        for (const id of hidden) expect(shown).not.toContain(id);
        if (guildId === null) expect(shown).not.toContain(secret.id);
      }),
      { numRuns: 40 },
    );
  });
});
