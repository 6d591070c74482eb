/** The process of `convert-apart.ts`: files in, one after the other, the conversion of each out. */
import { answerRequests } from '../apart.ts';
import { convertFile } from './convert-file.ts';
import { type Conversion, damaged, refuse } from './converted.ts';

await answerRequests<{ base64: string; ending: string }, Conversion>(({ base64, ending }) =>
  convertFile(new Uint8Array(Buffer.from(base64, 'base64')), ending).catch(() => refuse(damaged)),
);
