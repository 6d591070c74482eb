/** A file of the knowledge folder in, its text as the stages want it out. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Converter, convertedEndings } from '../formats/convert-apart.ts';
import { writeConverted } from '../formats/converted.ts';
import { errorAt, minorNoteAt, noteAt, type TextProblem } from '../problem.ts';
import type { TextFile } from './parse-article.ts';
import { readText } from './read-text.ts';

/** Reports are full of pictures; their text is a small part of them. */
const fileMaxMegabytes = 100;

/** Of one file. */
const convertLimitMs = 60_000;

export interface FileText {
  /** Null where it cannot be read. */
  readonly file: TextFile | null;
  readonly problems: readonly TextProblem[];
}

/** `path` is below the folder. Never throws. */
export async function readArticleFile(
  folder: string,
  path: string,
  { convert }: Pick<Converter, 'convert'>,
): Promise<FileText> {
  const ending = /[^.]*$/u.exec(path.toLowerCase())?.[0] ?? '';
  const name = path.normalize('NFC');
  if (!convertedEndings.has(ending)) {
    const { text, problem } = await readText(join(folder, path));
    const file = text === null ? null : { path: name, text };
    return { file, problems: problem ? [problem] : [] };
  }
  const bytes = await readBytes(join(folder, path));
  if (typeof bytes === 'string') return { file: null, problems: [errorAt(1, bytes)] };
  const conversion = await convert(bytes, ending, convertLimitMs);
  if (!conversion.ok) {
    const { message, isMinor } = conversion;
    return { file: null, problems: [isMinor ? minorNoteAt(1, message) : errorAt(1, message)] };
  }
  return {
    file: { path: name, ...writeConverted(conversion.value) },
    problems: conversion.value.notes.map((note) => noteAt(1, note)),
  };
}

/** A sentence where that cannot be done. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > fileMaxMegabytes * 1_000_000) {
      return `This file is over ${fileMaxMegabytes} MB; part it into several.`;
    }
    return await readFile(path);
  } catch {
    return 'This file cannot be read; look at its name and at who may read it.';
  }
}
