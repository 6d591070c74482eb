/** What stands together in a file in, the same out with what says nothing by itself joined to what it belongs to. */
import { type Chunk, joinTwo, nameCode, nameMaxChars, passageMaxChars, sizeOf } from './chunk.ts';
import { joinStatements } from './join-statements.ts';
import { joinTurns } from './join-turns.ts';
import { noPost } from './read-post.ts';

/** Less that is no sentence says nothing by itself. */
const scrapMaxChars = 24;

/** A longer line before a list is no lead of each of its parts, but stands with all of it where both fit. */
const leadMaxChars = 200;

/** Scraps, and sentences that a list goes on with, stand with what they belong to; what says nothing is left out. */
export const joinChunks = (chunks: readonly Chunk[]): readonly Chunk[] =>
  joinScraps(joinTurns(joinStatements(joinLeads(chunks))).filter(saysSomething));

/** Few words that describe a picture say nothing where it is not seen, nor does `* * * * *`. */
function saysSomething(chunk: Chunk): boolean {
  const [line] = chunk.lines;
  if (line === undefined) return false;
  const isRule = chunk.kind === 'text' && isSign(line.text);
  return !isRule && (chunk.role !== 'picture' || !isScrap(chunk));
}

const isSign = (text: string): boolean =>
  /^[*•·⁂=_~–—-](?:\s*[*•·⁂=_~–—-]){2,}$/u.test(text) || /^\?{2,}$/u.test(text);

/** "The boats are:" says nothing without the list that it introduces, nor does a part of the list without it. */
function joinLeads(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const last = joined.at(-1);
    const [lead] = last?.lines ?? [];
    if (last && breaksOff(last, chunk)) joined[joined.length - 1] = joinTwo(last, chunk);
    else if (!last || !lead || !leadsTo(last, chunk)) joined.push(chunk);
    else if (lead.text.length <= leadMaxChars) joined[joined.length - 1] = { ...chunk, lead };
    else if (openEnded.test(lead.text) || sizeOf(last) + sizeOf(chunk) <= passageMaxChars)
      joined[joined.length - 1] = joinTwo(last, chunk);
    else joined.push(chunk);
  }
  return joined;
}

/**
 * `Ana said—` or `Ana said:` above the paragraph that she says, and a comma above any: one sentence, which
 * books and letters print as two paragraphs.
 */
function breaksOff(above: Chunk, chunk: Chunk): boolean {
  const areText = [above, chunk].every(({ kind, role }) => kind === 'text' && role === undefined);
  if (!areText || above.section !== chunk.section || above.post !== chunk.post) return false;
  const end = above.lines.at(-1)?.text ?? '';
  if (/\p{L},$/u.test(end)) return sizeOf(above) + sizeOf(chunk) <= passageMaxChars;
  return /(?:[^\s—-](?:—|--)|\p{L}:)$/u.test(end) && /^[“"‘']/u.test(chunk.lines[0]?.text ?? '');
}

/** A sentence that the items of a list go on with: "We need a boat that". */
const openEnded = /^[^\n]+\p{Ll}$/u;

function leadsTo(above: Chunk, chunk: Chunk): boolean {
  if (chunk.kind !== 'lines' || chunk.post !== noPost) return false;
  if (above.kind !== 'text' || above.section !== chunk.section || isOfPicture(above)) return false;
  return above.lines.some(({ text }) => /[,:]$/u.test(text) || openEnded.test(text));
}

/** A scrap joins the list or table that it stands above, else what comes before it in its section, else what follows. */
function joinScraps(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  let waiting: Chunk | null = null;
  for (const [i, chunk] of chunks.entries()) {
    const last = joined.at(-1);
    if (waiting !== null) {
      if (waiting.section === chunk.section && chunk.kind === 'code') {
        joined.push(nameCode(waiting, chunk));
        waiting = null;
        continue;
      }
      if (waiting.section === chunk.section && isJoined(chunk)) {
        joined.push(joinTwo(waiting, chunk));
        waiting = null;
        continue;
      }
      joined.push(waiting);
      waiting = null;
    }
    const next = chunks[i + 1];
    if (isSpeaker(chunk, next) || heads(chunk, next)) waiting = chunk;
    else if (!isScrap(chunk) || isOfPicture(chunk)) joined.push(chunk);
    else if (last && last.section === chunk.section && isJoined(last)) {
      joined[joined.length - 1] = joinTwo(last, chunk);
    } else waiting = chunk;
  }
  if (waiting !== null) joined.push(waiting);
  return joined;
}

const isOfPicture = ({ role }: Chunk): boolean => role === 'picture' || role === 'caption';

const isJoined = (chunk: Chunk): boolean => chunk.kind !== 'code' && !isOfPicture(chunk);

/** `Ana Rojas:` or `Ana: 00:27:13` on a line of its own, and what she says below. */
function isSpeaker({ kind, lines, post, section }: Chunk, next: Chunk | undefined): boolean {
  const [line] = lines;
  if (kind !== 'text' || line === undefined || post !== noPost) return false;
  const isName = /^\p{Lu}[\p{L}\p{N} .'’&-]{0,40}:(?:\s*[\d:.()[\]]+)?$/u.test(line.text);
  return isName && next?.kind === 'text' && next.section === section;
}

/** The name of a list, of a table, of code or of what opens below it. */
function heads(chunk: Chunk, next: Chunk | undefined): boolean {
  if (next?.section !== chunk.section || isOfPicture(chunk) || isOfPicture(next)) return false;
  if (chunk.role === 'name') return sizeOf(chunk) <= nameMaxChars;
  return next.kind !== 'text' && next.post === noPost && isScrap(chunk);
}

function isScrap({ kind, lines, post }: Chunk): boolean {
  const [line] = lines;
  if (kind !== 'text' || line === undefined || post !== noPost) return false;
  return line.text.length <= scrapMaxChars && !/[.!?…。！？:;][\p{Pe}\p{Pf}"']*$/u.test(line.text);
}
