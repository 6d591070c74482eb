/** What every storage does while it is open; what outlasts a restart or a crash is tested for each alone. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Storage } from '../../src/storage/storage.ts';

export interface Backend {
  readonly name: string;
  /** An empty storage, whose warnings go into `warnings`. */
  open(warnings: string[]): Promise<Storage>;
}

const anyJson = fc.jsonValue({ maxDepth: 3 }).filter((value) => value !== null);

async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

export function describeStorage({ name, open }: Backend): void {
  describe(name, () => {
    const warnings: string[] = [];
    let storage: Storage;

    beforeEach(async () => {
      warnings.length = 0;
      storage = await open(warnings);
    });
    afterEach(() => storage.close());

    it('gives back what was set, until it is deleted', async () => {
      expect(await storage.get('a/b', z.unknown())).toBeUndefined();
      await storage.set('a/b', { list: [1, 'ñ', null], yes: true });
      expect(await storage.get('a/b', z.unknown())).toEqual({ list: [1, 'ñ', null], yes: true });
      await storage.set('a/b', 2);
      expect(await storage.get('a/b', z.number())).toBe(2);
      await storage.delete('a/b');
      await storage.delete('a/b');
      expect(await storage.get('a/b', z.unknown())).toBeUndefined();
    });

    it('gives back any JSON', async () => {
      await fc.assert(
        fc.asyncProperty(anyJson, async (value) => {
          await storage.set('any/value', value as NonNullable<unknown>);
          const json = JSON.stringify(await storage.get('any/value', z.unknown()));
          expect(json).toBe(JSON.stringify(value));
        }),
        { numRuns: 50 },
      );
    });

    it('lists what stands below a prefix and nothing else, in order', async () => {
      for (const key of ['a/2', 'a/10', 'a/1', 'a', 'a0', 'ab/1', 'b/1', 'a/1/x'])
        await storage.set(key, key);
      const keysOf = async (prefix: string) =>
        (await collect(storage.list(prefix, z.string()))).map(({ key }) => key);
      expect(await keysOf('a/')).toEqual(['a/1', 'a/1/x', 'a/10', 'a/2']);
      expect(await keysOf('a/1/')).toEqual(['a/1/x']);
      expect(await keysOf('c/')).toEqual([]);
    });

    it('leaves aside what has another form, and says so', async () => {
      await storage.set('a/1', 'one');
      await storage.set('a/2', 2);
      expect(await storage.get('a/1', z.number())).toBeUndefined();
      expect(await collect(storage.list('a/', z.number()))).toEqual([{ key: 'a/2', value: 2 }]);
      expect(warnings).toHaveLength(2);
      expect(warnings[0]).toContain('a/1');
    });

    it('gives what the schema makes of a value', async () => {
      await storage.set('a/1', {});
      expect(await storage.get('a/1', z.object({ n: z.number().default(7) }))).toEqual({ n: 7 });
    });

    it('takes many values in one write', async () => {
      await storage.setMany([]);
      await storage.setMany(['a/1', 'a/2', 'b/1'].map((key) => ({ key, value: { key } })));
      const kept = await collect(storage.list('a/', z.object({ key: z.string() })));
      expect(kept.map(({ key, value }) => [key, value.key])).toEqual([
        ['a/1', 'a/1'],
        ['a/2', 'a/2'],
      ]);
    });

    it('changes values by what they are, one change at a time', async () => {
      const add = () =>
        storage.change(['n/1', 'n/2'], z.number(), ([one = 0, two = 0]) => [one + 1, two + 2]);
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await storage.get('n/1', z.number())).toBe(20);
      expect(await storage.get('n/2', z.number())).toBe(40);
      await storage.change(['n/1', 'n/3'], z.number(), () => [undefined, 3]);
      const kept = await collect(storage.list('n/', z.number()));
      expect(kept).toEqual([
        { key: 'n/2', value: 40 },
        { key: 'n/3', value: 3 },
      ]);
    });

    it('changes nothing where the change throws', async () => {
      await storage.set('n/1', 1);
      const change = storage.change(['n/1'], z.number(), () => {
        throw new Error('no');
      });
      await expect(change).rejects.toThrow('no');
      expect(await storage.get('n/1', z.number())).toBe(1);
    });

    it('gives all that is kept as it was at the first of it', async () => {
      for (let i = 0; i < 700; i++) await storage.set(`d/${1000 + i}`, i);
      const entries: unknown[] = [];
      for await (const entry of storage.all()) entries.push(entry);
      expect(entries).toHaveLength(700);
      expect(entries[0]).toEqual({ key: 'd/1000', value: 0 });
    });

    it('takes many writes at once, the last of a key staying', async () => {
      const writes = Array.from({ length: 200 }, (_, i) => storage.set(`n/${i % 20}`, i));
      await Promise.all(writes);
      const kept = await collect(storage.list('n/', z.number()));
      expect(kept.map(({ value }) => value).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, i) => 180 + i),
      );
    });

    it('gives all there is, in order, as it was at the first of it', async () => {
      for (const key of ['b/1', 'a/2', 'c', 'a/10']) await storage.set(key, key);
      const seen: string[] = [];
      for await (const { key, value } of storage.all()) {
        expect(value).toBe(key);
        if (seen.length === 0) {
          await storage.delete('b/1');
          await storage.setMany([
            { key: 'b/2', value: 'new' },
            { key: 'c', value: 'changed' },
          ]);
        }
        seen.push(key);
      }
      expect(seen).toEqual(['a/10', 'a/2', 'b/1', 'c']);
    });

    it('keeps what it was given as it was then', async () => {
      const list = [1];
      const written = storage.set('a/1', list);
      list.push(2);
      await written;
      list.push(3);
      expect(await storage.get('a/1', z.unknown())).toEqual([1]);
    });

    it('can be asked nothing once it is closed', async () => {
      await storage.close();
      await expect(storage.get('a/1', z.unknown())).rejects.toThrow();
      await expect(storage.set('a/1', 1)).rejects.toThrow();
    });

    it('may be changed while it is listed', async () => {
      for (let i = 0; i < 50; i++) await storage.set(`d/${i}`, i);
      for await (const { key } of storage.list('d/', z.number())) await storage.delete(key);
      expect(await collect(storage.list('d/', z.number()))).toEqual([]);
    });
  });
}
