/**
 * What stands together in a file in, the same out with each statement in one piece, and with what says nothing by
 * itself joined to what it belongs to. Whether two neighbours stand together is asked here alone.
 */

import { opensWithin } from '../goes-on.ts';
import { sentenceEnd } from '../said-paragraph.ts';
import {
  type Chunk,
  endOf,
  joinAll,
  nameCode,
  nameMaxChars,
  passageMaxChars,
  sizeOf,
} from './chunk.ts';
import { isDayAlone } from './is-day-alone.ts';
import { noPost } from './read-post.ts';
import { readTurn, resumesTurn } from './resumes-turn.ts';
import { areSmall } from './small-letters.ts';

/** Why a statement runs on from one block of a section to the next. */
type Reason = (above: Chunk, below: Chunk, around: Around) => boolean;

interface Around {
  readonly before: Chunk | undefined;
  readonly next: Chunk | undefined;
  /** Whoever wrote the file begins paragraphs with small letters, or what is said. */
  readonly isSmall: boolean;
  readonly saysSmall: boolean;
}

/** What leads says nothing alone: it stands with what follows, however long that is. */
const leads: readonly Reason[] = [leadsToSpeech, leadsToList];

/** Why else, asked in this order where all of the statement fits into a passage. */
const reasons: readonly Reason[] = [
  pausesAtComma,
  introducesList,
  pausesAtColon,
  leadsToVerse,
  goesOnVerse,
  leadsToCode,
  goesOnBelow,
  resumesTurn,
];

export function joinChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  return dropLabels(joinScraps(joinStatements(chunks).filter(saysSomething)));
}

/** `Links:` that nothing follows in its section, and `TODO`, say nothing. */
function dropLabels(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept = chunks.filter((chunk, i) => {
    if (!isWords(chunk)) return true;
    const isLast = chunks[i + 1]?.section !== chunk.section;
    return !toDo.test(endOf(chunk)) && !(isLast && label.test(endOf(chunk)));
  });
  return kept.length > 0 ? kept : chunks;
}

const label = /^\p{L}[\p{L} ]{0,23}:$/u;
const toDo = /^(?:todo|fixme|init|x{3,9})[.:…]{0,3}$/iu;

/** From the end up: what leads belongs first of all to what follows. */
function joinStatements(chunks: readonly Chunk[]): Chunk[] {
  const isSmall = areSmall(chunks.flatMap(readWords), 2);
  const saysSmall = areSmall(chunks.flatMap((chunk) => readTurn(chunk) ?? []));
  const runs: Chunk[][] = [];
  let size = 0;
  for (const [i, above] of [...chunks.entries()].reverse()) {
    const [before, below, next] = [chunks[i - 1], chunks[i + 1], chunks[i + 2]];
    size += sizeOf(above);
    const isOne = below && isOneStatement(above, below, { before, next, isSmall, saysSmall }, size);
    if (isOne) runs.at(-1)?.push(above);
    else {
      runs.push([above]);
      size = sizeOf(above);
    }
  }
  return runs.reverse().map((run) => joinRun(run.reverse()));
}

function isOneStatement(above: Chunk, below: Chunk, around: Around, size: number): boolean {
  const holds = (reason: Reason) => reason(above, below, around);
  if (above.section !== below.section) return false;
  return leads.some(holds) || (size <= passageMaxChars && reasons.some(holds));
}

/** Code that few words lead to stays code; a list has its lead before each of its parts. */
function joinRun(run: readonly Chunk[]): Chunk {
  const [first, second, ...rest] = run as readonly [Chunk, ...Chunk[]];
  if (second === undefined) return first;
  const [lead] = first.lines;
  if (second.kind === 'lines' && lead && lead.text.length <= leadMaxChars)
    return joinAll([{ ...second, lead }, ...rest]);
  const isNamed = rest.length === 0 && isWords(first) && sizeOf(first) <= nameMaxChars;
  return isNamed && second.kind === 'code' ? nameCode(first, second) : joinAll(run);
}

const isWords = ({ kind, role, post }: Chunk): boolean =>
  kind === 'text' && role === undefined && post === noPost;

const readWords = (chunk: Chunk): string | [] =>
  isWords(chunk) && !chunk.isFormula ? endOf(chunk) : [];

/** `--` is a dash as it is typed, `----` what is not said. */
const dashed = /[^\s—-](?:—|--)$/u;

