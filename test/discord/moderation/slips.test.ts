/** What a moderator did not mean, on a real socket: nothing goes or is shown on a guess, and what went comes back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAddedArticleStore } from '../../../src/storage/added-articles.ts';
import { type Desk, openDesk } from './desk.ts';
import { lampText, whoReplaced } from './lamp.ts';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('a moderator’s slip', () => {
  const question = 'Who commanded the ferry?';

  it('removes nothing on a guess, names what goes, and is undone within 7 days', async () => {
    const { mod, ana, general, guild } = desk;
    await mod.runs(
      general,
      'sources add',
      desk.attach('tide.md', '# Notes on tidal pools\n\nPools.'),
    );
    for (const article of ['nope', 'notes', 'Notes on tidal pools', 'tide', '']) {
      const refused = await mod.runs(general, 'sources remove', { article });
      expect(refused.text).toContain('Pick one from the list');
      expect(refused.text).not.toContain('Remove it');
    }
    await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    const [lamp] = await mod.autocompletes(general, 'sources remove', 'article', 'lamp');
    const named = await mod.runs(general, 'sources remove', { article: `${lamp?.value}` });
    await mod.clicks(named, 'Remove it');
    expect((await mod.runs(general, 'sources list')).text).toContain('(1 of 100)');
    await desk.restart();
    desk.wait(6 * 86_400_000);
    const [gone] = await mod.autocompletes(general, 'sources restore', 'article', '');
    expect(gone?.name).toBe('The lamp of Cape Ness');
    const back = await mod.runs(general, 'sources restore', { article: `${gone?.value}` });
    expect(back.text).toContain('is back');
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Greta');
    const removed = await mod.clicks(
      await mod.runs(general, 'sources remove', { article: `${guild.id}:the-lamp-of-cape-ness` }),
      'Remove it',
    );
    desk.wait(8 * 86_400_000);
    expect((await mod.clicks(removed, 'Bring it back')).text).toContain('no longer there');
    expect(await mod.autocompletes(general, 'sources restore', 'article', '')).toEqual([]);
    for await (const { name } of createAddedArticleStore(desk.storage).removed(null)) {
      expect(name).toBe('nothing is kept for longer');
    }
  });

  it('keeps what another article has taken the place of', async () => {
    const { mod, ana, general, guild } = desk;
    await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    const other = lampText.replaceAll('Greta Solheim', 'Odd Berge');
    await mod.runs(general, 'sources add', desk.attach('lamp.md', other));
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Odd Berge');
    await mod.runs(general, 'sources restore', { article: `${guild.id}:the-lamp-of-cape-ness` });
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Greta');
    await mod.runs(general, 'sources restore', { article: `${guild.id}:the-lamp-of-cape-ness` });
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Odd Berge');
    expect((await mod.runs(general, 'sources list')).text).toContain('(1 of 100)');
  });

  it('publishes nothing on a guess, nor by taking out the last channel', async () => {
    const { mod, ana, general, guild } = desk;
    const archive = guild.createChannel({ name: 'archive' });
    const hide = { article: 'ferry', channel: archive.id };
    await mod.runs(general, 'setup visibility', hide);
    for (const article of ['open', 'last ferry', 'The last ferry of Porto Velho']) {
      const refused = await mod.runs(general, 'setup visibility', { article });
      expect(refused.text).toContain('Pick one from the list');
      expect(refused.text).not.toContain('Show it to everyone');
    }
    const toggled = await mod.runs(general, 'setup visibility', hide);
    expect(toggled.text).toContain(`shown only to those in <#${archive.id}>`);
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
    const open = await mod.clicks(toggled, 'Show it to everyone');
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Lindqvist');
    await desk.restart();
    expect((await mod.clicks(open, 'Show it only to them again')).text).toContain('shown only to');
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Lindqvist');
  });

  it('is made by nobody who may not manage the server', async () => {
    const { mod, ana, general, guild } = desk;
    await mod.runs(general, 'sources add', desk.attach('lamp.md', lampText));
    desk.offerToEveryone();
    const named = await mod.runs(general, 'sources remove', {
      article: `${guild.id}:the-lamp-of-cape-ness`,
    });
    guild.admit(mod);
    expect((await mod.clicks(named, 'Remove it')).text).toContain('Only those who may manage');
    expect((await ana.runs(general, 'ask', { question: whoReplaced })).text).toContain('Greta');
  });
});
