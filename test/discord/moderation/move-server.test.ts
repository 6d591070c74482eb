/** A server's articles and settings as a file, taken in again, in another server, and taken back; and files that are none. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '../../../src/storage/backup.ts';
import { createSettingsStore } from '../../../src/storage/server-settings.ts';
import { openMemory } from '../../storage/open-memory.ts';
import { type Desk, openDesk } from './desk.ts';

const LAMP = '# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim in 1971.\n';
const question = 'Who replaced the lamp of Cape Ness?';

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

/** All that can be set, and an article. */
async function setUp(): Promise<void> {
  const { mod, general, quiet } = desk;
  await mod.runs(general, 'sources add', desk.attach('lamp.md', LAMP));
  const lamp = `${desk.guild.id}:lamp`;
  await mod.runs(general, 'setup style', { style: 'plain' });
  await mod.runs(general, 'setup answers', { channel: quiet.id, answers: 'private' });
  await mod.runs(general, 'setup daily', { channel: quiet.id, hour: 20, zone: 'America/Lima' });
  await mod.runs(general, 'setup visibility', { article: 'ferry', channel: quiet.id });
  const off = await mod.runs(general, 'sources off', { article: 'tranvia' });
  await mod.clicks(off, 'Switch it off');
  await mod.runs(general, 'sources details', { article: lamp, author: 'Ana Rojas' });
  await mod.runs(general, 'insights add-word', { word: 'zorple', means: 'lamp' });
  const listed = { question: 'Which year was it?', article: lamp, number: 1 };
  await mod.runs(general, 'insights add-question', listed);
  await mod.runs(general, 'insights pin', { question: 'Greta?', article: lamp, number: 1 });
}

async function exportServer(): Promise<Buffer> {
  const exported = await desk.mod.runs(desk.general, 'setup export', {});
  expect(exported.visibility).toBe('ephemeral');
  const files = desk.discord.requests.flatMap((request) => request.files ?? []);
  return Buffer.from(files.at(-1)?.content ?? []);
}

const settingsOf = (guildId: string) => desk.stores().settings.read(guildId);

