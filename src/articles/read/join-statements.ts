/** What stands together in a file in, the same out with a sentence that runs on through code, a formula or a list in one piece. */
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
export function joinStatements(chunks: readonly Chunk[]): readonly Chunk[] {
  const isLow = writesLow(chunks);
  const runs: Chunk[][] = [];
  let size = 0;
  for (const chunk of chunks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    size += sizeOf(chunk);
    if (run && last && size <= passageMaxChars && isOneStatement(last, chunk, isLow))
      run.push(chunk);
    else {
      runs.push([chunk]);
      size = sizeOf(chunk);
    }
  }
  return runs.map(joinRun);
}

/** So many paragraphs begin in lower case that it says nothing of one of them. */
const lowMinShare = 0.2;

function writesLow(chunks: readonly Chunk[]): boolean {
  const texts = chunks.filter((chunk) => isWords(chunk) && !chunk.isFormula);
  return texts.filter(({ isRest }) => isRest).length > lowMinShare * texts.length + 2;
}

function isOneStatement(above: Chunk, below: Chunk, isLow: boolean): boolean {
  if (above.section !== below.section) return false;
  if (below.kind === 'code' || below.isFormula) return leadsOn(above);
  if (!isWords(below) || below.isRest !== true) return false;
  if (above.kind === 'code') return true;
  return !isLow && (above.isFormula || above.kind === 'lines') && !endsWithStop(above);
}

/** No stop ends the paragraph, or a colon the last item of the list. */
function leadsOn(above: Chunk): boolean {
  const text = above.lines.at(-1)?.text ?? '';
  if (above.kind === 'lines') return above.post === noPost && text.endsWith(':');
  return isWords(above) && !endsWithStop(above);
}

const endsWithStop = ({ lines }: Chunk): boolean =>
  !/[^.!?…。！？\p{Pe}\p{Pf}"']["'\p{Pe}\p{Pf}]{0,9}$/u.test(lines.at(-1)?.text ?? '');

const isWords = ({ kind, role, post }: Chunk): boolean =>
  kind === 'text' && role === undefined && post === noPost;

/** Few words that only lead to code leave it code. */
function joinRun(run: readonly Chunk[]): Chunk {
  const [first, second] = run as readonly [Chunk, ...Chunk[]];
  if (second === undefined) return first;
  const isNamed =
    run.length === 2 && second.kind === 'code' && isWords(first) && sizeOf(first) <= nameMaxChars;
  if (isNamed) return nameCode(first, second);
  return run.map((chunk): Chunk => ({ ...chunk, shown: showLines(chunk) })).reduce(joinTwo);
}
