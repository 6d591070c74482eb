/** Nothing in, a storage that is gone with the test out. */
import { MemoryLevel } from 'memory-level';
import { createLevelStorage } from '../../src/storage/level-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';

export function openMemory(warnings: string[] = []): Storage {
  const level = new MemoryLevel<string, unknown>({ valueEncoding: 'json' });
  return createLevelStorage(level, (sentence) => warnings.push(sentence));
}