describe('the file of a server', () => {
  it('brings back all that was set and added, and is taken back at a press', async () => {
    const { mod, ana, general, guild } = desk;
    await setUp();
    const file = await exportServer();
    const before = await settingsOf(guild.id);
    await desk.stores().settings.forget(guild.id);
    const removal = await mod.runs(general, 'sources remove', { article: `${guild.id}:lamp` });
    await mod.clicks(removal, 'Remove it');
    await mod.runs(general, 'sources add', desk.attach('mast.md', '# The mast\n\nIt is high.\n'));
    const proposal = await mod.runs(general, 'setup import', desk.attach('all.gz', file));
    expect(proposal.text).toContain('This replaces all that is set in this server');
    expect(proposal.text).toContain('It adds these articles: lamp');
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Greta');
    const [done, again] = await Promise.all([
      mod.clicks(proposal, 'Take it in'),
      mod.clicks(proposal, 'Take it in'),
    ]);
    expect(again.text).toContain('taken in already');
    expect(done.text).toContain('its 1 article can be asked');
    expect(await settingsOf(guild.id)).toEqual(before);
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Ana Rojas');
    expect((await mod.runs(general, 'sources list', {})).text).toContain('The mast');
    await desk.restart();
    expect((await ana.runs(general, 'ask', { question })).text).toContain('Ana Rojas');
    const [undone, twice] = await Promise.all([
      mod.clicks(done, 'As it was before'),
      mod.clicks(done, 'As it was before'),
    ]);
    expect(twice.text).toContain('taken back already');
    expect(undone.text).toContain('as they were before');
    expect((await ana.runs(general, 'ask', { question })).text).not.toContain('Greta');
    expect((await mod.runs(general, 'sources list', {})).text).toContain('The mast');
  });

  it('comes to another server with its articles, without its channels, and opens nothing', async () => {
    const { jefa, plaza, other, guild } = desk;
    await setUp();
    const file = await exportServer();
    const proposal = await jefa.runs(plaza, 'setup import', desk.attach('all.gz', file));
    expect(proposal.text).toContain('Viene de otro servidor');
    await jefa.clicks(proposal, 'Tomarlo');
    const { audiences, daily, answers, off, pins } = await settingsOf(other.id);
    expect([daily, answers, off]).toEqual([null, {}, ['tranvia']]);
    expect(Object.keys(audiences)).toEqual(['ferry']);
    expect(pins.map(({ articleId }) => articleId)).toEqual([`${other.id}:lamp`]);
    const answered = await jefa.runs(plaza, 'ask', { question });
    expect(answered.text).toContain('Ana Rojas');
    const hidden = await jefa.runs(plaza, 'ask', { question: 'Who commanded the ferry?' });
    expect(hidden.text).not.toContain('Lindqvist');
    expect(desk.library().of(guild.id).articles).toHaveLength(3);
  });

  it('is kept through a backup, with all else that moderators have set', async () => {
    await setUp();
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeBackup(desk.storage, join(folder, 'all.backup'));
    const restored = openMemory();
    await restoreBackup(restored, join(folder, 'all.backup'));
    await rm(folder, { recursive: true });
    const settings = await createSettingsStore(restored).read(desk.guild.id);
    expect(settings).toEqual(await settingsOf(desk.guild.id));
    expect(settings.daily?.hour).toBe(20);
  });

  it('is forgotten 30 days after the bot has left, with what was only set', async () => {
    const { other, jefa, plaza } = desk;
    await jefa.runs(plaza, 'insights add-word', { word: 'barca', means: 'ferry' });
    other.removesBot();
    await desk.restart();
    desk.wait(31 * 86_400_000);
    await desk.restart();
    await desk.stores().departed.forgetGone();
    const { words } = await settingsOf(other.id);
    expect(words).toEqual([]);
  });
});

describe('a file that is none', () => {
  it.each([
    ['a text', (_file: Buffer) => Buffer.from('hello')],
    ['packed text', (_file: Buffer) => gzipSync('hello')],
    ['cut off', (file: Buffer) => file.subarray(0, file.length - 20)],
    [
      'without its last line',
      (file: Buffer) =>
        gzipSync(gunzipSync(file).toString().trim().split('\n').slice(0, -1).join('\n')),
    ],
    [
      'with a name that leads elsewhere',
      (file: Buffer) =>
        gzipSync(gunzipSync(file).toString().replace('"name":"lamp"', '"name":"../lamp"')),
    ],
    ['unpacks to far too much', (_file: Buffer) => gzipSync(Buffer.alloc(60_000_000, ' '))],
    [
      'with more words than fit',
      (file: Buffer) => {
        const words = JSON.stringify(Array(200).fill({ written: 'a', means: 'b' }));
        return gzipSync(
          gunzipSync(file)
            .toString()
            .replace(/"words":\[.*?\]/u, `"words":${words}`),
        );
      },
    ],
  ])('%s is refused, and changes nothing', async (_what, spoil) => {
    const { mod, general, guild } = desk;
    await setUp();
    const before = await settingsOf(guild.id);
    const file = spoil(await exportServer());
    const told = await mod.runs(general, 'setup import', desk.attach('all.gz', file));
    expect(told.text).toBe('That is no file of `/setup export`, or not all of one.');
    expect(await settingsOf(guild.id)).toEqual(before);
  });

  it('is for moderators alone', async () => {
    const { ana, general, discord } = desk;
    for (const [id, command] of discord.store.commands) {
      discord.store.commands.set(id, { ...command, default_member_permissions: null });
    }
    expect((await ana.runs(general, 'setup export', {})).text).toContain('Only those who may');
    const tried = await ana.runs(general, 'setup import', desk.attach('all.gz', 'x'));
    expect(tried.text).toContain('Only those who may');
  });
});
