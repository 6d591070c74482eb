/** Files that are no text of their own in, their text out, found in processes of their own. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { type Apart, startApart } from '../apart.ts';
import { type Conversion, damaged, refuse } from './converted.ts';

/** What `convertFile` reads, without their dots. */
export const convertedEndings: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'pdf',
  'docx',
  'epub',
  'srt',
  'vtt',
]);

/** What has to be converted before it is read: the ending of its name, else null. */
export function convertedEndingOf(path: string): string | null {
  const ending = path.toLowerCase().slice(path.lastIndexOf('.') + 1);
  return convertedEndings.has(ending) ? ending : null;
}

/** What a text begins with says more than its name. */
const subtitlesHead =
  /^(?:\u00ef\u00bb\u00bf)?(?:WEBVTT(?=[\s-])|\s{0,9}\d{1,6}\s{1,4}\d{1,3}:\d{1,2}:\d{1,2}[.,:]\d{1,3}\s{0,4}-->)/u;

/** What a text file has to be converted from in truth, as its first bytes say: subtitles; null for any other. */
export function convertedKindOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  return subtitlesHead.test(head) ? 'vtt' : null;
}

/** Reports are full of pictures; their text is a small part of them. */
export const convertedMaxMegabytes = 100;

/** At once; each takes as much memory as a small program. */
const maxProcesses = 4;

export interface Converter {
  /** Each within `limitMs` of its turn; never rejects. */
  readonly convert: (bytes: Uint8Array, ending: string, limitMs: number) => Promise<Conversion>;
  /** Ends the processes that were begun. */
  readonly end: () => void;
}

/** Nothing is begun, and nothing loaded, before the first file. */
export function createConverter(): Converter {
  const inTurn = pLimit(Math.min(availableParallelism(), maxProcesses));
  const running = new Set<Apart<Conversion>>();
  const idle: Apart<Conversion>[] = [];
  const convert: Converter['convert'] = (bytes, ending, limitMs) =>
    inTurn(async () => {
      const worker = idle.pop() ?? startApart<Conversion>('convert-process', import.meta.url);
      running.add(worker);
      const base64 = Buffer.from(bytes).toString('base64');
      const { how, answer } = await worker.ask({ base64, ending }, limitMs);
      if (how === 'whole' && answer) {
        idle.push(worker);
        return answer;
      }
      // What broke it must not break the next one.
      running.delete(worker);
      worker.stop();
      if (how !== 'slow') return refuse(damaged);
      const seconds = Math.ceil(limitMs / 1000);
      const message = `Reading this file took longer than ${seconds} seconds; part it into several.`;
      return { ok: false, message, isMinor: false, isSlow: true };
    });
  return {
    convert,
    end: () => {
      for (const worker of running) worker.stop();
    },
  };
}
