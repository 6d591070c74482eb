/** The thread of `extract-part.ts`: articles as messages in, what is listed of each out. */
import { parentPort } from 'node:worker_threads';
import { packPart } from '../contents/pack-part.ts';
import type { ExtractRequest } from './extract-part.ts';

parentPort?.on('message', ({ article, part }: ExtractRequest) =>
  parentPort?.postMessage(packPart(article, part)),
);
