/** Nothing in, all that the fuzz run tries out. */
import { documents } from './documents.ts';
import { files } from './files.ts';
import { pages } from './pages.ts';
import { payloads } from './payloads.ts';
import { presses } from './presses.ts';
import { questions } from './questions.ts';
import type { Target } from './target.ts';

export const targets: readonly Target[] = [questions, presses, documents, files, pages, payloads];
