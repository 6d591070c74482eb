/** The data folder in, the storage on its files out. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { FootnoteError } from '../error.ts';
import { createLevelStorage } from './level-storage.ts';
import type { Storage } from './storage.ts';

/** Throws a FootnoteError `configuration` where the folder cannot be used. */
export async function openStorage(
  folder: string,
  warn: (sentence: string) => void,
): Promise<Storage> {
  try {
    await mkdir(folder, { recursive: true });
    const level = new ClassicLevel<string, unknown>(join(folder, 'store'), {
      valueEncoding: 'json',
    });
    await level.open();
    return createLevelStorage(level, warn);
  } catch (error) {
    throw new FootnoteError('configuration', explain(folder, error), error);
  }
}

function explain(folder: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED') {
    return `Another Footnote is using the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`;
  }
  return `The data folder ${folder} cannot be used. Look at who may write there, or set DATA_DIR to another folder.`;
}
