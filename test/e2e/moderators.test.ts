/** `npm start` as its own process: what moderators set and add is there after it was killed. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startPlayground } from '../../src/playground/playground.ts';
import { runFootnote, startFootnote } from '../terminal/run-footnote.ts';

let discord: Awaited<ReturnType<typeof startPlayground>>;
let child: ChildProcessWithoutNullStreams;
let folder: string;
let output: string;

async function start(): Promise<void> {
  output = '';
  child = startFootnote('main', {
    folder,
    env: { DISCORD_TOKEN: 'test-token', DISCORD_API: discord.apiUrl, DATA_DIR: 'kept' },
  });
  const invited = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('add the bot to a server')) resolve();
    });
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  await Promise.race([
    invited,
    once(child, 'exit').then(() => Promise.reject(new Error(`it ended: ${output}`))),
  ]);
}

async function end(signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  discord = await startPlayground({ token: 'test-token', limitMs: 15_000 });
});
afterEach(async () => {
  await end('SIGKILL');
  await discord.close();
  await rm(folder, { recursive: true });
});

it('keeps sources, settings, votes and questions through a kill', async () => {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  await start();
  const bytes = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');
  await mod.runs(general, 'sources add', { file: discord.upload({ name: 'lamp.md', bytes }) });
  await mod.runs(general, 'setup style', { style: 'plain' });
  const question = 'Who replaced the lamp of Cape Ness?';
  const answer = await mod.runs(general, 'ask', { question });
  expect((await mod.clicks(answer, '👍 Helpful')).text).toContain('1');
  expect((await mod.runs(general, 'insights top')).text).toContain(question);
  await end('SIGKILL');

  await start();
  expect(await readdir(folder)).toContain('kept');
  expect((await mod.runs(general, 'sources list')).text).toContain('The lamp');
  expect((await mod.runs(general, 'setup status')).text).toContain('plain text');
  expect((await mod.runs(general, 'insights top')).text).toContain(question);
  const again = await mod.clicks(answer, '👍 Helpful');
  expect(again.text).not.toContain('2');
  expect((await mod.clicks(answer, 'Copy quote')).text).toContain('Greta Solheim');

  const second = startFootnote('main', {
    folder,
    env: { DISCORD_TOKEN: 'test-token', DISCORD_API: discord.apiUrl, DATA_DIR: 'kept' },
  });
  let complaint = '';
  second.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const [code] = await once(second, 'exit');
  expect([code, complaint.includes('Another Footnote')]).toEqual([1, true]);

  await end('SIGTERM');
  expect(child.exitCode).toBe(0);
});

it('is backed up while it runs, and restored into an empty folder', async () => {
  const guild = discord.createGuild({ name: 'Newsroom', locale: 'en-US' });
  const general = guild.createChannel({ name: 'general' });
  const mod = guild.createMember({ name: 'Mod', permissions: ['ManageGuild'] });
  await start();
  const bytes = Buffer.from('# The lamp\n\nThe lamp of Cape Ness was replaced by Greta Solheim.\n');
  await mod.runs(general, 'sources add', { file: discord.upload({ name: 'lamp.md', bytes }) });
  await mod.runs(general, 'setup style', { style: 'plain' });
  const env = { DATA_DIR: 'kept' };
  const backUp = (name: string) => runFootnote('backup', { folder, env, args: [name] });
  const made = await backUp('live.backup');
  expect([made.code, made.stderr]).toEqual([0, '']);
  expect((await stat(join(folder, 'live.backup'))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'kept', 'backups'))).toEqual([]);
  const again = await backUp('live.backup');
  expect([again.code, again.stderr.includes('is there already')]).toEqual([1, true]);
  const early = await runFootnote('restore', { folder, env, args: ['live.backup'] });
  expect([early.code, early.stderr.includes('Stop it')]).toEqual([1, true]);
  await end('SIGTERM');

  expect((await backUp('still.backup')).code).toBe(0);
  expect(await readFile(join(folder, 'still.backup'), 'utf8')).toBe(
    await readFile(join(folder, 'live.backup'), 'utf8'),
  );
  const mixed = await runFootnote('restore', { folder, env, args: ['live.backup'] });
  expect([mixed.code, mixed.stderr.includes('Something is kept there already')]).toEqual([1, true]);
  await rename(join(folder, 'kept'), join(folder, 'before'));
  // What every start writes is nothing that anybody has set.
  await start();
  await end('SIGTERM');
  const restored = await runFootnote('restore', { folder, env, args: ['live.backup'] });
  expect([restored.code, restored.stderr]).toEqual([0, '']);
  await start();
  expect((await mod.runs(general, 'sources list')).text).toContain('The lamp');
  expect((await mod.runs(general, 'setup status')).text).toContain('plain text');
}, 60_000);
