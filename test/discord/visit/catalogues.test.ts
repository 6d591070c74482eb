/** Places in, catalogues out: nothing of what is hidden can be reached through one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCustomId } from '../../../src/discord/messages/custom-id.ts';
import { answerPress } from '../../../src/discord/presses/answer-press.ts';
import { createAsker } from '../../../src/discord/visit/asker.ts';
import { refer } from '../../../src/discord/visit/catalogue.ts';
import { createCatalogues } from '../../../src/discord/visit/catalogues.ts';
import { fingerprint } from '../../../src/library/fingerprint.ts';
import { createShelf } from '../../../src/library/library.ts';
import { NOWHERE, type Place, serverArticleId } from '../../../src/library/visibility.ts';
import { readText } from '../check-message.ts';
import { ANA, BUILT_AT, createArticle, createTools, FERRY, TRAM } from '../sample.ts';

const GUILD = '200000000000000001';
const none = { audiences: {} };
const at = (guildId: string): Place => ({ guildId, channelIds: [], roleIds: [] });

const secret = createArticle(
  serverArticleId(GUILD, 'secret'),
  [{ text: 'The password of the harbour is swordfish.', section: 'Passwords' }],
  { title: 'Secrets of the harbour', questions: ['What is the password?'] },
);

function createPlaces() {
  const shelf = createShelf([FERRY, TRAM, secret], () => BUILT_AT);
  return { shelf, catalogues: createCatalogues(shelf.library) };
}

describe('a catalogue', () => {
  it('is the same value for places that see the same, until an article comes or goes', () => {
    const { shelf, catalogues } = createPlaces();
    const before = catalogues(NOWHERE, none);
    expect(catalogues(at('200000000000000009'), none)).toBe(before);
    expect(catalogues(at(GUILD), none)).not.toBe(before);
    expect(catalogues(at(GUILD), none)).toBe(catalogues(at(GUILD), none));
    shelf.add({ ...TRAM, title: 'Otro' });
    expect(catalogues(NOWHERE, none)).not.toBe(before);
    expect(catalogues(NOWHERE, none).library.article('tranvia')?.title).toBe('Otro');
    shelf.remove('tranvia');
    expect(catalogues(NOWHERE, none).library.articles.map(({ id }) => id)).toEqual(['ferry']);
  });

  it('gives nothing of another server’s article, by whatever name', () => {
    const { catalogues } = createPlaces();
    const own = catalogues(at(GUILD), none);
    const other = catalogues(NOWHERE, none);
    const [passage] = secret.passages;
    if (!passage) throw new Error('no passage');
    for (const [catalogue, seen] of [
      [own, true],
      [other, false],
    ] as const) {
      const found = [
        catalogue.library.article(secret.id),
        catalogue.library.passage(secret.id, 1),
        catalogue.articleByKey(fingerprint(secret.id)),
        catalogue.questionByKey(fingerprint('What is the password?')),
        catalogue.resolve(refer(passage)),
        catalogue.passage(secret, 1),
        catalogue.choices.findArticle(secret.id),
        catalogue.choices.findArticle('Secrets of the harbour'),
        catalogue.choices.articles('secrets')[0],
        catalogue.choices.questions('password', 'en', undefined)[0],
      ];
      expect(found.map((value) => value !== undefined)).toEqual(found.map(() => seen));
      for (const options of [{}, { articleId: secret.id }, { all: true }]) {
        const { hits, suggestions } = catalogue.library.ask('password of the harbour', options);
        const ids = hits.map((hit) => hit.passage.articleId);
        expect(ids.includes(secret.id)).toBe(seen);
        if (!seen) expect(suggestions).not.toContain('What is the password?');
      }
    }
  });

  it('answers no button that was forged or copied from where the article is seen', async () => {
    const { catalogues } = createPlaces();
    const [passage] = secret.passages;
    if (!passage) throw new Error('no passage');
    const ids = [
      formatCustomId({ kind: 'show', passage: refer(passage), asker: ANA }),
      formatCustomId({ kind: 'copy', passage: refer(passage) }),
      formatCustomId({ kind: 'try', question: fingerprint('What is the password?'), asker: ANA }),
    ];
    const press = { value: null, components: [], alone: false };
    const ana = createAsker(ANA, 'en');
    for (const customId of ids) {
      const read = async (place: Place) => {
        const catalogue = catalogues(place, none);
        return readText(
          (await answerPress({ ...press, customId }, catalogue, ana, createTools())).components,
        );
      };
      expect(await read(at(GUILD))).toContain('swordfish');
      expect(await read(NOWHERE)).not.toContain('swordfish');
    }
  });

  it('keeps every hit within what is shown, for any audience', () => {
    const { catalogues } = createPlaces();
    const ids = ['ferry', 'tranvia', secret.id];
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(GUILD, null), (hidden, guildId) => {
        const nobody = { channels: [], roles: [] };
        const audiences = Object.fromEntries(hidden.map((id) => [id, nobody]));
        const place = { guildId, channelIds: [], roleIds: [] };
        const { library } = catalogues(place, { audiences });
        const shown = library.articles.map(({ id }) => id);
        const { hits } = library.ask('ferry tranvía password harbour', { all: true, limit: 20 });
        for (const { passage } of hits) expect(shown).toContain(passage.articleId);
        for (const id of hidden) expect(shown).not.toContain(id);
        if (guildId === null) expect(shown).not.toContain(secret.id);
      }),
      { numRuns: 40 },
    );
  });
});