/** `Ana said—` or `Ana said:` above the paragraph that she says, which books print as two. */
function leadsToSpeech(above: Chunk, below: Chunk): boolean {
  const end = endOf(above);
  const isOpen = dashed.test(end) || /\p{L}:$/u.test(end);
  return isOpen && areText(above, below) && /^[“"‘']/u.test(endOf(below));
}

/** A longer line before a list is no lead of each of its parts, but stands with all of it where both fit. */
const leadMaxChars = 200;

/** A sentence that the items of a list go on with: "We need a boat that". */
const openEnded = /^[^\n]+\p{Ll}$/u;

/** "The boats are:" says nothing without the list that it introduces, nor does a part of the list without it. */
function leadsToList(above: Chunk, below: Chunk): boolean {
  const end = endOf(above);
  return introducesList(above, below) && (end.length <= leadMaxChars || openEnded.test(end));
}

function introducesList(above: Chunk, below: Chunk): boolean {
  if (above.kind !== 'text' || isOfPicture(above)) return false;
  const isList = below.kind === 'lines' && below.post === noPost;
  return isList && (/[,:]$/u.test(endOf(above)) || openEnded.test(endOf(above)));
}

/** "I thank you for your kindness,": letters and books begin a paragraph within a sentence. */
function pausesAtComma(above: Chunk, below: Chunk, { next }: Around): boolean {
  return areText(above, below) && /\p{L},$/u.test(endOf(above)) && !isName(below, next);
}

/** "She notes in it that:" stops before what she notes. */
function pausesAtColon(above: Chunk, below: Chunk, { next }: Around): boolean {
  return areText(above, below) && /[^\s:]:$/u.test(endOf(above)) && !isName(below, next);
}

/** "And so he sang--" above the verse that he sang, which completes the sentence. */
function leadsToVerse(above: Chunk, below: Chunk): boolean {
  const end = endOf(above);
  const isOpen = dashed.test(end) || (end.length > nameMaxChars && openEnded.test(end));
  return isOpen && areText(above, below) && isSetApart(below);
}

/** "and went down to the boats." below what somebody sang within the sentence. */
function goesOnVerse(above: Chunk, below: Chunk, { isSmall }: Around): boolean {
  const rest = endOf(below);
  const isRest = opensWithin(rest) && !rest.includes('\n') && sentenceEnd.test(rest);
  return !isSmall && isSetApart(above) && areText(above, below) && isRest;
}

/** Verse, or one line of it in quotation marks that ends at a comma. */
const isSetApart = (chunk: Chunk): boolean =>
  isVerse(chunk) || (isWords(chunk) && /^["“«‘].{1,200}[,;—-]["”»’]?$/u.test(endOf(chunk)));

const areText = (above: Chunk, below: Chunk): boolean =>
  above.post === below.post &&
  [above, below].every(({ kind, role }) => kind === 'text' && role === undefined);

/** No stop ends the paragraph above code or a formula, or a colon the last item of the list. */
function leadsToCode(above: Chunk, below: Chunk): boolean {
  if (below.kind !== 'code' && !below.isFormula) return false;
  if (above.kind === 'lines') return above.post === noPost && endOf(above).endsWith(':');
  return isWords(above) && !endsWithStop(above);
}

/** "where `x` is a number" below code, a formula or a list. */
function goesOnBelow(above: Chunk, below: Chunk, { next, isSmall }: Around): boolean {
  if (!isWords(below) || below.isRest !== true) return false;
  if (above.kind === 'code') return true;
  const isOpen = (above.isFormula || above.kind === 'lines') && !endsWithStop(above);
  return isOpen && !isSmall && !(next && introducesList(below, next));
}

const endsWithStop = (chunk: Chunk): boolean =>
  !/[^.!?…。！？\p{Pe}\p{Pf}"']["'\p{Pe}\p{Pf}]{0,9}$/u.test(endOf(chunk));

/** Few words that describe a picture say nothing where it is not seen, nor does `* * * * *`. */
function saysSomething(chunk: Chunk): boolean {
  if (chunk.lines.length === 0) return false;
  const isRule = chunk.kind === 'text' && isSign(endOf(chunk));
  return !isRule && (chunk.role !== 'picture' || !isScrap(chunk));
}

const isSign = (text: string): boolean =>
  /^[*•·⁂=_~–—-](?:\s*[*•·⁂=_~–—-]){2,}$/u.test(text) || /^\?{2,}$/u.test(text);

/** A scrap joins what it is the name of, else what comes before it in its section, else what follows. */
function joinScraps(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (const [i, below] of chunks.entries()) {
    const above = joined.at(-1);
    const isOne = above && (standsOver(above, below) || isLeftOver(above, below, chunks[i + 1]));
    if (!above || !isOne) joined.push(below);
    else {
      const one = below.kind === 'code' ? nameCode(above, below) : joinAll([above, below]);
      joined[joined.length - 1] = one;
    }
  }
  return joined;
}

/** A name, and a scrap that nothing above it has taken. */
const standsOver = (above: Chunk, below: Chunk): boolean =>
  areSeen(above, below) && (isName(above, below) || isScrap(above));

/** A scrap that is no name of what follows it. */
const isLeftOver = (above: Chunk, below: Chunk, next: Chunk | undefined): boolean =>
  areSeen(above, below) && above.kind !== 'code' && isScrap(below) && !heads(below, next);

const heads = (above: Chunk, below: Chunk | undefined): boolean =>
  below !== undefined &&
  areSeen(above, below) &&
  (isName(above, below) || (below.kind !== 'text' && below.post === noPost));

/** `Ana Rojas:` or `Ana: 00:27:13` on a line of its own above what she says, the day of a letter, and the name of what opens below it. */
function isName(above: Chunk, below: Chunk | undefined): boolean {
  if (above.role === 'name') return sizeOf(above) <= nameMaxChars;
  const isSpeaker = /^\p{Lu}[\p{L}\p{N} .'’&-]{0,40}:(?:\s*[\d:.()[\]]+)?$/u.test(endOf(above));
  const isInVerse = shouted.test(endOf(above)) && below !== undefined && isVerse(below);
  const isHead = isSpeaker || isInVerse || isDayAlone(endOf(above));
  return isHead && isWords(above) && below?.kind === 'text';
}

/** `SHE` between the verses of two who sing. */
const shouted = /^\p{Lu}[\p{Lu}\p{M} .'’-]{1,22}$/u;

const isVerse = (chunk: Chunk): boolean => isWords(chunk) && endOf(chunk).includes('\n');

const areSeen = (above: Chunk, below: Chunk): boolean =>
  above.section === below.section && !isOfPicture(above) && !isOfPicture(below);

const isOfPicture = ({ role }: Chunk): boolean => role === 'picture' || role === 'caption';

/** Less that is no sentence says nothing by itself. */
const scrapMaxChars = 24;

function isScrap(chunk: Chunk): boolean {
  const text = endOf(chunk);
  if (chunk.kind !== 'text' || chunk.post !== noPost || text.length > scrapMaxChars) return false;
  return !/[.!?…。！？:;][\p{Pe}\p{Pf}"']*$/u.test(text);
}
