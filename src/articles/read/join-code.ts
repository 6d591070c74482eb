/** What stands together in a file in, the same out with a sentence that runs on through a block of code in one piece. */
import {
  type Chunk,
  joinTwo,
  nameCode,
  nameMaxChars,
  passageMaxChars,
  showLines,
  sizeOf,
} from './chunk.ts';
import { noPost } from './read-post.ts';

/**
 * "You can turn it on with", the code, "where `x` is a number": a page shows one statement. What is
 * longer than a passage stays apart.
 */
export function joinCode(chunks: readonly Chunk[]): readonly Chunk[] {
  const runs: Chunk[][] = [];
  let size = 0;
  for (const chunk of chunks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    size += sizeOf(chunk);
    if (run && last && size <= passageMaxChars && isOneStatement(last, chunk)) run.push(chunk);
    else {
      runs.push([chunk]);
      size = sizeOf(chunk);
    }
  }
  return runs.map(joinRun);
}

function isOneStatement(above: Chunk, below: Chunk): boolean {
  if (above.section !== below.section) return false;
  if (below.kind === 'code') return leadsOn(above);
  return above.kind === 'code' && isWords(below) && below.isRest === true;
}

/** No stop ends the paragraph, or a colon the last item of the list. */
function leadsOn(above: Chunk): boolean {
  const text = above.lines.at(-1)?.text ?? '';
  if (above.kind === 'lines') return above.post === noPost && text.endsWith(':');
  return isWords(above) && /[^.!?…。！？\p{Pe}\p{Pf}"']["'\p{Pe}\p{Pf}]{0,9}$/u.test(text);
}

const isWords = ({ kind, role, post }: Chunk): boolean =>
  kind === 'text' && role === undefined && post === noPost;

/** Few words that only lead to code leave it code. */
function joinRun(run: readonly Chunk[]): Chunk {
  const [first, second] = run as readonly [Chunk, ...Chunk[]];
  if (second === undefined) return first;
  const isNamed = run.length === 2 && isWords(first) && sizeOf(first) <= nameMaxChars;
  if (isNamed) return nameCode(first, second);
  return run.map((chunk): Chunk => ({ ...chunk, shown: showLines(chunk) })).reduce(joinTwo);
}
