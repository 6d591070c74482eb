/** The bot over the gateway and over HTTP, with its files and with a database: the same answers in all of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type TestDatabase } from '../storage/postgres/open-database.ts';
import { findPort } from './find-port.ts';
import { articles, type Newsroom, openNewsroom, timeout } from './newsroom.ts';

const question = 'Who repaired the town clock of Quillby?';
const lamp = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');

describe.each([
  { transport: 'gateway', keeps: 'files' },
  { transport: 'gateway', keeps: 'database' },
  { transport: 'http', keeps: 'files' },
  { transport: 'http', keeps: 'database' },
])('$transport, $keeps', ({ transport, keeps }) => {
  let room: Newsroom;
  let database: TestDatabase | undefined;

  async function start(mentions: 'on' | 'off'): Promise<void> {
    const port = await findPort();
    const kept = database ? { DATABASE_URL: database.url } : {};
    const http = { INTERACTIONS: 'http', INTERACTIONS_PORT: String(port), MENTIONS: mentions };
    await room.start({ ...kept, ...(transport === 'http' && http) });
    if (transport === 'http') await room.discord.useEndpoint(`http://127.0.0.1:${port}/`);
  }

  beforeEach(async () => {
    database = keeps === 'database' ? await openDatabase() : undefined;
    room = await openNewsroom(articles);
  });
  afterEach(async () => {
    await room.close();
    await database?.close();
  });

  it('answers commands, menus, buttons and forms', { timeout }, async () => {
    await start(transport === 'http' ? 'off' : 'on');
    const { ana, luis, general, guild, discord } = room;
    const answer = await ana.runs(general, 'ask', { question });
    expect(answer).toMatchObject({ visibility: 'public' });
    expect(answer.text).toContain('Thornquist');
    expect((await luis.clicks(answer, '¶ 3 ▶')).text).toContain('18,200 crowns');
    expect(await ana.clicks(answer, '👍 Helpful')).toMatchObject({ visibility: 'ephemeral' });
    const proposed = await ana.autocompletes(general, 'ask', 'article', 'clokmaker');
    expect(proposed).toEqual([{ name: 'The clockmaker of Quillby', value: 'quillby' }]);
    const hidden = await luis.runs(general, 'ask', { question, private: true });
    expect(hidden).toMatchObject({ visibility: 'ephemeral', to: 'Luis' });
    const direct = await ana.runs(ana.directMessages, 'ask', { question });
    expect(direct.text).toContain('Thornquist');

    const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
    const file = discord.upload({ name: 'lamp.md', bytes: lamp });
    await mod.runs(general, 'sources add', { file });
    const asked = { question: 'Who replaced the lamp of Cape Ness?' };
    expect((await luis.runs(general, 'ask', asked)).text).toContain('Greta Solheim');
    await mod.runs(general, 'setup style', { style: 'plain' });
    expect((await mod.runs(general, 'setup status')).text).toContain('plain text');
    expect((await mod.runs(general, 'insights top')).text).toContain('Cape Ness');
  });

  it('answers mentions and direct messages', { timeout }, async () => {
    await start('on');
    const { ana, general, discord } = room;
    expect((await ana.asks(general, `${discord.bot.mention} ${question}`)).text).toContain(
      'Thornquist',
    );
    expect((await ana.asks(ana.directMessages, question)).text).toContain('Thornquist');
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Thornquist');
  });
});
