/** The process of `convert-apart.ts`: a file as JSON on each line of standard input in, its conversion as JSON on a line of standard output out. */
import { createInterface } from 'node:readline';
import { convertFile } from './convert-file.ts';
import type { Conversion } from './converted.ts';

const damaged: Conversion = {
  ok: false,
  message: 'This file is damaged and cannot be read; save it again.',
  isMinor: false,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { base64, ending }: { base64: string; ending: string } = JSON.parse(line);
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const conversion = await convertFile(bytes, ending).catch(() => damaged);
  process.stdout.write(`${JSON.stringify(conversion)}\n`);
}
