/** Storage on files and in memory: the contract, a restart, a crash, a folder that cannot be used. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStorage } from '../../src/storage/open-storage.ts';
import { describeStorage } from './contract.ts';
import { openMemory } from './open-memory.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterEach(() => rm(folder, { recursive: true }));

const silent = () => {};

describeStorage({ name: 'in memory', open: async (warnings) => openMemory(warnings) });
describeStorage({
  name: 'in files',
  open: (warnings) => openStorage(folder, (sentence) => warnings.push(sentence)),
});

describe('openStorage', () => {
  it('lets nobody else read what is kept, older files too', async () => {
    const first = await openStorage(folder, silent);
    await first.close();
    await chmod(folder, 0o755);
    await chmod(join(folder, 'store', 'CURRENT'), 0o644);
    const storage = await openStorage(folder, silent);
    await storage.set('a/b', 1);
    const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await modeOf(folder)).toBe(0o700);
    expect(await modeOf(join(folder, 'store'))).toBe(0o700);
    for (const name of await readdir(join(folder, 'store'))) {
      expect([name, await modeOf(join(folder, 'store', name))]).toEqual([name, 0o600]);
    }
    await storage.close();
  });

  it('repairs a damaged store, and says so', async () => {
    const first = await openStorage(folder, silent);
    await first.set('a/b', 'kept');
    await first.close();
    const names = await readdir(join(folder, 'store'));
    const manifest = names.find((name) => name.startsWith('MANIFEST')) ?? '';
    await writeFile(join(folder, 'store', manifest), 'no manifest at all');
    const warnings: string[] = [];
    const storage = await openStorage(folder, (sentence) => warnings.push(sentence));
    expect(await storage.get('a/b', z.string())).toBe('kept');
    expect(warnings.join()).toContain('was damaged and has been repaired');
    await storage.close();
  });

  it('says what is damaged where nothing can be repaired, and leaves it as it is', async () => {
    await mkdir(join(folder, 'store', 'CURRENT'), { recursive: true });
    await expect(openStorage(folder, silent)).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('is damaged and cannot be repaired'),
    });
    expect(await readdir(join(folder, 'store'))).toContain('CURRENT');
  });

  it('opens again once what it says has been done, with what is damaged set aside', async () => {
    await mkdir(join(folder, 'store', 'CURRENT'), { recursive: true });
    const message = await openStorage(folder, silent).then(
      () => '',
      (error: Error) => error.message,
    );
    const [, setAside = ''] = /Set it aside: (mv "[^"]+" "[^"]+")\. /u.exec(message) ?? [];
    await promisify(execFile)('sh', ['-c', setAside]);
    const storage = await openStorage(folder, silent);
    expect(await storage.get('a/b', z.string())).toBeUndefined();
    await storage.close();
    expect(await readdir(join(folder, 'store-damaged'))).toContain('CURRENT');
    expect(message).toContain('npm run restore -- FILE');
  });

  it('repairs a store of which a file is missing', async () => {
    const first = await openStorage(folder, silent);
    await first.set('a/b', 'kept');
    await first.close();
    await rm(join(folder, 'store', 'CURRENT'));
    await writeFile(join(folder, 'store', 'CURRENT'), 'MANIFEST-000999\n');
    const warnings: string[] = [];
    const storage = await openStorage(folder, (sentence) => warnings.push(sentence));
    expect(await storage.get('a/b', z.string())).toBe('kept');
    expect(warnings).toHaveLength(1);
    await storage.close();
  });

  it('finds what was kept before', async () => {
    const first = await openStorage(folder, silent);
    await first.set('a/1', 'kept');
    await first.close();
    const second = await openStorage(folder, silent);
    expect(await second.get('a/1', z.string())).toBe('kept');
    await second.close();
  });

  it('makes the folder, and those above it', async () => {
    const storage = await openStorage(join(folder, 'some', 'where'), silent);
    await storage.set('a/1', 1);
    await storage.close();
  });

  it('says that another Footnote is using the folder', async () => {
    const storage = await openStorage(folder, silent);
    await expect(openStorage(folder, silent)).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('Another Footnote'),
    });
    await storage.close();
  });

  it('says what to do where the folder cannot be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openStorage(file, silent)).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('DATA_DIR'),
    });
  });
});

describe('a process killed in the middle of its writes', () => {
  /** Resolves with the last number that the child said it had written. */
  async function writeAndDie(): Promise<number> {
    const script = fileURLToPath(new URL('write-for-ever.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, folder]);
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      if (said.split('\n').length > 5) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    return Number(said.split('\n').at(-2));
  }

  it('leaves whole values only, and all that were said to be written', async () => {
    const value = z.object({ round: z.number(), filler: z.string() });
    for (let crash = 0; crash < 3; crash++) {
      const written = await writeAndDie();
      const warnings: string[] = [];
      const storage = await openStorage(folder, (sentence) => warnings.push(sentence));
      let count = 0;
      for await (const { value: kept } of storage.list('crash/', value)) {
        expect(kept.round).toBeGreaterThanOrEqual(written);
        expect(kept.filler).toBe(`${kept.round}`.padEnd(50_000, 'x'));
        count++;
      }
      expect(count).toBe(20);
      expect(warnings).toEqual([]);
      await storage.close();
    }
  });
});
